import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { project as projectView } from '~/landing/projects/queries.server'
import { reachStage } from '~/landing/projects/reach-stage.server'
import { markItem } from '~/landing/steps/mark.server'
import { nameOwners } from '~/landing/steps/owners.server'
import { stepOf, stepsOf } from '~/landing/steps/queries.server'
import type { Owners } from '~/landing/steps/step.form'
import { db } from '~/platform/db.server'
import { addDays, dateOfDay, type Day } from '~/shared/days'
import { uploaded } from '../firms/support'
import { decideSteps, mark, requiring, SEEN } from '../support/scenes/landing/steps'
import { makePerson, makeWorld, type World } from '../support/world'
import { kindsTo, project, reach, row } from './support'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
const named = (given: Partial<Owners> = {}): Owners => ({
  version: 0,
  officerId: undefined,
  parkPersonId: undefined,
  parkContact: '',
  onwards: undefined,
  ...given,
})
const personsAt = async (projectId: string, stage: string) => {
  const found = await projectView(world.bureau, projectId, world.today)
  return found.stages.find((one) => one.stage === stage)?.persons
}

describe('who sees to a step', () => {
  it('is whoever is in charge of the project until somebody is named, on both sides, for it and for later ones', async () => {
    const { projectId } = await project(world)
    const of = { projectId, stage: 'signed' }
    expect(await personsAt(projectId, 'signed')).toEqual({
      officer: { id: world.officer.userId, name: world.officer.name, isNamed: false },
      park: null,
    })
    const both = { officerId: world.director.userId, parkPersonId: world.park.userId }
    must(await nameOwners(world.officer, of, named({ ...both, onwards: 'on' }), world.now))
    for (const stage of ['signed', 'registered', 'producing', 'above_scale'])
      expect(await personsAt(projectId, stage)).toEqual({
        officer: { id: world.director.userId, name: world.director.name, isNamed: true },
        park: { id: world.park.userId, name: world.park.name },
      })
    expect(await personsAt(projectId, 'matched')).toMatchObject({ park: null })
    for (const { userId } of [world.director, world.park])
      expect(await kindsTo(userId)).toContain('landing_step_given')
    const again = await nameOwners(world.officer, of, named({ ...both, version: 1 }), world.now)
    expect(again).toMatchObject({ reason: 'nothing_changed' })
    const kind = 'step_owners_named'
    const events = await db.event.findMany({ where: { subjectId: projectId, kind } })
    expect(events.map(({ payload }) => payload)).toEqual([
      expect.objectContaining({ stage: 'signed', through: 'above_scale', park: world.park.name }),
    ])
  })

  it('on the park’s side is named by the park, with an account or by name, and our side stays as it is', async () => {
    const { projectId } = await project(world)
    const of = { projectId, stage: 'signed' }
    must(await nameOwners(world.officer, of, named({ officerId: world.director.userId }), world.now))
    const contact = {
      version: 1,
      parkContact: '赵主任 园区招商部 0913-2100000',
      officerId: world.officer.userId,
    }
    must(await nameOwners(world.park, of, named(contact), world.now))
    expect(await personsAt(projectId, 'signed')).toEqual({
      officer: { id: world.director.userId, name: world.director.name, isNamed: true },
      park: { id: null, name: contact.parkContact },
    })
  })

  it('is one of the side, of a step that is still ahead, and is not lost to somebody who writes at once', async () => {
    const { projectId } = await project(world)
    const other = await makePerson(world, 'park', { parkId: world.parks[1]?.id })
    const name = (stage: string, given: Partial<Owners>) =>
      nameOwners(world.officer, { projectId, stage }, named(given), world.now)
    expect(await name('signed', { parkPersonId: other.userId })).toMatchObject({
      reason: 'park_person_unknown',
    })
    expect(await name('signed', { officerId: world.bureau.userId })).toMatchObject({
      reason: 'owner_not_staff',
    })
    await expect(name('intent', { parkContact: '王强' })).rejects.toMatchObject({ status: 404 })
    const both = await Promise.all(['王强', '赵主任'].map((parkContact) => name('signed', { parkContact })))
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    must(await reachStage(world.officer, projectId, reach('matched', world.today), world.now))
    expect(await name('matched', { parkContact: '王强' })).toMatchObject({ reason: 'step_reached' })
    await expect(
      nameOwners(other, { projectId, stage: 'signed' }, named({ version: 1 }), world.now),
    ).rejects.toMatchObject({ status: 404 })
  })
})

