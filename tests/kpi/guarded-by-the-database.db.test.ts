import { beforeAll, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { approveEvidence } from '~/plan/evidence/approve-evidence.server'
import { returnEvidence } from '~/plan/evidence/return-evidence.server'
import { submitEvidence } from '~/plan/evidence/submit-evidence.server'
import { db } from '~/platform/db.server'
import { dateOfDay } from '~/shared/days'
import { makePerson, makeWorld, type World } from '../support/world'
import { makeRecord, makeTenant } from './evidence-world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

async function waiting() {
  const firm = await makeTenant(world)
  const record = await makeRecord(world, firm.id, 'patent')
  const { evidenceId } = must(await submitEvidence(world.officer, record.id, world.now))
  return { firm, record, id: evidenceId }
}
const decide = (id: string, state: string, decidedById: string) =>
  db.evidence.updateMany({ where: { id }, data: { state, decidedById, decidedAt: world.now } })

it('lets nobody decide in the database on what they put forward, entered or founded, and lets others', async () => {
  const { firm, record, id } = await waiting()
  const founder = await makePerson(world, 'founder', { firmId: firm.id })
  await db.firmRecord.updateMany({ where: { id: record.id }, data: { addedById: world.director.userId } })
  for (const { userId } of [world.officer, world.director, founder])
    for (const state of ['approved', 'returned'])
      await expect(decide(id, state, userId)).rejects.toThrow('nobody decides their own evidence')
  expect((await decide(id, 'withdrawn', world.officer.userId)).count).toBe(1)
  await db.evidence.updateMany({ where: { id }, data: { state: 'submitted', decidedById: null } })
  expect((await decide(id, 'approved', world.bureau.userId)).count).toBe(1)
})

it('refuses the bureau its own evidence in words', async () => {
  const { record, id } = await waiting()
  await db.firmRecord.updateMany({ where: { id: record.id }, data: { addedById: world.bureau.userId } })
  const why = { reason: '证书编号看不清' }
  expect(await approveEvidence(world.bureau, id, world.now)).toMatchObject({ reason: 'own_evidence' })
  expect(await returnEvidence(world.bureau, id, why, world.now)).toMatchObject({ reason: 'own_evidence' })
})

it('begins no term in the database before the day of admission in China', async () => {
  const firm = await makeTenant(world)
  // 23:30 on the ninth by universal time is the tenth in China.
  const admittedAt = new Date('2026-03-09T23:30:00Z')
  await db.application.updateMany({ where: { id: firm.applicationId }, data: { admittedAt } })
  const begin = (day: string) =>
    db.tenancy.updateMany({ where: { firmId: firm.id }, data: { startedOn: dateOfDay(day) } })
  await expect(begin('2026-03-09')).rejects.toThrow('a term never begins before admission')
  expect((await begin('2026-03-10')).count).toBe(1)
})
