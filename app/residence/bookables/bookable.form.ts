import { z } from 'zod'
import { dayField, decimalField, orNull, wholeField } from '~/shared/form-number'
import { line, lineOrEmpty, orChinese, paragraph, paragraphOrEmpty } from '~/shared/form-text'
import { minuteOf } from './rules'
import { BOOKABLE_KINDS, WHO_BOOKS } from './vocabulary'

const wrong = { missing: 'required', wrong: 'number' }
const reason = paragraph(500, { missing: 'required', least: 2, short: 'required' })
const checked = z
  .string()
  .optional()
  .transform((sent) => sent !== undefined)

/** Hours, whole or half, as minutes. */
const hoursField = (most: number) =>
  decimalField({ digits: 4, places: 1 }, wrong)
    .transform((typed) => Number(typed) * 60)
    .refine((minutes) => minutes % 30 === 0 && minutes >= 0 && minutes <= most * 60, 'half_hours')

const timeField = z.string({ error: 'required' }).transform((typed, context) => {
  const minute = minuteOf(typed)
  if (minute !== null) return minute
  context.addIssue({ code: 'custom', message: 'time' })
  return z.NEVER
})

/** Nothing typed is nothing beyond the free hours. */
const priceField = orNull(
  decimalField({ unit: 'yuan', digits: 6, places: 2 }, { missing: 'number', wrong: 'number' }),
)

const RULES = {
  who: z.enum(WHO_BOOKS.codes, { error: 'required' }),
  opensAt: timeField,
  closesAt: timeField,
  onDaysOff: checked,
  longest: hoursField(24).refine((minutes) => minutes >= 30, 'half_hours'),
  aheadDays: wholeField([0, 730], wrong, 'day'),
  freeMinutes: hoursField(744),
  pricePerHour: priceField,
  vatPercent: decimalField({ unit: 'percent', digits: 3, places: 2 }, wrong)
    .transform(Number)
    .refine((percent) => percent <= 100, 'number'),
  approval: checked,
  cancelHours: wholeField([0, 720], wrong),
}
const opensFirst = {
  path: ['closesAt'],
  error: 'closes_first',
}
const inOrder = ({ opensAt, closesAt }: { opensAt: number; closesAt: number }) => opensAt < closesAt

const SAID = {
  nameZh: line(60, { missing: 'required' }),
  nameEn: lineOrEmpty(120),
  placeZh: lineOrEmpty(80),
  placeEn: lineOrEmpty(120),
  noteZh: paragraphOrEmpty(300),
  noteEn: paragraphOrEmpty(500),
}

/** Where the English is left out the Chinese stands in its place. */
const inBoth = <T extends Record<keyof typeof SAID, string>>(said: T): T =>
  orChinese('noteZh', 'noteEn')(orChinese('placeZh', 'placeEn')(orChinese('nameZh', 'nameEn')(said)))

/** A thing to book, with its first rules. */
export const NewThing = z
  .object({
    kind: z.enum(BOOKABLE_KINDS.codes, { error: 'required' }),
    unitId: z.uuid().optional(),
    ...SAID,
    ...RULES,
    idempotencyKey: z.uuid().optional(),
  })
  .refine(({ kind, unitId }) => kind !== 'room' || unitId !== undefined, { path: ['unitId'], error: 'room' })
  .refine(({ kind, placeZh }) => kind !== 'instrument' || placeZh !== '', {
    path: ['placeZh'],
    error: 'required',
  })
  .refine(inOrder, opensFirst)
  .transform(inBoth)
export type NewThingInput = z.output<typeof NewThing>

const dayOrNothing = orNull(dayField('day', 'day'))

/** What is said of a thing, and the days on which it is out of service. */
export const ChangeThing = z
  .object({
    ...SAID,
    closedFrom: dayOrNothing,
    closedUntil: dayOrNothing,
    closedWhy: lineOrEmpty(200),
    version: z.coerce.number({ error: 'required' }).pipe(z.int32().min(1)),
  })
  .refine(({ closedFrom, closedWhy }) => closedFrom === null || closedWhy !== '', {
    path: ['closedWhy'],
    error: 'required',
  })
  .refine(({ closedFrom, closedUntil }) => closedUntil === null || closedFrom !== null, {
    path: ['closedFrom'],
    error: 'required',
  })
  .refine(
    ({ closedFrom, closedUntil }) => closedFrom === null || closedUntil === null || closedFrom <= closedUntil,
    { path: ['closedUntil'], error: 'ends_first' },
  )
  .transform(inBoth)
export type ChangeInput = z.output<typeof ChangeThing>

/** A version of the rules: from when, why, and every rule. */
export const RulesForm = z
  .object({
    effectiveFrom: dayField('required', 'day'),
    reason,
    ...RULES,
    idempotencyKey: z.uuid().optional(),
  })
  .refine(inOrder, opensFirst)
export type RulesInput = z.output<typeof RulesForm>
