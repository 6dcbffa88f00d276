import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import type { SharingArea } from './area'
import { periodInWords } from './period-words'
import { sharingWords } from './words'

type Named = { id: string; ref: string }
type Shown = {
  slug: string
  area: SharingArea
  formKey?: string
  agreement?: Named
  settlement?: { id: string; period: string }
}

/** What is done with agreements between the cities and with their settlements. */
export const sharingAct = acts(
  sharingWords,
  (w, { slug, area, formKey, agreement, settlement }: Shown, locale) => {
    const list = paths.sharing(area, slug)
    const ofAgreement = agreement && paths.sharingAgreement(area, slug, agreement.id)
    const ofSettlement = settlement && paths.sharingSettlement(area, slug, settlement.id)
    return {
      crumbs: [
        { label: w.title, to: list },
        ...(agreement && ofAgreement ? [{ label: agreement.ref, to: ofAgreement }] : []),
        ...(settlement && ofSettlement
          ? [{ label: periodInWords(settlement.period, locale), to: ofSettlement }]
          : []),
      ],
      back: ofSettlement ?? ofAgreement ?? list,
      keep: w.back,
      formKey,
      errorText: (code) => sentenceFor(w.errors, code),
    }
  },
)
