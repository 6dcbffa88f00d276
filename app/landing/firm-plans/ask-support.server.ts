import { settingOn } from '~/ground/settings/enclave.server'
import { departmentOn } from '~/landing/asks/ask.part.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { addWorkingDays } from '~/shared/calendar'
import { dateOfDay, dayOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayPlan } from './abilities'
import { firmPlanEvents } from './events'
import type { AskSupport, PassOn, ProposeSupport, TakeBack } from './plan.form'
import { keep, tellDepartment, tellFirm, tellOfficer } from './tell.part.server'
import { heldPlan, ownPlan, ownRequest, type PlanRow } from './visible.server'
import { SUPPORT_KINDS, type SupportKind } from './vocabulary'
import { dayAhead } from './watch.server'
import { firmPlanLetters } from './letters'

export type AskRefusal =
  | 'ended'
  | 'department_unknown'
  | 'day_passed'
  | 'day_far'
  | 'too_many'
  | 'not_proposed'
  | 'closed'
  | 'changed_meanwhile'
type Given = { planId: string }
type Done = Outcome<Given, AskRefusal>
/** What can be asked under one plan at a time. */
const MOST = 40

/** Asks a department for support of a key firm; its clock begins today. Its accounts and the firm are told. */
export async function askSupport(
  actor: Actor,
  planId: string,
  { idempotencyKey, kind, what, departmentId, dueOn }: AskSupport,
  now: Date,
): Promise<Done> {
  if (!mayPlan(actor.role, 'keep')) forbidden()
  const by = { userId: actor.userId, key: idempotencyKey, command: 'firm_plan.ask' }
  return inTransaction((tx) =>
    once<Given, AskRefusal>(tx, by, now, async () => {
      const plan = await heldPlan(tx, actor, planId)
      const wrong = await refusalOf(tx, plan)
      if (wrong) return wrong
      const clock = await clockOf(tx, actor, { departmentId, dueOn }, now)
      if (!clock.ok) return clock
      const id = newId()
      const row = { enclaveId: plan.enclaveId, id, planId, kind, what, askedById: actor.userId, askedAt: now }
      await tx.supportRequest.create({ data: { ...row, state: 'open', ...clock.value.row } })
      await sent(tx, actor, { plan, id, kind, what, ...clock.value }, now)
      return ok({ planId: plan.id })
    }),
  )
}

/** A founder asks for support; whoever looks after the firm passes it on, or says why not. */
export async function proposeSupport(
  actor: Actor,
  planId: string,
  { idempotencyKey, kind, what }: ProposeSupport,
  now: Date,
): Promise<Done> {
  if (!mayPlan(actor.role, 'own')) forbidden()
  const by = { userId: actor.userId, key: idempotencyKey, command: 'firm_plan.propose' }
  return inTransaction((tx) =>
    once<Given, AskRefusal>(tx, by, now, async () => {
      const plan = await heldPlan(tx, actor, planId)
      const wrong = await refusalOf(tx, plan)
      if (wrong) return wrong
      const { enclaveId, officerId } = plan
      const row = { enclaveId, id: newId(), planId, kind, what, state: 'proposed' }
      await tx.supportRequest.create({ data: { ...row, askedById: actor.userId, askedAt: now } })
      const told = {
        plan,
        letter: firmPlanLetters.support_proposed,
        slug: actor.enclaveSlug,
        writer: actor.userId,
      } as const
      await tellOfficer(tx, { ...told, officerId }, { title: what }, now)
      await keep(tx, actor, plan, firmPlanEvents.support_proposed({ kind, what }), now)
      return ok({ planId: plan.id })
    }),
  )
}

type OnRequest = { planId: string; requestId: string }

