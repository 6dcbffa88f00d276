import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { db } from '~/platform/db.server'
import { prepareSettlement } from '~/residence/settling/settlement.server'
import { acceptOffer, lapseOffers } from '~/residence/offers/answer.server'
import { changeContract } from '~/residence/room-moves/change.server'
import { contractItems } from '~/residence/contracts/desk-items.server'
import { recordHandover } from '~/residence/contracts/handover.server'
import { offerContract } from '~/residence/offers/offer.server'
import { contractPage } from '~/residence/contracts/queries.server'
import { endLease } from '~/residence/leaving/end-lease.server'
import { exit } from '~/residence/leaving/exit.server'
import { remindOfEnds } from '~/residence/leaving/remind.server'
import { signContract } from '~/residence/contracts/sign.server'
import { renewLeases } from '~/residence/spaces/renew.server'
import { addDays, dateOfDay, dayFromDate } from '~/shared/days'
import { resident } from '../landing/support'
import { billed, runOf, settledBy, withScheme } from '../rent/support'
import {
  confirmed,
  contractIn,
  offered,
  offerOf,
  ranOut,
  recorded,
  roomFor,
  signed,
  standingLines,
} from '../support/scenes/contracts'
import { makeWorld, type World } from '../support/world'

process.env.FILES_DIR = mkdtempSync(path.join(os.tmpdir(), 'feidi-contracts-'))
afterAll(() => rmSync(process.env.FILES_DIR ?? '', { recursive: true }))

let world: World
beforeAll(async () => {
  world = await makeWorld()
  await withScheme(world, '2026-11-01', { prices: { office: '50.00' } })
})

const later = (days: number) => new Date(world.now.getTime() + days * 86_400_000)

describe('an offer', () => {
  it('holds its rooms uncharged with the price and deposit as they will be, until it is signed', async () => {
    const contract = await offered(world)
    const page = await contractPage(contract.founder, contract.contractId, world.today)
    expect([page.state, page.lines[0]?.state, page.intact]).toEqual(['offered', 'drafted', true])
    // 60 m² at 50 yuan without relief, for the second year asks an intent to land, and the property fee of 4.50.
    expect([page.monthly, page.deposit]).toEqual(['3270.00', '3000.00'])
    expect(page.paper.zh.lines.join()).toContain('3,270.00')
    const [line] = await standingLines(contract.contractId)
    const other = await resident(world, 'active')
    const refused = await offerContract(
      world.officer,
      other.id,
      offerOf(world, [line?.unitId ?? '']),
      world.now,
    )
    expect(refused).toMatchObject({ ok: false, reason: 'not_all' })
    await signed(world, contract)
    expect((await standingLines(contract.contractId)).map(({ state }) => state)).toEqual(['active'])
  })

  it('that nobody answers lapses by the work in the background, once, and frees its rooms', async () => {
    const { contractId, firmId } = await offered(world)
    expect(await lapseOffers(later(7), world.enclaveId)).toBe(0)
    const [line] = await standingLines(contractId)
    expect(await lapseOffers(later(8), world.enclaveId)).toBeGreaterThan(0)
    expect(await lapseOffers(later(8), world.enclaveId)).toBe(0)
    expect((await db.leaseContract.findFirstOrThrow({ where: { id: contractId } })).state).toBe('lapsed')
    expect(
      (await offerContract(world.officer, firmId, offerOf(world, [line?.unitId ?? '']), world.now)).ok,
    ).toBe(true)
    expect(await db.letter.count({ where: { kind: 'lease_lapsed', aboutId: contractId } })).toBe(1)
  })

  it('is refused whole when one room is taken, and holds none of the others', async () => {
    const [one, two] = [await roomFor(world), await roomFor(world)]
    const [first, second] = [await resident(world, 'active'), await resident(world, 'active')]
    must(await offerContract(world.officer, first.id, offerOf(world, [one]), world.now))
    const refused = await offerContract(world.officer, second.id, offerOf(world, [two, one]), world.now)
    expect(refused).toMatchObject({ ok: false, reason: 'not_all' })
    expect(await db.lease.count({ where: { unitId: two } })).toBe(0)
  })

  it('of 200 callers for one room one wins, and 199 are refused clearly', async () => {
    const unitId = await roomFor(world)
    const firm = await resident(world, 'active')
    const outcomes = await Promise.all(
      Array.from({ length: 200 }, () =>
        offerContract(world.officer, firm.id, offerOf(world, [unitId]), world.now),
      ),
    )
    const lost = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.reason]))
    expect(lost).toHaveLength(199)
    expect(lost.filter((reason) => !['busy', 'not_all', 'taken'].includes(reason))).toEqual([])
    expect(await db.lease.count({ where: { unitId } })).toBe(1)
    expect(await db.leaseContract.count({ where: { firmId: firm.id } })).toBe(1)
  })
})

