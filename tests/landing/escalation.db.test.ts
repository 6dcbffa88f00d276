import fc from 'fast-check'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { settingOn } from '~/ground/settings/enclave.server'
import { dueOfStep } from '~/landing/escalation/late'
import { dueOfSteps } from '~/landing/escalation/late-sql.server'
import { escalateStep, escalateSteps } from '~/landing/escalation/round.server'
import { stallOf } from '~/landing/escalation/told.server'
import { deskItems } from '~/landing/projects/desk-items.server'
import { factsOf, milestonesOf } from '~/landing/projects/facts'
import { noteBlocker } from '~/landing/projects/note-blocker.server'
import { project as projectView } from '~/landing/projects/queries.server'
import { isAtOrPast, STAGES } from '~/landing/projects/stages'
import { nameOwners } from '~/landing/steps/owners.server'
import { db, Prisma } from '~/platform/db.server'
import { addDays, dateOfDay, instantOf, type Day } from '~/shared/days'
import { makePerson, makeWorld, type World } from '../support/world'
import { project, row } from './support'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

/** A project whose next step was planned for a day. */
async function planned(of: World, plannedOn: Day, stage: 'intent' | 'matched' = 'intent') {
  const { projectId } = await project(of)
  const next = stage === 'intent' ? 'matched' : 'signed'
  await db.landingProject.update({
    where: { enclaveId_id: { enclaveId: of.enclaveId, id: projectId } },
    data: { stage, stageSince: dateOfDay('2026-10-10') },
  })
  await db.milestone.updateMany({
    where: { projectId, stage: next },
    data: { plannedOn: dateOfDay(plannedOn) },
  })
  return projectId
}
/** Letters of the round about a project, as kind and reader, in the order in which they were written. */
async function toldOf(of: World, projectId: string): Promise<string[]> {
  const names = new Map(
    [of.officer, of.director, of.bureau, of.park, of.department].map(({ userId, role }) => [userId, role]),
  )
  const letters = await db.letter.findMany({
    where: { aboutId: projectId, kind: { startsWith: 'landing_step_' } },
    orderBy: [{ createdAt: 'asc' }, { kind: 'asc' }],
  })
  return letters.map(({ kind, toUserId }) => `${kind} ${names.get(toUserId ?? '') ?? toUserId}`)
}
const at = (day: Day, minutes = 9 * 60 + 30) => instantOf(day, minutes)