/** Passes what a firm asked for on to a department; its clock begins today. */
export async function passOn(
  actor: Actor,
  at: OnRequest,
  { version, ...given }: PassOn,
  now: Date,
): Promise<Done> {
  if (!mayPlan(actor.role, 'keep')) forbidden()
  return inTransaction(async (tx): Promise<Done> => {
    const plan = await heldPlan(tx, actor, at.planId)
    const request = await ownRequest(actor, at, tx)
    if (request.state !== 'proposed') return refuse('not_proposed')
    const clock = await clockOf(tx, actor, given, now)
    if (!clock.ok) return clock
    const { count } = await tx.supportRequest.updateMany({
      where: { enclaveId: plan.enclaveId, id: request.id, state: 'proposed', version },
      data: { state: 'open', ...clock.value.row, version: version + 1 },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const { id, what } = request
    await sent(tx, actor, { plan, id, kind: SUPPORT_KINDS.of(request.kind), what, ...clock.value }, now)
    return ok({ planId: plan.id })
  })
}

/** Takes a request back, or does not pass it on; the firm is told why, and the department where it was asked. */
export async function takeBack(
  actor: Actor,
  at: OnRequest,
  { version, reason }: TakeBack,
  now: Date,
): Promise<Done> {
  if (!mayPlan(actor.role, 'keep')) forbidden()
  return inTransaction(async (tx): Promise<Done> => {
    const plan = await ownPlan(actor, at.planId, tx)
    const request = await ownRequest(actor, at, tx)
    const { id, state, what, departmentId, department } = request
    if (state !== 'proposed' && state !== 'open') return refuse('closed')
    const { count } = await tx.supportRequest.updateMany({
      where: { enclaveId: plan.enclaveId, id, state, version },
      data: { state: 'withdrawn', withdrawnWhy: reason, closedAt: now, version: version + 1 },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const told = {
      plan,
      letter: firmPlanLetters.support_withdrawn,
      slug: actor.enclaveSlug,
      writer: actor.userId,
    } as const
    if (departmentId && department)
      await tellDepartment(tx, { ...told, departmentId, requestId: id }, { title: what, reason }, now)
    await tellFirm(tx, told, { title: what, reason }, now)
    await keep(tx, actor, plan, firmPlanEvents.support_withdrawn({ what, reason }), now)
    return ok({ planId: plan.id })
  })
}

/** Why nothing more can be asked under a plan now; null when it can. */
async function refusalOf(tx: Tx, { enclaveId, id: planId, state }: PlanRow) {
  if (state !== 'open') return refuse('ended')
  const waiting = { enclaveId, planId, state: { in: ['proposed', 'open'] } }
  return (await tx.supportRequest.count({ where: waiting })) >= MOST
    ? refuse('too_many', { most: MOST })
    : null
}

/** The department and until when it is to answer: the day given, or the working days of the setting from today on. */
async function clockOf(
  tx: Tx,
  { enclaveId }: Actor,
  { departmentId, dueOn }: { departmentId: string; dueOn?: Day | undefined },
  now: Date,
) {
  const today = dayOf(now)
  const department = await departmentOn(tx, enclaveId, departmentId, today)
  if (!department) return refuse('department_unknown')
  const wrong = dueOn ? dayAhead(dueOn, today) : null
  if (wrong) return refuse(wrong)
  const due = dueOn ?? addWorkingDays(today, (await settingOn(tx, enclaveId, 'limits', today)).supportDays)
  return ok({ department, due, row: { departmentId, sentAt: now, dueOn: dateOfDay(due) } })
}

type Sent = {
  plan: PlanRow
  id: string
  kind: SupportKind
  what: string
  department: { id: string; nameZh: string; nameEn: string }
  due: Day
}

async function sent(tx: Tx, actor: Actor, { plan, id, kind, what, department, due }: Sent, now: Date) {
  const { nameZh: departmentZh, nameEn: departmentEn } = department
  const params = { title: what, due, departmentZh, departmentEn }
  const told = { plan, slug: actor.enclaveSlug, writer: actor.userId }
  const asked = { ...told, letter: firmPlanLetters.support_asked, departmentId: department.id, requestId: id }
  await tellDepartment(tx, asked, params, now)
  await tellFirm(tx, { ...told, letter: firmPlanLetters.support_passed_on }, params, now)
  const names = { department: departmentZh, departmentEn }
  await keep(tx, actor, plan, firmPlanEvents.support_asked({ kind, what, ...names, due }), now)
}
