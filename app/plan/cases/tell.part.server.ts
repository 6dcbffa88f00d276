import { foundersOf } from '~/ground/firms/founders.server'
import type { Letter } from '~/ground/letters/letter'
import type { Params } from '~/ground/letters/params'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import type { CaseRow } from './visible.server'

/** One letter to everybody who speaks for the firm of a case, with the way to it. Says how many it reached. */
export async function tellFirm(
  tx: Tx,
  { enclaveId, id, firmId, firm }: CaseRow,
  {
    letter,
    ...said
  }: { letter: Letter<'firm' | 'link' | 'page' | 'reason'>; page?: string; reason?: string },
  now: Date,
): Promise<number> {
  let told = 0
  for (const toUserId of await foundersOf(tx, enclaveId, firmId)) {
    const params: Params = { firm: firm.name, link: env().BASE_URL + paths.myCase(id), ...said }
    const about = { type: 'case', id }
    if ((await postLetter(tx, { enclaveId, toUserId, letter, params, about }, now)) !== null) told += 1
  }
  return told
}

/** One letter to whoever sent the text to the firm, and to the directors. */
export async function tellStaff(
  tx: Tx,
  actor: Actor,
  { enclaveId, id, firm, texts }: CaseRow,
  {
    letter,
    ...said
  }: { letter: Letter<'firm' | 'link' | 'note' | 'reason'>; note?: string; reason?: string },
  now: Date,
): Promise<void> {
  const askers = texts.map(({ askedById }) => askedById)
  const members = await tx.membership.findMany({
    where: {
      enclaveId,
      endedAt: null,
      OR: [{ role: 'director' }, { role: 'officer', userId: { in: askers.slice(0, 1) } }],
    },
    select: { userId: true },
    distinct: ['userId'],
    orderBy: { userId: 'asc' },
    take: 20,
  })
  const link = env().BASE_URL + paths.case(actor.enclaveSlug, id)
  for (const { userId: toUserId } of members) {
    const params: Params = { firm: firm.name, link, ...said }
    await postLetter(tx, { enclaveId, toUserId, letter, params, about: { type: 'case', id } }, now)
  }
}
