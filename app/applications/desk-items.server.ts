import type { Actor } from '~/people/actor'
import { paths } from '~/platform/paths'
import type { Day } from '~/shared/days'
import type { DeskItem, Turn } from '~/shared/desk-item'
import { inLocale, type Locale } from '~/shared/words'
import { deskWords } from './desk-words'
import { openApplications } from './list.server'

/** The open applications as the desk's today lists them. A waiting list is not a task. */
export async function deskItems(actor: Actor, today: Day, locale: Locale): Promise<DeskItem[]> {
  const w = inLocale(deskWords, locale)
  const open = await openApplications(actor, today)
  return open
    .filter(({ turn }) => turn.turn !== 'nobody' && turn.reason !== 'waitlisted')
    .map((line) => ({
      key: `application-${line.id}`,
      kind: 'application',
      firmId: line.firmId,
      firmName: line.firmName,
      ref: line.ref,
      track: line.track,
      step: w.next[line.turn.reason] ?? '',
      turn: line.turn.turn as Turn,
      since: line.since,
      dueOn: line.turn.dueOn,
      mine: line.officerId === actor.userId,
      to: paths.deskApplication(actor.enclaveSlug, line.id),
    }))
}
