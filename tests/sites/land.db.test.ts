import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { decideCase, findIdle, hearHolder, notifyHolder } from '~/landing/land/cases.server'
import { endCause, recordCause } from '~/landing/land/causes.server'
import { landItems } from '~/landing/land/desk-items.server'
import { closeCase, reclaimLand, recordPayment } from '~/landing/land/end-case.server'
import { CauseForm, NewParcelForm, ReclaimForm } from '~/landing/land/land.form'
import { clockOn, verdictOn } from '~/landing/land/land-use'
import { readLedgerQuery } from '~/landing/land/list-query'
import { landDue, landTotals, ledger, paperOf, papersOfFirm } from '~/landing/land/queries.server'
import { remindOfLand } from '~/landing/land/remind.server'
import { addParcel, changeParcel, inputOf, recordWork } from '~/landing/land/save-parcel.server'
import { factsOf, ownParcel } from '~/landing/land/visible.server'
import { parkMap } from '~/landing/park-map/map.server'
import { canonical } from '~/ground/papers/worded-paper'
import { db } from '~/platform/db.server'
import { sha256 } from '~/platform/ids.server'
import { addDays, addMonths, dateOfDay, instantOf, type Day } from '~/shared/days'
import { idleCase, parcel } from '../support/scenes/landing/land'
import { makeFirm, makePerson, makeWorld, type World } from '../support/world'
import { kindsTo } from '../landing/support'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
const at = (day: Day) => instantOf(day, 600)
const words = { words: '现场核查，围挡内没有开工' }
const all = readLedgerQuery(new URLSearchParams())

const form = (given: Record<string, string> = {}) =>
  NewParcelForm.parse({
    parkId: world.parks[0]?.id ?? '',
    name: '北园三号',
    areaMu: '80',
    stock: 'supplied',
    source: '出让合同 2025-01',
    holder: '某制造公司',
    supply: 'grant',
    contractOn: '2025-01-10',
    agreedStart: '2025-06-10',
    price: '1600',
    toDevelopMu: '80',
    totalInvestment: '12000',
    ...given,
  })

