import { beforeAll, describe, expect, it } from 'vitest'
import { computeProposals } from '~/across/proposals/compute.server'
import { changeWish, choose, drop, reserve } from '~/across/proposals/change.server'
import { confirmProposal } from '~/across/confirmed-rooms/confirm.server'
import { createProposal } from '~/across/proposals/create.server'
import { aimsOf, firmsOf, intakesWaiting, proposalHead, proposalsOf } from '~/across/proposals/queries.server'
import { queueProposal } from '~/across/proposals/queue.server'
import { MOST_TRIES } from '~/across/proposals/vocabulary'
import { must } from '~/example/drivers/must'
import { db, inTransaction } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { enterRooms } from '~/residence/inventory/enter-rooms.server'
import { readRooms } from '~/residence/inventory/room-line'
import { newestSetting, writeSetting } from '~/ground/settings/decide.part.server'
import { withdrawOffer } from '~/residence/offers/answer.server'
import { offerContract } from '~/residence/offers/offer.server'
import { deskItems, waitingForSpace } from '~/residence/spaces/queries.server'
import { allocate } from '~/residence/spaces/allocate.server'
import { addDays, dateOfDay, lastDayAfter } from '~/shared/days'
import { offerTenancy } from '~/residence/tenancies/offer.part.server'
import { resident } from '../landing/support'
import { makeSubmitted, putIn } from '../support/submitted'
import { makePerson, makeWorld, type World } from '../support/world'

let world: World
let applications: string[]

/** Firms that wait, with what their applications ask for. */
async function waits(of: World, sqm: string) {
  const { enclaveId, now } = of
  const space_special = sqm === '90' ? '要通风橱' : ''
  const answers = { area_needed: sqm, desks_needed: '0', space_special }
  const { id: applicationId, firm } = await makeSubmitted(of, answers)
  await putIn(enclaveId, applicationId, { state: 'admitted', outcome: 'accepted' })
  const offer = { enclaveId, firmId: firm.id, applicationId, termMonths: 48, officerId: null }
  await inTransaction((tx) => offerTenancy(tx, offer, now))
  return applicationId
}

beforeAll(async () => {
  world = await makeWorld()
  const rooms = ['8\tP1\t研发\t60', '8\tP2\t研发\t90', '8\tP3\t研发\t95', '8\tP4\t办公\t62']
  must(await enterRooms(world.admin, readRooms(rooms.join('\n')).rooms, newId(), world.now))
  // Only these rooms are to be had.
  await db.unit.updateMany({
    where: { enclaveId: world.enclaveId, code: { notIn: ['P1', 'P2', 'P3', 'P4'] } },
    data: { leasable: false },
  })
  applications = [await waits(world, '60'), await waits(world, '90'), await waits(world, '300')]
})

const days = () => ({
  startsOn: addDays(world.today, 14),
  endsOn: lastDayAfter(addDays(world.today, 14), 12),
})
const unit = async (code: string) => db.unit.findFirstOrThrow({ where: { enclaveId: world.enclaveId, code } })

async function begun() {
  const { proposalId } = must(await createProposal(world.officer, days(), world.now))
  return proposalId
}
async function computed(proposalId: string) {
  must(await queueProposal(world.officer, proposalId, world.now))
  expect(await computeProposals(() => world.now)).toBe(1)
  return got(proposalId)
}
async function got(proposalId: string, number = 1) {
  const head = await proposalHead(world.officer, proposalId, number)
  const { rows } = await firmsOf(world.officer, head, { page: 1 })
  return { head, rows, rooms: new Map(rows.map((row) => [row.applicationId, row.room])) }
}
const wish = (more: object = {}) => ({
  takesPart: 'on' as const,
  sqm: '60',
  desks: '0',
  must: [],
  fixed: [],
  barred: [],
  ...more,
})

