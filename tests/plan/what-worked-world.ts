import type { Chance } from '~/example/plans/random'
import { setBudget } from '~/landing/policies/publish.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { enterRooms } from '~/residence/inventory/enter-rooms.server'
import { readRooms } from '~/residence/inventory/room-line'
import { addDays, dateOfDay, dayOf, instantOf, type Day } from '~/shared/days'
import { must } from '~/example/drivers/must'
import { makeThing } from '../support/scenes/bookings'
import { policyIn } from '../support/scenes/landing/policies'
import { makePerson, type World } from '../support/world'
import { makeRecord, makeTenant } from '../kpi/evidence-world'

/** What a firm was given, as it was written down: recounted from here, without a statement of the product. */
export type Given = {
  firmId: string
  track: string
  leases: { from: Day; until: Day; counts: boolean }[]
  bookings: { end: Date; hours: number; counts: boolean }[]
  charges: { until: Day; relief: number; counts: boolean }[]
  claims: { paidOn: Day; amount: number; counts: boolean }[]
  answers: { at: Date; counts: boolean }[]
  visits: Day[]
  results: Day[]
}

const ROOMS = 40

/** Firms in residence with rooms, bookings, relief, claims, support, visits and patents at random days of two years. */
export async function writeWorld(world: World, chance: Chance): Promise<Given[]> {
  const { enclaveId, admin, now, bureau, officer } = world
  const lines = Array.from({ length: ROOMS }, (_, number) => `9\tWW${number}\toffice\t60`).join('\n')
  must(await enterRooms(admin, readRooms(lines).rooms, newId(), now))
  const rooms = await db.unit.findMany({ where: { enclaveId, code: { startsWith: 'WW' } } })
  const { itemIds, policyId } = await policyIn(world, { items: [{}] })
  const budget = { code: 1, year: 2026, amount: '90000000.00', source: '批复' }
  must(await setBudget(bureau, policyId, budget, now))
  const indicator = await db.indicator.findFirstOrThrow({ where: { enclaveId, code: 'patents' } })
  const second = await makePerson(world, 'bureau', {}, now)
  const day = () => addDays('2024-12-01', chance.whole(0, 700))
  const some = <T>(most: number, make: (number: number) => T) =>
    Array.from({ length: chance.whole(0, most) }, (_, number) => make(number))
  const all: Given[] = []
  for (let number = 0; number < 14; number += 1) {
    const { id: firmId } = await makeTenant(world, '2024-06-01')
    const track = chance.whole(0, 1) === 0 ? 'A' : 'B'
    await db.firm.updateMany({ where: { id: firmId }, data: { track } })
    const given: Given = {
      firmId,
      track,
      leases: some(2, () => {
        const from = day()
        return { from, until: addDays(from, chance.whole(1, 400)), counts: chance.whole(0, 3) > 0 }
      }),
      bookings: some(2, () => {
        const hours = chance.whole(1, 4)
        const end = new Date(instantOf(day(), 480 + 60 * hours))
        return { end, hours, counts: chance.whole(0, 2) > 0 }
      }),
      charges: some(3, () => ({ until: day(), relief: chance.whole(0, 90_000), counts: true })),
      claims: some(1, () => ({
        paidOn: day(),
        amount: chance.whole(1, 50_000),
        counts: chance.whole(0, 2) > 0,
      })),
      answers: some(2, () => ({ at: new Date(instantOf(day(), 600)), counts: chance.whole(0, 2) > 0 })),
      visits: some(2, day),
      results: some(2, day),
    }
    all.push(given)
    for (const [at, lease] of given.leases.entries()) {
      const room = rooms[(number * 2 + at) % ROOMS]
      await db.lease.create({
        data: {
          enclaveId,
          id: newId(),
          ref: `WW-${number}-${at}`,
          unitId: room?.id ?? '',
          roomId: room?.id ?? '',
          seatFrom: 0,
          seatUntil: 1,
          purpose: 'firm',
          firmId,
          rentPerSqm: '1',
          createdById: officer.userId,
          state: lease.counts ? 'ended' : 'cancelled',
          createdAt: now,
          startsOn: dateOfDay(lease.from),
          endsBefore: dateOfDay(lease.until),
        },
      })
    }
    const thing = await makeThing(world, { nameZh: `设备 ${number}` })
    for (const { end, hours, counts } of given.bookings) {
      const startsAt = new Date(end.getTime() - hours * 3_600_000)
      await db.booking.create({
        data: {
          enclaveId,
          id: newId(),
          bookableId: thing,
          firmId,
          state: counts ? 'booked' : 'cancelled',
          startsAt,
          endsAt: end,
          month: dateOfDay(`${dayOf(startsAt).slice(0, 7)}-01`),
          freeMinutes: 0,
          vatPercent: 6,
          cancelHours: 2,
          placedAt: now,
          bookedById: officer.userId,
          createdAt: now,
          changedAt: now,
        },
      })
    }
    await writeCharges(world, given, second.userId)
    for (const { paidOn, amount, counts } of given.claims) {
      const on = dateOfDay(paidOn)
      const hands = {
        checkedById: officer.userId,
        checkedOn: on,
        approvedById: bureau.userId,
        approvedOn: on,
      }
      const steps = { submittedOn: on, stateSince: on, noticedOn: on, noticeUntil: on, ...hands }
      await db.policyClaim.create({
        data: {
          enclaveId,
          id: newId(),
          ref: `WWC-${number}`,
          firmId,
          policyId,
          itemId: itemIds[0] ?? '',
          code: 1,
          year: 2026,
          amount,
          ...steps,
          ...(counts ? { state: 'paid', paidOn: on } : { state: 'refused', reason: '不符' }),
        },
      })
    }
    await writePlan(world, given)
    for (const [at, on] of given.results.entries()) {
      const record = await makeRecord(world, firmId, 'patent', { happenedOn: on })
      const decided = { state: 'approved', decidedById: bureau.userId, decidedAt: now }
      const said = { submittedById: officer.userId, submittedAt: now, countedOn: dateOfDay(on), value: 1 }
      await db.evidence.create({
        data: {
          enclaveId,
          id: newId(),
          ref: `WWE-${number}-${at}`,
          indicatorId: indicator.id,
          firmId,
          recordId: record.id,
          ...said,
          ...decided,
        },
      })
    }
  }
  return all
}

