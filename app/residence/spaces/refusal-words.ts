import type { spaceWords } from './words'

type Words = (typeof spaceWords)['zh']
export type SpaceRefusal = keyof Words['refusals'] | 'taken'
type Refusal = { reason: SpaceRefusal; detail?: Record<string, string | number> }

/** A refusal of space as a sentence that says by whom, until when, and what to do. */
export function refusalWords(w: Words, refusal: Refusal): string {
  const { reason, detail } = refusal
  const text = (key: string) => String(detail?.[key] ?? '')
  if (reason === 'taken') {
    return detail
      ? w.refusals.taken(text('unit'), text('who'), text('from'), text('until'))
      : w.refusals.taken_plain
  }
  if (reason === 'beyond_term') return w.refusals.beyond_term(text('until'))
  if (reason === 'before_admission' || reason === 'before_term') return w.refusals[reason](text('day'))
  return w.refusals[reason] as string
}
