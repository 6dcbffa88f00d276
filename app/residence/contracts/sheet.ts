import type { Locale } from '~/shared/words'
import type { Paper } from './text'
import { contractWords } from './words'

type Made = { ref: string; paper: Paper; textVersion: number; offeredOn: string; sha256: string }
type Block = { kind: 'heading' | 'text'; text: string }

/** A contract as a sheet for the screen, the printer and Word: the same words on each. */
export function contractSheet(
  { ref, paper, textVersion, offeredOn, sha256 }: Made,
  organisation: string,
  locale: Locale,
) {
  const w = contractWords[locale]
  const { title, lines } = paper[locale]
  return {
    organisation,
    number: w.number(ref),
    title,
    blocks: lines.map((line): Block =>
      line.startsWith('#')
        ? { kind: 'heading', text: line.replace(/^#+\s*/, '') }
        : { kind: 'text', text: line },
    ),
    signing: w.signHere,
    signatures: [w.signatures.a, w.signatures.b, w.signatures.day],
    foot: w.foot(textVersion, offeredOn, sha256.slice(0, 16)),
  }
}
