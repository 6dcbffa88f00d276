import { depositsToCome } from '~/residence/contracts/deposits-to-come.server'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { newestSetting, writeSetting } from '~/ground/settings/decide.part.server'
import { db, inTransaction } from '~/platform/db.server'
import { prepareSettlement } from '~/residence/settling/settlement.server'
import { acceptOffer } from '~/residence/offers/answer.server'
import { changeContract } from '~/residence/room-moves/change.server'
import { handoverList } from '~/residence/contracts/checklist.server'
import { contractItems } from '~/residence/contracts/desk-items.server'
import { confirmHandover, recordHandover } from '~/residence/contracts/handover.server'
import { offerContract } from '~/residence/offers/offer.server'
import { contractPage } from '~/residence/contracts/queries.server'
import { addPage, signContract } from '~/residence/contracts/sign.server'
import { linesOfBookings } from '~/residence/charges/charged-bookings.server'
import { book } from '~/residence/bookings/book.server'
import { dueIn } from '~/residence/rent/due'
import { leaseFacts } from '~/residence/rent/leases.server'
import { schemesOf } from '~/residence/rent/queries.server'
import { newId } from '~/platform/ids.server'
import { addDays, dateOfDay, dayFromDate } from '~/shared/days'
import { uploaded } from '../firms/support'
import { billed, runOf, settledBy, withScheme } from '../rent/support'
import {
  confirmed,
  contractIn,
  offerOf,
  ranOut,
  recorded,
  roomFor,
  standingLines,
  type Contract,
} from '../support/scenes/contracts'
import { makeThing } from '../support/scenes/bookings'
import { makeWorld, type World } from '../support/world'
import { found } from '../support/handovers'

process.env.FILES_DIR = mkdtempSync(path.join(os.tmpdir(), 'feidi-settling-'))
afterAll(() => rmSync(process.env.FILES_DIR ?? '', { recursive: true }))

let world: World
beforeAll(async () => {
  world = await makeWorld()
  await withScheme(world, '2026-11-01', { prices: { office: '50.00' } })
})

const settle = (firmId: string) => prepareSettlement(world.officer, firmId, { kept: undefined }, world.now)
const stateOf = async (id: string) => (await db.leaseContract.findFirstOrThrow({ where: { id } })).state
const eventsOf = async (id: string) =>
  (await db.event.findMany({ where: { subjectId: id }, orderBy: { seq: 'asc' } })).map(({ kind }) => kind)

/** A second contract of the same firm, signed. */
async function another({ firmId, founder }: Contract): Promise<string> {
  const input = offerOf(world, [await roomFor(world)])
  const { contractId } = must(await offerContract(world.officer, firmId, input, world.now))
  must(await acceptOffer(founder, contractId, world.now))
  must(await addPage(founder, contractId, { kind: 'signed', page: await uploaded(founder) }, world.now))
  must(await signContract(world.officer, contractId, { signedOn: world.today }, world.now))
  return contractId
}

it('settles a contract that was handed back while its firm stays in the rooms of another, with its deposit alone', async () => {
  const contract = await contractIn(world, 'in_force')
  const other = await another(contract)
  await billed(world, '2026-11-01')
  await ranOut(world, contract)
  await recorded(world, contract, 'exit')
  await confirmed(world, contract, 'exit')
  const items = await contractItems(world.officer, world.today, 'zh')
  expect(items.map(({ key }) => key)).toContain(`contract-${contract.contractId}`)
  const runId = runOf(must(await settle(contract.firmId)))
  const back = await db.charge.findMany({ where: { runId, kind: 'deposit_back' } })
  expect(back.map(({ amount }) => amount.toFixed(2))).toEqual(['-3000.00'])
  const others = (await standingLines(other)).map(({ id }) => id)
  expect(await db.charge.count({ where: { runId, leaseId: { in: others } } })).toBe(0)
  await settledBy(world, runId)
  expect([await stateOf(contract.contractId), await stateOf(other)]).toEqual(['settled', 'signed'])
  expect((await eventsOf(contract.contractId)).at(-1)).toBe('contract_settled')
  // The other contract's deposit is still held.
  const held = await db.charge.aggregate({
    where: { firmId: contract.firmId, kind: { in: ['deposit', 'deposit_back'] } },
    _sum: { amount: true },
  })
  expect(Number(held._sum.amount)).toBeGreaterThan(0)
  expect(await settle(contract.firmId)).toMatchObject({ reason: 'still_leases' })
})

