import { beforeAll, describe, expect, it } from 'vitest'
import { eventCatalogue } from '~/across/event-log/catalogue'
import { firmPage } from '~/across/firm-page/page.server'
import { must } from '~/example/drivers/must'
import { readFilters } from '~/landing/projects/board'
import { clearBlocker } from '~/landing/projects/clear-blocker.server'
import { dropProject } from '~/landing/projects/drop.server'
import { noteBlocker } from '~/landing/projects/note-blocker.server'
import { board } from '~/across/landing-board/board.server'
import { historyOf } from '~/across/event-log/history-of'
import { eventsOfProject, deskItems, project as projectView } from '~/landing/projects/queries.server'
import { reachStage } from '~/landing/projects/reach-stage.server'
import { replan } from '~/landing/projects/replan.server'
import { startProject } from '~/landing/projects/start.server'
import { undoStage } from '~/landing/projects/undo-stage.server'
import { db } from '~/platform/db.server'
import { addDays, dayFromDate } from '~/shared/days'
import { uploaded } from '../firms/support'
import { landing } from '../lifecycle/standing'
import { makeWorld, usccOf, type World } from '../support/world'
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
        side: 'park',
        until: '2026-12-01',
        since: '2026-10-16',
        nextStep: '催交地',
        ownerId: world.director.userId,
      },
      world.now,
    )
    expect(noted.ok).toBe(true)
    expect(await kindsTo(world.director.userId)).toContain('landing_blocked')
    const seen = await projectView(world.officer, projectId, world.today)
    expect([seen.standing.pace, seen.standing.days, seen.owner.id]).toEqual([
      'stalled',
      35,
      world.director.userId,
    ])
    const items = await deskItems(world.officer, world.today, 'zh')
    expect(items.find((item) => item.key === `landing-${projectId}`)).toMatchObject({
      stalled: true,
      turn: 'park',
      dueOn: '2026-12-01',
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
    const side = 'firm' as const
    const input = { version, blocker: '选址未定', side, since: '2026-11-01', nextStep: '看第二轮' }
    await noteBlocker(world.officer, projectId, input, world.now)
    await reachStage(world.officer, projectId, reach('matched', '2026-11-18'), world.now)
    const after = await row(projectId)
    expect([after.stage, after.blocker, after.blockedSince]).toEqual(['matched', '', null])
  })
})

describe('in whose hands a blocker lies', () => {
  const sideOf = async (projectId: string, firmId: string) => {
    const events = eventCatalogue
    const [seen, items, page, { projects }] = await Promise.all([
      projectView(world.officer, projectId, world.today),
      deskItems(world.officer, world.today, 'zh'),
      firmPage(world.officer, firmId, world.today, { locale: 'zh', events }),
      board(world.officer, readFilters(new URLSearchParams()), world.today),
    ])
    const item = items.find((one) => one.key === `landing-${projectId}`)
    const line = projects.find(({ id }) => id === projectId)
    const turns = [seen.standing.turn, item?.turn, page.project?.turn, line?.standing.turn]
    const days = [seen.standing.dueOn, item?.dueOn, page.project?.dueOn, line?.standing.dueOn]
    expect(new Set(turns).size).toBe(1)
    expect(new Set(days).size).toBe(1)
    return [turns[0], days[0]]
  }

  it('says whose turn it is on every page, and the stage says it once it is gone or was noted without', async () => {
    const { firm, projectId } = await project(world)
    expect(await sideOf(projectId, firm.id)).toEqual(['us', '2026-11-10'])
    const noted = { blocker: '环评未批', since: '2026-11-01', nextStep: '催环评' }
    for (const [side, turn] of [
      ['authority', 'authority'],
      ['incubator', 'us'],
      ['firm', 'firm'],
    ] as const) {
      const { version } = await row(projectId)
      const until = side === 'firm' ? undefined : '2026-12-05'
      must(await noteBlocker(world.officer, projectId, { ...noted, version, side, until }, world.now))
      expect(await sideOf(projectId, firm.id)).toEqual([turn, until ?? '2026-11-10'])
    }
    await db.landingProject.updateMany({ where: { id: projectId }, data: { blockedBy: null } })
    expect(await sideOf(projectId, firm.id)).toEqual(['us', '2026-11-10'])
  })

  it('refuses a day before it began, and a side where nothing is held up', async () => {
    const { projectId } = await project(world)
    const { version } = await row(projectId)
    const input = { version, blocker: '用电', side: 'park' as const, since: '2026-11-10', nextStep: '增容' }
    const early = await noteBlocker(world.officer, projectId, { ...input, until: '2026-11-09' }, world.now)
    expect(early).toMatchObject({ reason: 'ends_before_it_began' })
    await expect(
      db.landingProject.updateMany({ where: { id: projectId }, data: { blockedBy: 'park' } }),
    ).rejects.toThrow('only_a_blocker_lies_in_hands')
  })
})

