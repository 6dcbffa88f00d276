import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import type { Area } from '~/plan/counting/area'
import { assessmentLetters } from './letters'

const linkTo = (area: Area, slug: string, year: number) =>
  env().BASE_URL + paths.assessment(area, slug, String(year))

type Handed = { id: string; year: number; total: string }

/** One letter to everybody at the bureau: a self-assessment waits to be checked. */
export async function tellBureau(
  tx: Tx,
  actor: Actor,
  { id, year, total }: Handed,
  now: Date,
): Promise<void> {
  const { enclaveId, enclaveSlug, name } = actor
  const people = await tx.membership.findMany({
    where: { enclaveId, role: 'bureau', endedAt: null },
    select: { userId: true },
    distinct: ['userId'],
    orderBy: { userId: 'asc' },
  })
  const params = { year: String(year), by: name, points: total, link: linkTo('bureau', enclaveSlug, year) }
  for (const { userId: toUserId } of people) {
    const about = { type: 'assessment', id }
    await postLetter(
      tx,
      { enclaveId, toUserId, letter: assessmentLetters.assessment_handed_in, params, about },
      now,
    )
  }
}

type Decided = {
  row: { id: string; year: number; submittedById: string; total: { toFixed: (places: number) => string } }
  state: 'confirmed' | 'returned'
  note: string
}

/** One letter to the director who handed it in. */
export async function tellSubmitter(
  tx: Tx,
  actor: Actor,
  { row, state, note }: Decided,
  now: Date,
): Promise<void> {
  const { enclaveId, enclaveSlug, name } = actor
  const { id, year, total, submittedById: toUserId } = row
  const link = linkTo('desk', enclaveSlug, year)
  const params = { year: String(year), by: name, points: total.toFixed(2), reason: note, link }
  const letter = assessmentLetters[`assessment_${state}`]
  await postLetter(tx, { enclaveId, toUserId, letter, params, about: { type: 'assessment', id } }, now)
}
