import { beforeAll, describe, expect, it } from 'vitest'
import { readFilters } from '~/landing/projects/board'
import { clearBlocker } from '~/landing/projects/clear-blocker.server'
import { dropProject } from '~/landing/projects/drop.server'
import { noteBlocker } from '~/landing/projects/note-blocker.server'
import { board } from '~/across/landing-board/board.server'
import { deskItems, project as projectView } from '~/landing/projects/queries.server'
import { reachStage } from '~/landing/projects/reach-stage.server'
import { replan } from '~/landing/projects/replan.server'
import { startProject } from '~/landing/projects/start.server'
import { db } from '~/platform/db.server'
import { makeWorld, type World } from '../support/world'
import { kindsTo, plan, project, reach, row, startOf } from './support'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

describe('changing the plan', () => {
  it('keeps the old days in the event and refuses a stale form', async () => {
    const { projectId } = await project(world)
    const { version } = await row(projectId)
    const input = {
      version,
      reason: '环评延后，重新排期',
      plan: plan({ matched: '2026-11-25', signed: '2026-12-20' }),
    }
    const outcomes = await Promise.all([
      replan(world.officer, projectId, input, world.now),
      replan(world.director, projectId, input, world.now),
    ])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    const event = await db.event.findFirstOrThrow({
      where: { subjectId: projectId, kind: 'landing_replanned' },
    })
    expect((event.payload as { changes: unknown }).changes).toEqual([
      { stage: 'matched', from: '2026-11-10', to: '2026-11-25' },
      { stage: 'signed', from: '2026-12-01', to: '2026-12-20' },
      { stage: 'registered', from: '2027-01-15', to: null },
      { stage: 'producing', from: '2027-09-01', to: null },
    ])
  })

  it('refuses days that go back or nothing new', async () => {
    const { projectId } = await project(world)
    const { version } = await row(projectId)
    const asked = (days: Parameters<typeof plan>[0]) =>
      replan(world.officer, projectId, { version, reason: '重新排期一次', plan: plan(days) }, world.now)
    expect(await asked({ signed: '2027-01-01', registered: '2026-12-01' })).toMatchObject({
      reason: 'plan_decreases',
    })
    const same = startOf(world, '').plan
    expect(await asked(same)).toMatchObject({ reason: 'plan_unchanged' })
  })
})

describe('a blocker', () => {
  it('stalls the project until it is cleared; of two who clear it one does', async () => {
    const { projectId } = await project(world)
    const { version } = await row(projectId)
    const noted = await noteBlocker(
      world.park,
      projectId,
      {
        version,
        blocker: '净地未交付',
        since: '2026-10-16',
        nextStep: '催交地',
        ownerId: world.director.userId,
      },
      world.now,
    )
    expect(noted.ok).toBe(true)
    expect(await kindsTo(world.director.userId)).toContain('landing_blocked')
    const seen = await projectView(world.officer, projectId, world.today, 'zh')
    expect([seen.standing.pace, seen.standing.days, seen.owner.id]).toEqual([
      'stalled',
      35,
      world.director.userId,
    ])
    const items = await deskItems(world.officer, world.today, 'zh')
    expect(items.find((item) => item.key === `landing-${projectId}`)).toMatchObject({
      stalled: true,
      dueOn: '2026-11-10',
    })
    const clear = { version: seen.version, note: '园区已交地', nextStep: '签约' }
    const outcomes = await Promise.all([
      clearBlocker(world.officer, projectId, clear, world.now),
      clearBlocker(world.park, projectId, clear, world.now),
    ])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await row(projectId)).blockedSince).toBeNull()
  })

  it('ends with the stage that is reached', async () => {
    const { projectId } = await project(world)
    const { version } = await row(projectId)
    const input = { version, blocker: '选址未定', since: '2026-11-01', nextStep: '看第二轮' }
    await noteBlocker(world.officer, projectId, input, world.now)
    await reachStage(world.officer, projectId, reach('matched', '2026-11-18'), world.now)
    const after = await row(projectId)
    expect([after.stage, after.blocker, after.blockedSince]).toEqual(['matched', '', null])
  })
})

describe('dropping a project', () => {
  it('is the director’s, happens once, and leaves room for another', async () => {
    const { firm, projectId } = await project(world)
    const { version } = await row(projectId)
    const input = { version, reason: '企业改投另一园区' }
    await expect(dropProject(world.officer, projectId, input, world.now)).rejects.toMatchObject({
      status: 403,
    })
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => dropProject(world.director, projectId, input, world.now)),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await startProject(world.officer, startOf(world, firm.id), world.now)).ok).toBe(true)
  })
})

describe('the board', () => {
  it('shows each reader their own projects, and counts only those', async () => {
    await project(world, { parkId: world.parks[1]?.id ?? '' })
    const filters = readFilters(new URLSearchParams())
    const [all, parks] = await Promise.all([
      board(world.officer, filters, world.today),
      board(world.park, filters, world.today),
    ])
    expect(all.total).toBe(
      await db.landingProject.count({ where: { enclaveId: world.enclaveId, stage: { not: 'dropped' } } }),
    )
    expect(new Set(parks.projects.map((one) => one.park.id))).toEqual(new Set([world.parks[0]?.id]))
    expect(parks.total).toBeLessThan(all.total)
    const stalled = await board(world.bureau, readFilters(new URLSearchParams('stalled=1')), world.today)
    expect(stalled.projects.length).toBe(all.figures.stalled)
    expect(stalled.projects.every((one) => one.standing.pace === 'stalled')).toBe(true)
  })
})
