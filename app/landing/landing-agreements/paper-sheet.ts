import { blocksOf, type Sheet } from '~/ground/papers/sheet'
import type { Paper } from '~/ground/papers/worded-paper'
import type { Locale } from '~/shared/words'
import type { AgreementView } from './agreement.server'
import { agreementPaperWords } from './paper-words'

type Made = {
  number: string
  paper: Paper
  organisation: Record<Locale, string>
  /** Null while it is a draft. */
  issued: { textVersion: number; issuedOn: string; sha256: string } | null
}

/** An agreement as a sheet for the screen, the printer and Word: the same words on each. */
function agreementSheet({ number, paper, organisation, issued }: Made, locale: Locale): Sheet {
  const w = agreementPaperWords[locale]
  const { title, lines } = paper[locale]
  return {
    organisation: organisation[locale],
    number: w.number(number),
    title,
    draft: issued ? null : w.draft,
    blocks: blocksOf(lines),
    signing: w.signing,
    signatures: [w.signatures.park, w.signatures.firm, w.signatures.day],
    foot: issued ? w.foot(issued.textVersion, issued.issuedOn, issued.sha256.slice(0, 16)) : w.draft,
  }
}

/** The sheet that is shown: as it was made out, and where that is no longer what it says, the draft of now. */
export function sheetsOf({ project, organisation, issued, isChanged, draft }: AgreementView, locale: Locale) {
  const number = project.ref
  if (issued === null || isChanged)
    return agreementSheet({ number, paper: draft, organisation, issued: null }, locale)
  return agreementSheet({ number, paper: issued.paper, organisation, issued }, locale)
}
