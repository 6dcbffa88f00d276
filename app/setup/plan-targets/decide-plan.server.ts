import { Decimal } from 'decimal.js'
import { recordEvent } from '~/ground/audit/record.server'
import { enclaveEvents } from '~/ground/enclaves/events'
import type { Actor } from '~/ground/people/actor'
import { newestSetting, ONE_VERSION, writeSetting } from '~/ground/settings/decide.part.server'
import type { SettingOf, TargetSplit } from '~/ground/settings/settings'
import { planSpan } from '~/plan/counting/board'
import { indicatorsOf } from '~/plan/counting/indicators.server'
import { evenTargets } from '~/plan/counting/progress'
import { addsUp, remainderOf } from '~/plan/targets/spread'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { changedIn } from '~/setup/settings-pages/changes'
import { dateOfDay, dayFromDate, dayOf, yearOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { PlanForm } from './plan.form'

export type PlanRefusal =
  'wrong_role' | 'plan_over' | 'reason_missing' | 'changed_meanwhile' | 'nothing_changed' | 'years_differ'
type Answer = Outcome<{ version: number }, PlanRefusal>
type Plan = SettingOf<'plan'> & { startsOn: Day }

/**
 * An administrator sets the targets of the plan year by year, each with its reason on record. When the plan begins and
 * how long it is, only a private enclave may still say: afterwards the bureau begins the next one.
 */
export async function decidePlan(actor: Actor, input: PlanForm, now: Date): Promise<Answer> {
  if (actor.role !== 'admin') return refuse('wrong_role')
  const work = () => inTransaction((tx) => decide(tx, actor, input, now))
  return onConstraint<Answer, Answer>(work, { [ONE_VERSION]: () => refuse('changed_meanwhile') })
}

async function decide(tx: Tx, actor: Actor, input: PlanForm, now: Date): Promise<Answer> {
  const { enclaveId } = actor
  await tx.$queryRaw`SELECT id FROM "Enclave" WHERE id = ${enclaveId}::uuid FOR UPDATE`
  const enclave = await tx.enclave.findUniqueOrThrow({ where: { id: enclaveId } })
  const before = { startsOn: dayFromDate(enclave.planStartsOn), years: enclave.planYears }
  const isPrivate = enclave.publishedAt === null
  const span = isPrivate
    ? { startsOn: input.startsOn ?? before.startsOn, years: input.years ?? before.years }
    : before
  const reason = input.reason ?? ''
  if (!isPrivate && dayOf(now) > planSpan(span.startsOn, span.years).to) return refuse('plan_over')
  if (!isPrivate && reason === '') return refuse('reason_missing')
  const { version: after, content } = await newestSetting(tx, enclaveId, 'plan')
  if (after !== input.basedOn) return refuse('changed_meanwhile')
  const plan: Plan = { ...span, targets: {}, months: {}, parts: {}, charge: content.charge }
  for (const { code, kind } of await indicatorsOf(enclaveId, dayOf(now), tx)) {
    const figures = spread(input.figures[code] ?? [], span, kind === 'money' ? 2 : 0)
    if (figures.length !== span.years) return refuse('years_differ', { indicator: code, years: span.years })
    plan.targets[code] = figures
    const kept = monthsThatAddUp(content.months[code], figures, yearOf(span.startsOn))
    if (Object.keys(kept).length > 0) plan.months[code] = kept
    const parts = partsThatFit(content.parts[code], figures, yearOf(span.startsOn))
    if (Object.keys(parts).length > 0) plan.parts[code] = parts
  }
  const changed = changedIn('plan', content, plan)
  if (changed.length === 0) return refuse('nothing_changed')
  await writeTargets(tx, enclaveId, plan)
  const from = dayOf(now)
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

/** One figure is the whole target, spread evenly over the years. */
function spread(
  figures: readonly string[],
  { startsOn, years }: Pick<Plan, 'startsOn' | 'years'>,
  places: number,
): string[] {
  const [only] = figures
  if (figures.length !== 1 || only === undefined || years === 1) return figures.map(plain)
  return evenTargets(only, yearOf(startsOn), years, places).map(({ target }) => plain(target))
}

/** The months of the years whose target they still add up to; other years are reached evenly until somebody says how. */
function monthsThatAddUp(
  before: Record<string, string[]> | undefined,
  figures: readonly string[],
  firstYear: number,
): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(before ?? {}).filter(([year, months]) => {
      const target = figures[Number(year) - firstYear]
      return target !== undefined && addsUp(months, target)
    }),
  )
}

/** The years whose target still holds what its parts are to bring; other years have to be split again. */
function partsThatFit(
  before: Record<string, TargetSplit> | undefined,
  figures: readonly string[],
  firstYear: number,
): Record<string, TargetSplit> {
  return Object.fromEntries(
    Object.entries(before ?? {}).filter(([year, { parts }]) => {
      const target = figures[Number(year) - firstYear]
      return target !== undefined && Number(remainderOf(parts, target)) >= 0
    }),
  )
}

const plain = (figure: string) => new Decimal(figure).toFixed()

async function writeTargets(
  tx: Tx,
  enclaveId: string,
  { startsOn, years, targets, months }: Plan,
): Promise<void> {
  await tx.enclave.update({
    where: { id: enclaveId },
    data: { planStartsOn: dateOfDay(startsOn), planYears: years },
  })
  const indicators = await tx.indicator.findMany({ where: { enclaveId } })
  const first = yearOf(startsOn)
  for (const { id, code } of indicators) {
    const figures = targets[code]
    if (!figures) continue
    const target = figures.reduce((sum, figure) => sum.plus(figure), new Decimal(0)).toFixed()
    await tx.indicator.update({ where: { enclaveId_id: { enclaveId, id } }, data: { target } })
    await tx.target.deleteMany({ where: { enclaveId, indicatorId: id, year: { gte: first } } })
    await tx.target.createMany({
      data: figures.map((value, index) => {
        const year = first + index
        return { enclaveId, indicatorId: id, year, value, months: months[code]?.[String(year)] ?? [] }
      }),
    })
  }
}
