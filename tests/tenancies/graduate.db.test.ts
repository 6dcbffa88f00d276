import { expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { GRADUATION_2018 } from '~/ground/criteria/graduation-sets'
import { fact, yuan } from '~/ground/criteria/expression'
import { replayOf } from '~/setup/criteria-sets/replay.server'
import { addRecord } from '~/ground/records/add-record.server'
import { furthestStation } from '~/ground/firm-line/line'
import { linesOf } from '~/ground/firm-line/line.server'
import { withdrawRecord } from '~/plan/record-changes/withdraw-record.server'
import type { Actor } from '~/ground/people/actor'
import { db, inTransaction, Prisma } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay } from '~/shared/days'
import { beginTenancy } from '~/residence/tenancies/begin.part.server'
import { exit } from '~/residence/leaving/exit.server'
import { graduate } from '~/residence/graduation/graduate.server'
import { graduationPage } from '~/residence/graduation/graduation-page.server'
import { PROVEN_BY } from '~/residence/tenancies/proven-by'
import { offerTenancy } from '~/residence/tenancies/offer.part.server'
import { deskItems, residents } from '~/residence/tenancies/queries.server'
import { typed, uploaded } from '../firms/support'
import { answerOf, makePerson, makeWorld, type World } from '../support/world'
import { admittedRow } from '../support/submitted'

/** A world whose firm is in residence since three and a half years. */
async function withResident() {
  const world = await makeWorld()
  const { enclaveId, firm, founder, officer, now } = world
  const applicationId = await admittedRow(world, firm.id, {
    ref: `${firm.ref}-XF`,
    createdById: founder.userId,
    submittedAt: new Date('2022-11-30T16:30:00Z'),
  })
  const { tenancyId } = await inTransaction((tx) =>
    offerTenancy(
      tx,
      { enclaveId, firmId: firm.id, applicationId, termMonths: 48, officerId: officer.userId },
      now,
    ),
  )
  const began = await Promise.all(
    [1, 2].map(() =>
      inTransaction((tx) => beginTenancy(tx, { enclaveId, tenancyId, startedOn: '2023-03-01' }, now)),
    ),
  )
  expect(began.filter(Boolean)).toEqual([{ endsOn: '2027-02-28' }])
  return { ...world, tenancyId }
}

async function fund(actor: Actor, world: World, wan: string) {
  const input = typed('funding', {
    number: `协议 ${newId()}`,
    round: '天使轮',
    investor: '示例基金',
    happenedOn: '2026-01-01',
    amountYuan: wan,
    file: await uploaded(actor),
  })
  return addRecord(actor, world.firm.id, input, world.now)
}

it('graduates on the record and not before: 500.00 is not over 500, 500.01 is', async () => {
  const world = await withResident()
  const { director, founder, firm, enclaveId, now, today } = world
  await fund(founder, world, '500')
  expect(await graduate(director, firm.id, {}, now)).toMatchObject({ ok: false, reason: 'test_not_met' })
  await fund(founder, world, '0.01')
  const second = await makePerson({ enclaveId, slug: world.slug }, 'director')
  const both = await Promise.all([graduate(director, firm.id, {}, now), graduate(second, firm.id, {}, now)])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  const tenancy = await db.tenancy.findFirstOrThrow({ where: { enclaveId, firmId: firm.id } })
  expect(tenancy.state).toBe('graduated')
  expect(tenancy.graduation).toMatchObject({ result: { conclusion: 'eligible' } })
  for (const locale of ['zh', 'en'] as const) {
    const page = await graduationPage(director, firm.id, today, locale)
    expect(page.test?.conclusion).toBe('eligible')
    expect(page.graduatedOn).toBe(today)
  }
  expect(await db.letter.count({ where: { enclaveId, kind: 'firm_graduated' } })).toBe(1)
  expect(await db.event.count({ where: { enclaveId, kind: 'tenancy_graduated' } })).toBe(1)
  const line = (await linesOf(enclaveId, [firm.id], today)).get(firm.id) ?? []
  expect(furthestStation(line)).toMatchObject({ key: 'graduated', at: '2026-11-20' })
  expect(line[0]?.at).toBe('2022-12-01')
  expect(
    await exit(director, firm.id, { way: 'moved_out', reason: '已经毕业，不再退出' }, now),
  ).toMatchObject({
    reason: 'not_in_residence',
  })
})

it('only the director graduates and parts', async () => {
  const { officer, firm, now } = await withResident()
  expect((await answerOf(() => graduate(officer, firm.id, {}, now))).status).toBe(403)
  expect(
    (await answerOf(() => exit(officer, firm.id, { way: 'moved_out', reason: '停止经营，已经注销' }, now)))
      .status,
  ).toBe(403)
})

