import { recordEvent } from '~/ground/audit/record.server'
import { enclaveEvents } from '~/ground/enclaves/events'
import { writeSettings, type Decided } from '~/ground/settings/decide.part.server'
import { settingOn } from '~/ground/settings/enclave.server'
import { STANDARD, type SettingOf } from '~/ground/settings/settings'
import { TAKEN_TOPICS, TOPICS, type Topic } from '~/ground/settings/vocabulary'
import type { Prisma, Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { drawBuilding, type DrawnFloor } from '~/residence/spaces/building'
import { dateOfDay, dayOf, yearOf } from '~/shared/days'
import { bringRules } from './bring-rules.part.server'
import type { Founding } from './found.form'
import { indicatorRows } from './plan-targets'

/** Who founds it; nobody for an example or a test. */
export type Founder = { userId: string; name: string }

/**
 * Founds an enclave with everything it needs to work: its two cities, its rules, the building room by room, the home
 * city's parks, and the plan with its yearly targets. A slug or a prefix that another one has ends the transaction at a
 * constraint of `TAKEN`.
 */
export async function foundWithin(
  tx: Tx,
  input: Founding,
  now: Date,
  founder: Founder | null = null,
): Promise<{ enclaveId: string; slug: string }> {
  const enclaveId = newId()
  await tx.enclave.create({ data: enclaveRow(enclaveId, input, now) })
  await decideFirst(tx, enclaveId, input, founder, now)
  await bringRules(tx, enclaveId, input, founder, now)
  await build(tx, enclaveId, input)
  await tx.park.createMany({ data: parkRows(enclaveId, input) })
  await setTargets(tx, enclaveId, input)
  await recordEvent(
    tx,
    {
      enclaveId,
      actor: founder && { ...founder, role: 'person' },
      subject: { type: 'enclave', id: enclaveId },
      event: enclaveEvents.enclave_founded({
        slug: input.slug,
        home: input.homeCity.code,
        host: input.hostCity.code,
      }),
    },
    now,
  )
  return { enclaveId, slug: input.slug }
}

/** The constraints that fire when another enclave has the slug or the prefix. */
export const TAKEN = ['Enclave_slug_key', 'Enclave_refPrefix_key'] as const

function enclaveRow(id: string, input: Founding, now: Date): Prisma.EnclaveCreateInput {
  const { slug, refPrefix, homeCity, hostCity, planYears, isExample } = input
  return {
    id,
    slug,
    refPrefix,
    homeCityZh: homeCity.zh,
    homeCityEn: homeCity.en,
    homeCityCode: homeCity.code,
    hostCityZh: hostCity.zh,
    hostCityEn: hostCity.en,
    hostCityCode: hostCity.code,
    planStartsOn: dateOfDay(input.planStartsOn),
    planYears,
    isExample,
    createdAt: now,
    publishedAt: input.isPublic ? now : null,
  }
}

/** What a founding takes over from the enclave it copies its rules from. */
const RULES: ReadonlySet<Topic> = new Set([...TAKEN_TOPICS, 'security'])

/** What it says of itself from the first day: the first version of every setting. */
async function decideFirst(
  tx: Tx,
  enclaveId: string,
  input: Founding,
  founder: Founder | null,
  now: Date,
): Promise<void> {
  const { nameZh, nameEn, sponsor, operator, address, phone, offer, areaSqm, fundYuan } = input
  const first: { [T in Topic]: SettingOf<T> } = {
    ...STANDARD,
    identity: {
      ...STANDARD.identity,
      nameZh,
      nameEn,
      sponsorZh: sponsor.zh,
      sponsorEn: sponsor.en,
      operatorZh: operator.zh,
      operatorEn: operator.en,
      addressZh: address.zh,
      addressEn: address.en,
      phone,
      ...input.says,
    },
    offer: {
      ...STANDARD.offer,
      offerZh: offer.zh,
      offerEn: offer.en,
      areaSqm,
      fundYuan,
      ...input.offers,
    },
    plan: {
      startsOn: input.planStartsOn,
      years: input.planYears,
      targets: Object.fromEntries(
        Object.entries(input.targets).map(([code, { years }]) => [code, [...years]]),
      ),
      months: {},
      parts: {},
      charge: {},
    },
  }
  const from = input.rules.kind === 'copied' ? input.rules.from : null
  const when = { effectiveOn: dayOf(now), reason: '', byId: founder?.userId ?? null, after: 0 }
  const decided: Decided<Topic>[] = []
  for (const topic of TOPICS) {
    const content = from && RULES.has(topic) ? await settingOn(tx, from, topic, dayOf(now)) : first[topic]
    decided.push({ enclaveId, topic, content, ...when })
  }
  await writeSettings(tx, decided, now)
}

async function build(tx: Tx, enclaveId: string, input: Founding): Promise<void> {
  const floors = drawBuilding(input.building).map((floor) => ({ floor, id: newId() }))
  const { code, zh, en } = input.building
  if (floors.length > 0)
    await tx.building.create({
      data: { enclaveId, id: newId(), code, nameZh: zh, nameEn: en, address: input.address.zh, position: 1 },
    })
  await tx.floor.createMany({
    data: floors.map(({ floor, id }) => ({
      enclaveId,
      id,
      building: input.building.code,
      level: floor.level,
      nameZh: floor.zh,
      nameEn: floor.en,
      plan: floor.plan,
    })),
  })
  await tx.unit.createMany({ data: floors.flatMap(({ floor, id }) => unitRows(enclaveId, id, floor)) })
}

function unitRows(enclaveId: string, floorId: string, floor: DrawnFloor): Prisma.UnitCreateManyInput[] {
  const ids = new Map(floor.units.map((unit) => [unit.code, newId()]))
  return floor.units.map(({ room, ...unit }) => ({
    ...unit,
    enclaveId,
    id: ids.get(unit.code) ?? newId(),
    floorId,
    roomId: room === null ? null : (ids.get(room) ?? null),
  }))
}

function parkRows(enclaveId: string, input: Founding): Prisma.ParkCreateManyInput[] {
  return input.parks.map(({ zh, en, validFrom, validUntil, ...park }, position) => ({
    ...park,
    enclaveId,
    id: newId(),
    nameZh: zh,
    nameEn: en,
    validFrom: dateOfDay(validFrom),
    validUntil: validUntil === null ? null : dateOfDay(validUntil),
    position,
  }))
}

async function setTargets(tx: Tx, enclaveId: string, input: Founding): Promise<void> {
  const indicators = indicatorRows(input.targets, input.homeCity).map((row) => ({
    ...row,
    enclaveId,
    id: newId(),
  }))
  await tx.indicator.createMany({ data: indicators })
  await tx.target.createMany({
    data: indicators.flatMap(({ id, code }) =>
      (input.targets[code]?.years ?? []).map((value, index) => ({
        enclaveId,
        indicatorId: id,
        year: yearOf(input.planStartsOn) + index,
        value,
      })),
    ),
  })
}
