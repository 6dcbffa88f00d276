import { beforeEach, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { approveEvidence } from '~/plan/evidence/approve-evidence.server'
import { recount } from '~/plan/board/recount.server'
import { submitEvidence } from '~/plan/evidence/submit-evidence.server'
import { db } from '~/platform/db.server'
import { dateOfDay, dayFromDate, type Day } from '~/shared/days'
import { correctTerm, termPage } from '~/plan/term-corrections/correct-term.server'
import { makeRecord, makeTenant } from '../kpi/evidence-world'
import { answerOf, makeWorld, type World } from '../support/world'

const REASON = '租约起租日录错了，实际九月一日才入驻'

let world: World
let firmId: string

/** A firm on record as in residence since June 2024, admitted in May. */
beforeEach(async () => {
  world = await makeWorld()
  const firm = await makeTenant(world, '2024-06-01')
  firmId = firm.id
  await db.application.updateMany({
    where: { id: firm.applicationId },
    data: { admittedAt: new Date('2024-05-20T02:00:00Z') },
  })
})

async function counted(kind: 'patent' | 'hnte', happenedOn: Day, validUntil?: Day): Promise<string> {
  const record = await makeRecord(world, firmId, kind, { happenedOn, ...(validUntil ? { validUntil } : {}) })
  const put = must(await submitEvidence(world.officer, record.id, world.now))
  must(await approveEvidence(world.bureau, put.evidenceId, world.now))
  return put.evidenceId
}
const rowOf = async (id: string) => {
  const { state, countedOn } = await db.evidence.findFirstOrThrow({ where: { id } })
  return [state, dayFromDate(countedOn)]
}
const correct = (startedOn: Day, actor = world.officer) =>
  correctTerm(actor, firmId, { startedOn, reason: REASON }, world.now)

it('says beforehand what falls and what moves, and then does just that', async () => {
  const early = await counted('patent', '2024-07-10')
  const later = await counted('patent', '2025-03-01')
  const firm = await counted('hnte', '2024-03-01', '2027-02-28')
  expect(await rowOf(firm)).toEqual(['approved', '2024-06-01'])
  const page = await termPage(world.officer, firmId, '2024-09-01', world.today)
  expect(page.seen?.endsOn).toBe('2028-08-31')
  expect(
    page.seen?.effects.map(({ evidenceId, movesTo, reasons }) => [evidenceId, movesTo, reasons]),
  ).toEqual([
    [early, null, ['before_entry']],
    [firm, '2024-09-01', []],
  ])
  expect(await correct('2024-09-01')).toMatchObject({ ok: true, value: { rows: 2 } })
  expect(await rowOf(early)).toEqual(['withdrawn', '2024-07-10'])
  expect(await rowOf(later)).toEqual(['approved', '2025-03-01'])
  expect(await rowOf(firm)).toEqual(['approved', '2024-09-01'])
  const tenancy = await db.tenancy.findFirstOrThrow({ where: { firmId } })
  expect([tenancy.startedOn, tenancy.endsOn]).toEqual([dateOfDay('2024-09-01'), dateOfDay('2028-08-31')])
  expect(await recount(world.enclaveId)).toEqual([])
  const events = await db.event.findMany({ where: { firmId, kind: 'term_corrected' } })
  expect(events.map(({ payload }) => payload)).toEqual([
    { before: '2024-06-01', day: '2024-09-01', reason: REASON, rows: 2 },
  ])
})

it.each([
  ['2024-06-01', 'same_day'],
  ['2024-05-19', 'before_admission'],
] as const)('refuses %s: %s', async (day, reason) => {
  expect(await correct(day)).toMatchObject({ ok: false, reason })
  expect((await termPage(world.officer, firmId, day, world.today)).refusal).toMatchObject({ reason })
})

it('is for the staff of the enclave alone', async () => {
  const other = await makeWorld()
  await expect(correct('2024-09-01', world.bureau)).rejects.toMatchObject({ status: 403 })
  expect((await answerOf(() => correct('2024-09-01', other.officer))).status).toBe(404)
})

it('of two corrections at once the second looks at what the first left', async () => {
  const outcomes = await Promise.all([correct('2024-09-01'), correct('2024-10-01')])
  expect(outcomes.every(({ ok }) => ok)).toBe(true)
  const events = await db.event.findMany({
    where: { firmId, kind: 'term_corrected' },
    orderBy: { seq: 'asc' },
  })
  const steps = events.map(({ payload }) => payload as { before: Day; day: Day })
  expect(steps[0]?.before).toBe('2024-06-01')
  expect(steps[1]?.before).toBe(steps[0]?.day)
})
