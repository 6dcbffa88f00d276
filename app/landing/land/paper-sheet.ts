import { blocksOf, type Sheet } from '~/ground/papers/sheet'
import type { Paper } from '~/ground/papers/worded-paper'
import type { Locale } from '~/shared/words'
import { landPaperWords } from './paper-words'

type Made = {
  number: string
  paper: Paper
  textVersion: number
  issuedOn: string
  sha256: string
  organisation: Record<Locale, string>
}

/** A paper of a case as a sheet for the screen, the printer and Word: the same words on each. */
export function landSheet(made: Made, locale: Locale): Sheet {
  const w = landPaperWords[locale]
  const { title, lines } = made.paper[locale]
  return {
    organisation: made.organisation[locale],
    number: w.number(made.number),
    title,
    blocks: blocksOf(lines),
    signing: w.received,
    signatures: [w.signatures.holder, w.signatures.day, w.signatures.by],
    foot: w.foot(made.textVersion, made.issuedOn, made.sha256.slice(0, 16)),
  }
}
