import type { Letter } from '~/ground/letters/letter'
import type { Beside, Params } from '~/ground/letters/params'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'

type Told<L, P> = {
  park: { id: string; nameZh: string; nameEn: string }
  letter: L
  /** The round it is about; without one the page is the park's. */
  round?: number
  params: Beside<L, P, 'park' | 'link'>
}

/** One letter to each officer of a park, but not to the writer. */
export async function tellPark<L extends Letter, P extends Params>(
  tx: Tx,
  actor: Actor,
  { park, letter, round, params }: Told<L, P>,
  now: Date,
): Promise<void> {
  const { enclaveId, enclaveSlug: e } = actor
  const officers = await tx.membership.findMany({
    where: { enclaveId, endedAt: null, role: 'park', parkId: park.id, userId: { not: actor.userId } },
    select: { userId: true },
    orderBy: { userId: 'asc' },
  })
  const page = round === undefined ? paths.parkPage(e, park.id) : paths.parkRound(e, round)
  const all: Params = { parkZh: park.nameZh, parkEn: park.nameEn, link: env().BASE_URL + page, ...params }
  for (const { userId: toUserId } of officers) {
    const about = { type: 'park', id: park.id }
    await postLetter(tx, { enclaveId, toUserId, letter, params: all, about }, now)
  }
}
