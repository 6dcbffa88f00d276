import { Decimal } from 'decimal.js'
import { recordEvent } from '~/ground/audit/record.server'
import { enclaveEvents } from '~/ground/enclaves/events'
import type { Actor } from '~/ground/people/actor'
import { newestSetting, ONE_VERSION, writeSetting } from '~/ground/settings/decide.part.server'
import { planSpan } from '~/plan/counting/board'
import { indicatorCalled } from '~/plan/counting/indicators.server'
import type { Kind } from '~/plan/counting/figure'
import { addsUp } from '~/plan/targets/spread'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { changedIn } from '~/setup/settings-pages/changes'
import { dayFromDate, dayOf, yearNamed } from '~/shared/days'
import { yuanToWan } from '~/shared/money'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { MonthsForm } from './months.form'

export type MonthsRefusal =
  'wrong_role' | 'plan_over' | 'changed_meanwhile' | 'nothing_changed' | 'months_differ'
type Answer = Outcome<{ version: number }, MonthsRefusal>
export type YearOfIndicator = { code: string | undefined; year: string | undefined }

/**
 * An administrator says what each month of a plan year is to bring; the twelve add up to the target of the year. It is
 * a version of the plan like any change of its targets, with its reason.
 */
export async function decideMonths(
  actor: Actor,
  at: YearOfIndicator,
  input: MonthsForm,
  now: Date,
): Promise<Answer> {
  if (actor.role !== 'admin') return refuse('wrong_role')
  const work = () => inTransaction((tx) => decide(tx, actor, at, input, now))
  return onConstraint<Answer, Answer>(work, { [ONE_VERSION]: () => refuse('changed_meanwhile') })
}

async function decide(
  tx: Tx,
  actor: Actor,
  at: YearOfIndicator,
  input: MonthsForm,
  now: Date,
): Promise<Answer> {
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
  if (!addsUp(input.months, whole)) return refuse('months_differ', inForm(kind, sumOf(input.months), whole))
  const months = { ...content.months, [code]: { ...content.months[code], [year]: input.months } }
  const plan = { ...content, months }
  const changed = changedIn('plan', content, plan)
  if (changed.length === 0) return refuse('nothing_changed')
  await tx.target.update({
    where: { enclaveId_indicatorId_year: { enclaveId, indicatorId: target.indicatorId, year } },
    data: { months: input.months },
  })
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

function sumOf(months: readonly string[]): string {
  return months.reduce((sum, month) => sum.plus(month), new Decimal(0)).toFixed(2)
}

/** A sum and its target as the form has them: 万元, or whole counts. */
export function inForm(kind: Kind, sum: string, target: string) {
  const said = (value: string) =>
    kind === 'money' ? yuanToWan(value).replace(/\.00$/, '') : new Decimal(value).toFixed()
  return { sum: said(sum), target: said(target) }
}
