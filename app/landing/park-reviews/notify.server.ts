import type { LetterKind } from '~/ground/letters/letters'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'

type Told = {
  park: { id: string; nameZh: string; nameEn: string }
  kind: LetterKind & `park_${string}`
  /** The round it is about; without one the page is the park's. */
  round?: number
  params: Record<string, string | number>
}

/** One letter to each officer of a park, but not to the writer. */
export async function tellPark(
  tx: Tx,
  actor: Actor,
  { park, kind, round, params }: Told,
  now: Date,
): Promise<void> {
  const { enclaveId, enclaveSlug: e } = actor
  const officers = await tx.membership.findMany({
    where: { enclaveId, endedAt: null, role: 'park', parkId: park.id, userId: { not: actor.userId } },
    select: { userId: true },
    orderBy: { userId: 'asc' },
  })
  const page = round === undefined ? paths.parkPage(e, park.id) : paths.parkRound(e, round)
  const all = { parkZh: park.nameZh, parkEn: park.nameEn, link: env().BASE_URL + page, ...params }
  for (const { userId: toUserId } of officers) {
    const about = { type: 'park', id: park.id }
    await postLetter(tx, { enclaveId, toUserId, kind, params: all, about }, now)
  }
}
