import fc from 'fast-check'
import type { RecordKind } from '~/ground/records/records'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, dateOfDay, type Day } from '~/shared/days'
import { makeFirm, makeIntake, type World } from '../support/world'
import { makeRecord } from './evidence-world'
import { admittedRow } from '../support/submitted'

const FIRST: Day = '2023-06-01'
const LAST_OFFSET = 1500
/** A day between the year before the plan and the one after the last day looked at. */
const day = fc.nat({ max: LAST_OFFSET }).map((offset) => addDays(FIRST, offset))
const span = (longest: number) =>
  fc.record({ from: day, days: fc.option(fc.integer({ min: 1, max: longest }), { nil: null, freq: 3 }) })

const KINDS = [
  'tech_sme',
  'tech_sme',
  'hnte',
  'hnte',
  'patent',
  'talent',
  'talent',
  'achievement',
  'contract',
] as const satisfies readonly RecordKind[]

const record = fc.record({
  kind: fc.constantFrom(...KINDS),
  on: day,
  validDays: fc.integer({ min: 5, max: 700 }),
  yuan: fc.integer({ min: 1, max: 90_000_000 }),
  /** Never put forward: it counts and prolongs nothing, however long it is valid. */
  kept: fc.boolean(),
  /** On which of the days looked at the record is withdrawn, if ever. */
  withdrawnAt: fc.option(fc.nat({ max: 6 }), { nil: null, freq: 5 }),
})
const firm = fc.record({
  track: fc.constantFrom('A' as const, 'B' as const),
  stays: fc.array(span(500), { maxLength: 3 }),
  graduates: fc.boolean(),
  landings: fc.array(
    fc.record({
      registered: day,
      producesAfter: fc.option(fc.nat({ max: 300 })),
      drops: span(400),
      own: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  records: fc.array(record, { minLength: 4, maxLength: 14 }),
})
export const story = fc.record({
  firms: fc.array(firm, { minLength: 3, maxLength: 5 }),
  homeFirms: fc.constantFrom('founded', 'production', 'never'),
  planStartsOn: fc.constantFrom('2024-01-01', '2024-07-01', '2024-03-15', '2024-02-29'),
  planYears: fc.constantFrom(2, 5),
})
type Story = typeof story extends fc.Arbitrary<infer T> ? T : never
export type Filed = { id: string; kept: boolean; withdrawnAt: number | null; addedOn: Day }

/** Writes a story down as rows, without a command: whatever it is, the rules must count it as the recount does. */
export async function write(world: World, told: Story): Promise<Filed[]> {
  const { enclaveId } = world
  await db.enclave.update({
    where: { id: enclaveId },
    data: { planStartsOn: dateOfDay(told.planStartsOn), planYears: told.planYears },
  })
  await db.indicator.updateMany({
    where: { enclaveId, code: 'landed_tech_smes' },
    data: { homeFirms: told.homeFirms },
  })
  const filed: Filed[] = []
  for (const one of told.firms) {
    const { id, uscc } = await makeFirm(enclaveId, { track: one.track })
    await moveIn(world, id, one)
    for (const [index, landing] of one.landings.entries()) {
      await land(world, { firmId: id, uscc }, landing, index === one.landings.length - 1)
    }
    for (const { kind, on, validDays, yuan, kept, withdrawnAt } of one.records) {
      const certificate = kind === 'tech_sme' || kind === 'hnte'
      const row = await makeRecord(world, id, kind, {
        happenedOn: on,
        ...(certificate ? { validUntil: addDays(on, validDays) } : {}),
        ...(kind === 'contract' ? { amountYuan: `${yuan}.37` } : {}),
      })
      filed.push({ id: row.id, kept, withdrawnAt, addedOn: on })
    }
  }
  return filed
}

type FirmTold = Story['firms'][number]

async function moveIn(world: World, firmId: string, { track, stays, graduates }: FirmTold) {
  const { enclaveId, now, director } = world
  const sorted = [...stays].sort((a, b) => (a.from < b.from ? -1 : 1))
  for (const [index, { from, days }] of sorted.entries()) {
    const last = index === sorted.length - 1
    const intakeId = await makeIntake(director, world.today, now)
    const to = days === null && last ? null : addDays(from, days ?? 40)
    const graduated = last && graduates
    const applicationId = await admittedRow({ ...world, intakeId }, firmId, { track })
    await db.tenancy.create({
      data: {
        enclaveId,
        id: newId(),
        firmId,
        applicationId,
        termMonths: 48,
        startedOn: dateOfDay(from),
        state: graduated ? 'graduated' : to === null ? 'active' : 'exited',
        graduatedOn: graduated ? dateOfDay(to ?? addDays(from, 200)) : null,
        exitedOn: to !== null && !graduated ? dateOfDay(to) : null,
        createdAt: now,
      },
    })
  }
}

async function land(
  world: World,
  { firmId, uscc }: { firmId: string; uscc: string },
  { registered, producesAfter, drops, own }: FirmTold['landings'][number],
  last: boolean,
) {
  const { enclaveId, officer, now, parks } = world
  const id = newId()
  const droppedOn = last && drops.days === null ? null : addDays(registered, drops.days ?? 30)
  await db.landingProject.create({
    data: {
      enclaveId,
      id,
      ref: id,
      firmId,
      parkId: parks[0]?.id ?? '',
      investmentYuan: '1000000',
      premises: 'factory',
      productZh: '传感器',
      ownerId: officer.userId,
      createdAt: now,
      stage: droppedOn ? 'dropped' : 'registered',
      landedUscc: own ? uscc : `new-${id.slice(-6)}`,
      stageSince: dateOfDay(droppedOn ?? registered),
    },
  })
  const reached = { enclaveId, projectId: id }
  await db.milestone.create({ data: { ...reached, stage: 'registered', actualOn: dateOfDay(registered) } })
  if (producesAfter === null) return
  const producedOn = dateOfDay(addDays(registered, producesAfter))
  await db.milestone.create({ data: { ...reached, stage: 'producing', actualOn: producedOn } })
}
