import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { byPace } from '~/landing/projects/board'
import { dropProject } from '~/landing/projects/drop.server'
import { noteBlocker } from '~/landing/projects/note-blocker.server'
import { reachStage } from '~/landing/projects/reach-stage.server'
import { project as projectView, projectsOf } from '~/landing/projects/queries.server'
import { closeChannel, openChannel } from '~/landing/supervision/channel.server'
import { listProject, unlistProject } from '~/landing/supervision/list.server'
import { readChartQuery } from '~/landing/wall-chart/list-query'
import { chartOf } from '~/landing/wall-chart/queries.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, dateOfDay, dayFromDate } from '~/shared/days'
import { hastenedProject, listedProject, listing } from '../support/scenes/landing/supervision'
import { makePerson, makeWorld, type World } from '../support/world'
import { uploaded } from '../firms/support'
import { kindsTo, project, reach, row } from './support'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
const events = (subjectId: string, kind: string) => db.event.findMany({ where: { subjectId, kind } })

/** A department with an account that reads what it is asked. */
async function trialDepartment(): Promise<string> {
  const { enclaveId } = world
  const id = newId()
  const named = { nameZh: `试验环保局 ${id}`, nameEn: 'Trial environment bureau', kind: 'home_bureau' }
  await db.department.create({
    data: { enclaveId, id, ...named, validFrom: dateOfDay('2025-01-01'), position: 9 },
  })
  await makePerson(world, 'department', { departmentId: id })
  return id
}

describe('a project listed for supervision', () => {
  it('stands first on board and chart, is told to those in charge, and is taken off with a result', async () => {
    await project(world)
    const { projectId } = await listedProject(world)
    await project(world)
    const first = async () => {
      const groups = byPace(await projectsOf(world.bureau, world.today))
      const chart = await chartOf(world.bureau, readChartQuery(new URLSearchParams()), world.today)
      return [groups[0]?.key, groups[0]?.projects[0]?.id === projectId, chart.projects[0]?.id === projectId]
    }
    expect(await first()).toEqual(['listed', true, true])
    expect((await projectView(world.park, projectId, world.today)).listed).toEqual({
      on: world.today,
      level: 'city',
      leader: '市政府 张副市长',
      ends: '环评批复下达',
      dueOn: addDays(world.today, 30),
    })
    for (const { userId } of [world.officer, world.park])
      expect(await kindsTo(userId)).toContain('landing_listed')
    const off = { version: (await row(projectId)).version, result: '批复已下达' }
    must(await unlistProject(world.bureau, projectId, off, world.now))
    expect((await first())[0]).not.toBe('listed')
    expect((await events(projectId, 'project_unlisted'))[0]?.payload).toMatchObject({
      level: 'city',
      result: '批复已下达',
      days: 0,
    })
    expect(await unlistProject(world.bureau, projectId, off, world.now)).toMatchObject({
      reason: 'not_listed',
    })
  })

  it('is listed once by those who come at once, not in the past, and not once it is dropped', async () => {
    const { projectId } = await project(world)
    const late = listing(world, { dueOn: addDays(world.today, -1) })
    expect(await listProject(world.director, projectId, late, world.now)).toMatchObject({
      reason: 'day_passed',
    })
    const both = await Promise.all(
      [world.director, world.bureau].map((who) => listProject(who, projectId, listing(world), world.now)),
    )
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await events(projectId, 'project_listed')).toHaveLength(1)
    const { version } = await row(projectId)
    must(
      await dropProject(
        world.director,
        projectId,
        { reason: '企业改变计划', version, on: undefined },
        world.now,
      ),
    )
    expect((await row(projectId)).listedOn).toBeNull()
    expect(await listProject(world.bureau, projectId, listing(world), world.now)).toMatchObject({
      reason: 'is_dropped',
    })
  })

  it('is for the director and the bureau alone', async () => {
    const { projectId } = await project(world)
    for (const who of [world.officer, world.park])
      await expect(listProject(who, projectId, listing(world), world.now)).rejects.toMatchObject({
        status: 403,
      })
  })
})

