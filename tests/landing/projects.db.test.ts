import { beforeAll, describe, expect, it } from 'vitest'
import { uploadedBy } from '~/example/drivers/uploads.server'
import { must } from '~/example/drivers/must'
import type { Reach } from '~/landing/projects/move.form'
import { project as projectView } from '~/landing/projects/queries.server'
import { reachStage } from '~/landing/projects/reach-stage.server'
import { startProject } from '~/landing/projects/start.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dayFromDate } from '~/shared/days'
import { makePerson, makeWorld, usccOf, type World } from '../support/world'
import { kindsTo, plan, project, reach, resident, row, startOf } from './support'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

/** A project brought to a stage, through every stage before it, all on time. */
async function projectAt(stage: Reach['stage'], given: Parameters<typeof project>[1] = {}) {
  const made = await project(world, given)
  const days: [Reach['stage'], string][] = [
    ['matched', '2026-10-20'],
    ['signed', '2026-10-25'],
    ['registered', '2026-11-01'],
    ['approved_or_leased', '2026-11-05'],
  ]
  for (const [next, day] of days) {
    const proof = await uploadedBy(world.officer.userId, world.now)
    const company =
      next === 'registered' ? { landedName: '试验落地公司', landedUscc: usccOf(70000 + (counter += 1)) } : {}
    must(await reachStage(world.officer, made.projectId, reach(next, day, { proof, ...company }), world.now))
    if (next === stage) break
  }
  return made
}
let counter = 0

describe('starting a landing project', () => {
  it('gives it a number, dates its stages, and tells the founder and the park', async () => {
    const firm = await resident(world)
    const founder = await makePerson(world, 'founder', { firmId: firm.id })
    const outcome = must(await startProject(world.officer, startOf(world, firm.id), world.now))
    const made = await row(outcome.projectId)
    expect(made.ref).toMatch(/^T\d+LD-2026-\d{4}$/)
    expect(made.milestones.map((one) => one.stage).sort()).toEqual([
      'intent',
      'matched',
      'producing',
      'registered',
      'signed',
    ])
    expect(await kindsTo(founder.userId)).toEqual(['landing_started'])
    expect(await kindsTo(world.park.userId)).toContain('landing_started')
    const event = await db.event.findFirstOrThrow({ where: { subjectId: made.id } })
    expect([event.kind, event.firmId]).toEqual(['landing_started', firm.id])
  })

  it.each([
    ['a firm that only waits for a room', 'offered', {}, 'not_in_residence'],
    ['no planned day at all', 'active', { plan: plan({}) }, 'plan_empty'],
    [
      'days that go back',
      'active',
      { plan: plan({ signed: '2027-01-01', registered: '2026-12-31' }) },
      'plan_decreases',
    ],
    ['an intent tomorrow', 'active', { intentOn: '2026-11-21' }, 'in_the_future'],
    ['a park that is not on the list', 'active', { parkId: newId() }, 'park_unknown'],
    ['somebody else in charge', 'active', { ownerId: newId() }, 'owner_not_staff'],
  ] as const)('refuses %s', async (_, state, given, reason) => {
    const firm = await resident(world, state)
    expect(await startProject(world.director, startOf(world, firm.id, given), world.now)).toMatchObject({
      ok: false,
      reason,
    })
  })

  it('of twenty at once begins one, and nineteen are told', async () => {
    const firm = await resident(world)
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => startProject(world.officer, startOf(world, firm.id), world.now)),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(new Set(outcomes.flatMap((one) => (one.ok ? [] : [one.reason])))).toEqual(new Set(['has_project']))
    expect(await db.landingProject.count({ where: { firmId: firm.id } })).toBe(1)
  })

  it('answers the same form the same way', async () => {
    const firm = await resident(world)
    const input = startOf(world, firm.id, { idempotencyKey: newId() })
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => startProject(world.officer, input, world.now)),
    )
    expect(new Set(answers.map((one) => (one.ok ? one.value.projectId : one.reason))).size).toBe(1)
  })

  it('is for officers and the director of this enclave', async () => {
    const firm = await resident(world)
    for (const actor of [world.park, world.bureau, world.founder]) {
      await expect(startProject(actor, startOf(world, firm.id), world.now)).rejects.toMatchObject({
        status: 403,
      })
    }
    const elsewhere = await makeWorld()
    await expect(startProject(elsewhere.officer, startOf(world, firm.id), world.now)).rejects.toMatchObject({
      status: 404,
    })
  })
})

