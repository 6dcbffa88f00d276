import { beforeAll, expect, it } from 'vitest'
import { STANDARD } from '~/ground/settings/settings'
import { crowdOf } from '~/ground/firm-line/crowd.server'
import { waitsUntil } from '~/across/portal/waiting.server'
import { db } from '~/platform/db.server'
import { dateOfDay } from '~/shared/days'
import { applicationIn } from '../support/applications'
import { expectTalliesToAgree } from '../support/recounts/tallies'
import { makeWorld, type World } from '../support/world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
  await applicationIn(world, 'admitted')
  await applicationIn(world, 'in_review')
  await applicationIn(world, 'decided', { outcome: 'declined' })
  await applicationIn(world, 'withdrawn')
  await applicationIn(world, 'draft')
})

it('keeps after commands what a recount finds', async () => {
  const { enclaveId, today } = world
  expect((await waitsUntil(enclaveId, today)).map(({ key }) => key)).toContain('review')
  expect((await crowdOf(enclaveId, today, STANDARD.terms.months)).total).toBeGreaterThan(1)
  await expectTalliesToAgree(enclaveId, today)
})

it('follows terms, landing projects with their milestones, tracks and blockers, and takes nothing over from a refusal', async () => {
  const { enclaveId, today, park } = world
  const { firmId } = await applicationIn(world, 'admitted')
  const standing = async () => {
    const stand = await db.$queryRaw<object[]>`SELECT station, "lateAfter"::text AS late FROM "FirmStand"
      WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${firmId}::uuid`
    await expectTalliesToAgree(enclaveId, today)
    return stand
  }
  await db.tenancy.updateMany({
    where: { enclaveId, firmId },
    data: { state: 'graduated', startedOn: dateOfDay('2026-12-20'), graduatedOn: dateOfDay('2026-12-25') },
  })
  expect(await standing()).toEqual([{ station: 'graduated', late: 'infinity' }])
  const project = { enclaveId, id: crypto.randomUUID() }
  await db.landingProject.create({
    data: {
      ...project,
      ref: 'LP-1',
      firmId,
      parkId: park.parkId ?? '',
      stage: 'signed',
      investmentYuan: '1',
      premises: 'land',
      productZh: 'x',
      ownerId: world.officer.userId,
      createdAt: world.now,
      stageSince: dateOfDay(today),
    },
  })
  const milestone = { enclaveId, projectId: project.id }
  await db.milestone.create({
    data: { ...milestone, stage: 'registered', plannedOn: dateOfDay('2027-02-01') },
  })
  await db.milestone.create({ data: { ...milestone, stage: 'signed', actualOn: dateOfDay('2026-12-28') } })
  expect(await standing()).toEqual([{ station: 'signed', late: '2027-02-01' }])
  const at = { where: { enclaveId_id: project } }
  await db.landingProject.update({ ...at, data: { blockedSince: dateOfDay(today) } })
  expect(await standing()).toEqual([{ station: 'signed', late: '-infinity' }])
  await db.firm.update({ where: { enclaveId_id: { enclaveId, id: firmId } }, data: { track: 'B' } })
  await expect(
    db.$transaction(async (tx) => {
      await tx.landingProject.update({ ...at, data: { stage: 'dropped' } })
      throw new Error('taken back')
    }),
  ).rejects.toThrow('taken back')
  expect(await standing()).toEqual([{ station: 'signed', late: '-infinity' }])
  await db.landingProject.update({ ...at, data: { stage: 'dropped' } })
  expect(await standing()).toEqual([{ station: 'graduated', late: 'infinity' }])
  await db.tenancy.updateMany({ where: { enclaveId, firmId }, data: { state: 'exited', graduatedOn: null } })
  expect(await standing()).toEqual([])
})