/** The relief of a settlement of its own each, issued. */
async function writeCharges({ enclaveId, officer, now }: World, { firmId, charges }: Given, second: string) {
  for (const { until, relief } of charges) {
    const [runId, startsOn] = [newId(), addDays(until, -30)]
    const month = dateOfDay(`${startsOn.slice(0, 7)}-01`)
    await db.chargeRun.create({
      data: { enclaveId, id: runId, kind: 'settlement', month, firmId, state: 'draft', preparedAt: now },
    })
    await db.charge.create({
      data: {
        enclaveId,
        id: newId(),
        runId,
        firmId,
        kind: 'other',
        month,
        revision: 0,
        vatPercent: 0,
        vat: 0,
        startsOn: dateOfDay(startsOn),
        endsBefore: dateOfDay(until),
        full: 90_000,
        reliefPercent: 0,
        relief,
        amount: 90_000 - relief,
        reason: 'none',
        resident: true,
      },
    })
    const hands = { submittedById: officer.userId, submittedAt: now, approvedById: second, approvedAt: now }
    await db.chargeRun.updateMany({
      where: { id: runId },
      data: { state: 'issued', issuedAt: now, ...hands },
    })
  }
}

async function writePlan({ enclaveId, officer, departments, department, now }: World, given: Given) {
  const planId = newId()
  const said = {
    leader: '某副市长',
    duties: '每月上门',
    goals: '开工',
    openedById: officer.userId,
    openedAt: now,
  }
  await db.firmPlan.create({
    data: { enclaveId, id: planId, firmId: given.firmId, officerId: officer.userId, state: 'open', ...said },
  })
  for (const { at, counts } of given.answers)
    await db.supportRequest.create({
      data: {
        enclaveId,
        id: newId(),
        planId,
        kind: 'land',
        what: '用地',
        askedById: officer.userId,
        askedAt: at,
        departmentId: departments[0]?.id ?? '',
        sentAt: at,
        dueOn: dateOfDay(dayOf(at)),
        closedAt: at,
        state: 'answered',
        reply: counts ? 'partly' : 'not_possible',
        answer: '已办',
        answeredAt: at,
        answeredById: department.userId,
      },
    })
  for (const visitedOn of given.visits)
    await db.planVisit.create({
      data: {
        enclaveId,
        id: newId(),
        planId,
        visitedOn: dateOfDay(visitedOn),
        visitors: '某某',
        met: '某某',
        findings: '正常',
        nextStep: '',
        byId: officer.userId,
        at: now,
      },
    })
}
