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
import { dayFromDate, dayOf, yearNamed } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'

type Plan = SettingOf<'plan'>
type YearRefusal = 'wrong_role' | 'plan_over' | 'changed_meanwhile' | 'nothing_changed'
export type YearAnswer<R extends string> = Outcome<{ version: number }, YearRefusal | R>
/** The year of an indicator that an address names, with the plan as it stands. */
type YearOfPlan = {
  code: string
  kind: Kind
  year: number
  /** The target of the year, and whose it is. */
  whole: string
  indicatorId: string
  content: Plan
}
type Named = { code: string | undefined; year: string | undefined }
type Decision<R extends string> = (of: YearOfPlan) => Outcome<Plan, R>

/**
 * An administrator changes what the plan says of one year of an indicator. It is a version of the plan like any change
 * of its targets, with its reason; `decision` makes the plan anew, or refuses, and `after` writes what goes with it.
 */
export async function decideYear<R extends string>(
  actor: Actor,
  at: Named,
  { basedOn, reason }: { basedOn: number; reason: string },
  now: Date,
  decision: Decision<R>,
  after: (tx: Tx, of: YearOfPlan) => Promise<void> = () => Promise.resolve(),
): Promise<YearAnswer<R>> {
  if (actor.role !== 'admin') return refuse('wrong_role')
  const { enclaveId } = actor
  const decide = async (tx: Tx): Promise<YearAnswer<R>> => {
    await tx.$queryRaw`SELECT id FROM "Enclave" WHERE id = ${enclaveId}::uuid FOR UPDATE`
    const enclave = await tx.enclave.findUniqueOrThrow({ where: { id: enclaveId } })
    const { code, kind } = (await indicatorCalled(enclaveId, at.code, tx)) ?? notFound()
    const year = yearNamed(at.year) ?? notFound()
    const span = planSpan(dayFromDate(enclave.planStartsOn), enclave.planYears)
    const target =
      (await tx.target.findFirst({ where: { enclaveId, year, indicator: { code } } })) ?? notFound()
    if (enclave.publishedAt !== null && dayOf(now) > span.to) return refuse('plan_over')
    const { version: newest, content } = await newestSetting(tx, enclaveId, 'plan')
    if (newest !== basedOn) return refuse('changed_meanwhile')
    const of = { code, kind, year, whole: target.value.toFixed(2), indicatorId: target.indicatorId, content }
    const decided = decision(of)
    if (!decided.ok) return decided
    const changed = changedIn('plan', content, decided.value)
    if (changed.length === 0) return refuse('nothing_changed')
    await after(tx, of)
    const from = dayOf(now)
    const next = { enclaveId, topic: 'plan', content: decided.value, effectiveOn: from, reason } as const
    const version = await writeSetting(tx, { ...next, byId: actor.userId, after: newest }, now)
    const subject = { type: 'enclave', id: enclaveId }
    const event = enclaveEvents.setting_decided({ topic: 'plan', version, from, changed, reason })
    await recordEvent(tx, { enclaveId, actor, subject, event }, now)
    return ok({ version })
  }
  return onConstraint<YearAnswer<R>, YearAnswer<R>>(() => inTransaction(decide), {
    [ONE_VERSION]: () => refuse('changed_meanwhile'),
  })
}
