import { beforeEach, describe, expect, test } from 'vitest'
import { decide } from '~/admission/decisions/decide.server'
import { groundsFor } from '~/admission/decisions/grounds.server'
import { withdrawApplication } from '~/admission/decisions/withdraw.server'
import { cohortOf } from '~/setup/criteria-sets/cohort.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { promoteFirst } from '~/admission/panels/promote.server'
import { waitlistOf } from '~/admission/waitlist/queries.server'
import { reorderWaitlist } from '~/admission/waitlist/reorder.server'
import { applicationIn, type Made } from '../support/applications'
import { makePerson, makeWorld, type World } from '../support/world'

let world: World
let director2: Actor
let first: Made
let second: Made

beforeEach(async () => {
  world = await makeWorld()
  director2 = await makePerson(world, 'director')
  first = await applicationIn(world, 'decided', { outcome: 'waitlisted' })
  second = await applicationIn(world, 'decided', { outcome: 'waitlisted' })
})

const order = async () => (await waitlistOf(world.director, 1)).rows.map(({ id }) => id)
const promote = (actor: Actor, { id }: { id: string }) =>
  promoteFirst(actor, world.intakeId, { applicationId: id }, world.now)
const move = (actor: Actor, { id }: { id: string }, place: number) =>
  reorderWaitlist(actor, world.intakeId, { applicationId: id, place }, world.now)
const quota = (quotaFirms: number) =>
  db.intake.updateMany({ where: { enclaveId: world.enclaveId }, data: { quotaFirms } })

describe('the waiting list', () => {
  test('keeps the order in which firms came, or the place they were given', async () => {
    const { id } = await applicationIn(world, 'in_review', { reviewed: 2 })
    await decide(world.director, id, { outcome: 'waitlisted', cites: [], note: '', rank: 1 }, world.now)
    expect(await order()).toEqual([id, first.id, second.id])
  })

  test('closes up behind a firm that leaves it', async () => {
    await withdrawApplication(first.founder, first.id, {}, world.now)
    expect(await order()).toEqual([second.id])
    expect((await waitlistOf(world.officer, 1)).rows[0]).toMatchObject({ place: 1 })
  })

  test('is reordered by the director alone', async () => {
    expect(await move(world.officer, second, 1)).toMatchObject({ reason: 'wrong_role' })
    expect(await move(world.director, second, 1)).toEqual({ ok: true, value: { place: 1 } })
    expect(await order()).toEqual([second.id, first.id])
  })

  test('has every firm once, whoever reorders it at the same time', async () => {
    await Promise.all([
      move(world.director, second, 1),
      move(director2, first, 2),
      move(director2, second, 1),
    ])
    expect((await order()).sort()).toEqual([first.id, second.id].sort())
  })
})

describe('a free place', () => {
  test('goes to the first, who is told; the next becomes first', async () => {
    expect(await promote(world.director, first)).toMatchObject({ ok: true })
    expect(await order()).toEqual([second.id])
    const file = await db.application.findFirstOrThrow({ where: { id: first.id } })
    expect(file).toMatchObject({ state: 'decided', outcome: 'accepted', waitlistRank: null })
    expect(await db.letter.count({ where: { aboutId: first.id, kind: 'waitlist_moved_up' } })).toBe(1)
    const decision = await db.decision.findFirstOrThrow({
      where: { applicationId: first.id, outcome: 'accepted' },
    })
    expect(decision.publishedAt).toEqual(world.now)
  })

  test('goes to nobody but the first', async () => {
    expect(await promote(world.director, second)).toMatchObject({ reason: 'not_first' })
  })

  test('is counted the same everywhere: a firm that withdrew after its acceptance holds none', async () => {
    const { id, founder } = await applicationIn(world, 'decided', { outcome: 'accepted' })
    const counts = async () => [
      (await groundsFor(world.director, first.id, 'zh')).taken,
      (await cohortOf(world.director, 1)).accepted,
      10 - (await waitlistOf(world.director, 1)).free,
    ]
    expect(await counts()).toEqual([1, 1, 1])
    await withdrawApplication(founder, id, {}, world.now)
    expect(await counts()).toEqual([0, 0, 0])
  })

  test('must be free', async () => {
    await quota(1)
    await applicationIn(world, 'decided', { outcome: 'accepted' })
    expect(await promote(world.director, first)).toMatchObject({ reason: 'no_place' })
  })

  test('becomes free when a firm that held it withdraws', async () => {
    await quota(1)
    const held = await applicationIn(world, 'decided', { outcome: 'accepted' })
    await withdrawApplication(held.founder, held.id, {}, world.now)
    expect(await promote(world.director, first)).toMatchObject({ ok: true })
  })

  test('is filled once by two directors at once', async () => {
    const outcomes = await Promise.all([promote(world.director, first), promote(director2, first)])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await order()).toEqual([second.id])
  })

  test('goes to nobody against whom an obligatory criterion speaks', async () => {
    const where = { enclaveId: world.enclaveId, applicationId: first.id, criterion: 'A1' }
    await db.finding.updateMany({ where, data: { verdict: 'unmet' } })
    expect(await promote(world.director, first)).toMatchObject({ reason: 'criteria_unmet' })
    expect(await order()).toEqual([first.id, second.id])
  })
})
