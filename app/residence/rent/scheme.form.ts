import { z } from 'zod'
import { dayField, decimalField, wholeField, wholeNumbersField } from '~/shared/form-number'
import { paragraph } from '~/shared/form-text'
import { PRICE_CLASSES, type RentTerms } from './terms'
import { RELIEF_NEEDS, UTILITIES } from './vocabulary'

const wrong = { missing: 'required', wrong: 'number' }
const yuan = decimalField({ unit: 'yuan', digits: 6, places: 2 }, wrong)
const perUnit = decimalField({ unit: 'yuan', digits: 6, places: 4 }, wrong)
const percent = z
  .string({ error: 'required' })
  .pipe(decimalField({ unit: 'percent', digits: 3, places: 2 }, wrong))
  .transform(Number)
  .refine((value) => value <= 100, 'number')
/** Nothing typed is nothing set. */
const orNothing = <T>(field: z.ZodType<T>) =>
  z
    .string()
    .optional()
    .transform((typed, context): T | undefined => {
      if (typed === undefined || typed.trim() === '') return undefined
      const read = field.safeParse(typed)
      if (read.success) return read.data
      context.addIssue({ code: 'custom', message: read.error.issues[0]?.message ?? 'number' })
      return z.NEVER
    })

const years = [1, 2, 3, 4, 5] as const

/** A version of the scheme: from when, why, and every term. */
export const SchemeForm = z
  .object({
    effectiveFrom: dayField('required', 'day'),
    reason: paragraph(500, { missing: 'required', least: 4, short: 'required' }),
    price: z.object(Object.fromEntries(PRICE_CLASSES.map((one) => [one, orNothing(yuan)]))).optional(),
    reprices: z.literal('yes').optional(),
    relief: z.object(Object.fromEntries(years.map((year) => [`y${year}`, orNothing(percent)]))).optional(),
    needs: z
      .object(
        Object.fromEntries(
          years.map((year) => [`y${year}`, z.enum(RELIEF_NEEDS.codes, { error: 'required' }).optional()]),
        ),
      )
      .optional(),
    propertyFee: yuan,
    depositMonths: wholeField([0, 12], wrong, 'month'),
    vatRent: percent,
    vatProperty: percent,
    utility: z.object(Object.fromEntries(UTILITIES.codes.map((one) => [one, orNothing(perUnit)]))).optional(),
    vatUtility: z
      .object(Object.fromEntries(UTILITIES.codes.map((one) => [one, orNothing(percent)])))
      .optional(),
    dueDays: wholeField([0, 90], wrong, 'day'),
    reminders: wholeNumbersField([1, 365], 'day', 'days').refine((days) => days.length <= 6, 'days'),
    clawbackPercent: orNothing(percent),
    clawbackMonths: orNothing(wholeField([1, 120], wrong, 'month')),
    idempotencyKey: z.uuid().optional(),
  })
  .superRefine(({ clawbackPercent, clawbackMonths }, context) => {
    // One without the other says nothing: it must not be passed over.
    const say = (path: string) => context.addIssue({ code: 'custom', path: [path], message: 'required' })
    if (clawbackPercent && clawbackMonths === undefined) say('clawbackMonths')
    if (clawbackMonths !== undefined && clawbackPercent === undefined) say('clawbackPercent')
  })
  .transform(({ effectiveFrom, reason, idempotencyKey, ...typed }) => ({
    effectiveFrom,
    reason,
    idempotencyKey,
    terms: termsOf(typed),
  }))
export type SchemeInput = z.output<typeof SchemeForm>

type Typed = {
  price?: Record<string, string | undefined> | undefined
  reprices?: 'yes' | undefined
  relief?: Record<string, number | undefined> | undefined
  needs?: Record<string, (typeof RELIEF_NEEDS.codes)[number] | undefined> | undefined
  propertyFee: string
  depositMonths: number
  vatRent: number
  vatProperty: number
  utility?: Record<string, string | undefined> | undefined
  vatUtility?: Record<string, number | undefined> | undefined
  dueDays: number
  reminders: number[]
  clawbackPercent?: number | undefined
  clawbackMonths?: number | undefined
}

function termsOf(typed: Typed): RentTerms {
  const prices = PRICE_CLASSES.flatMap((one) => {
    const price = typed.price?.[one]
    return price === undefined ? [] : [[one, price] as const]
  })
  const relief = years.flatMap((year) => {
    const percent = typed.relief?.[`y${year}`]
    return percent ? [{ year, percent, needs: typed.needs?.[`y${year}`] ?? ('nothing' as const) }] : []
  })
  const utilities = UTILITIES.codes.flatMap((one) => {
    const price = typed.utility?.[one]
    return price === undefined ? [] : [[one, { price, vat: typed.vatUtility?.[one] ?? 0 }] as const]
  })
  const { clawbackPercent, clawbackMonths } = typed
  return {
    prices: Object.fromEntries(prices),
    reprices: typed.reprices === 'yes',
    relief,
    propertyFee: typed.propertyFee,
    depositMonths: typed.depositMonths,
    vat: { rent: typed.vatRent, property: typed.vatProperty },
    utilities: Object.fromEntries(utilities),
    dueDays: typed.dueDays,
    reminders: typed.reminders.toSorted((a, b) => a - b),
    clawback: clawbackPercent && clawbackMonths ? { percent: clawbackPercent, months: clawbackMonths } : null,
  }
}
