import { nextRef } from '~/ground/enclaves/next-ref.part.server'
import { db, inTransaction } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { monthOf } from '~/residence/rent/months'
import { addDays, dateOfDay } from '~/shared/days'
import { scene, type Maker, type Scene } from './scene'
import { makeFirm, makePerson, type World } from '../world'

/** A settlement with one line, as if it had gone to a state: one for each who looks. */
async function run(world: World, state: 'draft' | 'submitted' | 'approved') {
  const { enclaveId, now, director } = world
  const of = (await makeFirm(enclaveId)).id
  const id = newId()
  const where = { enclaveId_id: { enclaveId, id } }
  await db.chargeRun.create({
    data: {
      enclaveId,
      id,
      kind: 'settlement',
      month: dateOfDay('2026-11-01'),
      firmId: of,
      state: 'draft',
      preparedAt: now,
    },
  })
  const line = { kind: 'other', reason: 'none', revision: 0, resident: true, reliefPercent: '0', relief: '0' }
  const days = {
    month: dateOfDay('2026-11-01'),
    startsOn: dateOfDay('2026-11-01'),
    endsBefore: dateOfDay('2026-12-01'),
  }
  await db.charge.create({
    data: {
      enclaveId,
      id: newId(),
      runId: id,
      firmId: of,
      ...line,
      ...days,
      full: '100',
      amount: '100',
      vatPercent: '0',
      vat: '0',
    },
  })
  const submitted = {
    state: 'submitted',
    submittedById: (await makePerson(world, 'officer')).userId,
    submittedAt: now,
  }
  if (state !== 'draft') await db.chargeRun.update({ where, data: submitted })
  if (state === 'approved') {
    const approved = { state, approvedById: director.userId, approvedAt: now }
    await db.chargeRun.update({ where, data: approved })
  }
  return { runId: id, firmId: of }
}

export const runIn =
  (state: 'draft' | 'submitted' | 'approved'): Maker =>
  async (world) =>
    scene({ runId: (await run(world, state)).runId })

export async function bill(world: World): Promise<Scene & { firmId: string; runId: string }> {
  const { enclaveId, now, today, founder, director, officer } = world
  const firmId = founder.firmId ?? ''
  const runId = newId()
  await db.chargeRun.create({
    data: {
      enclaveId,
      id: runId,
      kind: 'settlement',
      month: dateOfDay('2026-11-01'),
      firmId,
      state: 'issued',
      preparedAt: now,
      submittedById: officer.userId,
      submittedAt: now,
      approvedById: director.userId,
      approvedAt: now,
      issuedAt: now,
    },
  })
  const id = newId()
  await db.bill.create({
    data: {
      enclaveId,
      id,
      ref: `T-ZD-${id}`,
      runId,
      firmId,
      total: '100',
      settled: '0',
      dueOn: dateOfDay(addDays(today, 15)),
      issuedAt: now,
    },
  })
  return { ...scene({ billId: id }), firmId, runId }
}

async function payment(world: World): Promise<Scene> {
  const { enclaveId, now, today, officer } = world
  const id = newId()
  await db.payment.create({
    data: {
      enclaveId,
      id,
      ref: `T-SK-${id}`,
      direction: 'in',
      amount: '100',
      settled: '0',
      payer: '某公司',
      paidOn: dateOfDay(today),
      recordedById: officer.userId,
      recordedAt: now,
    },
  })
  return scene({ paymentId: id })
}

export async function bankFile({ enclaveId, now, officer }: World): Promise<Scene> {
  const id = newId()
  // The series of payments has begun.
  await inTransaction((tx) => nextRef(tx, enclaveId, 'SK', 2026))
  const rows = [['2026-11-10', '100.00', '某公司', id]]
  await db.bankFile.create({
    data: {
      enclaveId,
      id,
      name: '流水.xlsx',
      sha256: id,
      header: ['日期', '金额', '户名', '附言'],
      rows,
      state: 'read',
      createdById: officer.userId,
      createdAt: now,
    },
  })
  return scene({ bankFileId: id })
}

/** A meter of a room that is read twice already. */
export async function makeMeter({ enclaveId, now, officer, unit }: World) {
  const id = newId()
  const code = `E-${id.slice(-8)}`
  const row = { enclaveId, id, code, utility: 'electricity', factor: '1', digits: 6 }
  await db.meter.create({ data: { ...row, createdById: officer.userId, createdAt: now } })
  await db.meterRoom.create({ data: { enclaveId, meterId: id, unitId: unit('101').id, sqm: '100' } })
  const readings = [
    ['2026-09-01', 'first', '100'],
    ['2026-10-01', 'read', '200'],
  ] as const
  const readingIds: string[] = []
  for (const [day, how, value] of readings) {
    const readingId = newId()
    readingIds.push(readingId)
    const said = { readOn: dateOfDay(day), how, value, readById: officer.userId, readAt: now }
    await db.meterReading.create({ data: { enclaveId, id: readingId, meterId: id, ...said } })
  }
  return { meterId: id, code, readingId: readingIds[1] ?? '' }
}

async function meter(world: World): Promise<Scene> {
  const { meterId, readingId } = await makeMeter(world)
  return scene({ meterId, readingId })
}

/** Something a firm with a room pays besides. */
async function extra(world: World): Promise<Scene> {
  const { enclaveId, now, today, officer } = world
  const firm = await makeFirm(enclaveId)
  const id = newId()
  const said = { name: '激光切割机', amount: '300', vatPercent: 6 }
  const months = { firstMonth: dateOfDay(monthOf(today)), lastMonth: null }
  await db.extra.create({
    data: { enclaveId, id, firmId: firm.id, ...said, ...months, createdById: officer.userId, createdAt: now },
  })
  return scene({ extraId: id })
}

/** Which rows of rent stand behind which addresses. */
export const RENT_MAKERS: [RegExp, Maker][] = [
  [/:runId\/(approval|return)/, runIn('submitted')],
  [/:runId\/issue/, runIn('approved')],
  [/:runId/, runIn('draft')],
  [/:meterId/, meter],
  [/:extraId/, extra],
  [/:paymentId/, payment],
  [/:bankFileId/, bankFile],
  [/:billId/, bill],
]