describe('a stalled step', () => {
  it('names the park’s person and the park the next morning, then all officers, then the bureau and the director', async () => {
    const { enclaveId } = world
    const projectId = await planned(world, '2026-11-19', 'matched')
    const second = await makePerson(world, 'park', { parkId: world.parks[0]?.id })
    const of = { projectId, stage: 'signed' }
    const names = { version: 0, officerId: undefined, parkPersonId: second.userId, parkContact: '' }
    must(await nameOwners(world.officer, of, { ...names, onwards: undefined }, world.now))
    await db.letter.deleteMany({ where: { kind: 'landing_step_given' } })
    const run = (day: Day) => escalateSteps(at(day), enclaveId)
    expect(await escalateSteps(at('2026-11-20', 8 * 60), enclaveId)).toBe(0)
    expect([await run('2026-11-19'), await run('2026-11-20'), await run('2026-11-20')]).toEqual([0, 1, 0])
    expect(await toldOf(world, projectId)).toEqual([`landing_step_late ${second.userId}`])
    const letter = await db.letter.findFirstOrThrow({
      where: { kind: 'landing_step_late', aboutId: projectId },
    })
    for (const text of [world.parks[0]?.nameZh ?? '?', second.name, '11月19日', '“签约”已过计划日'])
      expect(letter.body).toContain(text)
    const item = (await deskItems(second, '2026-11-20', 'zh')).find(({ key }) => key.endsWith(projectId))
    expect(item).toMatchObject({ mine: true, turn: 'park', stalled: true })
    expect(item?.turnName).toBe(`${world.parks[0]?.nameZh} ${second.name}`)
    expect([await run('2026-11-25'), await run('2026-11-26'), await run('2026-12-03')]).toEqual([0, 1, 1])
    expect((await toldOf(world, projectId)).slice(1).sort()).toEqual(
      [
        'landing_step_at_top bureau',
        'landing_step_at_top director',
        'landing_step_raised park',
        `landing_step_raised ${second.userId}`,
      ].sort(),
    )
    const stall = await stallOf(
      world.bureau,
      await projectView(world.bureau, projectId, '2026-12-03'),
      '2026-12-03',
    )
    expect(stall).toEqual({
      due: '2026-11-19',
      days: 10,
      told: [
        { level: 'owner', on: '2026-11-20' },
        { level: 'lead', on: '2026-11-26' },
        { level: 'top', on: '2026-12-03' },
      ],
      next: null,
    })
    const events = await db.event.findMany({
      where: { subjectId: projectId, kind: 'landing_step_escalated' },
    })
    expect(events).toHaveLength(3)
  })

  it('that a department is asked about names that department, whose turn it is, after its own day', async () => {
    const own = await makeWorld()
    const projectId = await planned(own, '2026-11-10')
    const until = '2026-11-25'
    const asked = { departmentId: own.departments[0]?.id, side: 'department' as const, ownerId: undefined }
    const said = { blocker: '用地指标', nextStep: '催指标', since: own.today, until }
    const { version } = await row(projectId)
    must(await noteBlocker(own.officer, projectId, { ...asked, ...said, version }, own.now))
    expect(await escalateSteps(at('2026-11-25'), own.enclaveId)).toBe(0)
    expect(await escalateSteps(at('2026-11-26'), own.enclaveId)).toBe(1)
    expect(await toldOf(own, projectId)).toEqual(['landing_step_late department'])
    const letter = await db.letter.findFirstOrThrow({
      where: { kind: 'landing_step_late', aboutId: projectId },
    })
    for (const text of ['试验土地局', own.department.name, '用地指标', '/department/'])
      expect(letter.body).toContain(text)
    const item = (await deskItems(own.officer, '2026-11-26', 'zh')).find(({ key }) => key.endsWith(projectId))
    expect(item).toMatchObject({ turn: 'department', turnName: '试验土地局' })
  })

  it('is told anew once its day moves, and not once it is given up', async () => {
    const own = await makeWorld()
    const projectId = await planned(own, '2026-11-19')
    expect(await escalateSteps(at('2026-11-20'), own.enclaveId)).toBe(1)
    expect(await toldOf(own, projectId)).toEqual(['landing_step_late officer'])
    await db.milestone.updateMany({
      where: { projectId, stage: 'matched' },
      data: { plannedOn: dateOfDay('2026-11-24') },
    })
    expect(await escalateSteps(at('2026-11-24'), own.enclaveId)).toBe(0)
    expect(await escalateSteps(at('2026-11-25'), own.enclaveId)).toBe(1)
    await db.landingProject.updateMany({
      where: { id: projectId },
      data: { stage: 'dropped', droppedReason: '企业改变计划' },
    })
    expect(await escalateSteps(at('2026-12-25'), own.enclaveId)).toBe(0)
  })

  it('is told to whoever comes where nobody is there, and our side is told where a park has no account', async () => {
    const own = await makeWorld()
    const projectId = await planned(own, '2026-11-19', 'matched')
    const leave = (endedAt: Date | null, roles: string[]) =>
      db.membership.updateMany({
        where: { enclaveId: own.enclaveId, role: { in: roles } },
        data: { endedAt },
      })
    await leave(own.now, ['park', 'officer', 'director'])
    expect(await escalateSteps(at('2026-11-20'), own.enclaveId)).toBe(0)
    await leave(null, ['officer', 'director'])
    expect(await escalateSteps(at('2026-11-20'), own.enclaveId)).toBe(1)
    expect(await toldOf(own, projectId)).toEqual(['landing_step_late officer'])
  })
})

