import { Decimal } from 'decimal.js'
import { z } from 'zod'
import { DIVISIONS } from '~/ground/national-rules/industry-divisions'
import { CLASSES_IN_ORDER, DRAINS_IN_ORDER } from './match'
import { OPEN_TO } from './vocabulary'
import { SITE_KINDS } from '~/landing/sites/vocabulary'
import { dayField, decimalField, orNull, wholeField } from '~/shared/form-number'
import { lineOrEmpty, paragraph } from '~/shared/form-text'

const number = { missing: 'required', wrong: 'number' }
const sized = (unit: 'mu' | 'square_metre') => decimalField({ unit, digits: 7, places: 2 }, number)
/** Mu or square metres, whichever is written behind it; which it is, the kind of site says. */
const area = z
  .union([sized('mu'), sized('square_metre')], { error: 'number' })
  .refine((text) => Number(text) > 0, 'above_zero')

const division = z.string().refine((code) => DIVISIONS.some((one) => one.code === code), 'unknown_division')
/** So many partners are named at most, each by so many characters. */
const [MOST_NAMES, MOST_LETTERS] = [5, 40]
/** Names of firms, one a line or with 、 between them; one letter alone names nobody. */
const names = z
  .string()
  .optional()
  .transform((text = '') => [
    ...new Set(
      text
        .split(/[\n、，,;；]/)
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    ),
  ])
  .refine((list) => list.length <= MOST_NAMES, 'too_many')
  .refine((list) => list.every((name) => name.length >= 2 && name.length <= MOST_LETTERS), 'name')

/** What a firm needs of a site. Prices as they are typed: 万元 a mu of land, yuan a square metre and month of a factory. */
export const NeedForm = z
  .object({
    kind: z.enum(SITE_KINDS.codes, { error: 'required' }),
    areaFrom: area,
    areaTo: area,
    heightM: orNull(decimalField({ digits: 2, places: 2 }, number)),
    floorLoad: orNull(decimalField({ digits: 3, places: 2 }, number)),
    powerKva: orNull(wholeField([0, 99_999], number).transform(String)),
    drains: z.enum(DRAINS_IN_ORDER, { error: 'required' }),
    environment: z.enum(CLASSES_IN_ORDER, { error: 'required' }),
    priceMost: orNull(decimalField({ unit: 'yuan', digits: 7, places: 2 }, number)),
    neededOn: dayField('required', 'day'),
    upstream: orNull(division),
    downstream: orNull(division),
    partners: names,
    note: lineOrEmpty(300),
    openTo: z.enum(OPEN_TO.codes, { error: 'required' }),
    version: z.coerce.number().pipe(z.int32().min(0)),
  })
  .refine(({ areaFrom, areaTo }) => new Decimal(areaFrom).lte(areaTo), { path: ['areaTo'], error: 'from_to' })
export type NeedForm = z.output<typeof NeedForm>

/** Why a park asks a firm to come, and which of its sites it has in mind. */
export const InviteForm = z.object({
  siteId: orNull(z.uuid({ error: 'required' })),
  words: paragraph(500, { missing: 'required' }),
})
export type InviteForm = z.output<typeof InviteForm>

/** Why a park takes its invitation back. */
export const WithdrawForm = z.object({ reason: paragraph(300, { missing: 'required' }) })
export type WithdrawForm = z.output<typeof WithdrawForm>

/** What a firm answers. */
export const AnswerForm = z.object({
  outcome: z.enum(['accepted', 'declined'], { error: 'required' }),
  answer: lineOrEmpty(300),
})
export type AnswerForm = z.output<typeof AnswerForm>
