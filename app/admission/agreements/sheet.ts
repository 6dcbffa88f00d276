import type { Minutes } from '~/admission/minutes/minutes'
import type { Locale } from '~/shared/words'
import type { Paper } from './text'
import { agreementWords } from './words'

type Issued = { paper: Paper; textVersion: number; issuedOn: string; sha256: string }
type Head = { organisation: string; ref: string }

/** An agreement as a sheet for the screen, the printer and Word: the same words on each. */
export function sheetOf(issued: Issued, { organisation, ref }: Head, locale: Locale): Minutes {
  const w = agreementWords[locale]
  const { title, lines } = issued.paper[locale]
  return {
    organisation,
    number: w.number(ref),
    title,
    blocks: lines.map((line) =>
      line.startsWith('#')
        ? { kind: 'heading' as const, text: line.replace(/^#+\s*/, '') }
        : { kind: 'text' as const, text: line },
    ),
    signing: w.signHere,
    signatures: [w.signatures.a, w.signatures.b, w.signatures.day],
    foot: w.foot(issued.textVersion, issued.issuedOn, issued.sha256.slice(0, 16)),
  }
}
