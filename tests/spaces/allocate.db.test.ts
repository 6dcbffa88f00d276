import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import type { Actor } from '~/ground/people/actor'
import { db, inTransaction } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dayFromDate } from '~/shared/days'
import { allocate } from '~/residence/spaces/allocate.server'
import { endLease, endLeases } from '~/residence/leaving/end-lease.server'
import { leasesOfFirm } from '~/residence/spaces/leases.server'
import { hold } from '~/residence/spaces/hold.server'
import { lockUnit } from '~/residence/spaces/overlap.server'
import { renewLeases } from '~/residence/spaces/renew.server'
import { offerTenancy } from '~/residence/tenancies/offer.part.server'
import { bySomebodyElse } from '../support/somebody-else'
import { admittedRow } from '../support/submitted'
import { makeFirm, makePerson, makeWorld, type World } from '../support/world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

const period = { startsOn: '2026-12-01', endsOn: '2027-11-30', relief: 'full' as const }

/** An admitted firm that waits for a room. */
async function waiting() {
  const { enclaveId, now } = world
  const firm = await makeFirm(enclaveId)
  const applicationId = await admittedRow(world, firm.id)
  const { tenancyId } = await inTransaction((tx) =>
    offerTenancy(tx, { enclaveId, firmId: firm.id, applicationId, termMonths: 48, officerId: null }, now),
  )
  return { firm, tenancyId }
}

async function leasesOf(unitId: string) {
  return db.lease.findMany({ where: { unitId, state: { not: 'cancelled' } } })
}

describe('allocating a unit', () => {
  it('begins the tenancy, sets the R&D place and tells the founder', async () => {
    const { firm, tenancyId } = await waiting()
    const founder = await makePerson({ enclaveId: world.enclaveId, slug: world.slug }, 'founder', {
      firmId: firm.id,
    })
    const outcome = await allocate(world.officer, world.unit('102').id, { tenancyId, ...period }, world.now)
    expect(outcome.ok).toBe(true)
    const tenancy = await db.tenancy.findFirstOrThrow({ where: { id: tenancyId } })
    expect(tenancy.state).toBe('active')
    expect(dayFromDate(tenancy.endsOn ?? new Date(0))).toBe('2030-11-30')
    const place = await db.firmPlace.findFirstOrThrow({ where: { firmId: firm.id, kind: 'rd' } })
    expect([place.city, dayFromDate(place.since)]).toEqual(['host', '2026-12-01'])
    const letters = await db.letter.findMany({ where: { toUserId: founder.userId } })
    expect(letters.map(({ kind, state }) => [kind, state])).toEqual([['space_allocated', 'queued']])
    const event = await db.event.findFirstOrThrow({
      where: { enclaveId: world.enclaveId, kind: 'lease_allocated' },
    })
    expect(event.firmId).toBe(firm.id)
  })

  it('of 40 officers at once one wins and 39 are told who is at it, or by whom and until when', async () => {
    const firms = await Promise.all(Array.from({ length: 40 }, waiting))
    const unitId = world.unit('103').id
    const outcomes = await Promise.all(
      firms.map(({ tenancyId }) => allocate(world.officer, unitId, { tenancyId, ...period }, world.now)),
    )
    const won = outcomes.filter((outcome) => outcome.ok)
    expect(won).toHaveLength(1)
    for (const outcome of outcomes) {
      if (outcome.ok) continue
      const said = [outcome.reason, outcome.detail?.until]
      expect(said).toEqual(outcome.reason === 'busy' ? ['busy', undefined] : ['taken', '2027-11-30'])
    }
    expect(await leasesOf(unitId)).toHaveLength(1)
  })

  it('refuses at once while somebody else is allocating the room, and serves who comes after', async () => {
    const { tenancyId } = await waiting()
    const unitId = world.unit('201').id
    const give = () => allocate(world.officer, unitId, { tenancyId, ...period }, world.now)
    await inTransaction(async (tx) => {
      await lockUnit(tx, world.enclaveId, unitId)
      const outcomes = await bySomebodyElse(() => Promise.all(Array.from({ length: 12 }, give)))
      const reasons = outcomes.map((outcome) => (outcome.ok ? 'leased' : outcome.reason))
      expect(reasons).toEqual(Array.from({ length: 12 }, () => 'busy'))
    })
    expect((await give()).ok).toBe(true)
  })

  it('refuses a room while one of its desks is leased, and a desk while its room is', async () => {
    const [desk, room] = [world.unit('203-01'), world.unit('203')]
    const [one, two] = [await waiting(), await waiting()]
    expect(
      (await allocate(world.officer, desk.id, { tenancyId: one.tenancyId, ...period }, world.now)).ok,
    ).toBe(true)
    const whole = await hold(
      world.officer,
      room.id,
      { purpose: 'repair', ...period, note: '防水维修' },
      world.now,
    )
    expect(whole).toMatchObject({ ok: false, reason: room.leasable ? 'taken' : 'not_leasable' })
    const other = await allocate(
      world.officer,
      world.unit('203-02').id,
      { tenancyId: two.tenancyId, ...period },
      world.now,
    )
    expect(other.ok).toBe(true)
  })

  it('lets the next tenant begin the day after the last, and no day earlier', async () => {
    const unitId = world.unit('202').id
    const [one, two, three] = [await waiting(), await waiting(), await waiting()]
    await allocate(world.officer, unitId, { tenancyId: one.tenancyId, ...period }, world.now)
    const early = {
      tenancyId: two.tenancyId,
      startsOn: '2027-11-30',
      endsOn: '2028-11-29',
      relief: 'half' as const,
    }
    expect(await allocate(world.officer, unitId, early, world.now)).toMatchObject({
      ok: false,
      reason: 'taken',
    })
    const next = { ...early, tenancyId: three.tenancyId, startsOn: '2027-12-01' }
    expect((await allocate(world.officer, unitId, next, world.now)).ok).toBe(true)
  })

  it('answers the same form the same way, however often it is sent', async () => {
    const { tenancyId } = await waiting()
    const input = { tenancyId, ...period, idempotencyKey: newId() }
    const unitId = world.unit('201').id
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => allocate(world.officer, unitId, input, world.now)),
    )
    expect(new Set(answers.map((answer) => (answer.ok ? answer.value.leaseId : answer.reason))).size).toBe(1)
    expect(await leasesOf(unitId)).toHaveLength(1)
  })

  it('refuses a lease that outlasts the term, and names its last day', async () => {
    const { tenancyId } = await waiting()
    const input = { tenancyId, ...period, endsOn: '2030-12-01' }
    const outcome = await allocate(world.officer, world.unit('101').id, input, world.now)
    expect(outcome).toEqual({ ok: false, reason: 'beyond_term', detail: { until: '2030-11-30' } })
  })

  it('is not for founders, and not for another enclave', async () => {
    const { tenancyId } = await waiting()
    const unitId = world.unit('101').id
    await expect(allocate(world.founder, unitId, { tenancyId, ...period }, world.now)).rejects.toMatchObject({
      status: 403,
    })
    const elsewhere = await makeWorld()
    await expect(
      allocate(elsewhere.officer, unitId, { tenancyId, ...period }, world.now),
    ).rejects.toMatchObject({ status: 404 })
  })
})

