import type { Actor } from '~/ground/people/actor'
import { newestSetting } from '~/ground/settings/decide.part.server'
import { planSpan } from '~/plan/counting/board'
import { countingOnDay } from '~/plan/counting/indicators.server'
import { namedIn } from '~/plan/counting/named'
import { db } from '~/platform/db.server'
import { yuanToWan } from '~/shared/money'
import { dayFromDate, yearOf, type Day } from '~/shared/days'

/** The plan an enclave is in, as its form shows it: the target of each indicator by year, money in 万元. */
export async function planToSet({ enclaveId, enclaveSlug: slug }: Actor, today: Day) {
  const [enclave, indicators, { version }] = await Promise.all([
    db.enclave.findUniqueOrThrow({ where: { id: enclaveId } }),
    db.indicator.findMany({
      where: countingOnDay(enclaveId, today),
      orderBy: [{ position: 'asc' }, { code: 'asc' }],
      include: { targets: { orderBy: { year: 'asc' } } },
    }),
    newestSetting(db, enclaveId, 'plan'),
  ])
  const startsOn = dayFromDate(enclave.planStartsOn)
  const { to } = planSpan(startsOn, enclave.planYears)
  const first = yearOf(startsOn)
  return {
    slug,
    version,
    startsOn,
    to,
    years: enclave.planYears,
    today,
    isPublished: enclave.publishedAt !== null,
    isOver: enclave.publishedAt !== null && today > to,
    yearNames: Array.from({ length: enclave.planYears }, (_, index) => first + index),
    rows: indicators.map((row) => {
      const { code, kind, name, unit, better } = namedIn(row)
      const said = (value: { toFixed: (places?: number) => string }) =>
        kind === 'money' ? yuanToWan(value.toFixed(2)).replace(/\.00$/, '') : value.toFixed(0)
      const years = row.targets
        .filter(({ year }) => year >= first && year < first + enclave.planYears)
        .map(({ value }) => said(value))
      return { code, kind, name, unit, better, strict: row.strict, years, total: said(row.target) }
    }),
  }
}
export type PlanToSet = Awaited<ReturnType<typeof planToSet>>