describe('rounds', () => {
  const projects: string[] = []
  let own: World
  beforeAll(async () => {
    own = await makeWorld()
    for (const day of ['2026-11-19', '2026-11-12', '2026-11-23'])
      projects.push(await planned(own, day, projects.length === 1 ? 'matched' : 'intent'))
  })
  beforeEach(async () => {
    await db.reminder.deleteMany({ where: { enclaveId: own.enclaveId } })
    await db.letter.deleteMany({ where: { enclaveId: own.enclaveId } })
  })
  const forget = async () => {
    await db.reminder.deleteMany({ where: { enclaveId: own.enclaveId } })
    await db.letter.deleteMany({ where: { enclaveId: own.enclaveId } })
  }
  const all = async () => (await Promise.all(projects.map((id) => toldOf(own, id)))).map((one) => one.sort())

  it('tell nobody twice, on whichever days and however often they run: the last day says who was told', async () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 0, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(days, fc.boolean(), async (some, twice) => {
        const last = addDays('2026-11-20', 21)
        await forget()
        await escalateSteps(at(last), own.enclaveId)
        const once = await all()
        await forget()
        for (const day of some.sort((a, b) => a - b)) {
          const run = () => escalateSteps(at(addDays('2026-11-20', day)), own.enclaveId)
          await Promise.all(twice ? [run(), run()] : [run()])
        }
        await escalateSteps(at(last), own.enclaveId)
        expect(await all()).toEqual(once)
        for (const one of once) expect(new Set(one).size).toBe(one.length)
      }),
      { numRuns: 8 },
    )
  })

  it('that are cut short and begun again are one round', async () => {
    const now = at('2026-12-11')
    const { enclaveId, slug } = own
    const rules = await settingOn(db, enclaveId, 'steps', '2026-12-11')
    await escalateSteps(now, enclaveId)
    const whole = await all()
    for (const first of projects) {
      await forget()
      expect(await escalateStep({ enclaveId, slug, id: first, rules }, now)).toBe(true)
      await escalateSteps(now, enclaveId)
      expect(await all()).toEqual(whole)
    }
  })
})

describe('the day of a step', () => {
  it('is the same in the database and by the rule, whatever the dates', async () => {
    const own = await makeWorld()
    const ids: string[] = []
    for (const premises of ['land', 'factory', 'land', 'factory'] as const) {
      const area = premises === 'land' ? { areaMu: '32' } : { areaMu: undefined, areaSqm: '800' }
      ids.push((await project(own, { premises, ...area })).projectId)
    }
    const day = fc.integer({ min: -60, max: 60 }).map((days) => addDays('2026-11-20', days))
    const maybe = fc.option(day, { nil: null })
    const one = fc.record({
      stage: fc.constantFrom(...STAGES),
      stageSince: day,
      blocked: fc.option(fc.record({ since: day, lasts: fc.option(fc.nat(60), { nil: null }) }), {
        nil: null,
      }),
      green: fc.option(fc.record({ on: day, percent: fc.integer({ min: 10, max: 100 }) }), { nil: null }),
      steps: fc.array(fc.record({ plannedOn: maybe, actualOn: maybe }), { minLength: 10, maxLength: 10 }),
    })
    const untilOf = (blocked: { since: Day; lasts: number | null } | null) =>
      blocked && blocked.lasts !== null ? addDays(blocked.since, blocked.lasts) : null
    const date = (text: Day | null) => (text === null ? null : dateOfDay(text))
    await fc.assert(
      fc.asyncProperty(fc.array(one, { minLength: 4, maxLength: 4 }), async (rows) => {
        for (const [index, { stage, stageSince, blocked, green, steps }] of rows.entries()) {
          const id = ids[index] ?? ''
          const open = isAtOrPast(stage, 'producing') ? null : green
          await db.landingProject.updateMany({
            where: { id },
            data: {
              stage,
              stageSince: dateOfDay(stageSince),
              blocker: blocked ? '环评' : '',
              blockedBy: blocked ? 'authority' : null,
              blockedSince: date(blocked?.since ?? null),
              blockedUntil: date(untilOf(blocked)),
              greenOn: date(open?.on ?? null),
              greenPercent: open?.percent ?? null,
            },
          })
          await db.milestone.deleteMany({ where: { projectId: id } })
          await db.milestone.createMany({
            data: STAGES.map((name, at) => ({
              enclaveId: own.enclaveId,
              projectId: id,
              stage: name,
              plannedOn: date(steps[at]?.plannedOn ?? null),
              actualOn: date(steps[at]?.actualOn ?? null),
            })),
          })
        }
        const found = await db.$queryRaw<{ id: string; due: Day | null }[]>(
          Prisma.sql`SELECT p.id, d.due::text AS due ${dueOfSteps}
            WHERE p."enclaveId" = ${own.enclaveId}::uuid ORDER BY p.id`,
        )
        const kept = await Promise.all(ids.map(row))
        const ruled = kept.map((each) => ({
          id: each.id,
          due: dueOfStep(factsOf(each), milestonesOf(each.milestones)),
        }))
        expect(found).toEqual(ruled.sort((a, b) => (a.id < b.id ? -1 : 1)))
      }),
      { numRuns: 25 },
    )
  })
})
