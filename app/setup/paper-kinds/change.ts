import { MOST_KINDS } from '~/ground/settings/paper-limits'
import type { PaperAsked } from '~/ground/settings/papers'
import { ok, refuse, type Outcome } from '~/shared/outcome'

/** What an address says of a kind that is not there yet, and a form of the place before all others. */
export const NEW_PAPER = 'new'
export const FIRST = 'first'

export type ChangeRefusal = 'paper_gone' | 'place_gone' | 'too_many_kinds'

/** A kind as it was said, and behind which other it stands. */
export type Said = { after: string; said: Omit<PaperAsked, 'code'> }

/** The list with a kind in it as it was said, at its place: a new one is added, a known one changes. */
export function withPaper(
  papers: readonly PaperAsked[],
  { code, isNew }: { code: string; isNew: boolean },
  { after, said }: Said,
): Outcome<PaperAsked[], ChangeRefusal> {
  if (!isNew && !papers.some((one) => one.code === code)) return refuse('paper_gone')
  if (isNew && papers.length >= MOST_KINDS) return refuse('too_many_kinds', { most: MOST_KINDS })
  const others = papers.filter((one) => one.code !== code)
  const before = others.findIndex((one) => one.code === after)
  if (after !== FIRST && before < 0) return refuse('place_gone')
  return ok(others.toSpliced(before + 1, 0, { code, ...said }))
}

const OWN = /^own_(\d{1,4})$/

/** The code of a further kind of the enclave's own, beside all that any version knows. */
export function nextCode(known: readonly string[]): string {
  const numbers = known.map((code) => Number(OWN.exec(code)?.[1] ?? 0))
  return `own_${Math.max(0, ...numbers) + 1}`
}

/** Behind which kind one stands in the list. */
export function placeOf(papers: readonly { code: string }[], code: string): string {
  const at = papers.findIndex((one) => one.code === code)
  return at < 0 ? (papers.at(-1)?.code ?? FIRST) : (papers[at - 1]?.code ?? FIRST)
}
