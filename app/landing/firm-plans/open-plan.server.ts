import { officersOf } from '~/admission/lists/list.server'
import { visibleTo as firmsVisibleTo } from '~/ground/firms/visible.server'
import type { Actor } from '~/ground/people/actor'
import { namesOf } from '~/ground/people/names.server'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayPlan } from './abilities'
import { CHANGED } from './change-words'
import { firmPlanEvents } from './events'
import type { PlanChange, PlanEnd, PlanInput } from './plan.form'
import { keep, tellFirm, tellOfficer } from './tell.part.server'
import { heldPlan, ownPlan, type PlanRow } from './visible.server'
import { firmPlanLetters } from './letters'

export type PlanRefusal =
  | 'not_a_key_firm'
  | 'has_a_plan'
  | 'officer_unknown'
  | 'ended'
  | 'nothing_changed'
  | 'requests_open'
  | 'changed_meanwhile'
type Opened = Outcome<{ planId: string }, PlanRefusal>
type Done = Outcome<null, PlanRefusal>

/**
 * Opens the plan of a key firm: one in residence, landing or landed. Its officer and its founders are told. Of two who
 * open one at once, one does.
 */
export async function openPlan(
  actor: Actor,
  firmId: string,
  { idempotencyKey, ...input }: PlanInput & { idempotencyKey?: string | undefined },
  now: Date,
): Promise<Opened> {
  if (!mayPlan(actor.role, 'keep')) forbidden()
  const by = { userId: actor.userId, key: idempotencyKey, command: 'firm_plan.open' }
  const work = () =>
    inTransaction((tx) =>
      once<{ planId: string }, PlanRefusal>(tx, by, now, () => opened(tx, actor, { firmId, ...input }, now)),
    )
  return onConstraint<Opened, Opened>(work, { one_open_plan_per_firm: () => refuse('has_a_plan') })
}

async function opened(
  tx: Tx,
  actor: Actor,
  { firmId, ...said }: PlanInput & { firmId: string },
  now: Date,
): Promise<Opened> {
  const { enclaveId, userId, name, enclaveSlug: slug } = actor
  const where = { AND: [{ id: firmId }, firmsVisibleTo(actor)] }
  const firm = (await tx.firm.findFirst({ where })) ?? notFound()
  if (!(await isKeyFirm(tx, enclaveId, firmId))) return refuse('not_a_key_firm')
  if ((await tx.firmPlan.count({ where: { enclaveId, firmId, state: 'open' } })) > 0)
    return refuse('has_a_plan')
  const officer = await officerNamed(tx, actor, said.officerId)
  if (!officer) return refuse('officer_unknown')
  const id = newId()
  const row = { enclaveId, id, firmId, ...said, state: 'open', openedById: userId, openedAt: now }
  await tx.firmPlan.create({ data: row })
  const plan = { enclaveId, id, firm }
  const { leader, goals, officerId } = said
  await tellOfficer(
    tx,
    { plan, letter: firmPlanLetters.firm_plan_given, slug, writer: userId, officerId },
    { by: name },
    now,
  )
  const params = { officer, title: leader, note: goals }
  await tellFirm(tx, { plan, letter: firmPlanLetters.firm_plan_opened, slug, writer: userId }, params, now)
  await keep(tx, actor, plan, firmPlanEvents.firm_plan_opened({ officer, leader, goals }), now)
  return ok({ planId: id })
}

/** In residence, or on the way to the home city, or there. */
async function isKeyFirm(tx: Tx, enclaveId: string, firmId: string): Promise<boolean> {
  const residing = { enclaveId, firmId, state: { in: ['active', 'graduated'] } }
  if ((await tx.tenancy.count({ where: residing })) > 0) return true
  return (await tx.landingProject.count({ where: { enclaveId, firmId, stage: { not: 'dropped' } } })) > 0
}

const officerNamed = async (tx: Tx, actor: Actor, id: string) =>
  (await officersOf(actor, tx)).find((one) => one.id === id)?.name ?? null

/** Changes who stands for a plan, or what it is to reach; the log keeps both and why. */
export async function changePlan(
  actor: Actor,
  id: string,
  { version, reason, ...said }: PlanChange,
  now: Date,
): Promise<Done> {
  if (!mayPlan(actor.role, 'keep')) forbidden()
  return inTransaction(async (tx): Promise<Done> => {
    const plan = await ownPlan(actor, id, tx)
    if (plan.state !== 'open') return refuse('ended')
    if (plan.version !== version) return refuse('changed_meanwhile')
    const officerBefore = (await namesOf([plan.officerId], tx)).get(plan.officerId) ?? ''
    const isSame = said.officerId === plan.officerId
    const officer = isSame ? officerBefore : await officerNamed(tx, actor, said.officerId)
    if (officer === null) return refuse('officer_unknown')
    const before = { ...plan, officerId: officerBefore }
    const after = { ...said, officerId: officer }
    const changes = CHANGED.flatMap((field) =>
      before[field] === after[field] ? [] : [{ field, before: before[field], after: after[field] }],
    )
    if (isSame && changes.length === 0) return refuse('nothing_changed')
    if (!(await write(tx, plan, version, said))) return refuse('changed_meanwhile')
    const told = {
      plan,
      letter: firmPlanLetters.firm_plan_given,
      slug: actor.enclaveSlug,
      writer: actor.userId,
    } as const
    if (!isSame) await tellOfficer(tx, { ...told, officerId: said.officerId }, { by: actor.name }, now)
    await keep(tx, actor, plan, firmPlanEvents.firm_plan_changed({ changes, reason }), now)
    return ok(null)
  })
}

/** Ends a plan with what was reached, once nothing is asked under it any more; the firm is told and may rate it. */
export async function endPlan(
  actor: Actor,
  id: string,
  { version, outcome }: PlanEnd,
  now: Date,
): Promise<Done> {
  if (!mayPlan(actor.role, 'keep')) forbidden()
  return inTransaction(async (tx): Promise<Done> => {
    const plan = await heldPlan(tx, actor, id, 'alone')
    const { enclaveId } = plan
    if (plan.state !== 'open') return refuse('ended')
    const waiting = { enclaveId, planId: id, state: { in: ['proposed', 'open'] } }
    if ((await tx.supportRequest.count({ where: waiting })) > 0) return refuse('requests_open')
    const data = { state: 'ended', endedAt: now, endedById: actor.userId, outcome }
    if (!(await write(tx, plan, version, data))) return refuse('changed_meanwhile')
    const told = {
      plan,
      letter: firmPlanLetters.firm_plan_ended,
      slug: actor.enclaveSlug,
      writer: actor.userId,
    } as const
    await tellFirm(tx, told, { note: outcome }, now)
    await keep(tx, actor, plan, firmPlanEvents.firm_plan_ended({ outcome }), now)
    return ok(null)
  })
}

/** The state and the version are in the WHERE: of two who write at once, one does. */
async function write(
  tx: Tx,
  { enclaveId, id }: PlanRow,
  version: number,
  data: Parameters<Tx['firmPlan']['updateMany']>[0]['data'],
): Promise<boolean> {
  const where = { enclaveId, id, state: 'open', version }
  const { count } = await tx.firmPlan.updateMany({ where, data: { ...data, version: version + 1 } })
  return count === 1
}
