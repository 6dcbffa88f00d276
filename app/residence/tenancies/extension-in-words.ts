import type { Terms } from '~/ground/settings/terms'
import type { Locale } from '~/shared/words'
import { extensionWords } from './extension-words'

/** The rule of extending a term as the portal and the agreement say it, without a full stop. */
export function extensionInWords(terms: Terms, locale: Locale): string {
  const w = extensionWords[locale]
  if (terms.extensions === 0) return w.never
  const grounds = terms.extensionGrounds.map((ground) => ground[locale]).join(w.groundJoin)
  return w.rule(terms.extensions, terms.extensionMonths, grounds, w.by[terms.extendedBy])
}