describe('the green channel', () => {
  it('brings the day of the next step nearer by the share in force on that day, and gives it back', async () => {
    const { projectId } = await project(world)
    const planned = async () => (await projectView(world.officer, projectId, world.today)).standing.nextOn
    const before = await planned()
    await db.milestone.updateMany({
      where: { projectId, stage: 'matched' },
      data: { plannedOn: dateOfDay(addDays(world.today, 20)) },
    })
    expect(before).not.toBeNull()
    must(await openChannel(world.bureau, projectId, { version: 1, reason: '重点项目' }, world.now))
    expect(await planned()).toBe(addDays(world.today, 10))
    expect((await row(projectId)).greenPercent).toBe(50)
    expect(await kindsTo(world.park.userId)).toContain('landing_hastened')
    const again = { version: 2, reason: '重点项目' }
    expect(await openChannel(world.bureau, projectId, again, world.now)).toMatchObject({
      reason: 'open_already',
    })
    must(await closeChannel(world.director, projectId, again, world.now))
    expect(await planned()).toBe(addDays(world.today, 20))
    expect(await closeChannel(world.director, projectId, again, world.now)).toMatchObject({
      reason: 'not_open',
    })
  })

  it('shortens what a department is asked, once, whether it was asked before or after', async () => {
    const departmentId = await trialDepartment()
    const ask = async (projectId: string, until: string) => {
      const { version } = await row(projectId)
      const said = {
        blocker: '环评批复',
        side: 'department' as const,
        nextStep: '催环评',
        ownerId: undefined,
      }
      const input = { ...said, version, since: world.today, until, departmentId }
      must(await noteBlocker(world.officer, projectId, input, world.now))
    }
    const due = async (projectId: string) => {
      const asked = await db.departmentAsk.findFirstOrThrow({ where: { projectId, state: 'open' } })
      return dayFromDate(asked.dueOn)
    }
    const { projectId } = await project(world)
    await ask(projectId, addDays(world.today, 20))
    expect(await due(projectId)).toBe(addDays(world.today, 20))
    const { version } = await row(projectId)
    must(await openChannel(world.director, projectId, { version, reason: '重点项目' }, world.now))
    expect(await due(projectId)).toBe(addDays(world.today, 10))
    await ask(projectId, addDays(world.today, 10))
    expect(await due(projectId)).toBe(addDays(world.today, 10))
    const { projectId: later } = await hastenedProject(world)
    await ask(later, addDays(world.today, 8))
    expect(await due(later)).toBe(addDays(world.today, 4))
  })

  it('opened again on the same day brings no limit nearer, whether it was asked before or after', async () => {
    const departmentId = await trialDepartment()
    const { projectId } = await project(world)
    const until = addDays(world.today, 20)
    const said = { blocker: '环评批复', side: 'department' as const, nextStep: '催环评', ownerId: undefined }
    const block = async (id: string) => {
      const { version } = await row(id)
      must(
        await noteBlocker(
          world.officer,
          id,
          { ...said, version, since: world.today, until, departmentId },
          world.now,
        ),
      )
    }
    const turn = async (id: string, how: typeof openChannel | typeof closeChannel) =>
      must(await how(world.director, id, { version: (await row(id)).version, reason: '重点项目' }, world.now))
    const days = async (id: string) => {
      const ask = await db.departmentAsk.findFirstOrThrow({ where: { projectId: id, state: 'open' } })
      const { blockedUntil } = await row(id)
      return [dayFromDate(ask.dueOn), blockedUntil && dayFromDate(blockedUntil)]
    }
    const half = [addDays(world.today, 10), addDays(world.today, 10)]
    await block(projectId)
    for (const how of [openChannel, closeChannel, openChannel, closeChannel, openChannel])
      await turn(projectId, how)
    expect(await days(projectId)).toEqual(half)
    const { projectId: later } = await hastenedProject(world)
    await block(later)
    expect(await days(later)).toEqual(half)
    for (const how of [closeChannel, openChannel]) await turn(later, how)
    expect(await days(later)).toEqual(half)
  })

  it('ends with production, in the same moment, and only once', async () => {
    const { projectId } = await project(world, { premises: 'factory', areaMu: undefined, areaSqm: '800' })
    await db.landingProject.updateMany({
      where: { id: projectId },
      data: { stage: 'approved_or_leased', stageSince: dateOfDay(world.today) },
    })
    const { version } = await row(projectId)
    must(await openChannel(world.bureau, projectId, { version, reason: '重点项目' }, world.now))
    const proof = () => uploaded(world.officer)
    const input = async () => reach('producing', world.today, { proof: await proof() })
    const both = await Promise.all(
      [await input(), await input()].map((one) => reachStage(world.officer, projectId, one, world.now)),
    )
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const { greenOn, greenPercent, stage } = await row(projectId)
    expect([stage, greenOn, greenPercent]).toEqual(['producing', null, null])
    const ended = await events(projectId, 'landing_channel_ended')
    expect(ended.map(({ payload }) => payload)).toEqual([
      { ref: (await row(projectId)).ref, stage: 'producing', days: 0 },
    ])
    const again = { version: (await row(projectId)).version, reason: '重点项目' }
    expect(await openChannel(world.bureau, projectId, again, world.now)).toMatchObject({ reason: 'arrived' })
  })
})