it('settles at once what was handed back when nothing is owed either way', async () => {
  const contract = await contractIn(world, 'in_force')
  await ranOut(world, contract)
  // All was paid and given back before the keys were.
  await settledBy(world, runOf(must(await settle(contract.firmId))))
  expect(await stateOf(contract.contractId)).toBe('in_force')
  await recorded(world, contract, 'exit')
  await confirmed(world, contract, 'exit')
  expect(must(await settle(contract.firmId))).toEqual({ runId: null })
  expect(await stateOf(contract.contractId)).toBe('settled')
  expect((await eventsOf(contract.contractId)).at(-1)).toBe('contract_settled')
})

it("a room given back for a later day is the firm's until then: it cannot be handed back before, nor before it came", async () => {
  const { contractId, founder } = await contractIn(world, 'in_force')
  const [line] = await standingLines(contractId)
  const day = addDays(world.today, 20)
  const change = { day, leave: [line?.id ?? ''], take: [], reason: '提前终止', idempotencyKey: undefined }
  must(await changeContract(world.officer, contractId, change, world.now))
  const { list } = await handoverList(world.officer, world.today)
  const record = (doneOn: string) =>
    recordHandover(world.officer, contractId, found('exit', doneOn, { list, items: [] }), world.now)
  expect(await record(world.today)).toMatchObject({ reason: 'runs_on', detail: { until: addDays(day, -1) } })
  await db.lease.updateMany({
    where: { contractId },
    data: { endsBefore: dateOfDay(addDays(world.today, 1)) },
  })
  await db.leaseContract.updateMany({
    where: { id: contractId },
    data: { signedOn: dateOfDay(addDays(world.today, -9)) },
  })
  const early = addDays(world.today, -3)
  await db.lease.updateMany({
    where: { contractId },
    data: { startsOn: dateOfDay(addDays(early, -2)), endsBefore: dateOfDay(early) },
  })
  expect(await record(early)).toMatchObject({ reason: 'before_entry', detail: { day: world.today } })
  must(await record(world.today))
  // Prolonged before the firm confirms: it is not handed back.
  await db.lease.updateMany({
    where: { contractId },
    data: { endsBefore: dateOfDay(addDays(world.today, 9)) },
  })
  const { recordedAt } = await db.leaseHandover.findFirstOrThrow({ where: { contractId, kind: 'exit' } })
  const read = { kind: 'exit' as const, recordedAt: recordedAt.toISOString(), firmNote: '' }
  expect(await confirmHandover(founder, contractId, read, world.now)).toMatchObject({ reason: 'runs_on' })
})

it('what was ticked counts for the points that were read, though the list has changed since; each act is on record', async () => {
  const { contractId } = await contractIn(world, 'signed')
  const { enclaveId, officer, today, now } = world
  const { list, items } = await handoverList(officer, today)
  const { version: after, content } = await newestSetting(db, enclaveId, 'leasing')
  const turned = { ...content, handoverItems: [...content.handoverItems].reverse() }
  const next = {
    enclaveId,
    topic: 'leasing' as const,
    content: turned,
    effectiveOn: today,
    reason: '换序',
    byId: null,
    after,
  }
  await inTransaction((tx) => writeSetting(tx, next, now))
  const ticked = { list, items: items.slice(1).map(({ code }) => code) }
  must(await recordHandover(officer, contractId, found('entry', today, ticked), now))
  const page = await contractPage(officer, contractId, today)
  expect(page.handovers[0]?.items.filter(({ ok }) => !ok).map(({ zh }) => zh)).toEqual([items[0]?.zh])
  const foreign = { list, items: ['v99.1'] }
  expect(await recordHandover(officer, contractId, found('entry', today, foreign), now)).toMatchObject({
    reason: 'list_changed',
  })
  expect(await eventsOf(contractId)).toEqual([
    'contract_offered',
    'contract_accepted',
    'lease_page_added',
    'contract_signed',
    'handover_recorded',
  ])
})

it('a move to a dearer room charges what the deposit differs by, and says so on both pages', async () => {
  const { contractId, firmId, founder } = await contractIn(world, 'in_force')
  const [line] = await standingLines(contractId)
  const unitId = await roomFor(world)
  await db.unit.updateMany({ where: { id: unitId }, data: { areaSqm: 80 } })
  const day = addDays(world.today, 30)
  const change = {
    day,
    leave: [line?.id ?? ''],
    take: [unitId],
    reason: '换大房间',
    idempotencyKey: undefined,
  }
  must(await changeContract(world.officer, contractId, change, world.now))
  const page = await contractPage(founder, contractId, world.today)
  const lines = page.lines.map(({ depositDue, startsOn }) => [startsOn, depositDue])
  expect(lines).toEqual([
    [world.today, null],
    [day, '1000.00'],
  ])
  const { code: unit } = await db.unit.findFirstOrThrow({ where: { id: unitId } })
  const toCome = { unit, amount: '1000.00', month: day.slice(0, 7) }
  expect(await depositsToCome(world.enclaveId, firmId)).toEqual([toCome])
  const later = new Date(dateOfDay(addDays(day, 5)).getTime() + 3 * 3_600_000)
  await billed(world, `${dayFromDate(dateOfDay(day)).slice(0, 7)}-01`, later)
  const deposits = await db.charge.findMany({ where: { firmId, kind: 'deposit' }, orderBy: { month: 'asc' } })
  expect(deposits.map(({ amount }) => amount.toFixed(2))).toEqual(['3000.00', '1000.00'])
  expect(await depositsToCome(world.enclaveId, firmId)).toEqual([])
})

