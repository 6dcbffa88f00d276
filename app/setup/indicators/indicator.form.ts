import { z } from 'zod'
import { IDENTITIES } from '~/plan/counting-rules/definition'
import { STAY_KINDS } from '~/plan/counting-rules/record-rule'
import { DIRECTIONS } from '~/plan/counting/vocabulary'
import { dayField, wholeField } from '~/shared/form-number'
import { line, optionalLine, optionalParagraph, orChinese, paragraph } from '~/shared/form-text'

export const MOST_MONTHS = 36
// A bulletin names figures by {name·what}.
const name = line(40, 'required').refine((text) => !/[{}·]/.test(text), 'brace')

const said = {
  zh: name,
  en: optionalLine(80).transform((text) => text ?? ''),
  identity: z.enum(IDENTITIES.codes, 'choose'),
  months: wholeField([0, MOST_MONTHS], { missing: 'months_wrong', wrong: 'months_wrong' }).transform(Number),
  ruleZh: paragraph(400, 'required'),
  ruleEn: optionalLine(600).transform((text) => text ?? ''),
  effectiveOn: dayField('day_missing'),
  reason: line(200, 'required'),
  basedOn: z.coerce.number().pipe(z.int32().min(0)),
}

/** A further version of an indicator; its conditions are read beside it. */
export const VersionForm = z
  .object(said)
  .transform(orChinese('zh', 'en'))
  .transform(orChinese('ruleZh', 'ruleEn'))

/** A new indicator: what a version says, and what never changes about it. */
export const IndicatorForm = z
  .object({
    ...said,
    idempotencyKey: z.string().max(60).optional(),
    takes: z.enum(['rows', 'amount'], 'choose'),
    unitZh: optionalLine(8).transform((text) => text ?? ''),
    unitEn: optionalLine(24).transform((text) => text ?? ''),
    better: z.enum(DIRECTIONS.codes, 'choose').default('more'),
    strict: z
      .literal('on')
      .optional()
      .transform((value) => value === 'on'),
    standing: z.enum(['cumulative', 'valid'], 'choose'),
    stays: z.enum(STAY_KINDS, 'choose'),
  })
  .refine(({ takes, unitZh }) => takes === 'amount' || unitZh !== '', {
    path: ['unitZh'],
    error: 'unit_missing',
    when: () => true,
  })
  .transform(orChinese('zh', 'en'))
  .transform(orChinese('ruleZh', 'ruleEn'))
  .transform(orChinese('unitZh', 'unitEn'))

export type VersionSaid = z.output<typeof VersionForm>
export type IndicatorSaid = z.output<typeof IndicatorForm>

/** What an indicator whose rule is built in is called, and how its figure is put into words. */
export const WordingForm = z
  .object({
    zh: name,
    en: said.en,
    ruleZh: said.ruleZh,
    ruleEn: said.ruleEn,
    noteZh: optionalParagraph(400).transform((text) => text ?? ''),
    noteEn: optionalParagraph(600).transform((text) => text ?? ''),
    effectiveOn: said.effectiveOn,
    reason: said.reason,
    basedOn: said.basedOn,
  })
  .transform(orChinese('zh', 'en'))
  .transform(orChinese('ruleZh', 'ruleEn'))
  .transform(orChinese('noteZh', 'noteEn'))
export type WordingSaid = z.output<typeof WordingForm>

/** The day from which an indicator counts no more. */
export const EndForm = z.object({ on: dayField('day_missing'), reason: line(200, 'required') })
export type EndSaid = z.output<typeof EndForm>
