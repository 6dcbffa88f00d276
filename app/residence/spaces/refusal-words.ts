import type { Locale } from '~/shared/words'
import { spaceWords } from './words'

type Words = (typeof spaceWords)['zh']
export type SpaceRefusal = keyof Words['refusals'] | 'taken'
type Refusal = { reason: SpaceRefusal; detail?: Record<string, string | number> }

/** A refusal of space as a sentence that says by whom, until when, and what to do. */
export function refusalWords(w: Words, refusal: Refusal): string {
  const { reason, detail } = refusal
  const text = (key: string) => String(detail?.[key] ?? '')
  if (reason === 'taken') {
    if (detail?.purpose === 'retired') return outOfService(w, text)
    return detail
      ? w.refusals.taken(text('unit'), text('who'), text('from'), text('until'))
      : w.refusals.taken_plain
  }
  if (reason === 'beyond_term') return w.refusals.beyond_term(text('until'))
  if (reason === 'before_admission' || reason === 'before_term') return w.refusals[reason](text('day'))
  return w.refusals[reason] as string
}

/** A room that is not there yet says from which day; one that has gone, since which. */
function outOfService(w: Words, text: (key: string) => string): string {
  const since = text('from')
  return since < '1900'
    ? w.notYet(text('unit'), text('until'))
    : w.outOfService(text('unit'), since, text('who'))
}

/** Why not all of several leases can be dealt with: a sentence for each room that stands in the way. */
export function severalRefused(
  { reason, detail = {} }: { reason: 'not_all' | 'changed_meanwhile'; detail?: Refusal['detail'] },
  locale: Locale,
): string | string[] {
  const w = spaceWords[locale]
  if (reason !== 'not_all') return refusalWords(w, { reason })
  const lines = Object.entries(detail).map(([unit, why]) =>
    w.refusedLine(unit, refusalWords(w, { reason: why as SpaceRefusal })),
  )
  return [w.refusals.not_all, ...lines]
}