describe('the land ledger', () => {
  it('enters a parcel once, keeps both values of a change, and records work in its order', async () => {
    const { parcelId } = must(await addParcel(world.park, form(), world.now))
    const row = await ownParcel(world.park, parcelId)
    const change = { ...inputOf(row), areaMu: '82', reason: '重新测量', version: row.version }
    must(await changeParcel(world.bureau, parcelId, change, world.now))
    const event = await db.event.findFirstOrThrow({
      where: { subjectId: parcelId },
      orderBy: { seq: 'desc' },
    })
    expect(event.payload).toMatchObject({ changes: [{ field: 'areaMu', before: '80', after: '82' }] })
    const work = (what: 'start' | 'stop' | 'resume', on: Day, version: number) =>
      recordWork(
        world.park,
        parcelId,
        { what, on, developedMu: '20', invested: '1000000', note: '现场', version },
        world.now,
      )
    expect(await work('stop', '2026-01-01', 2)).toMatchObject({ reason: 'wrong_order' })
    expect(await work('start', '2024-01-01', 2)).toMatchObject({ reason: 'before_the_last' })
    must(await work('start', '2026-01-01', 2))
    must(await work('stop', '2026-02-01', 3))
    must(await work('resume', '2026-03-01', 4))
    expect(await ownParcel(world.park, parcelId)).toMatchObject({ stoppedOn: null })
    const elsewhere = await makePerson(world, 'park', { parkId: world.parks[1]?.id ?? null })
    await expect(ownParcel(elsewhere, parcelId)).rejects.toMatchObject({ status: 404 })
  })

  it('counts no day twice that authorities held work up, whoever asks at once', async () => {
    const parcelId = await parcel(world)
    const cause = (from: Day, until: string, kind = 'government') =>
      recordCause(
        world.park,
        parcelId,
        CauseForm.parse({ kind, from, until, what: '管线迁改', source: '纪要' }),
        world.now,
      )
    const from = addMonths(world.today, -14)
    const answers = await Promise.all([
      cause(from, addDays(from, 29)),
      cause(addDays(from, 29), addDays(from, 60), 'force_majeure'),
    ])
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: 'counted_twice' })
    const { causeId } = must(await cause(addMonths(world.today, -2), ''))
    expect(verdictOn(factsOf(await ownParcel(world.park, parcelId)), world.today).verdict).toBe('idle_extend')
    must(await endCause(world.park, causeId, { until: world.today }, world.now))
    expect(await endCause(world.park, causeId, { until: world.today }, world.now)).toMatchObject({
      reason: 'is_over',
    })
  })

  it('says in lists and sums what the rule says of each parcel, on any day', async () => {
    const other = await makeWorld()
    const { today } = other
    const starts = [-1, -8, -9, -11, -12, -13, -23, -24, -25].map((months) => addMonths(today, months))
    starts.push('2025-11-30', '2025-08-31')
    for (const agreedStart of starts) {
      const id = await parcel(other, { agreedStart })
      const days = [addMonths(agreedStart, 1), addMonths(agreedStart, 2)] as const
      if (days[1] < today)
        await db.parcelCause.create({
          data: {
            enclaveId: other.enclaveId,
            id: crypto.randomUUID(),
            parcelId: id,
            kind: agreedStart.endsWith('0') ? 'holder' : 'government',
            fromOn: dateOfDay(days[0]),
            untilOn: dateOfDay(days[1]),
            what: '管线',
            source: '纪要',
            recordedById: other.park.userId,
            recordedAt: other.now,
          },
        })
    }
    const began = addMonths(today, -20)
    await parcel(other, { agreedStart: began, startedOn: began, stoppedOn: addMonths(today, -13) })
    await parcel(other, { agreedStart: began, startedOn: began })
    for (const day of [
      today,
      addDays(today, 1),
      addMonths(today, 1),
      addMonths(today, 13),
      '2027-02-28',
      '2028-02-29',
    ]) {
      const { rows } = await ledger(other.bureau, all, day)
      expect(rows).toHaveLength(13)
      for (const { id, verdict, since, months } of rows) {
        const facts = factsOf(await ownParcel(other.bureau, id))
        expect([verdict, since, months]).toEqual([
          verdictOn(facts, day).verdict,
          clockOn(facts, day)?.since ?? null,
          clockOn(facts, day)?.months ?? null,
        ])
      }
    }
    const totals = await landTotals(other.bureau, today)
    const [own] = await db.$queryRaw<{ unused: string; used: string; count: number }[]>`
      SELECT sum("areaMu") FILTER (WHERE "startedOn" IS NULL OR "stoppedOn" IS NOT NULL)::text AS unused,
        sum("areaMu") FILTER (WHERE "startedOn" IS NOT NULL AND "stoppedOn" IS NULL)::text AS used,
        count(*)::int AS count FROM "Parcel" WHERE "enclaveId" = ${other.enclaveId}::uuid`
    expect(totals.map(({ mu }) => mu)).toEqual(['0', '0', own?.unused, own?.used])
    const { rows } = await ledger(other.bureau, { ...all, verdict: 'idle' }, today)
    expect(totals.reduce((sum, { idle }) => sum + idle, 0)).toBe(rows.length)
    expect((await landDue(other.bureau, today)).every(({ months }) => (months ?? 0) >= 9)).toBe(true)
  })

  it('tells bureau, park and holder at each month of the setting, once, and puts it on the desk', async () => {
    const other = await makeWorld()
    const agreedStart = addMonths(other.today, -9)
    const parcelId = await parcel(other, { agreedStart })
    const told = async (day: Day) => {
      await Promise.all([1, 2].map(() => remindOfLand(at(day), other.enclaveId)))
      const kinds = [other.bureau, other.park, other.founder].map(({ userId }) => kindsTo(userId))
      return (await Promise.all(kinds)).map((list) => list.filter((kind) => kind === 'land_clock').length)
    }
    expect(await told(addDays(other.today, -1))).toEqual([0, 0, 0])
    expect(await told(other.today)).toEqual([1, 1, 1])
    expect(await told(addDays(other.today, 1))).toEqual([1, 1, 1])
    expect(await told(addMonths(agreedStart, 12))).toEqual([2, 2, 2])
    const items = await landItems(other.officer, other.today, 'zh')
    expect(items.map(({ to, turn }) => [to.endsWith(parcelId), turn])).toEqual([[true, 'bureau']])
  })
})

