import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { issueRun } from '~/residence/charges/issue.server'
import { prepareMonth } from '~/residence/charges/prepare.server'
import { approveRun, submitRun } from '~/residence/charges/steps.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { acceptOffer, declineOffer } from '~/residence/offers/answer.server'
import { changeContract } from '~/residence/room-moves/change.server'
import { offerContract } from '~/residence/offers/offer.server'
import { addPage, signContract } from '~/residence/contracts/sign.server'
import { dueIn } from '~/residence/rent/due'
import { leaseFacts } from '~/residence/rent/leases.server'
import { monthOf, monthsFrom } from '~/residence/rent/months'
import { schemesOf } from '~/residence/rent/queries.server'
import { endLeases } from '~/residence/leaving/end-lease.server'
import { renewLeases } from '~/residence/spaces/renew.server'
import { addDays, addMonths, dayFromDate, dayOf, type Day } from '~/shared/days'
import { addYuan } from '~/shared/money'
import { uploaded } from '../firms/support'
import { resident } from '../landing/support'
import { TERMS, withScheme } from '../rent/support'
import { makePerson, makeWorld, type World } from '../support/world'

process.env.FILES_DIR = mkdtempSync(path.join(os.tmpdir(), 'feidi-acts-'))
afterAll(() => rmSync(process.env.FILES_DIR ?? '', { recursive: true }))

