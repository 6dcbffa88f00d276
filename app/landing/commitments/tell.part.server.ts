import type { Letter } from '~/ground/letters/letter'
import type { Beside, Params } from '~/ground/letters/params'
import { postLetter } from '~/ground/notices/post.server'
import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import type { CommitmentRow } from './visible.server'

/** What letters and events need of a commitment. */
export type Told = {
  enclaveId: string
  id: string
  ref: string
  what: string
  office: string | null
  departmentId: string | null
  project: { id: string; firmId: string; parkId: string; firm: { name: string } }
}

type Telling<L> = {
  row: Told
  letter: L
  slug: string
  writer: string | null
  /** Which side is told; the city is the park, and whichever other office owes it. */
  to?: 'firm' | 'city' | 'both'
  /** Who asked for what is answered now. */
  asker?: string
  /** The bureau and the directors reply to it. */
  deciders?: boolean
}

/** One letter about a commitment to whom it concerns, but not to the writer; says to how many. */
export async function tellOfCommitment<L extends Letter, P extends Params>(
  tx: Tx,
  { row, letter, slug, writer, to, asker, deciders }: Telling<L>,
  params: Beside<L, P, 'ref' | 'title' | 'firm' | 'link'>,
  now: Date,
): Promise<number> {
  const { enclaveId, project, office, departmentId, id } = row
  const city = [
    { role: 'park', parkId: project.parkId },
    ...(office === 'department' && departmentId ? [{ role: 'department', departmentId }] : []),
    ...(office === 'bureau' ? [{ role: 'bureau' }] : []),
  ]
  const members = await tx.membership.findMany({
    where: {
      enclaveId,
      endedAt: null,
      OR: [
        ...(to === 'firm' || to === 'both' ? [{ role: 'founder', firmId: project.firmId }] : []),
        ...(to === 'city' || to === 'both' ? city : []),
        ...(asker ? [{ userId: asker }] : []),
        ...(deciders ? [{ role: { in: ['bureau', 'director'] } }] : []),
      ],
    },
    select: { userId: true, role: true },
    orderBy: { userId: 'asc' },
    distinct: ['userId'],
  })
  const readers = members.filter(({ userId }) => userId !== writer)
  for (const { userId: toUserId, role } of readers) {
    const link = env().BASE_URL + (role === 'founder' ? paths.myCommitment(id) : paths.commitment(slug, id))
    const all: Params = { ref: row.ref, title: row.what, firm: project.firm.name, link, ...params }
    const about = { type: 'project', id: project.id }
    await postLetter(tx, { enclaveId, toUserId, letter, params: all, about }, now)
  }
  return readers.length
}

type Event = Parameters<typeof recordEvent>[1]['event']

/** Puts on record what happened to a commitment. */
export async function note(
  tx: Tx,
  actor: Actor | null,
  row: Pick<CommitmentRow, 'enclaveId' | 'id'> & { project: { firmId: string } },
  event: Event,
  now: Date,
): Promise<void> {
  const { enclaveId, id, project } = row
  const subject = { type: 'commitment', id }
  await recordEvent(tx, { enclaveId, actor, subject, firmId: project.firmId, event }, now)
}
