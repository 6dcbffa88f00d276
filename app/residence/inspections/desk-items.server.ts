import type { Actor } from '~/ground/people/actor'
import { paths } from '~/platform/paths'
import { addDays, type Day } from '~/shared/days'
import type { DeskItem } from '~/shared/desk-item'
import { inLocale, type Locale } from '~/shared/words'
import { roundsDueBy, whereInWords } from './queries.server'
import { inspectionWords } from './words'

/** Days before it is due from which on a round stands among the matters of the day. */
const SEEN_BEFORE = 7

/** Rounds that are due soon, or overdue. */
export async function deskItems(actor: Actor, today: Day, locale: Locale): Promise<DeskItem[]> {
  const w = inLocale(inspectionWords, locale)
  const rounds = await roundsDueBy(actor, addDays(today, SEEN_BEFORE))
  return rounds.map((round): DeskItem => ({
    key: `round-${round.id}`,
    kind: 'round',
    firmId: null,
    firmName: whereInWords(round, locale),
    ref: '',
    track: '',
    step: w.walkName(locale === 'zh' ? round.name : round.nameEn),
    turn: 'us',
    since: addDays(round.due, -SEEN_BEFORE),
    dueOn: round.due,
    to: paths.deskRound(actor.enclaveSlug, round.id),
  }))
}
