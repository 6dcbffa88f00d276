import type { Actor } from '~/ground/people/actor'
import { newestSetting } from '~/ground/settings/decide.part.server'
import type { Charge } from '~/ground/settings/settings'
import { keyNames } from '~/plan/breakdown/key-names.server'
import { planSpan } from '~/plan/counting/board'
import { indicatorCalled } from '~/plan/counting/indicators.server'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { dayFromDate, type Day } from '~/shared/days'
import { CHARGE_WAYS, WHOLE, type ChargeWay } from './charge.form'
import { departmentsOn, partKeys, type PartKey } from './part-keys.server'

type Asked = { code: string | undefined; by: string | undefined }

/** The way an address names; 404 for another word. */
export const chargeWay = (typed: string | undefined): ChargeWay =>
  CHARGE_WAYS.find((one) => one === typed) ?? notFound()

/** What departments may answer for, and which there are on a day; those that ended and still answer stand among them. */
export async function chargeKeys(enclaveId: string, { code, by: typed }: Asked, day: Day) {
  const by = chargeWay(typed)
  const { version, content } = await newestSetting(db, enclaveId, 'plan')
  const charge = content.charge[code ?? '']
  const own = charge?.by === by ? charge : null
  const carried = (own?.of ?? []).flatMap(({ keys }) => keys)
  const open = await departmentsOn(enclaveId, day)
  const ended = (charge?.of ?? []).filter(({ department }) => !open.some(({ key }) => key === department))
  const names = await keyNames(
    enclaveId,
    'department',
    ended.map(({ department }) => department),
  )
  const departments = [
    ...open,
    ...ended.map(({ department: key }) => ({ key, name: names.get(key) ?? { zh: key, en: key } })),
  ]
  return { by, keys: await keysOf(enclaveId, by, carried, day), departments, version, charge, own }
}

async function keysOf(
  enclaveId: string,
  by: ChargeWay,
  carried: readonly string[],
  day: Day,
): Promise<PartKey[]> {
  if (by === 'all') return [{ key: WHOLE, name: { zh: '全部', en: 'All of it' } }]
  const open = by === 'industry' ? await industries(enclaveId) : (await partKeys(enclaveId, by, day)).keys
  const closed = carried.filter((key) => !open.some((one) => one.key === key))
  const names = await keyNames(enclaveId, by, closed)
  return [...open, ...closed.map((key) => ({ key, name: names.get(key) ?? { zh: key, en: key } }))]
}

/** The divisions of industry of which something was ever put forward. */
async function industries(enclaveId: string): Promise<PartKey[]> {
  const found = await db.evidencePart.groupBy({
    by: ['key'],
    where: { enclaveId, part: 'industry', key: { not: '' } },
    orderBy: { key: 'asc' },
    take: 100,
  })
  const keys = found.map(({ key }) => key)
  const names = await keyNames(enclaveId, 'industry', keys)
  return keys.map((key) => ({ key, name: names.get(key) ?? { zh: key, en: key } }))
}

/** The departments in charge of an indicator as their form shows them. */
export async function chargeToSet(actor: Actor, asked: Asked, today: Day) {
  const { enclaveId, enclaveSlug: slug } = actor
  const { by, keys, departments, version, charge, own } = await chargeKeys(enclaveId, asked, today)
  const { code, name } = (await indicatorCalled(enclaveId, asked.code)) ?? notFound()
  const enclave = await db.enclave.findUniqueOrThrow({ where: { id: enclaveId } })
  const { to } = planSpan(dayFromDate(enclave.planStartsOn), enclave.planYears)
  return {
    slug,
    code,
    name,
    by,
    departments,
    version,
    to,
    isOver: enclave.publishedAt !== null && today > to,
    /** By what it is decided now, where that is something else. */
    nowBy: charge && charge.by !== by ? charge.by : null,
    keys: keys.map((one) => ({ ...one, department: whoseOf(own, by, one.key) })),
  }
}
export type ChargeToSet = Awaited<ReturnType<typeof chargeToSet>>

function whoseOf(charge: Charge | null, by: ChargeWay, key: string): string {
  const whose = charge?.of.find(({ keys }) => by === 'all' || keys.includes(key))
  return whose?.department ?? ''
}
