import { beforeEach, describe, expect, it } from 'vitest'
import { confirmProposal } from '~/across/confirmed-rooms/confirm.server'
import { computeProposals } from '~/across/proposals/compute.server'
import { createProposal } from '~/across/proposals/create.server'
import { proposalHead } from '~/across/proposals/queries.server'
import { queueProposal } from '~/across/proposals/queue.server'
import { roomsReserved } from '~/admission/agreements/queries.server'
import { must } from '~/example/drivers/must'
import { db, inTransaction } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { enterRooms } from '~/residence/inventory/enter-rooms.server'
import { readRooms } from '~/residence/inventory/room-line'
import { offerContract } from '~/residence/offers/offer.server'
import { allocate } from '~/residence/spaces/allocate.server'
import { deskItems } from '~/residence/spaces/queries.server'
import { releaseHolds } from '~/residence/spaces/release-holds.server'
import { offerTenancy } from '~/residence/tenancies/offer.part.server'
import { addDays, dateOfDay, dayOf, lastDayAfter } from '~/shared/days'
import { resident } from '../landing/support'
import { makeSubmitted, putIn } from '../support/submitted'
import { makePerson, makeWorld, type World } from '../support/world'

describe('a firm that is accepted and not in yet', () => {
  let place: World
  const days = () => ({
    startsOn: addDays(place.today, 14),
    endsOn: lastDayAfter(addDays(place.today, 14), 12),
  })
  beforeEach(async () => {
    place = await makeWorld()
    await enterRooms(place.admin, readRooms('8\tQ1\t办公\t60\n8\tQ2\t办公\t62').rooms, newId(), place.now)
    await db.unit.updateMany({
      where: { enclaveId: place.enclaveId, code: { notIn: ['Q1', 'Q2'] } },
      data: { leasable: false },
    })
  })

  async function chosen(state: 'decided' | 'public_notice' = 'public_notice', outcome = 'accepted') {
    const { id, firm } = await makeSubmitted(place, { area_needed: '60', desks_needed: '0' })
    const notice = { noticeFrom: dateOfDay(place.today), noticeUntil: dateOfDay(addDays(place.today, 7)) }
    await putIn(place.enclaveId, id, { state, outcome, ...(state === 'public_notice' ? notice : {}) })
    return { id, firm }
  }
  const ready = async () => {
    const { proposalId } = must(await createProposal(place.officer, days(), place.now))
    must(await queueProposal(place.officer, proposalId, place.now))
    await computeProposals(() => place.now)
    return proposalHead(place.officer, proposalId)
  }
  const confirm = (
    { id, version }: { id: string; version: number },
    heldUntil?: string,
    by = place.officer,
  ) => confirmProposal(by, id, { number: 1, version, heldUntil }, place.now)
  const holds = () =>
    db.lease.findMany({
      where: { enclaveId: place.enclaveId, heldForId: { not: null } },
      include: { unit: true },
      orderBy: { createdAt: 'asc' },
    })
  /** The firm is in, as its admission would make it. */
  async function admitted(applicationId: string, firmId: string) {
    // As rows; who goes from the notice to its admission signs an agreement, which is no matter of rooms.
    for (const state of ['decided', 'admitted'])
      await putIn(place.enclaveId, applicationId, { state, outcome: 'accepted' })
    const offer = { enclaveId: place.enclaveId, firmId, applicationId, termMonths: 48, officerId: null }
    return (await inTransaction((tx) => offerTenancy(tx, offer, place.now))).tenancyId
  }
  const until = () => addDays(place.today, 40)

  it('takes part, gets its room reserved until a day, and is not proposed for twice', async () => {
    const one = await chosen('public_notice')
    const other = await chosen('decided')
    await chosen('decided', 'waitlisted')
    const head = await ready()
    expect(head).toMatchObject({ firms: 2, placed: 2, chosen: 2 })
    expect(await confirm(head)).toEqual({ ok: false, reason: 'hold_missing' })
    expect(await confirm(head, addDays(place.today, 13))).toEqual({ ok: false, reason: 'hold_short' })
    expect(await confirm(head, addDays(place.today, 2000))).toEqual({ ok: false, reason: 'hold_long' })
    expect(await holds()).toEqual([])
    must(await confirm(head, until()))
    const held = await holds()
    expect(held.map(({ unit }) => unit.code).sort()).toEqual(['Q1', 'Q2'])
    expect(new Set(held.map(({ heldForId }) => heldForId))).toEqual(new Set([one.id, other.id]))
    for (const lease of held)
      expect(lease).toMatchObject({
        purpose: 'reserved',
        state: 'active',
        firmId: null,
        startsOn: dateOfDay(days().startsOn),
        endsBefore: dateOfDay(addDays(until(), 1)),
      })
    expect(await db.tenancy.count({ where: { enclaveId: place.enclaveId } })).toBe(0)
    expect(await createProposal(place.officer, days(), place.now)).toMatchObject({ reason: 'nobody_waits' })
    const past = { ...days(), startsOn: addDays(place.today, -1) }
    expect(await createProposal(place.officer, past, place.now)).toMatchObject({ reason: 'in_the_past' })
    const { tenancyId } = await stranger()
    const lease = { tenancyId, ...days(), relief: 'none' as const }
    expect(await allocate(place.officer, held[0]?.unitId ?? '', lease, place.now)).toMatchObject({
      reason: 'taken',
    })
  })

  /** A firm in residence that nobody reserved anything for. */
  async function stranger() {
    const { id: firmId } = await resident(place, 'active')
    const tenancy = await db.tenancy.findFirstOrThrow({ where: { firmId } })
    return { firmId, tenancyId: tenancy.id }
  }

  it('gets the room that was reserved once it is in: by a lease or by an offer, and the reservation gives way', async () => {
    const [one, other] = [await chosen(), await chosen()]
    must(await confirm(await ready(), until()))
    const [first, second] = await holds()
    const of = (id: string | null | undefined) => (id === one.id ? one : other)
    const [a, b] = [of(first?.heldForId), of(second?.heldForId)]
    const tenancyId = await admitted(a.id, a.firm.id)
    const items = await deskItems(place.officer, place.today, 'zh')
    expect(items.find(({ key }) => key === `room-${tenancyId}`)?.step).toContain(first?.unit.code)
    const lease = { tenancyId, ...days(), relief: 'none' as const }
    must(await allocate(place.officer, first?.unitId ?? '', lease, place.now))
    await admitted(b.id, b.firm.id)
    const offer = {
      units: [second?.unitId ?? ''],
      ...days(),
      startsOn: addDays(days().startsOn, 5),
      relief: 'none' as const,
      holdUntil: addDays(place.today, 7),
      note: '',
      idempotencyKey: newId(),
    }
    must(await offerContract(place.officer, b.firm.id, offer, place.now))
    expect((await holds()).map(({ state, endsBefore }) => [state, endsBefore])).toEqual([
      ['cancelled', first?.endsBefore],
      ['ended', dateOfDay(offer.startsOn)],
    ])
    const leases = await db.lease.findMany({
      where: { enclaveId: place.enclaveId, purpose: 'firm', state: { in: ['active', 'drafted'] } },
    })
    expect(new Set(leases.map(({ unitId }) => unitId))).toEqual(new Set([first?.unitId, second?.unitId]))
  })

  it('that is refused its lease keeps its reservation', async () => {
    const one = await chosen()
    must(await confirm(await ready(), until()))
    const [held] = await holds()
    const tenancyId = await admitted(one.id, one.firm.id)
    const beyond = { tenancyId, ...days(), endsOn: addDays(place.today, 4000), relief: 'none' as const }
    expect((await allocate(place.officer, held?.unitId ?? '', beyond, place.now)).ok).toBe(false)
    expect((await holds())[0]).toMatchObject({ state: 'active', endsBefore: held?.endsBefore })
  })

  it('of two who confirm at once, or confirm and lease, one is refused; no room has two', async () => {
    await chosen()
    await chosen()
    const [one, two] = [await ready(), await ready()]
    const second = await makePerson(place, 'officer')
    const answers = await Promise.all([confirm(one, until()), confirm(two, until(), second)])
    expect(answers.filter(({ ok }) => ok).length).toBe(1)
    expect((await holds()).length).toBe(2)

    await db.lease.updateMany({ where: { enclaveId: place.enclaveId }, data: { state: 'cancelled' } })
    const again = await ready()
    const { tenancyId } = await stranger()
    const unit = await db.unit.findFirstOrThrow({ where: { enclaveId: place.enclaveId, code: 'Q1' } })
    const lease = { tenancyId, ...days(), relief: 'none' as const }
    await Promise.all([confirm(again, until()), allocate(second, unit.id, lease, place.now)])
    const there = await db.lease.count({
      where: { enclaveId: place.enclaveId, unitId: unit.id, state: { not: 'cancelled' } },
    })
    expect(there).toBe(1)
  })

  it('leaves a firm that is in already its lease, beside the reservation of one that is not', async () => {
    const here = await chosen()
    const there = await chosen()
    const tenancyId = await admitted(there.id, there.firm.id)
    const head = await ready()
    expect(head).toMatchObject({ firms: 2, placed: 2, chosen: 1 })
    must(await confirm(head, until()))
    expect((await holds()).map(({ heldForId }) => heldForId)).toEqual([here.id])
    const [lease] = await db.lease.findMany({ where: { enclaveId: place.enclaveId, tenancyId } })
    expect(lease).toMatchObject({ purpose: 'firm', state: 'active', heldForId: null })
    expect(lease?.unitId).not.toBe((await holds())[0]?.unitId)
  })

  it('that will not come gives its room back by the work in the background, once, and no other does', async () => {
    const [gone, stays, elsewhere] = [await chosen(), await chosen(), await chosen()]
    await db.unit.updateMany({ where: { enclaveId: place.enclaveId, code: '101' }, data: { leasable: true } })
    must(await confirm(await ready(), until()))
    expect((await holds()).length).toBe(3)
    const round = (at = place.now) => releaseHolds(at, place.enclaveId)
    expect(await round()).toBe(0)

    await db.application.updateMany({ where: { id: gone.id }, data: { state: 'withdrawn' } })
    expect(await Promise.all([round(), round()]).then((done) => done.reduce((sum, one) => sum + one))).toBe(1)
    expect(await round()).toBe(0)
    const stateOf = async (id: string) => (await holds()).find(({ heldForId }) => heldForId === id)?.state
    expect([await stateOf(gone.id), await stateOf(stays.id)]).toEqual(['cancelled', 'active'])

    const tenancyId = await admitted(elsewhere.id, elsewhere.firm.id)
    expect(await round()).toBe(0)
    await db.tenancy.updateMany({ where: { id: tenancyId }, data: { state: 'exited' } })
    const begun = new Date(place.now.getTime() + 20 * 24 * 3600_000)
    expect(await round(begun)).toBe(1)
    const ended = (await holds()).find(({ heldForId }) => heldForId === elsewhere.id)
    expect(ended).toMatchObject({ state: 'ended', endsBefore: dateOfDay(dayOf(begun)) })
    expect(await stateOf(stays.id)).toBe('active')
    const told = await db.event.findMany({ where: { enclaveId: place.enclaveId, kind: 'hold_released' } })
    expect(told.map(({ subjectId }) => subjectId).sort()).toEqual(
      (await holds())
        .filter(({ state }) => state !== 'active')
        .map(({ id }) => id)
        .sort(),
    )
  })

  it('is told of on the page that issues its agreement, until the reservation is over', async () => {
    const { id } = await chosen()
    expect(await roomsReserved(place.officer, id, place.today)).toBeNull()
    must(await confirm(await ready(), until()))
    const [held] = await holds()
    expect(await roomsReserved(place.officer, id, place.today)).toEqual({
      rooms: held?.unit.code,
      until: until(),
    })
    expect(await roomsReserved(place.officer, id, addDays(until(), 1))).toBeNull()
  })

  it('that withdrew since is named, and nothing is written; past its day a reservation keeps nobody out', async () => {
    const { id } = await chosen()
    const head = await ready()
    await db.application.updateMany({ where: { id }, data: { state: 'withdrawn' } })
    const answer = await confirm(head, until())
    expect(answer).toMatchObject({ reason: 'not_all' })
    expect(Object.values((answer.ok ? {} : answer.detail) ?? {})).toEqual(['not_waiting'])
    await db.application.updateMany({ where: { id }, data: { state: 'public_notice' } })
    must(await confirm(await ready(), until()))
    const after = new Date(place.now.getTime() + 60 * 24 * 3600_000)
    const later = { startsOn: addDays(place.today, 70), endsOn: addDays(place.today, 300) }
    expect((await createProposal(place.officer, later, after)).ok).toBe(true)
  })
})
