import { recordEvent } from '~/ground/audit/record.server'
import { foundersOf } from '~/ground/firms/founders.server'
import type { Letter } from '~/ground/letters/letter'
import type { Beside, Params } from '~/ground/letters/params'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import { readersOf } from '~/landing/asks/visible.server'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import type { PlanRow } from './visible.server'

type About = Pick<PlanRow, 'enclaveId' | 'id' | 'firm'>
type Told<L = Letter> = { plan: About; letter: L; slug: string; writer: string | null }
type Own = 'firm' | 'link'

/** One letter to whoever looks after a key firm, but not to the writer. */
export async function tellOfficer<L extends Letter, P extends Params>(
  tx: Tx,
  told: Told<L> & { officerId: string },
  params: Beside<L, P, Own>,
  now: Date,
) {
  const { plan, slug, officerId, writer } = told
  if (officerId === writer) return
  await tell(tx, told, { to: [officerId], at: paths.firmPlan('desk', slug, plan.id) }, params, now)
}

/** One letter to the founders of a key firm, but not to the writer. */
export async function tellFirm<L extends Letter, P extends Params>(
  tx: Tx,
  told: Told<L>,
  params: Beside<L, P, Own>,
  now: Date,
) {
  const { plan, writer } = told
  const founders = await foundersOf(tx, plan.enclaveId, plan.firm.id)
  await tell(tx, told, { to: founders.filter((id) => id !== writer), at: paths.myPlan }, params, now)
}

/** One letter to the accounts of a department about what it is asked; says to how many. */
export async function tellDepartment<L extends Letter, P extends Params>(
  tx: Tx,
  told: Told<L> & { departmentId: string; requestId: string },
  params: Beside<L, P, Own>,
  now: Date,
): Promise<number> {
  const readers = await readersOf(tx, told.plan.enclaveId, [told.departmentId])
  const at = paths.departmentRequest(told.slug, told.requestId)
  return tell(tx, told, { to: readers.map(({ userId }) => userId), at }, params, now)
}

async function tell(
  tx: Tx,
  { plan: { enclaveId, id, firm }, letter }: Told,
  { to, at }: { to: readonly string[]; at: string },
  params: Params,
  now: Date,
): Promise<number> {
  const said: Params = { firm: firm.name, link: env().BASE_URL + at, ...params }
  const about = { type: 'firm_plan', id }
  let told = 0
  for (const toUserId of to)
    if ((await postLetter(tx, { enclaveId, toUserId, letter, params: said, about }, now)) !== null) told += 1
  return told
}

type Happening = Parameters<typeof recordEvent>[1]['event']

/** Puts on record what happened under a plan; the last thing a command does. */
export async function keep(
  tx: Tx,
  actor: Actor,
  { enclaveId, id, firm }: About,
  event: Happening,
  now: Date,
) {
  const subject = { type: 'firm_plan', id }
  await recordEvent(tx, { enclaveId, actor, subject, firmId: firm.id, event }, now)
}
