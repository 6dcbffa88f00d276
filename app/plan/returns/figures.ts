import { z } from 'zod'
import { listIn, mapIn } from '~/shared/json'
import { FIRM_KEYS, LINE_KEYS, type FirmKey, type LineKey } from './definition'

/** A firm on the return: whole numbers in text; null where it did not report. */
export type FirmLine = {
  id: string
  name: string
  uscc: string
  since: string
  industry: string
  /** Which version of its figures was taken; 0: it has not reported the year. */
  figures: number
  values: Record<FirmKey, string | null>
  /** What it reported of the year before, in thousand yuan. */
  before: { revenue: string; rd: string; tax: string | null } | null
}
/** The figures of a year's return, as they are frozen. */
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
const Firm = z.object({
  id: z.string(),
  name: text,
  uscc: text,
  since: text,
  industry: text,
  figures: z.number().catch(0),
  values,
  before: z.object({ revenue: whole, rd: whole, tax: whole.nullable() }).nullable().catch(null),
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
