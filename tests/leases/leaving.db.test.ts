import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { db, inTransaction } from '~/platform/db.server'
import { freeRooms } from '~/residence/leaving/free-rooms.part.server'
import { prepareSettlement } from '~/residence/settling/settlement.server'
import { changeContract } from '~/residence/room-moves/change.server'
import { contractItems } from '~/residence/contracts/desk-items.server'
import { offerContract } from '~/residence/offers/offer.server'
import { contractPage } from '~/residence/contracts/queries.server'
import { endLease } from '~/residence/leaving/end-lease.server'
import { exit } from '~/residence/leaving/exit.server'
import { roomsToFree } from '~/residence/leaving/rooms-to-free.server'
import { allocate } from '~/residence/spaces/allocate.server'
import { addDays, dateOfDay, dayFromDate } from '~/shared/days'
import { resident } from '../landing/support'
import { withScheme } from '../rent/support'
import { contractIn, offered, offerOf, roomFor, signed, standingLines } from '../support/scenes/contracts'
import { makeWorld, type World } from '../support/world'

process.env.FILES_DIR = mkdtempSync(path.join(os.tmpdir(), 'feidi-leaving-'))
afterAll(() => rmSync(process.env.FILES_DIR ?? '', { recursive: true }))

let world: World
beforeAll(async () => {
  world = await makeWorld()
  await withScheme(world, '2026-11-01', { prices: { office: '50.00' } })
})

const later = (days: number) => new Date(world.now.getTime() + days * 86_400_000)

