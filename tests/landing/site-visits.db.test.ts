import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { dropProject } from '~/landing/projects/drop.server'
import { closeFinding } from '~/landing/site-visits/close.server'
import { findingItems } from '~/landing/site-visits/desk-items.server'
import { visitPage, visitsOf } from '~/landing/site-visits/queries.server'
import { noteFinding, recordVisit } from '~/landing/site-visits/record.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays } from '~/shared/days'
import { uploaded } from '../firms/support'
import { found, visited } from '../support/scenes/landing/visits'
import { makePerson, makeWorld, type World } from '../support/world'
import { kindsTo, project, row } from './support'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
const visit = (given: object = {}) => ({
  visitedOn: world.today,
  place: '一期厂房',
  people: '李晓燕',
  said: '主体封顶',
  files: [],
  ...given,
})
const done = (given: object = {}) => ({
  version: 1,
  person: '王工',
  putRightOn: world.today,
  note: '围挡补齐',
  files: [],
  ...given,
})

describe('a visit', () => {
  it('stands on its project and in the log with its photos, and once however often it is sent', async () => {
    const { projectId, firm } = await project(world)
    const sent = visit({ files: [await uploaded(world.officer)], idempotencyKey: newId() })
    const first = must(await recordVisit(world.officer, projectId, sent, world.now))
    expect(must(await recordVisit(world.officer, projectId, sent, world.now))).toEqual(first)
    expect((await visitPage(world.bureau, first.visitId, world.today)).photos).toHaveLength(1)
    const { visits, earlier } = await visitsOf(world.officer, { projectId }, world.today)
    expect([visits.length, earlier, visits[0]?.firm]).toEqual([1, 0, firm.name])
    const event = await db.event.findFirst({ where: { subjectId: projectId, kind: 'site_visited' } })
    expect(event?.payload).toMatchObject({ day: world.today, photos: 1 })
    expect(event?.firmId).toBe(firm.id)
  })

  it('lies in the past, of a project that goes on, with photos of the one who hands them in', async () => {
    const { projectId } = await project(world)
    const record = (given: object) => recordVisit(world.officer, projectId, visit(given), world.now)
    expect(await record({ visitedOn: addDays(world.today, 1) })).toMatchObject({ reason: 'in_the_future' })
    expect(await record({ files: [await uploaded(world.park)] })).toMatchObject({ reason: 'unknown_file' })
    expect(await db.siteVisit.count({ where: { projectId } })).toBe(0)
    const { version } = await row(projectId)
    must(
      await dropProject(
        world.director,
        projectId,
        { reason: '企业改变计划', version, on: undefined },
        world.now,
      ),
    )
    expect(await record({})).toMatchObject({ reason: 'is_dropped' })
  })

  it('is not there for another park, nor for another enclave', async () => {
    const { visitId } = await visited(world)
    const other = await makePerson(world, 'park', { parkId: world.parks[1]?.id })
    const far = await makeWorld()
    for (const who of [other, far.officer]) {
      await expect(visitPage(who, visitId, world.today)).rejects.toMatchObject({ status: 404 })
      const finding = { what: '缺围挡', ownerId: who.userId, dueOn: world.today, files: [] }
      await expect(noteFinding(who, visitId, finding, world.now)).rejects.toMatchObject({ status: 404 })
    }
  })
})

describe('a finding', () => {
  it('is told to whoever is to put it right, and is nobody’s outside the project', async () => {
    const { visitId } = await visited(world)
    const stranger = await makePerson(world, 'park', { parkId: world.parks[1]?.id })
    const finding = { what: '堆土未覆盖', ownerId: world.director.userId, dueOn: world.today, files: [] }
    must(await noteFinding(world.park, visitId, finding, world.now))
    expect(await kindsTo(world.director.userId)).toContain('visit_finding_noted')
    const refused = async (given: object) =>
      noteFinding(world.park, visitId, { ...finding, ...given }, world.now)
    expect(await refused({ ownerId: stranger.userId })).toMatchObject({ reason: 'owner_unknown' })
    expect(await refused({ dueOn: addDays(world.today, -4) })).toMatchObject({
      reason: 'before_the_visit',
      detail: { day: addDays(world.today, -3) },
    })
  })

  it('is late by its day alone, on the desk of whoever is in charge, until it is put right', async () => {
    const { findingId, visitId, projectId } = await found(world, 'open', addDays(world.today, -1))
    const item = async (today = world.today) =>
      (await findingItems(world.officer, today, 'zh')).find(({ key }) => key === `finding-${findingId}`)
    expect(await item()).toMatchObject({ mine: true, turn: 'us', dueOn: addDays(world.today, -1) })
    expect(await item(addDays(world.today, -1))).toBeUndefined()
    expect(
      (await findingItems(world.director, world.today, 'zh')).find(
        ({ key }) => key === `finding-${findingId}`,
      )?.mine,
    ).toBe(false)
    const counts = await visitsOf(world.park, { projectId }, world.today)
    expect(counts.visits[0]).toMatchObject({ findings: 1, open: 1, late: 1 })
    must(await closeFinding(world.officer, findingId, done(), world.now))
    expect(await item()).toBeUndefined()
    const page = await visitPage(world.park, visitId, world.today)
    expect(page.findings[0]).toMatchObject({
      state: 'closed',
      late: 0,
      closed: { by: '王工', day: world.today, note: '围挡补齐' },
    })
    expect(await kindsTo(world.park.userId)).toContain('visit_finding_closed')
  })

  it('is put right once by those who come at once, and not before it was found', async () => {
    const { findingId } = await found(world)
    expect(
      await closeFinding(world.officer, findingId, done({ putRightOn: addDays(world.today, -9) }), world.now),
    ).toMatchObject({ reason: 'before_the_visit' })
    expect(
      await closeFinding(world.officer, findingId, done({ putRightOn: addDays(world.today, 1) }), world.now),
    ).toMatchObject({ reason: 'in_the_future' })
    const both = await Promise.all(
      [world.officer, world.park].map((who) => closeFinding(who, findingId, done(), world.now)),
    )
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const events = await db.event.count({
      where: {
        kind: 'visit_finding_closed',
        payload: { path: ['what'], equals: '围挡未到位' },
        at: world.now,
      },
    })
    expect(events).toBeGreaterThan(0)
    expect(await db.visitFinding.findFirst({ where: { id: findingId } })).toMatchObject({
      state: 'closed',
      version: 2,
    })
  })

  it('cannot be closed in the database without a person and a day', async () => {
    const { findingId } = await found(world)
    const closed = db.visitFinding.updateMany({ where: { id: findingId }, data: { state: 'closed' } })
    await expect(closed).rejects.toThrow(/a_finding_is_closed_with_a_person_and_a_day/)
  })
})
