import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'

type Handed = { id: string; year: number }

/** One letter to each director but whoever handed the return in. */
export async function tellDirectors(tx: Tx, actor: Actor, { id, year }: Handed, now: Date): Promise<void> {
  const { enclaveId, enclaveSlug, userId } = actor
  const directors = await tx.membership.findMany({
    where: { enclaveId, role: 'director', endedAt: null, userId: { not: userId } },
    select: { userId: true },
    distinct: ['userId'],
  })
  const params = { year: String(year), by: actor.name, link: linkTo(enclaveSlug, year) }
  for (const { userId: toUserId } of directors) {
    const about = { type: 'return', id }
    await postLetter(tx, { enclaveId, toUserId, kind: 'return_handed_in', params, about }, now)
  }
}

type Decided = {
  row: { id: string; year: number; submittedById: string }
  kind: 'return_approved' | 'return_sent_back'
  note: string | null
}

/** One letter to whoever handed it in. */
export async function tellSubmitter(
  tx: Tx,
  actor: Actor,
  { row, kind, note }: Decided,
  now: Date,
): Promise<void> {
  const { enclaveId, enclaveSlug, name } = actor
  const params = { year: String(row.year), by: name, reason: note ?? '', link: linkTo(enclaveSlug, row.year) }
  const about = { type: 'return', id: row.id }
  await postLetter(tx, { enclaveId, toUserId: row.submittedById, kind, params, about }, now)
}

const linkTo = (slug: string, year: number) => env().BASE_URL + paths.yearlyReturn('desk', slug, String(year))
