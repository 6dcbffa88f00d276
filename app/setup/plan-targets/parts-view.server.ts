import { Decimal } from 'decimal.js'
import type { Actor } from '~/ground/people/actor'
import { breakdownOf } from '~/plan/breakdown/breakdown.server'
import { readBreakdown } from '~/plan/breakdown/query'
import { planSpan } from '~/plan/counting/board'
import { indicatorCalled } from '~/plan/counting/indicators.server'
import { remainderOf, spreadOver } from '~/plan/targets/spread'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { dayFromDate, yearNamed, type Day } from '~/shared/days'
import { yuanToWan } from '~/shared/money'
import { partsBeside, splitKeys } from './part-keys.server'
import { SHARES } from './part-shares'

type Asked = {
  code: string | undefined
  year: string | undefined
  by: string | undefined
  fill: string | null
}

/** A year's target in parts as its form shows it: as set, evenly, or as parts have brought so far; money in 万元. */
export async function partsToSet(actor: Actor, asked: Asked, today: Day) {
  const { enclaveId, enclaveSlug: slug } = actor
  const { by, open: keys, closed, version, split } = await splitKeys(enclaveId, asked, today)
  const { code, kind, name, unit, better } = (await indicatorCalled(enclaveId, asked.code)) ?? notFound()
  const year = yearNamed(asked.year) ?? notFound()
  const [enclave, target] = await Promise.all([
    db.enclave.findUniqueOrThrow({ where: { id: enclaveId } }),
    db.target.findFirst({ where: { enclaveId, year, indicator: { code } } }),
  ])
  const { value } = target ?? notFound()
  const said = (yuan: string) => (kind === 'money' ? yuanToWan(yuan) : yuan).replace(/\.0+$/, '')
  const whole = said(value.toFixed(2))
  const own = split?.by === by ? split.parts : []
  const codes = keys.map(({ key }) => key)
  // What is of none of the open ones stays as it is, whatever pattern fills in the others.
  const beside = partsBeside(split, by, codes).map(({ value }) => ({ value: said(value) }))
  const toGive = remainderOf(beside, whole)
  const fill = SHARES.find((one) => one === asked.fill) ?? null
  const weights = fill === 'counted' ? await broughtBy(enclaveId, by, code, codes, today) : keys.map(() => 1)
  const places = Math.max(...[whole, toGive].map((one) => one.split('.')[1]?.length ?? 0))
  const filled = fill ? spreadOver(toGive, weights, places) : []
  const { to } = planSpan(dayFromDate(enclave.planStartsOn), enclave.planYears)
  const parts = keys.map((one, index) => {
    const set = own.find(({ key }) => key === one.key)
    const figure = filled[index] ?? said(set?.value ?? '0')
    return { ...one, figure, owner: set?.owner ?? '', isClosed: false }
  })
  const ended = closed.map((one) => {
    const set = own.find(({ key }) => key === one.key)
    return { ...one, figure: said(set?.value ?? '0'), owner: set?.owner ?? '', isClosed: true }
  })
  return {
    slug,
    code,
    year,
    kind,
    name,
    unit,
    better,
    by,
    fill,
    version,
    to,
    isOver: enclave.publishedAt !== null && today > to,
    target: whole,
    /** By what the year is split now, where that is something else. */
    splitBy: split && split.by !== by ? split.by : null,
    remainder: new Decimal(
      remainderOf(
        parts.map(({ figure }) => ({ value: figure })),
        toGive,
      ),
    ).toFixed(),
    parts: [...parts, ...ended],
  }
}
export type PartsToSet = Awaited<ReturnType<typeof partsToSet>>

async function broughtBy(enclaveId: string, by: string, code: string, keys: string[], today: Day) {
  const query = readBreakdown(new URLSearchParams({ by, indicator: code }))
  const { lines, shown } = await breakdownOf(enclaveId, query, today, 1000)
  const id = shown[0]?.id ?? ''
  return keys.map((key) => lines.find((line) => line.key === key)?.cells[id]?.[0] ?? '0')
}