/** A number that looks like chance and is the same every time. */
function chanceFrom(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

type Span = { unitId: string; firmId: string; from: Day; until: Day }
type Tenant = { firmId: string; founder: Actor; contractIds: string[] }

const UNITS = ['101', '102', '201', '202'] as const
const MONTHS = 7
const ACTS_A_MONTH = 9
/** The last day of the term of every tenant: no lease goes on beyond it. */
const TERM_ENDS = '2028-12-31'

/** Days as a plain list would keep them: who has which room from when to when, the day after the last. */
class Days {
  spans: Span[] = []
  isFree = (unitId: string, from: Day, until: Day, but: readonly Span[] = []) =>
    !this.spans.some(
      (one) => one.unitId === unitId && !but.includes(one) && one.from < until && from < one.until,
    )
  add = (span: Span) => this.spans.push(span)
  cut(span: Span, until: Day) {
    span.until = until
    if (span.until <= span.from) this.spans = this.spans.filter((one) => one !== span)
  }
}

async function lines(world: World, where: object) {
  return db.lease.findMany({
    where: { enclaveId: world.enclaveId, purpose: 'firm', state: 'active', ...where },
    orderBy: { ref: 'asc' },
  })
}

/** A month from preparing to the bills, or nothing where nothing is due. */
async function bill(world: World, month: Day, now: Date) {
  const { runId, version } = must(await prepareMonth(world.officer, { month }, now))
  const sent = await submitRun(world.officer, runId, { version }, now)
  if (!sent.ok) {
    expect(sent.reason).toBe('empty')
    return
  }
  must(await approveRun(world.director, runId, { version }, now))
  must(await issueRun(world.officer, runId, now))
}

async function live(seed: number) {
  const world = await makeWorld({ now: new Date('2027-11-20T02:00:00Z') })
  const chance = chanceFrom(seed)
  const days = new Days()
  const units = UNITS.map((code) => world.unit(code).id)
  const spanOf = (lease: { unitId: string; startsOn: Date }) =>
    days.spans.find((one) => one.unitId === lease.unitId && one.from === dayFromDate(lease.startsOn))
  await withScheme(world, '2027-11-01')
  await withScheme(world, '2028-02-17', {
    ...TERMS,
    prices: { office: '53.37', lab: '61.19' },
    reprices: true,
    propertyFee: '5.03',
  })
  const tenants: Tenant[] = []
  for (let n = 0; n < 3; n += 1) {
    const { id: firmId } = await resident(world, 'active')
    tenants.push({ firmId, founder: await makePerson(world, 'founder', { firmId }), contractIds: [] })
  }
  const counts = { ok: 0, refused: 0 }
  const tell = (outcome: { ok: boolean }, expected: boolean, what: string) => {
    expect(outcome.ok, `${what} ${JSON.stringify(outcome)}`).toBe(expected)
    counts[outcome.ok ? 'ok' : 'refused'] += 1
  }

  async function lease(tenant: Tenant, now: Date) {
    const from = addDays(dayOf(now), chance(40))
    const until = addDays(from, 20 + chance(400))
    const wanted = units.filter(() => chance(3) === 0)
    if (wanted.length === 0) return
    const input = {
      units: wanted,
      startsOn: from,
      endsOn: addDays(until, -1),
      relief: (['scheme', 'half', 'none'] as const)[chance(3)] ?? 'none',
      holdUntil: addDays(dayOf(now), 5),
      note: '',
      idempotencyKey: undefined,
    }
    const offered = await offerContract(world.officer, tenant.firmId, input, now)
    tell(
      offered,
      until <= addDays(TERM_ENDS, 1) && wanted.every((unitId) => days.isFree(unitId, from, until)),
      'offer',
    )
    if (!offered.ok) return
    const { contractId } = offered.value
    if (chance(5) === 0) {
      must(await declineOffer(tenant.founder, contractId, { reason: '不需要' }, now))
      return
    }
    must(await acceptOffer(tenant.founder, contractId, now))
    const page = await uploaded(tenant.founder)
    must(await addPage(tenant.founder, contractId, { kind: 'signed', page }, now))
    must(await signContract(world.officer, contractId, { signedOn: dayOf(now) }, now))
    tenant.contractIds.push(contractId)
    for (const unitId of wanted) days.add({ unitId, firmId: tenant.firmId, from, until })
  }

  async function change(tenant: Tenant, now: Date) {
    const contractId = tenant.contractIds[chance(Math.max(1, tenant.contractIds.length))]
    if (!contractId) return
    const mine = await db.lease.findMany({ where: { contractId, state: { in: ['active', 'ended'] } } })
    const running = mine.filter(({ state }) => state === 'active')
    const ends = mine
      .map(({ endsBefore }) => dayFromDate(endsBefore))
      .sort()
      .at(-1)
    const day = addDays(dayOf(now), chance(60))
    const leave = running.filter(() => chance(2) === 0)
    const take = units.filter(() => chance(4) === 0)
    const left = leave.flatMap((one) => spanOf(one) ?? [])
    const input = {
      day,
      leave: leave.map(({ id }) => id),
      take,
      reason: '调整房间',
      idempotencyKey: undefined,
    }
    const fits =
      leave.length + take.length > 0 &&
      leave.every(({ endsBefore }) => day <= dayFromDate(endsBefore)) &&
      (take.length === 0 ||
        (ends !== undefined && day < ends && take.every((id) => days.isFree(id, day, ends, left)))) &&
      // What is left on its own days still stands in the way until the day.
      take.every((id) => left.every((one) => one.unitId !== id || one.from <= day || one.from >= day))
    const changed = await changeContract(world.officer, contractId, input, now)
    tell(changed, fits, 'change')
    if (!changed.ok || !ends) return
    for (const span of left) if (day < span.until) days.cut(span, day)
    for (const unitId of take) days.add({ unitId, firmId: tenant.firmId, from: day, until: ends })
  }

  async function renew(tenant: Tenant, now: Date) {
    const today = dayOf(now)
    const running = (await lines(world, { firmId: tenant.firmId })).filter(() => chance(2) === 0)
    if (running.length === 0) return
    const lastDay = addDays(today, 30 + chance(300))
    const spans = running.flatMap((one) => spanOf(one) ?? [])
    const fits =
      lastDay <= TERM_ENDS &&
      spans.every(
        (one) =>
          one.until > today &&
          addDays(lastDay, 1) >= one.until &&
          days.isFree(one.unitId, one.until, addDays(lastDay, 1)),
      )
    const isEmpty = spans.some(({ until }) => until === addDays(lastDay, 1))
    if (isEmpty) return
    const renewed = await renewLeases(
      world.officer,
      tenant.firmId,
      { leases: running.map(({ id }) => id), lastDay },
      now,
    )
    tell(renewed, fits, 'renew')
    if (!renewed.ok) return
    for (const { unitId, until } of spans) {
      days.add({ unitId, firmId: tenant.firmId, from: until, until: addDays(lastDay, 1) })
    }
  }

  async function end(tenant: Tenant, now: Date) {
    const [lease] = await lines(world, { firmId: tenant.firmId })
    const span = lease && spanOf(lease)
    if (!lease || !span) return
    const lastDay = addDays(dayOf(now), chance(200) - 20)
    const ended = await endLeases(
      world.officer,
      tenant.firmId,
      { leases: [lease.id], lastDay, reason: '提前退租' },
      now,
    )
    tell(ended, span.until > dayOf(now) && addDays(lastDay, 1) <= span.until, 'end')
    if (ended.ok) days.cut(span, addDays(lastDay, 1))
  }

  const ACTS = [lease, lease, change, change, renew, end]
  for (let at = 0; at < MONTHS; at += 1) {
    const now = new Date(Date.UTC(2027, 10 + at, 20, 2))
    for (let n = 0; n < ACTS_A_MONTH; n += 1) {
      const tenant = tenants[chance(tenants.length)]
      const act = ACTS[chance(ACTS.length)]
      if (tenant && act) await act(tenant, now)
    }
    await bill(world, monthOf(dayOf(now)), now)
  }
  return { world, days, counts, last: addMonths('2027-11-01', MONTHS - 1) }
}

it.each([7, 20_271])(
  'no sequence of acts overlaps, loses or doubles a day or a fen (life %i)',
  async (seed) => {
    const { world, days, counts, last } = await live(seed)
    const { enclaveId } = world
    expect(counts.ok).toBeGreaterThan(7)
    expect(counts.refused).toBeGreaterThan(3)

    const rows = await db.lease.findMany({
      where: { enclaveId, purpose: 'firm', state: { in: ['active', 'ended'] } },
    })
    const told = (one: Span) => `${one.unitId} ${one.firmId} ${one.from} ${one.until}`
    const kept = rows.map((row) =>
      told({
        unitId: row.unitId,
        firmId: row.firmId ?? '',
        from: dayFromDate(row.startsOn),
        until: dayFromDate(row.endsBefore),
      }),
    )
    expect(kept.sort()).toEqual(days.spans.map(told).sort())

    const schemes = await schemesOf(db, enclaveId)
    const owed = (await leaseFacts(db, enclaveId)).flatMap((facts) =>
      monthsFrom('2027-11-01', last).flatMap((month) => dueIn(month, facts, schemes)),
    )
    const charged = await db.charge.groupBy({
      by: ['kind'],
      where: { enclaveId },
      _sum: { full: true, relief: true },
    })
    for (const { kind, _sum } of charged) {
      const lines = owed.filter((line) => line.kind === kind)
      const sum = (of: 'full' | 'relief') => addYuan('0', ...lines.map((line) => line[of]))
      const both = [_sum.full?.toFixed(2), _sum.relief?.toFixed(2)]
      expect([kind, ...both]).toEqual([kind, sum('full'), sum('relief')])
    }
  },
  60_000,
)