describe('rooms of a firm that leaves', () => {
  it('are all freed on one day when the firm leaves, whatever is offered, drafted or let', async () => {
    const { contractId, firmId } = await contractIn(world, 'in_force')
    const input = { ...offerOf(world, [await roomFor(world)]), startsOn: addDays(world.today, 5) }
    must(await offerContract(world.officer, firmId, input, world.now))
    const roomsUntil = addDays(world.today, 30)
    const reason = '业务调整，搬离孵化器，双方已商定'
    expect(await exit(world.director, firmId, { way: 'moved_out', reason }, world.now)).toMatchObject({
      reason: 'still_leases',
    })
    must(await exit(world.director, firmId, { way: 'moved_out', reason, roomsUntil }, world.now))
    const left = await db.lease.findMany({ where: { firmId, state: { in: ['drafted', 'active', 'ended'] } } })
    expect(left.map(({ endsBefore }) => dayFromDate(endsBefore))).toEqual([addDays(roomsUntil, 1)])
    expect((await contractPage(world.officer, contractId, addDays(roomsUntil, 1))).stillInside).toBe(true)
    // The offer was taken back as the desk takes one back: with its letter and its event.
    const offer = await db.leaseContract.findFirstOrThrow({ where: { firmId, state: 'withdrawn' } })
    expect([offer.reason, offer.closedAt]).toEqual([reason, world.now])
    expect(await db.letter.count({ where: { kind: 'lease_withdrawn', aboutId: offer.id } })).toBe(1)
    expect(await db.event.count({ where: { kind: 'contract_withdrawn', subjectId: offer.id } })).toBe(1)
  })

  it('that were to end later than the firm leaves end with it, too, and no later day than theirs can be set', async () => {
    const { contractId, firmId } = await contractIn(world, 'in_force')
    const [line] = await standingLines(contractId)
    const change = { leave: [line?.id ?? ''], take: [], reason: '提前终止', idempotencyKey: undefined }
    must(
      await changeContract(
        world.officer,
        contractId,
        { ...change, day: addDays(world.today, 90) },
        world.now,
      ),
    )
    const reason = '业务调整，搬离孵化器，双方已商定'
    const leave = (roomsUntil: string) =>
      exit(world.director, firmId, { way: 'moved_out', reason, roomsUntil }, world.now)
    expect(await leave(addDays(world.today, 90))).toMatchObject({
      reason: 'rooms_beyond',
      detail: { until: addDays(world.today, 89) },
    })
    must(await leave(addDays(world.today, 20)))
    const [left] = await standingLines(contractId)
    expect(left && dayFromDate(left.endsBefore)).toBe(addDays(world.today, 21))
    // Until then nothing is settled: days are still to be charged.
    const settle = () => prepareSettlement(world.officer, firmId, { kept: undefined }, world.now)
    expect(await settle()).toMatchObject({ reason: 'still_leases' })
  })

  it('belong to the firm on their last day for the page and for the act alike', async () => {
    const { contractId, firmId } = await contractIn(world, 'in_force')
    const lastDay = addDays(world.today, 1)
    const endsBefore = dateOfDay(addDays(lastDay, 1))
    await db.lease.updateMany({ where: { contractId }, data: { endsBefore } })
    const page = await roomsToFree(world.director, firmId, world.today)
    expect([page.units.length, page.proposed]).toEqual([1, lastDay])
    const reason = '业务调整，搬离孵化器，双方已商定'
    expect(await exit(world.director, firmId, { way: 'moved_out', reason }, world.now)).toMatchObject({
      reason: 'still_leases',
    })
    expect((await roomsToFree(world.director, firmId, lastDay)).units).toEqual([])
    must(await exit(world.director, firmId, { way: 'moved_out', reason }, later(1)))
    // The last day is still the firm's.
    const [line] = await standingLines(contractId)
    expect([line?.state, line?.endsBefore]).toEqual(['ended', endsBefore])
  })

  it.each(['change', 'end'] as const)(
    'that are all given back before they begin end a signed contract: %s',
    async (how) => {
      const contract = await offered(world)
      const { contractId, firmId } = contract
      const days = { startsOn: dateOfDay(addDays(world.today, 5)) }
      await db.lease.updateMany({ where: { contractId }, data: days })
      await signed(world, contract)
      const [line] = await standingLines(contractId)
      const reason = '改租别处'
      if (how === 'change') {
        const change = {
          day: world.today,
          leave: [line?.id ?? ''],
          take: [],
          reason,
          idempotencyKey: undefined,
        }
        must(await changeContract(world.officer, contractId, change, world.now))
      } else must(await endLease(world.officer, line?.id ?? '', { lastDay: world.today, reason }, world.now))
      const { state, closedAt } = await db.leaseContract.findFirstOrThrow({ where: { id: contractId } })
      expect([state, closedAt]).toEqual(['withdrawn', world.now])
      const events = await db.event.findMany({
        where: { subjectId: contractId, kind: 'contract_called_off' },
      })
      expect(events.map(({ firmId: of, payload }) => [of, (payload as { reason: string }).reason])).toEqual([
        [firmId, reason],
      ])
      const letters = await db.letter.findMany({
        where: { toUserId: contract.founder.userId, createdAt: { gte: closedAt ?? world.now } },
        select: { kind: true, body: true },
      })
      const told = letters.filter(({ kind }) => /called_off|rooms_changed|line_ended/.test(kind))
      expect(told.map(({ kind, body }) => [kind, body.includes(reason)])).toEqual([
        ['lease_called_off', true],
      ])
      const items = await contractItems(world.officer, world.today, 'zh')
      expect(items.some(({ key }) => key === `contract-${contractId}`)).toBe(false)
    },
  )

  it('are never leased to a firm that leaves at the same moment', async () => {
    for (let turn = 0; turn < 6; turn += 1) {
      const { id: firmId } = await resident(world, 'active')
      const tenancy = await db.tenancy.findFirstOrThrow({ where: { firmId } })
      const [one, two] = [await roomFor(world), await roomFor(world)]
      const days = { startsOn: world.today, endsOn: addDays(world.today, 99) }
      const reason = '业务调整，搬离孵化器，双方已商定'
      await Promise.all([
        offerContract(world.officer, firmId, offerOf(world, [one]), world.now),
        exit(world.director, firmId, { way: 'moved_out', reason }, world.now),
        allocate(world.officer, two, { tenancyId: tenancy.id, ...days, relief: 'none' }, world.now),
      ])
      const { state } = await db.tenancy.findFirstOrThrow({ where: { firmId } })
      const has = await db.lease.count({ where: { firmId, state: { in: ['drafted', 'active'] } } })
      expect([state, has > 0]).not.toEqual(['exited', true])
    }
  })
})

it('a lease called off because its firm graduates says so as a code on the log and in the letter', async () => {
  const contract = await offered(world)
  const { contractId, firmId, founder } = contract
  const { tenancyId } = await db.leaseContract.findFirstOrThrow({ where: { id: contractId } })
  await signed(world, contract)
  const days = { startsOn: dateOfDay(addDays(world.today, 5)) }
  await db.lease.updateMany({ where: { contractId }, data: days })
  const of = { tenancyId, firmId, lastDay: world.today }
  await inTransaction((tx) => freeRooms(tx, world.director, of, { because: 'graduated' }, world.now))
  const where = { subjectId: contractId, kind: 'contract_called_off' }
  expect((await db.event.findFirstOrThrow({ where })).payload).toMatchObject({
    because: 'graduated',
    reason: '',
  })
  const told = { toUserId: founder.userId, kind: 'lease_called_off' }
  expect((await db.letter.findFirstOrThrow({ where: told })).body).toContain('企业毕业，交还全部房间')
})
