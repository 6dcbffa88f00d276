import { z } from 'zod'
import { isDay } from '~/shared/days'
import { COMPARISONS, type Expression, type Operand } from './expression'
import { FACT_CODES, FACTS } from './facts'

const DEEPEST = 8
export const WIDEST = 20
const decimalText = z.string().regex(/^-?\d{1,16}(\.\d{1,8})?$/)
const code = z.enum(FACT_CODES)
const dateCode = z.enum(FACT_CODES.filter((one) => FACTS[one].type === 'date'))
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

export const OperandJson: z.ZodType<Operand> = z.lazy(() =>
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

/** An expression as staff may store it: known facts only, and no deeper than a person can follow. */
export const ExpressionJson: z.ZodType<Expression> = z
  .unknown()
  .refine((value) => depthOf(value) <= DEEPEST * 2, 'too_deep')
  .pipe(AnyExpression)

/** Levels of nesting of anything at all, stopping early: it runs before the shape is known. */
function depthOf(value: unknown, level = 0): number {
  if (typeof value !== 'object' || value === null || level > DEEPEST * 2) return level
  return Math.max(level, ...Object.values(value).map((part) => depthOf(part, level + 1)))
}
