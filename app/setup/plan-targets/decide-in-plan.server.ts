import { recordEvent } from '~/ground/audit/record.server'
import { enclaveEvents } from '~/ground/enclaves/events'
import type { Actor } from '~/ground/people/actor'
import { newestSetting, ONE_VERSION, writeSetting } from '~/ground/settings/decide.part.server'
import type { SettingOf } from '~/ground/settings/settings'
import { planSpan } from '~/plan/counting/board'
import type { Kind } from '~/plan/counting/figure'
import { indicatorCalled } from '~/plan/counting/indicators.server'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { changedIn } from '~/setup/settings-pages/changes'
import { dayFromDate, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'

export type Plan = SettingOf<'plan'>
type PlanRefusal = 'wrong_role' | 'plan_over' | 'changed_meanwhile' | 'nothing_changed'
export type PlanAnswer<R extends string> = Outcome<{ version: number }, PlanRefusal | R>
/** An indicator that an address names, with the plan as it stands. */
export type InPlan = { code: string; kind: Kind; content: Plan }
/** The plan as it is to stand, and what is written with it. */
export type Decided = { plan: Plan; write?: () => Promise<void> }

/**
 * An administrator changes what the plan says of an indicator. It is a version of the plan like any change of its
 * targets, with its reason; `decision` makes the plan anew, or refuses. 404 for an unknown indicator.
 */
export async function decideInPlan<R extends string>(
  actor: Actor,
  named: string | undefined,
  { basedOn, reason }: { basedOn: number; reason: string },
  now: Date,
  decision: (tx: Tx, of: InPlan) => Promise<Outcome<Decided, R>>,
): Promise<PlanAnswer<R>> {
  if (actor.role !== 'admin') return refuse('wrong_role')
  const { enclaveId } = actor
  const decide = async (tx: Tx): Promise<PlanAnswer<R>> => {
    await tx.$queryRaw`SELECT id FROM "Enclave" WHERE id = ${enclaveId}::uuid FOR UPDATE`
    const enclave = await tx.enclave.findUniqueOrThrow({ where: { id: enclaveId } })
    const { code, kind } = (await indicatorCalled(enclaveId, named, tx)) ?? notFound()
    const span = planSpan(dayFromDate(enclave.planStartsOn), enclave.planYears)
    const { version: newest, content } = await newestSetting(tx, enclaveId, 'plan')
    const decided = await decision(tx, { code, kind, content })
    if (enclave.publishedAt !== null && dayOf(now) > span.to) return refuse('plan_over')
    if (newest !== basedOn) return refuse('changed_meanwhile')
    if (!decided.ok) return decided
    const { plan, write } = decided.value
    const changed = changedIn('plan', content, plan)
    if (changed.length === 0) return refuse('nothing_changed')
    await write?.()
    const from = dayOf(now)
    const next = { enclaveId, topic: 'plan', content: plan, effectiveOn: from, reason } as const
    const version = await writeSetting(tx, { ...next, byId: actor.userId, after: newest }, now)
    const subject = { type: 'enclave', id: enclaveId }
    const event = enclaveEvents.setting_decided({ topic: 'plan', version, from, changed, reason })
    await recordEvent(tx, { enclaveId, actor, subject, event }, now)
    return ok({ version })
  }
  return onConstraint<PlanAnswer<R>, PlanAnswer<R>>(() => inTransaction(decide), {
    [ONE_VERSION]: () => refuse('changed_meanwhile'),
  })
}
