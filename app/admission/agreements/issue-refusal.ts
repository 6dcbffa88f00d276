import { deskWords } from '~/admission/applications/desk-words'
import { inLocale, type Locale } from '~/shared/words'
import { agreementPaper } from './text'
import { agreementWords } from './words'
import { sentenceFor } from '~/mechanism/sentences'

type Refused = { reason: string; detail?: Record<string, string | number> }

/** Why an agreement was not issued, naming what of it nobody has entered yet. */
export function issueRefusal({ reason, detail }: Refused, locale: Locale): string {
  const said: Partial<Record<string, string>> = inLocale(deskWords, locale).refusals
  if (reason !== 'facts_missing') return sentenceFor(said, reason)
  const w = inLocale(agreementWords, locale)
  const blank = String(detail?.codes ?? '').split(',')
  const names = agreementPaper.codes
    .filter((code) => blank.includes(code))
    .map((code) => agreementPaper.said(code, locale))
  return w.factsMissing(names.join(w.listJoin))
}
