import { beforeAll, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { historyOf } from '~/across/event-log/history-of'
import { closeLanding, reopenLanding } from '~/landing/closing/close.server'
import { openMatters } from '~/landing/closing/open-matters.server'
import { enterCommitment } from '~/landing/commitments/enter.server'
import { NewCommitmentForm } from '~/landing/commitments/commitment.form'
import { noteBlocker } from '~/landing/projects/note-blocker.server'
import { eventsOfProject, project as projectView } from '~/landing/projects/queries.server'
import { reachStage } from '~/landing/projects/reach-stage.server'
import { undoStage } from '~/landing/projects/undo-stage.server'
import { noteFinding, recordVisit } from '~/landing/site-visits/record.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, dateOfDay } from '~/shared/days'
import { clause, signedProject } from '../support/scenes/landing/commitments'
import { producingProject } from '../support/scenes/landing/closing'
import { makeWorld, type World } from '../support/world'
import { kindsTo, reach, row } from './support'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

type Said = { ok: boolean; reason?: string }
const reasonOf = (outcome: Said) => (outcome.ok ? 'ok' : outcome.reason)
const close = async (projectId: string, reason?: string, who = world.officer) =>
  closeLanding(who, projectId, { version: (await row(projectId)).version, reason }, world.now)
const blocker = {
  blocker: '二期用电没有批',
  side: 'park' as const,
  nextStep: '报供电公司',
  departmentId: undefined,
  ownerId: undefined,
}

it('is closed once it produces and nothing is open, by one of two at once; the firm hears of it', async () => {
  const early = await signedProject(world, 'completed')
  expect(reasonOf(await close(early.projectId))).toBe('not_producing')
  const { projectId, founder } = await producingProject(world)
  await clause(world, projectId, { state: 'confirmed' })
  await clause(world, projectId, { state: 'waived' })
  const version = (await row(projectId)).version
  const both = await Promise.all(
    [world.officer, world.park].map((who) =>
      closeLanding(who, projectId, { version, reason: undefined }, world.now),
    ),
  )
  expect(both.map(reasonOf).sort()).toEqual(['closed_already', 'ok'])
  const view = await projectView(world.officer, projectId, world.today)
  expect([view.closedOn, view.closedReason, view.stage]).toEqual([world.today, '', 'producing'])
  expect(await kindsTo(founder.userId)).toContain('landing_closed')
  const [latest] = historyOf(await eventsOfProject(world.officer, projectId), 'zh')
  expect(latest?.title).toBe('落地项目办结，承诺、卡点和问题都已了结')
})

it('waits for what is late, reported, blocked, found or asked; what lies ahead may stay with a reason', async () => {
  const { enclaveId, today, park, officer } = world
  const { projectId } = await producingProject(world)
  await clause(world, projectId, { kind: 'output', dueOn: addDays(today, 300) })
  const late = await clause(world, projectId, { dueOn: addDays(today, -5) })
  const waiting = await clause(world, projectId, {
    kind: 'jobs',
    amount: '20',
    dueOn: addDays(today, 30),
    state: 'reported',
  })
  const visit = { visitedOn: addDays(today, -1), place: '车间', people: '王工', said: '已试产', files: [] }
  const { visitId } = must(await recordVisit(park, projectId, visit, world.now))
  const finding = { what: '消防通道堆料', ownerId: officer.userId, dueOn: addDays(today, 9), files: [] }
  must(await noteFinding(park, visitId, finding, world.now))
  const { version } = await row(projectId)
  must(
    await noteBlocker(
      park,
      projectId,
      { ...blocker, version, since: today, until: addDays(today, 9) },
      world.now,
    ),
  )
  const open = await openMatters(db, { enclaveId, projectId }, today)
  // What has to be settled stands first, by its day.
  expect(open.first.map(({ kind, due, must }) => [kind, due, must])).toEqual([
    ['city', addDays(today, -5), true],
    ...[['finding'], ['blocker']].map(([kind]) => [kind, addDays(today, 9), true]).sort(byPlace(open)),
    ['firm', addDays(today, 30), true],
    ['firm', addDays(today, 300), false],
  ])
  expect([open.count, open.must]).toEqual([5, 4])
  expect(await close(projectId, '余下的按年度跟踪')).toMatchObject({
    reason: 'matters_open',
    detail: { count: 4 },
  })

  const putRight = {
    person: '王工',
    putRightOn: dateOfDay(today),
    note: '已清运',
    closedById: park.userId,
    closedAt: world.now,
  }
  await db.commitment.updateMany({
    where: { id: { in: [late, waiting] } },
    data: { state: 'confirmed', settledOn: dateOfDay(today) },
  })
  await db.visitFinding.updateMany({ where: { visitId }, data: { state: 'closed', ...putRight } })
  await db.landingProject.update({
    where: { enclaveId_id: { enclaveId, id: projectId } },
    data: { blocker: '', blockedSince: null, blockedBy: null, blockedUntil: null },
  })
  expect(await close(projectId)).toMatchObject({ reason: 'reason_missing', detail: { count: 1 } })
  must(await close(projectId, '后四年的产值按年度跟踪'))
  expect((await row(projectId)).closedReason).toBe('后四年的产值按年度跟踪')
  const [counted] = await db.$queryRaw<{ open: number }[]>`SELECT count(*)::int AS open FROM "Commitment"
    WHERE "enclaveId" = ${enclaveId}::uuid AND "projectId" = ${projectId}::uuid AND state IN ('agreed', 'reported', 'returned')`
  const said = await db.event.findFirstOrThrow({
    where: { enclaveId, subjectId: projectId, kind: 'landing_closed' },
  })
  expect((said.payload as { open: number }).open).toBe(counted?.open)
})

type Open = Awaited<ReturnType<typeof openMatters>>
/** Two of the same day come in the order of their ids, which are random. */
const byPlace =
  ({ first }: Open) =>
  (a: unknown[], b: unknown[]) =>
    first.findIndex(({ kind }) => kind === a[0]) - first.findIndex(({ kind }) => kind === b[0])

it('stays closed to blockers, promises and a stage taken back until it is opened again; growth is still recorded', async () => {
  const { officer, park, today, now, enclaveId } = world
  const { projectId, founder } = await producingProject(world, true)
  const { version } = await row(projectId)
  const block = { ...blocker, version, since: today, until: addDays(today, 9) }
  expect(reasonOf(await noteBlocker(park, projectId, block, now))).toBe('is_closed')
  expect(reasonOf(await undoStage(officer, projectId, { version, reason: '记错了阶段' }, now))).toBe(
    'is_closed',
  )
  const promise = NewCommitmentForm.parse({
    kind: 'subsidy',
    what: '设备补助',
    amount: '10',
    dueOn: addDays(today, 30),
    office: 'park',
    consequence: 'none',
    reason: '补一条',
    idempotencyKey: newId(),
    withinDays: '',
    dependsOnId: '',
    departmentId: '',
    consequenceText: '',
  })
  expect(reasonOf(await enterCommitment(officer, projectId, promise, now))).toBe('is_closed')
  must(await reachStage(officer, projectId, reach('full_capacity', today), now))
  const where = { enclaveId_id: { enclaveId, id: projectId } }
  await expect(db.landingProject.update({ where, data: { stage: 'completed' } })).rejects.toThrow(
    /a_closed_landing_produces_and_is_not_blocked/,
  )
  const again = { version: (await row(projectId)).version, reason: '设备补助还没有兑现' }
  await expect(reopenLanding(park, projectId, again, now)).rejects.toMatchObject({ status: 403 })
  const both = await Promise.all([1, 2].map(() => reopenLanding(officer, projectId, again, now)))
  expect(both.map(reasonOf).sort()).toEqual(['not_closed', 'ok'])
  expect(await kindsTo(founder.userId)).toContain('landing_reopened')
  must(await noteBlocker(park, projectId, { ...block, version: (await row(projectId)).version }, now))
})