it('does not part while rooms are leased, and two directors part once', async () => {
  const world = await withResident()
  const { director, officer, firm, enclaveId, tenancyId, now } = world
  const unit = world.unit('101')
  const lease = {
    enclaveId,
    id: newId(),
    ref: 'T-Z-1',
    unitId: unit.id,
    roomId: unit.id,
    seatFrom: 0,
    seatUntil: 1,
    purpose: 'firm',
    firmId: firm.id,
    tenancyId,
    state: 'active',
    startsOn: dateOfDay('2026-01-01'),
    endsBefore: dateOfDay('2027-01-01'),
    rentPerSqm: '50',
    createdById: officer.userId,
    createdAt: now,
  }
  await db.lease.create({ data: lease })
  const reason = '停止经营，已经注销'
  expect(await exit(director, firm.id, { way: 'moved_out', reason }, now)).toMatchObject({
    reason: 'still_leases',
    detail: { units: '101' },
  })
  const over = { state: 'ended', endsBefore: dateOfDay(world.today) }
  await db.lease.update({ where: { enclaveId_id: { enclaveId, id: lease.id } }, data: over })
  const both = await Promise.all([
    exit(director, firm.id, { way: 'moved_out', reason }, now),
    exit(director, firm.id, { way: 'moved_out', reason }, now),
  ])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
})

it('reminds 180 days before the term ends, and not the day before that', async () => {
  const { officer, firm } = await withResident()
  expect(await deskItems(officer, '2026-08-31', 'zh')).toEqual([])
  expect(await deskItems(officer, '2026-09-01', 'zh')).toMatchObject([
    { firmId: firm.id, dueOn: '2027-02-28' },
  ])
  expect(await residents(officer, '2026-11-30')).toMatchObject([{ monthsDone: 44, daysLeft: 90, alert: 90 }])
})

it('replays a graduation set over what the record said on the day, and not over what came later', async () => {
  const world = await withResident()
  const { director, founder, firm, enclaveId, now } = world
  await fund(founder, world, '600')
  expect((await graduate(director, firm.id, {}, now)).ok).toBe(true)
  // Under the draft equity must exceed 10 million; what is raised after graduating counts for nothing.
  await fund(founder, world, '2000')
  const draft = (least: string) => ({
    id: newId(),
    code: `g-${least}`,
    purpose: 'graduation',
    titleZh: '草案',
    titleEn: 'Draft',
    state: 'draft',
    effectiveFrom: null,
    publishedOn: null,
    retiredOn: null,
    basedOnId: null,
    version: 1,
    criteria: GRADUATION_2018.criteria.map((one) => ({
      ...one,
      expression: { op: 'gt' as const, left: fact('equity_funding_total'), right: yuan(least) },
    })),
  })
  const { total, lines } = await replayOf(director, draft('10000000'), 'zh')
  expect(total).toBe(1)
  expect(lines).toMatchObject([
    {
      ref: firm.ref,
      before: 'eligible',
      after: 'ineligible',
      changed: 'conclusion',
      when: { end: 'graduated', onDay: world.today },
      criteria: [{ code: 'G1', from: 'met', to: 'unmet' }],
    },
  ])
  expect((await replayOf(director, draft('5000000'), 'zh')).lines).toEqual([])
  // A firm that left was never tested: its record of that day is, under the set in force then.
  await db.tenancy.updateMany({
    where: { enclaveId, firmId: firm.id },
    data: {
      state: 'exited',
      graduatedOn: null,
      graduation: Prisma.DbNull,
      exitedOn: dateOfDay('2025-12-31'),
    },
  })
  const left = await replayOf(director, draft('5000000'), 'zh')
  expect([left.total, left.lines.map(({ before, after }) => [before, after])]).toEqual([
    1,
    [['incomplete', 'ineligible']],
  ])
})

it('graduates a firm that was bought on the record of it alone, with its paper, and says where it is added', async () => {
  const world = await withResident()
  const { director, officer, firm, now, today } = world
  const way = async () => {
    const { test, proofs } = await graduationPage(officer, firm.id, today, 'zh')
    const part = test?.rules[0]?.parts.find(({ facts }) => facts.includes('listed_or_acquired'))
    return { verdict: part?.verdict, facts: part?.facts, conclusion: test?.conclusion, proofs }
  }
  const open = { verdict: 'unknown', facts: ['listed_or_acquired'], conclusion: 'incomplete', proofs: [] }
  expect(await way()).toEqual(open)
  expect(PROVEN_BY.listed_or_acquired).toBe('listing')
  const row = {
    enclaveId: world.enclaveId,
    firmId: firm.id,
    kind: 'listing',
    title: '某集团',
    addedById: officer.userId,
    addedAt: now,
    happenedOn: dateOfDay('2026-11-01'),
    detail: { way: 'acquired', counterpart: '某集团' },
  }
  const bare = db.firmRecord.create({ data: { ...row, id: newId(), number: 'BG-0' } })
  await expect(bare).rejects.toThrow('a_listing_has_its_paper')
  expect(await way()).toEqual(open)
  const bought = async () =>
    typed('listing', {
      way: 'acquired',
      counterpart: '某集团',
      number: 'BG-1',
      happenedOn: '2026-11-01',
      file: await uploaded(officer),
    })
  const { recordId } = must(await addRecord(officer, firm.id, await bought(), now))
  const { fileId } = await db.firmRecord.findFirstOrThrow({ where: { id: recordId } })
  expect(await way()).toEqual({
    verdict: 'met',
    facts: ['listed_or_acquired'],
    conclusion: 'eligible',
    proofs: [{ kind: 'listing', title: '某集团', on: '2026-11-01', fileId }],
  })
  await withdrawRecord(officer, recordId, { reason: '协议没有履行' }, now)
  expect(await way()).toEqual(open)
  await addRecord(officer, firm.id, await bought(), now)
  expect((await graduate(director, firm.id, {}, now)).ok).toBe(true)
})
