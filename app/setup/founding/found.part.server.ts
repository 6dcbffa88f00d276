import { recordEvent } from '~/ground/audit/record.server'
import { setsOfFounding } from '~/ground/criteria/default-sets'
import { defaultForms } from '~/ground/forms/default-forms'
import type { Prisma, Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay, yearOf } from '~/shared/days'
import { drawBuilding, type DrawnFloor } from './building'
import { enclaveEvents } from '~/ground/enclaves/events'
import type { Founding } from './found.form'
import { indicatorRows } from './plan-targets'
import { STANDARD_SETTINGS } from '~/ground/enclaves/settings'

/**
 * Founds an enclave with everything it needs to work: its two cities, criteria and forms in force, the
 * building room by room, the home city's parks, and the plan with its yearly targets. A slug or a prefix that another
 * one has ends the transaction at a constraint of `TAKEN`.
 */
export async function foundWithin(
  tx: Tx,
  input: Founding,
  now: Date,
): Promise<{ enclaveId: string; slug: string }> {
  const enclaveId = newId()
  await tx.enclave.create({ data: enclaveRow(enclaveId, input, now) })
  await publishDefaults(tx, enclaveId, input, now)
  await build(tx, enclaveId, input)
  await tx.park.createMany({ data: parkRows(enclaveId, input) })
  await setTargets(tx, enclaveId, input)
  await recordEvent(
    tx,
    {
      enclaveId,
      actor: null,
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
  const { slug, refPrefix, nameZh, nameEn, homeCity, hostCity, sponsor, operator, address, offer } = input
  return {
    id,
    slug,
    refPrefix,
    nameZh,
    nameEn,
    homeCityZh: homeCity.zh,
    homeCityEn: homeCity.en,
    homeCityCode: homeCity.code,
    hostCityZh: hostCity.zh,
    hostCityEn: hostCity.en,
    hostCityCode: hostCity.code,
    sponsorZh: sponsor.zh,
    sponsorEn: sponsor.en,
    operatorZh: operator.zh,
    operatorEn: operator.en,
    addressZh: address.zh,
    addressEn: address.en,
    phone: input.phone,
    offerZh: offer.zh,
    offerEn: offer.en,
    areaSqm: input.areaSqm,
    fundYuan: input.fundYuan,
    planStartsOn: dateOfDay(input.planStartsOn),
    planYears: input.planYears,
    isExample: input.isExample,
    settings: { ...STANDARD_SETTINGS, ...input.settings },
    createdAt: now,
  }
}

async function publishDefaults(tx: Tx, enclaveId: string, input: Founding, now: Date): Promise<void> {
  await tx.criteriaSet.createMany({
    data: setsOfFounding(input.criteriaFrom).map((set) => ({
      enclaveId,
      id: newId(),
      code: set.code,
      purpose: set.purpose,
      titleZh: set.zh,
      titleEn: set.en,
      state: 'published',
      criteria: set.criteria,
      effectiveFrom: dateOfDay(set.effectiveFrom),
      publishedAt: now,
    })),
  })
  const forms = defaultForms({
    homeZh: input.homeCity.zh,
    homeEn: input.homeCity.en,
    hostZh: input.hostCity.zh,
    hostEn: input.hostCity.en,
    parks: input.parks,
    firstYear: yearOf(input.planStartsOn) + 1,
  })
  await tx.applicationForm.createMany({
    data: (['A', 'B'] as const).map((track) => ({
      enclaveId,
      id: newId(),
      track,
      version: 1,
      state: 'published',
      sections: forms[track],
      createdAt: now,
      publishedAt: now,
    })),
  })
}

async function build(tx: Tx, enclaveId: string, input: Founding): Promise<void> {
  const floors = drawBuilding(input.building).map((floor) => ({ floor, id: newId() }))
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
  const indicators = indicatorRows(input.targets).map((row) => ({ ...row, enclaveId, id: newId() }))
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
