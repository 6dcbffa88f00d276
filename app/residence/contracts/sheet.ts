import { blocksOf, type Sheet } from '~/ground/papers/sheet'
import type { Paper } from '~/ground/papers/worded-paper'
import type { Locale } from '~/shared/words'
import { contractWords } from './words'

type Made = { ref: string; paper: Paper; textVersion: number; offeredOn: string; sha256: string }

/** A contract as a sheet for the screen, the printer and Word: the same words on each. */
export function contractSheet(
  { ref, paper, textVersion, offeredOn, sha256 }: Made,
  { organisation, logo }: Pick<Sheet, 'organisation' | 'logo'>,
  locale: Locale,
): Sheet {
  const w = contractWords[locale]
  const { title, lines } = paper[locale]
  return {
    organisation,
    logo,
    number: w.number(ref),
    title,
    blocks: blocksOf(lines),
    signing: w.signHere,
    signatures: [w.signatures.a, w.signatures.b, w.signatures.day],
    foot: w.foot(textVersion, offeredOn, sha256.slice(0, 16)),
  }
}
