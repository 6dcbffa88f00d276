import { z } from 'zod'
import { listIn, mapIn } from '~/shared/json'
import type { Money } from '~/plan/quarter-figures/slips'
import { FIRM_KEYS, LINE_KEYS, type FirmKey, type LineKey } from './definition'

/** Money of an earlier period in thousand yuan; null where it is not known. */
export type Earlier = Money
/** What the quarters of a year come to: flows added, stocks at its end; null where they are not known. */
export type QuartersOfFirm = {
  /** How many of them are known, and how many there are: a firm founded in the year has fewer than four. */
  known: number
  all: number
} & Record<'revenue' | 'rd' | 'tax' | 'staff' | 'rd_staff', string | null>

/** A firm on the return: whole numbers in text; null where it did not report. */
export type FirmLine = {
  id: string
  name: string
  uscc: string
  since: string
  industry: string
  /** Which version of its figures was taken; 0: it has not reported the period. */
  figures: number
  values: Record<FirmKey, string | null>
  /** What it reported of the period before. */
  before: Earlier | null
  /** Of a quarter: what it reported of the same one a year ago or, where it did not, of that year. */
  yearBefore: Earlier | null
  /** Of a year: what its quarters come to. */
  quarters: QuartersOfFirm | null
}
/** What every firm reports. */
export const OWED = ['revenue', 'rd', 'staff', 'rd_staff'] as const satisfies readonly FirmKey[]
/** Whether figures of a firm are missing; tax alone may be. */
export const owes = ({ values }: Pick<FirmLine, 'values'>): boolean =>
  OWED.some((key) => values[key] === null)

/** The figures of a return, as they are frozen. */
export type ReturnFigures = { until: string; totals: Record<LineKey, string>; firms: FirmLine[] }

const text = z.string().catch('')
const whole = z.string().regex(/^-?\d+$/)
const values = z
  .record(z.string(), z.unknown())
  .catch({})
  .transform((kept) => {
    const of = (key: FirmKey) => whole.safeParse(kept[key]).data ?? null
    return Object.fromEntries(FIRM_KEYS.map((key) => [key, of(key)])) as Record<FirmKey, string | null>
  })
const orNull = whole.nullable().catch(null)
const earlier = z.object({ revenue: orNull, rd: orNull, tax: orNull }).nullable().catch(null)
const quarters = z
  .object({
    known: z.number(),
    all: z.number(),
    revenue: orNull,
    rd: orNull,
    tax: orNull,
    staff: orNull,
    rd_staff: orNull,
  })
  .nullable()
  .catch(null)
const Firm = z.object({
  id: z.string(),
  name: text,
  uscc: text,
  since: text,
  industry: text,
  figures: z.number().catch(0),
  values,
  before: earlier,
  yearBefore: earlier,
  quarters,
})
const Kept = z
  .object({ until: text, totals: mapIn(z.string().regex(/^-?\d+(\.\d+)?$/)), firms: listIn(Firm) })
  .catch({ until: '', totals: {}, firms: [] })

/** What a return keeps, read back; a line it does not have is empty. */
export function figuresFromJson(stored: unknown): ReturnFigures {
  const { until, totals, firms } = Kept.parse(stored)
  const all = Object.fromEntries(LINE_KEYS.map((key) => [key, totals[key] ?? ''])) as Record<LineKey, string>
  return { until, totals: all, firms }
}
