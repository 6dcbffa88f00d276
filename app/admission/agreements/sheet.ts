import { blocksOf, type Sheet, type SheetLogo } from '~/ground/papers/sheet'
import type { Paper } from '~/ground/papers/worded-paper'
import type { Locale } from '~/shared/words'
import { agreementWords } from './words'

type Issued = { paper: Paper; textVersion: number; issuedOn: string; sha256: string }
type Head = { organisation: string; ref: string; logo?: SheetLogo | undefined }

/** An agreement as a sheet for the screen, the printer and Word: the same words on each. */
export function sheetOf(issued: Issued, { organisation, ref, logo }: Head, locale: Locale): Sheet {
  const w = agreementWords[locale]
  const { title, lines } = issued.paper[locale]
  return {
    organisation,
    logo,
    number: w.number(ref),
    title,
    blocks: blocksOf(lines),
    signing: w.signHere,
    signatures: [w.signatures.a, w.signatures.b, w.signatures.day],
    foot: w.foot(issued.textVersion, issued.issuedOn, issued.sha256.slice(0, 16)),
  }
}