it('is signed only after it was accepted and its pages are there', async () => {
  const { contractId, founder } = await offered(world)
  const sign = () => signContract(world.officer, contractId, { signedOn: world.today }, world.now)
  expect(await sign()).toMatchObject({ reason: 'wrong_state' })
  must(await acceptOffer(founder, contractId, world.now))
  expect(await acceptOffer(founder, contractId, world.now)).toMatchObject({ reason: 'wrong_state' })
  expect(await sign()).toMatchObject({ reason: 'no_pages' })
})

it('goes from offer to settled exit, with the deposit returned', async () => {
  const contract = await contractIn(world, 'in_force')
  const { contractId, firmId } = contract
  await billed(world, '2026-11-01')
  await ranOut(world, contract)
  const items = await contractItems(world.officer, world.today, 'zh')
  expect(items.find(({ key }) => key === `contract-${contractId}`)?.step).toBe('租约已到期，房间没有交还')
  await recorded(world, contract, 'exit')
  const again = await recordHandover(
    world.officer,
    contractId,
    {
      kind: 'exit',
      doneOn: world.today,
      list: 0,
      items: [],
      keys: 1,
      electricity: '1',
      water: undefined,
      note: '',
      onPaper: undefined,
      idempotencyKey: undefined,
    },
    world.now,
  )
  expect(again).toMatchObject({ reason: 'lower_meter', detail: { before: '120.5' } })
  await confirmed(world, contract, 'exit')
  const runId = runOf(must(await prepareSettlement(world.officer, firmId, { kept: undefined }, world.now)))
  await settledBy(world, runId)
  const settled = await db.leaseContract.findFirstOrThrow({ where: { id: contractId } })
  expect([settled.state, settled.settledRunId]).toEqual(['settled', runId])
  const held = await db.charge.aggregate({
    where: { firmId, kind: { in: ['deposit', 'deposit_back'] } },
    _sum: { amount: true },
  })
  expect(held._sum.amount?.toFixed(2)).toBe('0.00')
})

describe('rooms of a contract', () => {
  it('move in one act: days follow each other, and the deposit moves along', async () => {
    const { contractId } = await contractIn(world, 'in_force')
    const [before] = await standingLines(contractId)
    const unitId = await roomFor(world)
    const day = addDays(world.today, 30)
    const change = {
      day,
      leave: [before?.id ?? ''],
      take: [unitId],
      reason: '换到大房间',
      idempotencyKey: undefined,
    }
    must(await changeContract(world.officer, contractId, change, world.now))
    const [left, taken] = await standingLines(contractId)
    expect(left && dayFromDate(left.endsBefore)).toBe(day)
    expect(taken && [dayFromDate(taken.startsOn), taken.depositDue?.toFixed(2)]).toEqual([day, '0.00'])
    expect(taken?.endsBefore).toEqual(before?.endsBefore)
  })

  it('change all or nothing when the room that is wanted is taken', async () => {
    const { contractId } = await contractIn(world, 'signed')
    const [line] = await standingLines(contractId)
    const other = await offered(world)
    const [held] = await standingLines(other.contractId)
    const change = {
      day: addDays(world.today, 30),
      leave: [line?.id ?? ''],
      take: [held?.unitId ?? ''],
      reason: '换房间',
      idempotencyKey: undefined,
    }
    expect(await changeContract(world.officer, contractId, change, world.now)).toMatchObject({
      reason: 'not_all',
    })
    expect((await standingLines(contractId)).map(({ state }) => state)).toEqual(['active'])
  })

  it('stay in the contract when they are renewed', async () => {
    const { contractId, firmId } = await contractIn(world, 'in_force')
    const [line] = await standingLines(contractId)
    const lastDay = addDays(world.today, 400)
    must(await renewLeases(world.officer, firmId, { leases: [line?.id ?? ''], lastDay }, world.now))
    expect(await standingLines(contractId)).toHaveLength(2)
    expect((await contractPage(world.officer, contractId, world.today)).lastDay).toBe(lastDay)
  })
})

