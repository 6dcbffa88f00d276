import type { Params } from '~/ground/letters/params'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import { isQuarter } from '~/landing/quarters/quarter'
import { inBoth } from '~/landing/quarters/words'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import type { Period } from './period'
import { returnLetters } from './letters'

type Handed = { id: string; period: Period }

/** One letter to each director but whoever handed the return in. */
export async function tellDirectors(tx: Tx, actor: Actor, { id, period }: Handed, now: Date): Promise<void> {
  const { enclaveId, enclaveSlug, userId } = actor
  const directors = await tx.membership.findMany({
    where: { enclaveId, role: 'director', endedAt: null, userId: { not: userId } },
    select: { userId: true },
    distinct: ['userId'],
  })
  const params: Params = { ...saidOf(period), by: actor.name, link: linkTo(enclaveSlug, period) }
  const letter = isQuarter(period) ? returnLetters.quarter_return_handed_in : returnLetters.return_handed_in
  for (const { userId: toUserId } of directors) {
    const about = { type: 'return', id }
    await postLetter(tx, { enclaveId, toUserId, letter, params, about }, now)
  }
}

type Decided = {
  row: { id: string; period: Period; submittedById: string }
  approved: boolean
  note: string | null
}

/** One letter to whoever handed it in. */
export async function tellSubmitter(
  tx: Tx,
  actor: Actor,
  { row, approved, note }: Decided,
  now: Date,
): Promise<void> {
  const { enclaveId, enclaveSlug, name } = actor
  const { id, period, submittedById: toUserId } = row
  const params: Params = {
    ...saidOf(period),
    by: name,
    reason: note ?? '',
    link: linkTo(enclaveSlug, period),
  }
  const about = { type: 'return', id }
  const letter =
    returnLetters[`${isQuarter(period) ? 'quarter_' : ''}return_${approved ? 'approved' : 'sent_back'}`]
  await postLetter(tx, { enclaveId, toUserId, letter, params, about }, now)
}

const linkTo = (slug: string, period: Period) => env().BASE_URL + paths.returnOf('desk', slug, period)

/** A period as letters say it: a quarter in both languages, a year as it is. */
export const saidOf = (period: Period): Params => (isQuarter(period) ? inBoth(period) : { year: period })
