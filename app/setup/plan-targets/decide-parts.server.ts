import { Decimal } from 'decimal.js'
import { recordEvent } from '~/ground/audit/record.server'
import { enclaveEvents } from '~/ground/enclaves/events'
import type { Actor } from '~/ground/people/actor'
import { newestSetting, ONE_VERSION, writeSetting } from '~/ground/settings/decide.part.server'
import { planSpan } from '~/plan/counting/board'
import { indicatorCalled } from '~/plan/counting/indicators.server'
import { remainderOf } from '~/plan/targets/spread'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { changedIn } from '~/setup/settings-pages/changes'
import { dayFromDate, dayOf, yearNamed } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { inForm } from './decide-months.server'
import { partsBeside, type SplitBy } from './part-keys.server'
import type { PartsForm } from './parts.form'

export type PartsRefusal =
  'wrong_role' | 'plan_over' | 'changed_meanwhile' | 'nothing_changed' | 'parts_exceed'
type Answer = Outcome<{ version: number }, PartsRefusal>
export type SplitOfYear = { code: string | undefined; year: string | undefined; by: SplitBy }

/**
 * An administrator says what each park or district is to bring of a year's target, and who answers for it; together no
 * more than the whole. It is a version of the plan like any change of its targets, with its reason.
 */
export async function decideParts(
  actor: Actor,
  at: SplitOfYear,
  input: PartsForm,
  now: Date,
): Promise<Answer> {
  if (actor.role !== 'admin') return refuse('wrong_role')
  const work = () => inTransaction((tx) => decide(tx, actor, at, input, now))
  return onConstraint<Answer, Answer>(work, { [ONE_VERSION]: () => refuse('changed_meanwhile') })
}

async function decide(tx: Tx, actor: Actor, at: SplitOfYear, input: PartsForm, now: Date): Promise<Answer> {
  const { enclaveId } = actor
  await tx.$queryRaw`SELECT id FROM "Enclave" WHERE id = ${enclaveId}::uuid FOR UPDATE`
  const enclave = await tx.enclave.findUniqueOrThrow({ where: { id: enclaveId } })
  const { code, kind } = (await indicatorCalled(enclaveId, at.code, tx)) ?? notFound()
  const year = yearNamed(at.year) ?? notFound()
  const span = planSpan(dayFromDate(enclave.planStartsOn), enclave.planYears)
  const target =
    (await tx.target.findFirst({ where: { enclaveId, year, indicator: { code } } })) ?? notFound()
  if (enclave.publishedAt !== null && dayOf(now) > span.to) return refuse('plan_over')
  const { version: after, content } = await newestSetting(tx, enclaveId, 'plan')
  if (after !== input.basedOn) return refuse('changed_meanwhile')
  const whole = target.value.toFixed(2)
  const before = content.parts[code]?.[String(year)]
  const parts = [...input.parts, ...partsBeside(before, at.by, input.keys)]
  if (Number(remainderOf(parts, whole)) < 0) return refuse('parts_exceed', inForm(kind, sumOf(parts), whole))
  const { [String(year)]: _, ...others } = content.parts[code] ?? {}
  const own = parts.length > 0 ? { ...others, [year]: { by: at.by, parts } } : others
  const { [code]: __, ...rest } = content.parts
  const plan = { ...content, parts: Object.keys(own).length > 0 ? { ...rest, [code]: own } : rest }
  const changed = changedIn('plan', content, plan)
  if (changed.length === 0) return refuse('nothing_changed')
  const [from, { reason }] = [dayOf(now), input]
  const decided = {
    enclaveId,
    topic: 'plan',
    content: plan,
    effectiveOn: from,
    reason,
    byId: actor.userId,
  } as const
  const version = await writeSetting(tx, { ...decided, after }, now)
  const subject = { type: 'enclave', id: enclaveId }
  const event = enclaveEvents.setting_decided({ topic: 'plan', version, from, changed, reason })
  await recordEvent(tx, { enclaveId, actor, subject, event }, now)
  return ok({ version })
}

function sumOf(parts: readonly { value: string }[]): string {
  return parts.reduce((sum, { value }) => sum.plus(value), new Decimal(0)).toFixed(2)
}
