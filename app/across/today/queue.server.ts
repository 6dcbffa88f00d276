import { deskItems } from '~/admission/case-file/desk-items.server'
import type { Actor } from '~/ground/people/actor'
import type { Day } from '~/shared/days'
import type { Locale } from '~/shared/words'
import { groupsOf, inTab } from './groups'
import { placeIn, type QueuePlace, type QueueTrail } from './queue-place'

export type Queued = { id: string; firmName: string }
export type FilesPlace = QueuePlace<Queued> & QueueTrail

/** Where a file stands among the applications of a queue of today, in the order shown there. */
export async function placeOfFile(
  actor: Actor,
  fileId: string,
  trail: QueueTrail,
  today: Day,
  locale: Locale,
): Promise<FilesPlace> {
  const items = (await deskItems(actor, today, locale)).filter((item) => inTab(item, trail.tab, actor.role))
  const queue = groupsOf(items, today)
    .flatMap((group) => group.items)
    .map(({ key, firmName }) => ({ id: key.replace('application-', ''), firmName }))
  return { ...trail, ...placeIn(queue, fileId, trail.then) }
}
