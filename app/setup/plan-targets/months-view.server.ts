import type { Actor } from '~/ground/people/actor'
import { newestSetting } from '~/ground/settings/decide.part.server'
import { indicatorCalled } from '~/plan/counting/indicators.server'
import { monthBegins } from '~/plan/counting/progress'
import { planSpan } from '~/plan/counting/board'
import { broughtBefore } from '~/plan/targets/course.server'
import { CURVES, MONTHS, spreadOver, weightsOf, type Curve } from '~/plan/targets/spread'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { addDays, dayFromDate, yearNamed, type Day } from '~/shared/days'
import { yuanToWan } from '~/shared/money'
import type { YearOfIndicator } from './decide-months.server'

/** A year of an indicator as its form shows it, by month: as set, or as a curve would have it; money in 万元. */
export async function monthsToSet(actor: Actor, at: YearOfIndicator, asked: string | null, today: Day) {
  const { enclaveId, enclaveSlug: slug } = actor
  const { code, kind, name, unit, better } = (await indicatorCalled(enclaveId, at.code)) ?? notFound()
  const year = yearNamed(at.year) ?? notFound()
  const [enclave, target, { version }] = await Promise.all([
    db.enclave.findUniqueOrThrow({ where: { id: enclaveId } }),
    db.target.findFirst({ where: { enclaveId, year, indicator: { code } } }),
    newestSetting(db, enclaveId, 'plan'),
  ])
  const { value, months } = target ?? notFound()
  const startsOn = dayFromDate(enclave.planStartsOn)
  const curve: Curve | null = CURVES.find((one) => one === asked) ?? (months.length === 0 ? 'even' : null)
  const before = curve === 'as_before' ? await broughtBefore(enclaveId, code, year, today) : []
  // Money is spread in whole 万元 where the target is whole.
  const said = (yuan: string) => (kind === 'money' ? yuanToWan(yuan) : yuan).replace(/\.0+$/, '')
  const whole = said(value.toFixed(2))
  const places = whole.split('.')[1]?.length ?? 0
  const figures = curve
    ? spreadOver(whole, weightsOf(curve, before), places)
    : months.map((month) => said(month.toFixed(2)))
  const { to } = planSpan(startsOn, enclave.planYears)
  return {
    slug,
    code,
    year,
    kind,
    name,
    unit,
    better,
    curve,
    version,
    to,
    isOver: enclave.publishedAt !== null && today > to,
    target: whole,
    months: Array.from({ length: MONTHS }, (_, index) => ({
      from: monthBegins(year, index, startsOn),
      to: addDays(monthBegins(year, index + 1, startsOn), -1),
      figure: figures[index] ?? '0',
    })),
  }
}
export type MonthsToSet = Awaited<ReturnType<typeof monthsToSet>>
