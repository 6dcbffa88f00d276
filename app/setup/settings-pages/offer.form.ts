import { z } from 'zod'
import { optionalWan } from '~/ground/firms/fields.form'
import { SettingShapes } from '~/ground/settings/settings'
import { wholeField } from '~/shared/form-number'
import { line, paragraphOrEmpty } from '~/shared/form-text'
import { WHEN } from './when.form'

/** In how many years of residence rent may be relieved. */
export const RELIEF_YEARS = [1, 2, 3, 4, 5] as const
/** What of the portal may say where its figures come from. */
export const NOTED = ['relief', 'fund', 'area', 'parks', 'plan'] as const

const percent = wholeField([0, 100], { missing: 'not_a_percent', wrong: 'not_a_percent' }, 'percent')
const blank = <T extends z.ZodType>(schema: T) =>
  z.preprocess((typed) => (typed === '' ? undefined : typed), schema.optional())
const reliefs = Object.fromEntries(RELIEF_YEARS.map((year) => [`relief${year}`, blank(percent)]))
const notes = Object.fromEntries(
  NOTED.flatMap((one) => [
    [`${one}NoteZh`, line(200, { long: 'text_long' }).optional()],
    [`${one}NoteEn`, line(300, { long: 'text_long' }).optional()],
  ]),
)

/** What the enclave offers; what is left empty is not promised. */
export const OfferForm = z
  .object({
    offerZh: paragraphOrEmpty(400, { long: 'text_long' }),
    offerEn: paragraphOrEmpty(600, { long: 'text_long' }),
    areaSqm: blank(wholeField([0, 10_000_000], { missing: 'not_a_number', wrong: 'not_a_number' })),
    fund: blank(optionalWan),
    fundIsMore: z.literal('on').optional(),
    ...WHEN,
  })
  .extend({ ...reliefs, ...notes } as Record<never, z.ZodType>)
  .transform(({ effectiveOn, reason, basedOn, ...typed }) => ({
    when: { effectiveOn, reason, basedOn },
    content: SettingShapes.offer.parse({
      offerZh: typed.offerZh,
      offerEn: typed.offerEn || typed.offerZh,
      areaSqm: typed.areaSqm ?? 0,
      fundYuan: typed.fund ?? null,
      fundIsMore: typed.fundIsMore === 'on',
      relief: reliefOf(typed),
      notes: notesOf(typed),
    }),
  }))
export type OfferForm = z.output<typeof OfferForm>

function reliefOf(typed: Record<string, unknown>) {
  return RELIEF_YEARS.flatMap((year) => {
    const given = typed[`relief${year}`]
    return typeof given === 'number' && given > 0 ? [{ year, percent: given }] : []
  })
}

function notesOf(typed: Record<string, unknown>) {
  return Object.fromEntries(
    NOTED.flatMap((one) => {
      const zh = String(typed[`${one}NoteZh`] ?? '')
      const en = String(typed[`${one}NoteEn`] ?? '')
      return zh || en ? [[one, { zh: zh || en, en: en || zh }]] : []
    }),
  )
}