describe('ending a lease', () => {
  it('frees the room from the day after, once', async () => {
    const { tenancyId } = await waiting()
    const elsewhere = world.unit('101')
    const { leaseId } = must(await allocate(world.officer, elsewhere.id, { tenancyId, ...period }, world.now))
    const end = { lastDay: '2027-03-31', reason: '企业搬离' }
    const answers = await Promise.all([
      endLease(world.officer, leaseId, end, world.now),
      endLease(world.director, leaseId, end, world.now),
    ])
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
    const after = await hold(
      world.officer,
      elsewhere.id,
      { purpose: 'repair', startsOn: '2027-04-01', endsOn: '2027-04-30', note: '粉刷' },
      world.now,
    )
    expect(after.ok).toBe(true)
  })

  it('cancels one that has not begun', async () => {
    const { tenancyId } = await waiting()
    const input = { tenancyId, startsOn: '2028-01-01', endsOn: '2028-12-31', relief: 'none' as const }
    const made = must(await allocate(world.officer, world.unit('101').id, input, world.now))
    const outcome = await endLease(
      world.officer,
      made.leaseId,
      { lastDay: '2027-12-31', reason: '企业放弃' },
      world.now,
    )
    expect(outcome).toEqual({ ok: true, value: { state: 'cancelled' } })
  })

  it('ends all that are ticked or none, once, and says of each why not', async () => {
    const { firm, tenancyId } = await waiting()
    const made: string[] = []
    for (const [startsOn, endsOn] of [
      ['2029-01-01', '2029-03-31'],
      ['2029-04-01', '2029-06-30'],
      ['2029-07-01', '2029-12-31'],
    ] as const) {
      const input = { tenancyId, startsOn, endsOn, relief: 'none' as const }
      made.push(must(await allocate(world.officer, world.unit('101').id, input, world.now)).leaseId)
    }
    expect(await leasesOfFirm(world.officer, firm.id, world.today)).toHaveLength(3)
    const end = (actor: Actor, lastDay: string, leases = made) =>
      endLeases(actor, firm.id, { leases, lastDay, reason: '整体搬离' }, world.now)
    expect(await end(world.officer, '2029-05-31')).toEqual({
      ok: false,
      reason: 'not_all',
      detail: { '101': 'after_its_end' },
    })
    expect(await leasesOfFirm(world.officer, firm.id, world.today)).toHaveLength(3)

    const both = await Promise.all([end(world.officer, '2029-02-28'), end(world.director, '2029-02-28')])
    expect(both.filter(({ ok }) => ok)).toEqual([{ ok: true, value: { count: 3 } }])
    const left = await leasesOfFirm(world.officer, firm.id, world.today)
    expect(left).toEqual([])
    const states = await db.lease.findMany({ where: { id: { in: made } }, orderBy: { startsOn: 'asc' } })
    expect(states.map(({ state }) => state)).toEqual(['ended', 'cancelled', 'cancelled'])
    const events = { subjectId: { in: made }, kind: { in: ['lease_ended', 'lease_cancelled'] } }
    expect(await db.event.count({ where: events })).toBe(3)
    const other = await waiting()
    const strangers = { leases: made, lastDay: '2029-02-28', reason: '错人' }
    await expect(endLeases(world.officer, other.firm.id, strangers, world.now)).rejects.toMatchObject({
      status: 404,
    })
    await expect(end(world.bureau, '2029-02-28')).rejects.toMatchObject({ status: 403 })
  })

  it('goes on with all that are ticked or none, once, and says of each why not', async () => {
    const { enclaveId, officer, director, now } = world
    const { firm, tenancyId } = await waiting()
    const founder = await makePerson({ enclaveId, slug: world.slug }, 'founder', { firmId: firm.id })
    const made: string[] = []
    for (const code of ['203-03', '203-04', '203-05']) {
      const input = { tenancyId, startsOn: '2026-12-01', endsOn: '2027-11-30', relief: 'half' as const }
      made.push(must(await allocate(officer, world.unit(code).id, input, now)).leaseId)
    }
    const renew = (actor: Actor, lastDay: string, leases = made, idempotencyKey = newId()) =>
      renewLeases(actor, firm.id, { leases, lastDay, idempotencyKey }, now)
    expect(await renew(officer, '2027-11-30')).toMatchObject({
      reason: 'not_all',
      detail: { '203-03': 'before_its_end' },
    })
    expect(await renew(officer, '2030-12-01')).toMatchObject({ detail: { '203-04': 'past_term' } })
    const inTheWay = {
      purpose: 'reserved' as const,
      startsOn: '2028-03-01',
      endsOn: '2028-03-31',
      note: '留用',
    }
    const held = must(await hold(officer, world.unit('203-04').id, inTheWay, now))
    expect(await renew(officer, '2028-05-31')).toMatchObject({ detail: { '203-04': 'taken' } })
    expect(await leasesOfFirm(officer, firm.id, world.today)).toHaveLength(3)
    must(await endLease(officer, held.leaseId, { lastDay: '2028-01-01', reason: '不再留用' }, now))

    const key = newId()
    const said = await Promise.all([
      renew(officer, '2028-05-31', made, key),
      renew(officer, '2028-05-31', made, key),
      renew(director, '2028-05-31'),
      renew(director, '2028-06-30'),
    ])
    expect(said.filter(({ ok }) => ok).length).toBeLessThanOrEqual(2)
    const rows = await db.lease.findMany({ where: { firmId: firm.id }, orderBy: [{ startsOn: 'asc' }] })
    expect(rows.map(({ startsOn }) => dayFromDate(startsOn))).toEqual([
      ...Array<string>(3).fill('2026-12-01'),
      ...Array<string>(3).fill('2027-12-01'),
    ])
    expect(new Set(rows.map(({ relief }) => relief))).toEqual(new Set(['half']))
    const letters = { toUserId: founder.userId, kind: 'lease_renewed' }
    expect(await db.letter.count({ where: letters })).toBe(1)
    await expect(renew(world.bureau, '2028-05-31')).rejects.toMatchObject({ status: 403 })
  })
})