describe('an item of a checklist', () => {
  it('is done on a day with its paper, not needed with a reason, and open again without', async () => {
    const { projectId } = await project(world)
    const of = { projectId, ...SEEN }
    const item = async () => {
      const { items } = await stepOf(world.bureau, projectId, SEEN.stage, world.today)
      return items.find(({ code }) => code === SEEN.code)
    }
    const proof = await uploaded(world.park)
    must(await markItem(world.park, of, { ...mark(world, 'done'), proof }, world.now))
    expect(await item()).toMatchObject({
      state: 'done',
      doneOn: addDays(world.today, -1),
      by: world.park.name,
      on: world.today,
      fileId: proof,
      version: 1,
    })
    must(await markItem(world.officer, of, mark(world, 'not_needed', 1), world.now))
    expect(await item()).toMatchObject({
      state: 'not_needed',
      doneOn: null,
      fileId: proof,
      note: '租用现有厂房',
    })
    must(await markItem(world.officer, of, mark(world, 'open', 2), world.now))
    expect(await item()).toMatchObject({ state: 'open', fileId: null, version: 3 })
    const stale = await markItem(world.officer, of, mark(world, 'done', 1), world.now)
    expect(stale).toMatchObject({ reason: 'changed_meanwhile' })
    const late = { ...mark(world, 'done', 3), doneOn: addDays(world.today, 1) }
    expect(await markItem(world.officer, of, late, world.now)).toMatchObject({ reason: 'in_the_future' })
    const theirs = { ...mark(world, 'done', 3), proof: await uploaded(world.officer) }
    expect(await markItem(world.park, of, theirs, world.now)).toMatchObject({ reason: 'unknown_file' })
    expect(await item()).toMatchObject({ state: 'open', version: 3 })
  })

  it('is recorded once by those who come at once, and not there for another park or enclave', async () => {
    const { projectId } = await project(world)
    const of = { projectId, ...SEEN }
    const both = await Promise.all(
      [world.officer, world.park].map((who) => markItem(who, of, mark(world, 'done'), world.now)),
    )
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.stepCheck.count({ where: { projectId } })).toBe(1)
    const other = await makePerson(world, 'park', { parkId: world.parks[1]?.id })
    const far = await makeWorld()
    for (const who of [other, far.officer])
      await expect(markItem(who, of, mark(world, 'open', 1), world.now)).rejects.toMatchObject({
        status: 404,
      })
    await expect(
      markItem(
        world.officer,
        { projectId, stage: 'matched', code: 'nothing' },
        mark(world, 'done'),
        world.now,
      ),
    ).rejects.toMatchObject({ status: 404 })
  })
})

/** As if a project stood at its intent since a day. */
async function intendedOn(projectId: string, day: Day) {
  const actualOn = dateOfDay(day)
  await db.milestone.updateMany({ where: { projectId, stage: 'intent' }, data: { actualOn } })
  await db.landingProject.updateMany({ where: { id: projectId }, data: { stageSince: actualOn } })
}

describe('a step with something required that is open', () => {
  it('is not recorded as done, unless with a reason that stays on record', async () => {
    const own = await makeWorld()
    const { projectId } = await project(own)
    await intendedOn(projectId, own.today)
    await decideSteps(own, own.today, requiring('site_seen'))
    const go = (given: object = {}) =>
      reachStage(own.officer, projectId, reach('matched', own.today, given), own.now)
    expect(await go()).toMatchObject({ reason: 'items_open', detail: { openZh: '看过场地，厂房或地块选定' } })
    expect((await row(projectId)).stage).toBe('intent')
    must(await go({ openReason: '企业已在邻市看过同款厂房' }))
    const kind = 'landing_stage_reached'
    const event = await db.event.findFirst({ where: { subjectId: projectId, kind } })
    expect(event?.payload).toMatchObject({
      openZh: '看过场地，厂房或地块选定',
      openReason: '企业已在邻市看过同款厂房',
    })
  })

  it('goes on once the item is done or not needed, and keeps the list in force when it began', async () => {
    const own = await makeWorld()
    const { projectId: before } = await project(own)
    const { projectId } = await project(own)
    await decideSteps(own, addDays(own.today, 5), requiring('site_seen'))
    await intendedOn(before, own.today)
    await intendedOn(projectId, addDays(own.today, 6))
    const day = addDays(own.today, 10)
    const now = new Date(own.now.getTime() + 10 * 86_400_000)
    const go = (id: string) => reachStage(own.officer, id, reach('matched', day), now)
    must(await go(before))
    expect(await go(projectId)).toMatchObject({ reason: 'items_open' })
    must(await markItem(own.park, { projectId, ...SEEN }, mark(own, 'not_needed'), now))
    must(await go(projectId))
    const { progress, next } = await stepsOf(own.bureau, await projectView(own.bureau, projectId, day))
    expect(progress.matched).toEqual({ all: 1, settled: 1, required: 0 })
    expect(next?.stage).toBe('signed')
  })

  it('is either recorded first or reopened first: never both unseen', async () => {
    const own = await makeWorld()
    const { projectId } = await project(own)
    await intendedOn(projectId, own.today)
    await decideSteps(own, own.today, requiring('site_seen'))
    must(await markItem(own.park, { projectId, ...SEEN }, mark(own, 'done'), own.now))
    const [reached, reopened] = await Promise.all([
      reachStage(own.officer, projectId, reach('matched', own.today), own.now),
      markItem(own.park, { projectId, ...SEEN }, mark(own, 'open', 1), own.now),
    ])
    expect(reopened.ok).toBe(true)
    if (!reached.ok) expect(['items_open', 'changed_meanwhile']).toContain(reached.reason)
    const kinds = await db.event.findMany({
      where: { subjectId: projectId, kind: { in: ['landing_stage_reached', 'step_item_marked'] } },
      orderBy: { seq: 'asc' },
    })
    expect(kinds.map(({ kind }) => kind)).toEqual(
      reached.ok
        ? ['step_item_marked', 'landing_stage_reached', 'step_item_marked']
        : ['step_item_marked', 'step_item_marked'],
    )
  })
})
