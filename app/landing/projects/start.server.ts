import { recordEvent } from '~/ground/audit/record.server'
import { nextRef } from '~/ground/enclaves/next-ref.part.server'
import { visibleTo as firmsVisibleTo } from '~/ground/firms/visible.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { dateOfDay, dayFromDate, dayOf, yearOf, type Day } from '~/shared/days'
import { termState } from '~/shared/in-force'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { latestTenancy } from '~/residence/tenancies/queries.server'
import { can } from './abilities'
import { landingEvents } from './events'
import { outOfOrder, stagesAhead, type Plan } from './stages'
import type { Start } from './start.form'
import { notifyAll } from './notify.server'
import { canOwn } from './visible.server'
import { projectLetters } from './letters'

export type StartRefusal =
  | 'not_in_residence'
  | 'park_unknown'
  | 'owner_not_staff'
  | 'in_the_future'
  | 'plan_empty'
  | 'plan_decreases'
  | 'has_project'

/** Begins the landing of a firm in residence or graduated: a park, a plan, an officer in charge. One live project a firm. */
export async function startProject(
  actor: Actor,
  input: Start,
  now: Date,
): Promise<Outcome<{ projectId: string }, StartRefusal>> {
  if (!can(actor.role, 'start')) forbidden()
  const by = { userId: actor.userId, key: input.idempotencyKey, command: 'start_project' }
  const work = () => inTransaction((tx) => once(tx, by, now, () => begin(tx, actor, input, now)))
  return onConstraint(work, { one_live_landing_project_per_firm: () => refuse('has_project') })
}

async function begin(
  tx: Tx,
  actor: Actor,
  input: Start,
  now: Date,
): Promise<Outcome<{ projectId: string }, StartRefusal>> {
  const { enclaveId } = actor
  const firm =
    (await tx.firm.findFirst({ where: { AND: [{ id: input.firmId }, firmsVisibleTo(actor)] } })) ?? notFound()
  const park = await tx.park.findFirst({ where: { enclaveId, id: input.parkId } })
  const refusal = await whyNot(tx, actor, input, park, now)
  if (refusal) return refusal

  const id = newId()
  const day = input.intentOn
  const ref = await nextRef(tx, enclaveId, 'LD', yearOf(dayOf(now)))
  const project = await tx.landingProject.create({
    data: {
      enclaveId,
      id,
      ref,
      firmId: firm.id,
      parkId: input.parkId,
      stage: 'intent',
      investmentYuan: input.investment,
      premises: input.premises,
      areaMu: input.premises === 'land' ? input.areaMu : null,
      areaSqm: input.premises === 'factory' ? input.areaSqm : null,
      productZh: input.product,
      ownerId: input.ownerId,
      leader: input.leader ?? '',
      nextStep: input.nextStep ?? '',
      createdAt: now,
      stageSince: dateOfDay(day),
      milestones: { create: milestonesOf(input) },
    },
    include: { firm: true, park: true },
  })
  await notifyAll(tx, actor, project, projectLetters.landing_started, { day }, now)
  const payload = {
    ref,
    park: project.park.nameZh,
    parkEn: project.park.nameEn,
    investment: input.investment,
    premises: input.premises,
    plan: planned(input.plan),
  }
  const subject = { type: 'project', id }
  await recordEvent(
    tx,
    { enclaveId, actor, subject, firmId: firm.id, event: landingEvents.landing_started(payload) },
    now,
  )
  return ok({ projectId: id })
}

type ParkRow = { validFrom: Date; validUntil: Date | null } | null

function isInForce(park: ParkRow, day: Day): boolean {
  if (park === null) return false
  return (
    termState(dayFromDate(park.validFrom), park.validUntil && dayFromDate(park.validUntil), day) === 'inForce'
  )
}

async function whyNot(tx: Tx, actor: Actor, input: Start, park: ParkRow, now: Date) {
  const { enclaveId } = actor
  const tenancy = await latestTenancy(tx, enclaveId, input.firmId)
  if (tenancy?.state !== 'active' && tenancy?.state !== 'graduated') return refuse('not_in_residence')
  if (!isInForce(park, dayOf(now))) return refuse('park_unknown')
  if (!(await canOwn(tx, enclaveId, input.ownerId))) return refuse('owner_not_staff')
  if (input.intentOn > dayOf(now)) return refuse('in_the_future')
  const plan = planned(input.plan)
  if (Object.keys(plan).length === 0) return refuse('plan_empty')
  const wrong = outOfOrder(plan, input.intentOn)
  if (wrong) return refuse('plan_decreases', { stage: wrong })
  const live = await tx.landingProject.findFirst({
    where: { enclaveId, firmId: input.firmId, stage: { not: 'dropped' } },
  })
  return live ? refuse('has_project', { ref: live.ref }) : null
}

/** The planned days of the stages ahead; a day for the intent itself says nothing. */
function planned(plan: Plan): Record<string, string> {
  return Object.fromEntries(
    stagesAhead('intent').flatMap((stage) => (plan[stage] ? [[stage, plan[stage]]] : [])),
  )
}

function milestonesOf(input: Start) {
  const ahead = Object.entries(planned(input.plan)).map(([stage, day]) => ({
    stage,
    plannedOn: dateOfDay(day),
  }))
  return [{ stage: 'intent', actualOn: dateOfDay(input.intentOn), ownerId: input.ownerId }, ...ahead]
}