describe('the case of idle land', () => {
  it('goes from the notice to the fee: papers that stay, letters, and no second case beside it', async () => {
    const parcelId = await parcel(world)
    const both = await Promise.all([1, 2].map(() => notifyHolder(world.bureau, parcelId, words, world.now)))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const { id: caseId } = await db.idleCase.findFirstOrThrow({ where: { parcelId } })
    expect(await findIdle(world.bureau, caseId, words, world.now)).toMatchObject({ reason: 'reply_days_run' })
    must(await hearHolder(world.bureau, caseId, { words: '资金未到位' }, world.now))
    must(await findIdle(world.bureau, caseId, words, world.now))
    must(await hearHolder(world.bureau, caseId, { words: '要求听证' }, world.now))
    must(await decideCase(world.bureau, caseId, { ...words, newStart: null, plan: '' }, world.now))
    const one = await db.idleCase.findUniqueOrThrow({
      where: { enclaveId_id: { enclaveId: world.enclaveId, id: caseId } },
      include: { papers: { orderBy: { issuedAt: 'asc' } } },
    })
    expect([one.state, one.fee?.toFixed(2), one.papers.map(({ kind }) => kind).sort()]).toEqual([
      'decided',
      '4000000.00',
      ['fee', 'finding', 'inquiry'],
    ])
    const decision = one.papers.find(({ kind }) => kind === 'fee')
    const paper = await paperOf(world.founder, decision?.id, world.today)
    expect(paper.paper.zh.lines.join('')).toContain('400 万元')
    expect(paper.sha256).toBe(sha256(canonical(paper.paper)))
    expect((await papersOfFirm(world.founder)).length).toBeGreaterThanOrEqual(3)
    const stranger = await makePerson(world, 'founder', { firmId: (await makeFirm(world.enclaveId)).id })
    await expect(paperOf(stranger, decision?.id, world.today)).rejects.toMatchObject({ status: 404 })
    await expect(db.idlePaper.updateMany({ data: { textVersion: 9 } })).rejects.toThrow(/does not change/)
    expect(await kindsTo(world.founder.userId)).toContain('land_paper_issued')
    must(await recordPayment(world.bureau, caseId, { on: world.today, note: 'PZ-7' }, world.now))
    expect(await closeCase(world.bureau, caseId, words, world.now)).toMatchObject({ reason: 'wrong_state' })
  })

  it('takes land back into the reserve, and offers it as a site; nobody holds it any more', async () => {
    const { params } = await idleCase(world, 'found', 'idle_reclaim')
    const { caseId = '', parcelId = '' } = params
    must(await decideCase(world.bureau, caseId, { ...words, newStart: null, plan: '' }, world.now))
    const given = ReclaimForm.parse({ on: world.today, becomes: 'land', name: '收回地', note: '已注销登记' })
    must(await reclaimLand(world.bureau, caseId, given, world.now))
    const row = await ownParcel(world.bureau, parcelId)
    expect([row.stock, row.holder, row.agreedStart]).toEqual(['acquired', '', null])
    const one = await db.idleCase.findFirstOrThrow({
      where: { id: caseId },
      select: { siteId: true, state: true },
    })
    const site = await db.site.findFirstOrThrow({ where: { id: one.siteId ?? '' } })
    expect([one.state, site.name, site.areaMu?.toString(), site.kind]).toEqual([
      'reclaimed',
      '收回地',
      '100',
      'land',
    ])
    const again = await idleCase(world, 'decided', 'idle_reclaim')
    expect(await reclaimLand(world.bureau, again.params.caseId ?? '', given, world.now)).toMatchObject({
      reason: 'name_taken',
    })
    const factory = { ...given, becomes: 'factory' as const, name: '收回地厂房', areaSqm: '12000' }
    must(await reclaimLand(world.bureau, again.params.caseId ?? '', factory, world.now))
  })

  it('puts the start off where authorities caused it, and the clock begins anew', async () => {
    const parcelId = await parcel(world)
    const from = addMonths(world.today, -10)
    const cause = { kind: 'government' as const, from, until: null, what: '未交地', source: '纪要' }
    must(await recordCause(world.park, parcelId, cause, world.now))
    must(await notifyHolder(world.bureau, parcelId, words, world.now))
    const { id } = await db.idleCase.findFirstOrThrow({ where: { parcelId } })
    must(await hearHolder(world.bureau, id, { words: '政府未交地' }, world.now))
    must(await findIdle(world.bureau, id, words, world.now))
    const decision = { ...words, newStart: null, plan: '' }
    expect(await decideCase(world.bureau, id, decision, world.now)).toMatchObject({ reason: 'start_missing' })
    const newStart = addMonths(world.today, 6)
    must(await decideCase(world.bureau, id, { ...decision, newStart }, world.now))
    const facts = factsOf(await ownParcel(world.bureau, parcelId))
    expect([facts.agreedStart, verdictOn(facts, world.today).verdict]).toEqual([newStart, 'not_idle'])
  })

  it('agrees on a plan where work stopped, and begins for no land that is not idle', async () => {
    const { today } = world
    const began = addMonths(today, -30)
    const parcelId = await parcel(world, {
      agreedStart: began,
      startedOn: began,
      stoppedOn: addMonths(today, -14),
    })
    must(await notifyHolder(world.bureau, parcelId, words, world.now))
    const { id } = await db.idleCase.findFirstOrThrow({ where: { parcelId } })
    must(await findIdle(world.bureau, id, words, at(addDays(today, 31))))
    const decision = { ...words, newStart: null, plan: '' }
    expect(await decideCase(world.bureau, id, decision, world.now)).toMatchObject({ reason: 'plan_missing' })
    must(await decideCase(world.bureau, id, { ...decision, plan: '六个月内复工' }, world.now))
    const fresh = await parcel(world, { agreedStart: addMonths(today, -3) })
    expect(await notifyHolder(world.bureau, fresh, words, world.now)).toMatchObject({ reason: 'not_idle' })
    await expect(notifyHolder(world.park, fresh, words, world.now)).rejects.toMatchObject({ status: 403 })
  })
})

it('the map sums what its parks have, as the sites say it', async () => {
  const counties = await parkMap(world.bureau, world.today)
  const [own] = await db.$queryRaw<{ mu: number }[]>`
    SELECT COALESCE(sum("areaMu"), 0)::float8 AS mu FROM "Site" WHERE "enclaveId" = ${world.enclaveId}::uuid`
  expect(counties.reduce((sum, { mu }) => sum + mu, 0)).toBe(own?.mu)
  expect(counties.flatMap(({ parks }) => parks.map(({ id }) => id)).sort()).toEqual(
    world.parks.map(({ id }) => id).sort(),
  )
})