describe('a stage recorded in error', () => {
  const WHY = { reason: '日期录到了另一家企业' }
  const placesOf = async (firmId: string) =>
    (await db.firmPlace.findMany({ where: { firmId }, orderBy: { since: 'asc' } })).map(
      ({ kind, city, until }) => [kind, city, until],
    )

  it('is taken back by one of two, with the company and the place that came with it', async () => {
    const { firm, projectId } = await project(world)
    const proofOf = () => uploaded(world.officer)
    must(await reachStage(world.officer, projectId, reach('matched', '2026-10-12'), world.now))
    const signed = reach('signed', '2026-10-14', { proof: await proofOf() })
    must(await reachStage(world.officer, projectId, signed, world.now))
    const before = await placesOf(firm.id)
    const landed = { landedName: '渭南某某制造有限公司', landedUscc: usccOf(73_001), proof: await proofOf() }
    must(await reachStage(world.officer, projectId, reach('registered', '2026-10-20', landed), world.now))
    expect(await placesOf(firm.id)).not.toEqual(before)

    const { version } = await row(projectId)
    const both = await Promise.all([
      undoStage(world.officer, projectId, { ...WHY, version }, world.now),
      undoStage(world.director, projectId, { ...WHY, version }, world.now),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const after = await row(projectId)
    expect([after.stage, after.landedUscc, dayFromDate(after.stageSince)]).toEqual([
      'signed',
      null,
      '2026-10-14',
    ])
    expect(await placesOf(firm.id)).toEqual(before)
    const seen = await projectView(world.officer, projectId, world.today)
    expect(seen.stages.find(({ stage }) => stage === 'registered')).toMatchObject({
      actualOn: null,
      plannedOn: '2027-01-15',
      fileId: null,
    })
    const [latest] = historyOf(await eventsOfProject(world.officer, projectId), 'zh')
    expect(latest).toMatchObject({ title: '撤销“注册”，回到“签约”' })
    must(
      await reachStage(
        world.officer,
        projectId,
        reach('registered', '2026-10-21', {
          ...landed,
          proof: await proofOf(),
        }),
        world.now,
      ),
    )
  })

  it('has nothing before the intent, and is no park’s to take back', async () => {
    const { projectId } = await project(world)
    const { version } = await row(projectId)
    expect(await undoStage(world.officer, projectId, { ...WHY, version }, world.now)).toMatchObject({
      reason: 'nothing_to_undo',
    })
    await expect(undoStage(world.park, projectId, { ...WHY, version }, world.now)).rejects.toMatchObject({
      status: 403,
    })
  })
})

describe('dropping a project', () => {
  it('ends one that produced on the day its plant closed, with its place of production', async () => {
    const { params } = await landing(world, 'producing')
    const projectId = params.projectId ?? ''
    const { version, firmId, stageSince } = await row(projectId)
    const input = { version, reason: '订单流失，工厂关停' }
    expect(await dropProject(world.director, projectId, input, world.now)).toMatchObject({
      reason: 'closed_on_missing',
    })
    const early = addDays(dayFromDate(stageSince), -1)
    expect(await dropProject(world.director, projectId, { ...input, on: early }, world.now)).toMatchObject({
      reason: 'before_the_last',
    })
    must(await dropProject(world.director, projectId, { ...input, on: world.today }, world.now))
    const open = await db.firmPlace.count({ where: { firmId, kind: 'production', until: null } })
    expect([(await row(projectId)).stage, open]).toEqual(['dropped', 0])
    expect((await startProject(world.officer, startOf(world, firmId), world.now)).ok).toBe(true)
  })

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