describe('reaching a stage', () => {
  it.each([
    ['a stage too far', 'signed', '2026-11-01', 'not_next'],
    ['a day to come', 'matched', '2026-11-21', 'in_the_future'],
    ['a day before the last stage', 'matched', '2026-10-09', 'before_the_last'],
  ] as const)('refuses %s', async (_, stage, day, reason) => {
    const { projectId } = await project(world)
    expect(await reachStage(world.officer, projectId, reach(stage, day), world.now)).toMatchObject({
      ok: false,
      reason,
    })
  })

  it('wants a proof for signing, of the one who hands it in', async () => {
    const { projectId } = await projectAt('matched')
    const bare = await reachStage(world.officer, projectId, reach('signed', '2026-10-25'), world.now)
    expect(bare).toMatchObject({ ok: false, reason: 'proof_missing' })
    const others = await uploadedBy(world.director.userId, world.now)
    const stolen = await reachStage(
      world.officer,
      projectId,
      reach('signed', '2026-10-25', { proof: others }),
      world.now,
    )
    expect(stolen).toMatchObject({ ok: false, reason: 'unknown_file' })
    expect((await row(projectId)).stage).toBe('matched')
  })

  it('of two who report the same stage one does', async () => {
    const { projectId } = await project(world)
    const outcomes = await Promise.all(
      [world.officer, world.director, world.park].map((actor) =>
        reachStage(actor, projectId, reach('matched', '2026-11-01'), world.now),
      ),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.event.count({ where: { subjectId: projectId, kind: 'landing_stage_reached' } })).toBe(1)
  })

  it('moves the registered place home, once per company', async () => {
    const { firm, projectId } = await projectAt('registered')
    const place = await db.firmPlace.findFirstOrThrow({
      where: { firmId: firm.id, kind: 'registered', until: null },
    })
    expect([place.city, place.entityName, dayFromDate(place.since)]).toEqual([
      'home',
      '试验落地公司',
      '2026-11-01',
    ])
    const uscc = (await row(projectId)).landedUscc ?? ''
    const other = await projectAt('signed')
    const proof = await uploadedBy(world.officer.userId, world.now)
    const again = reach('registered', '2026-11-02', { proof, landedName: '同一家', landedUscc: uscc })
    expect(await reachStage(world.officer, other.projectId, again, world.now)).toMatchObject({
      ok: false,
      reason: 'uscc_elsewhere',
    })
  })

  it('blocks a wrong form of the code, and wants a reason for a wrong check character', async () => {
    const { projectId } = await projectAt('signed')
    const proof = await uploadedBy(world.officer.userId, world.now)
    const base = { proof, landedName: '试验落地公司' }
    const good = usccOf(80001)
    const wrong = good.slice(0, 17) + (good.endsWith('0') ? '1' : '0')
    const at = (landedUscc: string, usccReason?: string) =>
      reachStage(
        world.officer,
        projectId,
        reach('registered', '2026-11-02', { ...base, landedUscc, usccReason }),
        world.now,
      )
    expect(await at('91610')).toMatchObject({ ok: false, reason: 'uscc_format' })
    expect(await at(wrong)).toMatchObject({
      ok: false,
      reason: 'uscc_needs_reason',
      detail: { expected: good[17] },
    })
    expect(await at(wrong, '早年换证，执照如此')).toMatchObject({ ok: true })
  })

  it('in a factory goes straight to producing, and production is at home from then on', async () => {
    const { firm, projectId } = await projectAt('approved_or_leased', {
      premises: 'factory',
      areaMu: undefined,
      areaSqm: '2000',
    })
    const proof = await uploadedBy(world.park.userId, world.now)
    const done = await reachStage(
      world.park,
      projectId,
      reach('producing', '2026-11-20', { proof }),
      world.now,
    )
    expect(done).toMatchObject({ ok: true })
    const place = await db.firmPlace.findFirstOrThrow({ where: { firmId: firm.id, kind: 'production' } })
    expect([place.city, place.entityName]).toEqual(['home', '试验落地公司'])
    expect((await projectView(world.bureau, projectId, world.today)).standing.pace).toBe('done')
  })

  it('hides projects of other parks, and lets the bureau only look', async () => {
    const { projectId } = await project(world, { parkId: world.parks[1]?.id ?? '' })
    const input = reach('matched', '2026-11-01')
    await expect(reachStage(world.park, projectId, input, world.now)).rejects.toMatchObject({ status: 404 })
    await expect(reachStage(world.bureau, projectId, input, world.now)).rejects.toMatchObject({ status: 403 })
  })
})
