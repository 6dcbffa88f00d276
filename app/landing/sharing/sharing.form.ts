import { z } from 'zod'
import { dayField, decimalField } from '~/shared/form-number'
import { line, lineOrEmpty, optionalLine, orChinese, paragraph, paragraphOrEmpty } from '~/shared/form-text'
import type { Day } from '~/shared/days'
import { isPeriod } from './period'
import type { Term } from './parts'
import { baseField, EVERY, homeField, METRICS, SCOPES } from './vocabulary'

const percent = decimalField(
  { unit: 'none', digits: 3, places: 2 },
  { missing: 'percent', wrong: 'percent' },
).refine((text) => Number(text) <= 100, 'percent')
const share = percent.optional()
const base = percent.refine((text) => Number(text) > 0, 'percent').optional()

const terms = {
  tax_home: share,
  output_home: share,
  investment_home: share,
  tax_base: base,
  output_base: base,
  investment_base: base,
}
type Typed = Partial<Record<keyof typeof terms, string>>

/** A metric without a share is not part of the agreement; one without a base is shared in full. */
function termsOf(typed: Typed): Term[] {
  return METRICS.codes.flatMap((metric) => {
    const homePercent = typed[homeField(metric)]
    return homePercent === undefined
      ? []
      : [{ metric, homePercent, basePercent: typed[baseField(metric)] ?? '100' }]
  })
}

const said = {
  fromOn: dayField('day'),
  untilOn: dayField('day').optional(),
  docNo: line(80, 'required'),
  reason: line(300, 'required'),
  afterTerm: lineOrEmpty(300),
  ...terms,
}

const withTerms = <T extends Typed & { untilOn?: Day | undefined }>({
  untilOn,
  tax_home,
  output_home,
  investment_home,
  tax_base,
  output_base,
  investment_base,
  ...rest
}: T) => ({
  ...rest,
  untilOn: untilOn ?? null,
  terms: termsOf({ tax_home, output_home, investment_home, tax_base, output_base, investment_base }),
})

const inOrder = ({ fromOn, untilOn }: { fromOn: string; untilOn?: string | undefined }) =>
  untilOn === undefined || untilOn > fromOn
const shares = (typed: Typed) => termsOf(typed).length > 0

/** A further version of an agreement. */
export const VersionForm = z
  .object(said)
  .refine(inOrder, { path: ['untilOn'], message: 'until_before_from' })
  .refine(shares, { path: ['tax_home'], message: 'no_metric' })
  .transform(withTerms)
export type VersionInput = z.output<typeof VersionForm>

/** A new agreement with its first version. */
export const AgreementForm = z
  .object({
    titleZh: line(80, 'required'),
    titleEn: lineOrEmpty(120),
    scope: z.enum(SCOPES.codes, { error: 'required' }),
    parkId: z.uuid('required').optional(),
    project: optionalLine(40),
    every: z.enum(EVERY.codes, { error: 'required' }),
    idempotencyKey: z.uuid().optional(),
    ...said,
  })
  .refine(inOrder, { path: ['untilOn'], message: 'until_before_from' })
  .refine(shares, { path: ['tax_home'], message: 'no_metric' })
  .transform(withTerms)
  .transform(orChinese('titleZh', 'titleEn'))
export type AgreementInput = z.output<typeof AgreementForm>

/** The host city's answer to a version; who does not agree says why. */
export const AnswerForm = z
  .object({ outcome: z.enum(['agreed', 'refused'], { error: 'required' }), answer: paragraphOrEmpty(500) })
  .refine(({ outcome, answer }) => outcome === 'agreed' || answer !== '', {
    path: ['answer'],
    message: 'required',
  })
export type Answer = z.output<typeof AnswerForm>

/** Draws up what a period came to; of one that both have confirmed the reason of the correction. */
export const SettleForm = z.object({
  period: z
    .string({ error: 'required' })
    .refine((text) => isPeriod(text, 'quarter') || isPeriod(text, 'year'), 'required'),
  reason: lineOrEmpty(300),
})
export type Settle = z.output<typeof SettleForm>

export const ConfirmForm = z.object({})
export const ObjectForm = z.object({ objection: paragraph(500, { missing: 'required' }) })
export type Objecting = z.output<typeof ObjectForm>