const DAYS_ON = 40
/** A new contract of the same room from the day on which a contract's line ends, signed. */
async function goesOnIn(contract: Contract, now = world.now): Promise<string> {
  const [line] = await standingLines(contract.contractId)
  const startsOn = dayFromDate(line?.endsBefore ?? new Date(0))
  const input = { ...offerOf(world, [line?.unitId ?? '']), startsOn, endsOn: addDays(startsOn, DAYS_ON) }
  const { contractId } = must(await offerContract(world.officer, contract.firmId, input, now))
  must(await acceptOffer(contract.founder, contractId, now))
  const page = await uploaded(contract.founder)
  must(await addPage(contract.founder, contractId, { kind: 'signed', page }, now))
  must(await signContract(world.officer, contractId, { signedOn: world.today }, now))
  return contractId
}
const depositsOf = async (firmId: string) =>
  (
    await db.charge.findMany({
      where: { firmId, kind: { in: ['deposit', 'deposit_back'] } },
      orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    })
  ).map(({ kind, amount }) => [kind, amount.toFixed(2)])
async function handedBack(contract: Contract): Promise<void> {
  await recorded(world, contract, 'exit')
  await confirmed(world, contract, 'exit')
}

it('the deposit of a room stays where a new contract goes on in it, and is given back with the last of them', async () => {
  const contract = await contractIn(world, 'in_force')
  await ranOut(world, contract)
  const next = await goesOnIn(contract)
  await handedBack(contract)
  await settledBy(world, runOf(must(await settle(contract.firmId))))
  expect(await stateOf(contract.contractId)).toBe('settled')
  expect(await depositsOf(contract.firmId)).toEqual([['deposit', '3000.00']])
  await db.lease.updateMany({
    where: { contractId: next },
    data: { endsBefore: dateOfDay(addDays(world.today, 1)) },
  })
  await settledBy(world, runOf(must(await settle(contract.firmId))))
  expect(await depositsOf(contract.firmId)).toEqual([
    ['deposit', '3000.00'],
    ['deposit_back', '-3000.00'],
  ])
})

it('a contract signed after the deposit of its room was given back asks it anew', async () => {
  const contract = await contractIn(world, 'in_force')
  await ranOut(world, contract)
  await handedBack(contract)
  await settledBy(world, runOf(must(await settle(contract.firmId))))
  const later = new Date(world.now.getTime() + 60_000)
  await goesOnIn(contract, later)
  const schemes = await schemesOf(db, world.enclaveId)
  const owed = (await leaseFacts(db, world.enclaveId, { firmId: contract.firmId })).flatMap((lease) =>
    dueIn('2026-11-01', lease, schemes).filter(({ kind }) => kind === 'deposit'),
  )
  // The one that was given back, and the one that is asked now.
  expect(owed.map(({ amount }) => amount)).toEqual(['3000.00', '3000.00'])
})

it('a firm that settles one contract goes on being billed for what it books', async () => {
  const contract = await contractIn(world, 'in_force')
  await another(contract)
  const thing = await makeThing(world, { freeMinutes: 0, pricePerHour: '80.00' })
  const wanted = { day: world.today, from: 900, minutes: 60, purpose: '', firmId: undefined }
  must(await book(contract.founder, thing, { ...wanted, idempotencyKey: undefined }, world.now))
  await ranOut(world, contract)
  await handedBack(contract)
  // No longer in incubation: it keeps rooms all the same.
  await db.tenancy.updateMany({
    where: { firmId: contract.firmId },
    data: { state: 'graduated', graduatedOn: dateOfDay(addDays(world.today, -1)) },
  })
  const runId = runOf(must(await settle(contract.firmId)))
  await settledBy(world, runId)
  expect(await db.chargeRun.findFirst({ where: { id: runId } })).toMatchObject({ wholeFirm: false })
  const later = new Date('2026-12-02T02:00:00Z')
  const run = { enclaveId: world.enclaveId, runId: newId() }
  const lines = await inTransaction((tx) => linesOfBookings(tx, run, { month: '2026-12-01' }, later))
  expect(lines.filter(({ firmId }) => firmId === contract.firmId).map(({ full }) => full)).toEqual(['80.00'])
})
