import { Decimal } from 'decimal.js'
import { z } from 'zod'
import type { Finding, SetResult } from '~/ground/criteria/evaluate'
import { criteriaFromJson } from '~/ground/criteria/criteria-json'
import type { FactCode, Facts, Reading, Unit } from '~/ground/criteria/facts'
import type { Gap } from '~/ground/criteria/operands'
import type { GraduationTest } from './test-view'

/** JSON keeps a decimal as its text; read back it is a number to reckon with again. */
const decimal = z
  .union([z.string(), z.number()])
  .refine((value) => /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(String(value)))
  .transform((value) => new Decimal(value))
const unit = z.string().transform((text) => text as Unit)
const fact = z.string().transform((text) => text as FactCode)
const value = z.union([z.string(), z.number(), z.boolean(), z.null()])
const verdict = z.enum(['met', 'unmet', 'unknown'])
const comparison = z.enum(['eq', 'ne', 'lt', 'le', 'gt', 'ge'])
const calendar = z.object({ months: z.number(), days: z.number() })

const reading: z.ZodType<Reading> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('amount'), low: decimal, high: decimal, unit, calendar: calendar.optional() }),
  z.object({ kind: z.literal('day'), day: z.string() }),
  z.object({ kind: z.literal('word'), text: z.string() }),
  z.object({ kind: z.literal('flag'), value: z.boolean() }),
  z.object({ kind: z.literal('unknown') }),
])

const gap: z.ZodType<Gap> = z.object({
  need: decimal,
  have: decimal,
  short: decimal,
  direction: z.enum(['more', 'less']),
  strict: z.boolean(),
  unit,
  enoughAt: z
    .object({ count: decimal, share: decimal, unit })
    .nullish()
    .transform((found) => found ?? null),
})

const finding: z.ZodType<Finding> = z.lazy(() =>
  z.union([
    z.object({ op: z.enum(['and', 'or']), verdict, parts: z.array(finding) }),
    z.object({ op: z.enum(['in', 'not_in']), verdict, fact, values: z.array(z.string()), reading }),
    z.object({ op: z.enum(['exists', 'not_exists']), verdict, fact, reading }),
    z.object({
      op: comparison,
      verdict,
      expression: z.custom<Extract<Finding, { left: unknown }>['expression']>(isObject),
      left: reading,
      right: reading,
      ratio: z.object({ of: reading, to: reading }).nullable(),
      gap: gap.nullable(),
      missing: z.array(fact).optional(),
    }),
  ]),
)

const result: z.ZodType<SetResult> = z.object({
  conclusion: z.enum(['eligible', 'ineligible', 'incomplete']),
  bonusPoints: z.number(),
  bonusPossible: z.number(),
  results: z.array(
    z.object({
      code: z.string(),
      severity: z.enum(['must', 'bonus']),
      verdict,
      points: z.number(),
      values: z.array(
        z
          .object({ fact, value: value.optional() })
          .transform((one) => ({ fact: one.fact, value: one.value })),
      ),
      missing: z.array(fact),
      finding,
    }),
  ),
})

const storedTest = z.object({
  setCode: z.string(),
  titleZh: z.string(),
  titleEn: z.string(),
  onDay: z.string(),
  criteria: z.array(z.unknown()).transform(criteriaFromJson),
  facts: z.record(z.string(), value).transform((facts) => facts as Facts),
  result,
})

function isObject(found: unknown): boolean {
  return typeof found === 'object' && found !== null
}

/** A graduation test as it was frozen on a tenancy, its amounts read back as decimals; null where none can be read. */
export function testFromJson(json: unknown): GraduationTest | null {
  const read = storedTest.safeParse(json)
  return read.success ? (read.data as GraduationTest) : null
}