it('tells firm and officers before leases and terms end, in each step of the setting once', async () => {
  const { firmId } = await contractIn(world, 'in_force')
  const lastDay = addDays(world.today, 25)
  await db.lease.updateMany({ where: { firmId }, data: { endsBefore: dateOfDay(addDays(lastDay, 1)) } })
  await remindOfEnds(world.now, world.enclaveId)
  await remindOfEnds(world.now, world.enclaveId)
  const letters = await db.letter.findMany({ where: { kind: 'leases_end', aboutId: firmId } })
  expect(letters).toHaveLength(2)
  await remindOfEnds(later(1), world.enclaveId)
  expect(await db.letter.count({ where: { kind: 'leases_end', aboutId: firmId } })).toBe(2)
})

it('says nothing of a renewal to who gave notice, left, or handed the rooms back; nor writes down what nobody was told', async () => {
  const contract = await contractIn(world, 'in_force')
  const { contractId, firmId } = contract
  const next = addDays(world.today, 26)
  await db.lease.updateMany({ where: { firmId }, data: { endsBefore: dateOfDay(next) } })
  const told = async () => {
    await remindOfEnds(world.now, world.enclaveId)
    const about = { aboutType: 'lease_end', aboutId: firmId }
    const rows = await db.reminder.count({ where: { enclaveId: world.enclaveId, ...about } })
    return [rows, await db.letter.count({ where: { kind: 'leases_end', aboutId: firmId } })]
  }
  const lease = (state: string) => db.lease.updateMany({ where: { firmId }, data: { state } })
  const parted = (state: string, day: Date | null) =>
    db.tenancy.updateMany({
      where: { firmId },
      data: { state, exitedOn: day, exitReason: day ? '停止经营' : '' },
    })
  const standing = (state: string) =>
    db.leaseContract.updateMany({ where: { id: contractId }, data: { state } })
  await lease('ended')
  expect(await told()).toEqual([0, 0])
  await lease('active')
  await parted('exited', dateOfDay(world.today))
  expect(await told()).toEqual([0, 0])
  await parted('active', null)
  await standing('handed_back')
  expect(await told()).toEqual([0, 0])
  await standing('in_force')
  const people = { enclaveId: world.enclaveId, endedAt: null, OR: [{ firmId }, { role: 'officer' }] }
  const members = await db.membership.findMany({ where: people, select: { id: true } })
  const ids = { id: { in: members.map(({ id }) => id) } }
  await db.membership.updateMany({ where: ids, data: { endedAt: world.now } })
  expect(await told()).toEqual([0, 0])
  await db.membership.updateMany({ where: ids, data: { endedAt: null } })
  const [rows, letters] = await told()
  expect([rows, (letters ?? 0) > 0]).toEqual([1, true])
})

it('tells a firm that leaves of no renewal, though its room runs out before the day it was given', async () => {
  const { firmId } = await contractIn(world, 'in_force')
  const next = addDays(world.today, 26)
  await db.lease.updateMany({ where: { firmId }, data: { endsBefore: dateOfDay(next) } })
  const gone = { way: 'dissolved' as const, reason: '停止经营，不再继续孵化', roomsUntil: addDays(next, -1) }
  must(await exit(world.director, firmId, gone, world.now))
  expect((await db.lease.findMany({ where: { firmId } })).map(({ state }) => state)).toEqual(['ended'])
  await remindOfEnds(world.now, world.enclaveId)
  expect(await db.letter.count({ where: { kind: 'leases_end', aboutId: firmId } })).toBe(0)
})

it('tells a firm by letter that the lease of one of its rooms ends sooner, or was called off', async () => {
  const { contractId, founder } = await contractIn(world, 'in_force')
  const [line] = await standingLines(contractId)
  const lastDay = addDays(world.today, 9)
  must(await endLease(world.officer, line?.id ?? '', { lastDay, reason: '只留一间' }, world.now))
  const told = await db.letter.findMany({ where: { toUserId: founder.userId, kind: 'lease_line_ended' } })
  expect(
    told.map(({ body }) => [body.includes(`${Number(lastDay.slice(8))}日`), body.includes('只留一间')]),
  ).toEqual([[true, true]])
})
