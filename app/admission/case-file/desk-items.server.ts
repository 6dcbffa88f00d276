import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import type { Day } from '~/shared/days'
import type { DeskItem, Turn } from '~/shared/desk-item'
import { inLocale, type Locale } from '~/shared/words'
import { deskWords } from '~/admission/applications/desk-words'
import { openApplications } from '~/admission/lists/list.server'

/** The open applications as the desk's today lists them. A waiting list is not a task. */
export async function deskItems(actor: Actor, today: Day, locale: Locale): Promise<DeskItem[]> {
  const w = inLocale(deskWords, locale)
  const open = await openApplications(actor, today)
  const seconds = await secondsOf(open)
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
      ...(line.turn.reason === 'second_screen' ? { turnName: w.second(seconds.get(line.id)) } : {}),
      mine: line.awaited.length > 0 ? line.awaited.includes(actor.userId) : line.officerId === actor.userId,
      to: paths.deskApplication(actor.enclaveSlug, line.id),
    }))
}

/** The names of second screeners by file. */
async function secondsOf(lines: readonly { id: string; secondOfficerId: string | null }[]) {
  const ids = lines.flatMap(({ secondOfficerId }) => secondOfficerId ?? [])
  if (ids.length === 0) return new Map<string, string>()
  const users = await db.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const names = new Map(users.map(({ id, name }) => [id, name]))
  return new Map(
    lines.flatMap(({ id, secondOfficerId }): [string, string][] => {
      const name = secondOfficerId ? names.get(secondOfficerId) : undefined
      return name ? [[id, name]] : []
    }),
  )
}
