import { z } from 'zod'
import { isDay } from '~/shared/days'
import { COMPARISONS, type Expression, type Operand } from './expression'
import { FACTS, type Catalogue, type FactCode } from './facts'

const DEEPEST = 8
export const WIDEST = 20
const decimalText = z.string().regex(/^-?\d{1,16}(\.\d{1,8})?$/)
const unit = z.enum(['person', 'yuan', 'item', 'square_metre', 'desk', 'month', 'share', 'year', 'none'])

const constant = z.discriminatedUnion('type', [
  z.strictObject({ kind: z.literal('constant'), type: z.literal('number'), value: decimalText, unit }),
  z.strictObject({ kind: z.literal('constant'), type: z.literal('money'), value: decimalText, unit }),
  z.strictObject({
    kind: z.literal('constant'),
    type: z.literal('date'),
    value: z.string().refine(isDay),
    unit,
  }),
  z.strictObject({ kind: z.literal('constant'), type: z.literal('choice'), value: z.string().min(1), unit }),
  z.strictObject({ kind: z.literal('constant'), type: z.literal('boolean'), value: z.boolean(), unit }),
])

/** Expressions over the facts of a catalogue, as they may be stored: no deeper than a person can follow. */
export function expressionJson(among: Catalogue): z.ZodType<Expression> {
  const codes = Object.keys(among) as FactCode[]
  const code = z.enum(codes)
  const dateCode = z.enum(codes.filter((one) => among[one]?.type === 'date'))
  const OperandJson: z.ZodType<Operand> = z.lazy(() =>
    z.union([
      constant,
      z.strictObject({ kind: z.literal('fact'), code }),
      z.strictObject({ kind: z.literal('sum'), of: z.array(OperandJson).min(1).max(WIDEST) }),
      z.strictObject({ kind: z.literal('ratio'), of: OperandJson, to: OperandJson }),
      z.strictObject({
        kind: z.literal('months_between'),
        from: dateCode,
        to: z.union([dateCode, z.literal('on_date')]),
      }),
      z.strictObject({ kind: z.literal('count'), of: z.array(AnyExpression).min(1).max(WIDEST) }),
    ]),
  )
  const AnyExpression: z.ZodType<Expression> = z.lazy(() =>
    z.union([
      z.strictObject({ op: z.enum(COMPARISONS), left: OperandJson, right: OperandJson }),
      z.strictObject({
        op: z.literal('in'),
        fact: code,
        values: z.array(z.string().min(1)).min(1).max(WIDEST),
      }),
      z.strictObject({ op: z.literal('exists'), fact: code }),
      z.strictObject({ op: z.enum(['and', 'or']), of: z.array(AnyExpression).min(1).max(WIDEST) }),
      z.strictObject({ op: z.literal('not'), of: AnyExpression }),
    ]),
  )
  return z
    .unknown()
    .refine((value) => depthOf(value) <= DEEPEST * 2, 'too_deep')
    .pipe(AnyExpression)
}

/** An expression about a firm, as staff may store it. */
export const ExpressionJson = expressionJson(FACTS)

/** Levels of nesting of anything at all, stopping early: it runs before the shape is known. */
function depthOf(value: unknown, level = 0): number {
  if (typeof value !== 'object' || value === null || level > DEEPEST * 2) return level
  return Math.max(level, ...Object.values(value).map((part) => depthOf(part, level + 1)))
}