describe('a proposal of rooms', () => {
  it('takes up what the applications ask for, and is begun once however often the form is sent', async () => {
    const idempotencyKey = newId()
    const one = must(await createProposal(world.officer, { ...days(), idempotencyKey }, world.now))
    expect(must(await createProposal(world.officer, { ...days(), idempotencyKey }, world.now))).toEqual(one)
    const { rows } = await got(one.proposalId)
    const [first, second, third] = applications.map((id) => rows.find((row) => row.applicationId === id))
    expect([first?.sqm, second?.sqm, third?.sqm]).toEqual([60, 90, 300])
    expect([first?.exhaust, second?.exhaust]).toEqual([false, true])
    expect(rows.every(({ priority, reviews }) => priority === 50 && reviews === 0)).toBe(true)
    must(await drop(world.officer, one.proposalId))
  })

  it('is computed apart, with alternatives, and says who got nothing and what would change that', async () => {
    const id = await begun()
    const { head, rooms, rows } = await computed(id)
    expect(head).toMatchObject({ state: 'ready', isStale: false, placed: 2, firms: 3 })
    expect(rooms.get(applications[1] ?? '')).toBe('P2')
    expect(['P1', 'P4']).toContain(rooms.get(applications[0] ?? ''))
    const none = rows.find(({ applicationId }) => applicationId === applications[2])
    expect(none?.told).toMatchObject({ why: 'nothing_fits' })
    expect(none?.told?.changes[0]).toMatchObject({ kind: 'relax', what: 'too_small' })
    expect(head.solutions).toHaveLength(3)
    const others = await Promise.all([2, 3].map((number) => got(id, number)))
    const all = [rooms, ...others.map((other) => other.rooms)].map((one) => JSON.stringify([...one]))
    expect(new Set(all).size).toBe(3)
    must(await drop(world.officer, id))
  })

  it('keeps to what is locked, barred, kept free and a must when it is computed again', async () => {
    const id = await begun()
    await computed(id)
    const [first = '', second = ''] = applications
    must(
      await choose(world.officer, id, {
        applicationId: first,
        unitId: (await unit('P4')).id,
        choice: 'fixed',
      }),
    )
    must(await reserve(world.officer, id, ['P2']))
    const stale = await got(id)
    expect(stale.head.isStale).toBe(true)
    const input = { number: 1, version: stale.head.version }
    expect(await confirmProposal(world.officer, id, input, world.now)).toMatchObject({
      reason: 'changed_since',
    })
    const again = await computed(id)
    expect(again.rooms.get(first)).toBe('P4')
    expect(again.rooms.get(second)).toBe('P3')
    must(
      await changeWish(
        world.officer,
        { proposalId: id, applicationId: second },
        wish({ sqm: '90', exhaust: 'on', must: ['exhaust'] }),
      ),
    )
    expect((await computed(id)).rooms.get(second)).toBeNull()
    must(
      await changeWish(
        world.officer,
        { proposalId: id, applicationId: second },
        wish({ sqm: '90', barred: ['P3'] }),
      ),
    )
    expect((await computed(id)).rooms.get(second)).toBeNull()
    must(await drop(world.officer, id))
  })

  it('leaves out a firm that has an offer to answer, everywhere somebody waits for a room', async () => {
    const { officer, enclaveId, now, today } = world
    const applicationId = applications[0] ?? ''
    const { firmId } = await db.application.findFirstOrThrow({ where: { id: applicationId } })
    const waiting = async () => {
      const items = await deskItems(officer, today, 'zh')
      const given = await waitingForSpace(officer)
      return [
        (await proposalsOf(officer, 1)).waiting,
        (await intakesWaiting(officer)).reduce((sum, one) => sum + one.waiting, 0),
        items.filter(({ key }) => key.startsWith('room-')).length,
        given.length,
      ]
    }
    const id = await begun()
    await computed(id)
    expect(await waiting()).toEqual([3, 3, 3, 3])
    const offer = {
      units: [(await unit('P1')).id],
      ...days(),
      relief: 'none' as const,
      holdUntil: addDays(today, 7),
      note: '',
      idempotencyKey: newId(),
    }
    const { contractId } = must(await offerContract(officer, firmId, offer, now))
    expect(await waiting()).toEqual([2, 2, 2, 2])
    const { head } = await got(id)
    expect(await confirmProposal(officer, id, { number: 1, version: head.version }, now)).toMatchObject({
      reason: 'not_all',
    })
    expect((await computed(id)).rooms.get(applicationId) ?? null).toBeNull()
    must(await withdrawOffer(officer, contractId, { reason: '另行安排' }, now))
    expect(await waiting()).toEqual([3, 3, 3, 3])
    must(await drop(officer, id))
    expect(await db.lease.count({ where: { enclaveId, firmId, state: { not: 'cancelled' } } })).toBe(0)
  })

  it('notes the version of the aims that is in force, not one decided for a later day', async () => {
    const { enclaveId, today, now } = world
    const { version: after, content } = await newestSetting(db, enclaveId, 'rooms')
    const next = { enclaveId, topic: 'rooms' as const, reason: '下月起', byId: null, after }
    const decided = { ...next, content: { ...content, price: 9 }, effectiveOn: addDays(today, 30) }
    await inTransaction((tx) => writeSetting(tx, decided, now))
    const id = await begun()
    const { head } = await computed(id)
    expect(head.settingVersion).toBe(after)
    expect((await aimsOf(world.officer, head)).price).toBe(content.price)
    must(await drop(world.officer, id))
  })

  it('is not computed while a locked room cannot stand, and says which', async () => {
    const id = await begun()
    const [first = ''] = applications
    const ids = { proposalId: id, applicationId: first }
    expect(await changeWish(world.officer, ids, wish({ fixed: ['P9'] }))).toMatchObject({
      reason: 'no_such_room',
    })
    must(await changeWish(world.officer, ids, wish({ fixed: ['P2'], water: 'on', must: ['water'] })))
    const { name } = await db.firm.findFirstOrThrow({ where: { applications: { some: { id: first } } } })
    expect(await queueProposal(world.officer, id, world.now)).toEqual({
      ok: false,
      reason: 'conflicts',
      detail: { [`P2 · ${name}`]: 'water' },
    })
    must(await drop(world.officer, id))
  })

  it('is begun anew when whoever computed it has died, and what a dead run says late is not written', async () => {
    const id = await begun()
    must(await queueProposal(world.officer, id, world.now))
    const long = dateOfDay(addDays(world.today, -1))
    await db.roomProposal.updateMany({
      where: { id },
      data: { state: 'running', startedAt: long, beatAt: long },
    })
    expect(await computeProposals(() => world.now)).toBe(1)
    expect((await got(id)).head.state).toBe('ready')
    must(await drop(world.officer, id))
  })

  it('has failed when it throws, and says so instead of being computed again and again', async () => {
    const id = await begun()
    must(await queueProposal(world.officer, id, world.now))
    let asked = 0
    const clock = () => {
      asked += 1
      if (asked === 2) throw new Error('the clock stands')
      return world.now
    }
    expect(await computeProposals(clock)).toBe(1)
    expect((await got(id)).head).toMatchObject({ state: 'failed', failure: 'broke' })
    expect(await computeProposals(() => world.now)).toBe(0)
    expect((await computed(id)).head).toMatchObject({ state: 'ready', gapPercent: '' })
    must(await drop(world.officer, id))
  })

  it('that dies with its process is begun a few times and not for ever', async () => {
    const id = await begun()
    must(await queueProposal(world.officer, id, world.now))
    const long = dateOfDay(addDays(world.today, -1))
    const dead = { state: 'running', tries: MOST_TRIES, startedAt: long, beatAt: long }
    await db.roomProposal.updateMany({ where: { id }, data: dead })
    expect(await computeProposals(() => world.now)).toBe(1)
    expect((await got(id)).head).toMatchObject({ state: 'failed', failure: 'died' })
    must(await drop(world.officer, id))
  })

  it('gives all rooms or none, names what was taken since, and of two who confirm overlapping ones refuses one', async () => {
    const [one, other] = [await begun(), await begun()]
    const heads = [(await computed(one)).head, (await computed(other)).head]
    const input = ({ version }: { version: number }) => ({ number: 1, version })
    const before = await db.lease.count()
    const second = await makePerson(world, 'officer')
    const answers = await Promise.all([
      confirmProposal(world.officer, one, input(heads[0] ?? { version: 1 }), world.now),
      confirmProposal(second, other, input(heads[1] ?? { version: 1 }), world.now),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const refused = answers.find(({ ok }) => !ok)
    expect(refused).toMatchObject({ ok: false, reason: 'not_all' })
    const detail = refused && !refused.ok ? refused.detail : {}
    expect(Object.values(detail ?? {})).toEqual(['not_waiting', 'not_waiting'])
    expect(await db.lease.count()).toBe(before + 2)

    const firms = await db.tenancy.findMany({
      where: { applicationId: { in: applications } },
      orderBy: { id: 'asc' },
    })
    expect(firms.filter(({ state }) => state === 'active')).toHaveLength(2)
    const letters = await db.letter.findMany({
      where: { enclaveId: world.enclaveId, kind: 'space_allocated' },
    })
    expect(letters).toHaveLength(2)
    const winner = answers[0]?.ok ? one : other
    const { head } = await got(winner)
    expect(head).toMatchObject({ state: 'confirmed', placed: 2 })
    const event = await db.event.findFirst({
      where: { enclaveId: world.enclaveId, kind: 'proposal_confirmed' },
    })
    expect(event?.payload).toEqual({ firms: 2, number: 1 })
  })

  it('names a room that somebody else leased after it was computed, and writes nothing', async () => {
    const late = await waits(world, '95')
    const id = await begun()
    const { head, rooms } = await computed(id)
    const code = rooms.get(late) ?? ''
    const { id: firmId, name } = await resident(world, 'active')
    const tenancy = await db.tenancy.findFirstOrThrow({ where: { firmId } })
    const lease = { tenancyId: tenancy.id, ...days(), relief: 'none' as const }
    must(await allocate(world.officer, (await unit(code)).id, lease, world.now))
    const before = await db.lease.count()
    const answer = await confirmProposal(world.officer, id, { number: 1, version: head.version }, world.now)
    const waiting = await db.firm.findFirstOrThrow({ where: { applications: { some: { id: late } } } })
    expect(answer).toEqual({
      ok: false,
      reason: 'not_all',
      detail: { [`${code} · ${waiting.name}`]: `taken:${name}` },
    })
    expect(await db.lease.count()).toBe(before)
  })
})
