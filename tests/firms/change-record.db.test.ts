import { beforeAll, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { answerOwnership, endRecord } from '~/plan/record-changes/change-record.server'
import { approveEvidence } from '~/plan/evidence/approve-evidence.server'
import { recount } from '~/plan/board/recount.server'
import { submitEvidence } from '~/plan/evidence/submit-evidence.server'
import { db } from '~/platform/db.server'
import { dayFromDate, type Day } from '~/shared/days'
import type { RecordKind } from '~/ground/records/records'
import { makeRecord, makeTenant } from '../kpi/evidence-world'
import { answerOf, makePerson, makeWorld, type World } from '../support/world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

type Given = { happenedOn: Day; validUntil?: Day }
async function approved(kind: RecordKind, given: Given) {
  const firm = await makeTenant(world)
  const { id } = await makeRecord(world, firm.id, kind, given)
  const { evidenceId } = must(await submitEvidence(world.officer, id, world.now))
  must(await approveEvidence(world.bureau, evidenceId, world.now))
  return { id, evidenceId, firmId: firm.id }
}
const end = (id: string, endedOn: Day, reason?: string) =>
  endRecord(world.officer, id, { endedOn, reason }, world.now)
async function stands(id: string, evidenceId: string) {
  const record = await db.firmRecord.findFirstOrThrow({ where: { id } })
  const evidence = await db.evidence.findFirstOrThrow({ where: { id: evidenceId } })
  expect(await recount(world.enclaveId)).toEqual([])
  return [
    record.endedOn && dayFromDate(record.endedOn),
    record.validUntil && dayFromDate(record.validUntil),
    evidence.state,
  ]
}

it('takes a cancelled contract and somebody who left before six months out of the figure, once, whoever asks first', async () => {
  const contract = await approved('contract', { happenedOn: '2026-03-01' })
  const both = await Promise.all([1, 2].map(() => end(contract.id, '2026-06-01', '合同没有履行，登记撤销')))
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: 'already_ended' })
  expect(await stands(contract.id, contract.evidenceId)).toEqual(['2026-06-01', null, 'withdrawn'])
  const talent = await approved('talent', { happenedOn: '2026-01-01' })
  expect(await end(talent.id, '2026-03-01')).toMatchObject({ ok: true, value: { evidence: 1 } })
  expect(await stands(talent.id, talent.evidenceId)).toEqual(['2026-03-01', null, 'withdrawn'])
})

it('leaves counted who worked long enough and a patent that lapsed, and cuts a certificate to the day before', async () => {
  const talent = await approved('talent', { happenedOn: '2026-01-01' })
  expect(await end(talent.id, '2026-08-01')).toMatchObject({ value: { evidence: 0 } })
  expect(await stands(talent.id, talent.evidenceId)).toEqual(['2026-08-01', null, 'approved'])
  const patent = await approved('patent', { happenedOn: '2026-01-01' })
  expect(await end(patent.id, '2026-08-01', '没有缴纳年费')).toMatchObject({ value: { evidence: 0 } })
  expect(await stands(patent.id, patent.evidenceId)).toEqual(['2026-08-01', null, 'approved'])
  const certificate = await approved('hnte', { happenedOn: '2025-01-01', validUntil: '2027-12-31' })
  expect((await end(certificate.id, '2026-08-01', '资格被取消')).ok).toBe(true)
  expect(await stands(certificate.id, certificate.evidenceId)).toEqual([
    '2026-08-01',
    '2026-07-31',
    'approved',
  ])
})

it('ends nothing to come, nothing before it began, nothing without a reason, and nothing of others', async () => {
  const { id, firmId } = await approved('contract', { happenedOn: '2026-03-01' })
  expect(await end(id, '2026-11-21', '登记撤销')).toMatchObject({ reason: 'in_the_future' })
  expect(await end(id, '2026-02-28', '登记撤销')).toMatchObject({ reason: 'ended_before_it_began' })
  expect(await end(id, '2026-06-01')).toMatchObject({ reason: 'ending_reason_missing' })
  const stranger = await makePerson(world, 'founder', { firmId: world.firm.id })
  const theirs = { endedOn: '2026-06-01', reason: '登记撤销' }
  expect((await answerOf(() => endRecord(stranger, id, theirs, world.now))).status).toBe(404)
  const own = await makePerson(world, 'founder', { firmId })
  expect((await endRecord(own, id, theirs, world.now)).ok).toBe(true)
})

it('counts a patent of another first owner no longer once that is said, and keeps it where it is not known', async () => {
  const patent = await approved('patent', { happenedOn: '2026-01-01' })
  const say = (ownership: 'first' | 'joint' | 'unknown', ownerOrder?: number) =>
    answerOwnership(world.officer, patent.id, { ownership, ownerOrder }, world.now)
  const standing = async () => (await stands(patent.id, patent.evidenceId))[2]
  expect(await say('unknown')).toMatchObject({ value: { evidence: 0 } })
  expect(await standing()).toBe('approved')
  expect(await say('joint', 1)).toMatchObject({ value: { evidence: 0 } })
  expect(await standing()).toBe('approved')
  expect(await say('joint', 2)).toMatchObject({ value: { evidence: 1 } })
  expect(await standing()).toBe('withdrawn')
  const contract = await approved('contract', { happenedOn: '2026-03-01' })
  const other = () =>
    answerOwnership(world.officer, contract.id, { ownership: 'first', ownerOrder: undefined }, world.now)
  expect((await answerOf(other)).status).toBe(404)
})
