import type { Day } from '~/shared/days'
import { useLocale } from '~/ui/locale'
import { unpublishedNote } from './unpublished'

/** The sentence beside a deadline that may still move, in small letters beneath it. */
export function DueNote({ day, today = null }: { day: Day | null; today?: Day | null }) {
  const note = unpublishedNote(day, today, useLocale())
  return note === null ? null : <span className="block text-12 text-ink-3">{note}</span>
}
