import type { LoaderFunctionArgs } from '@remix-run/node'
import { beforeAll, describe, expect, it } from 'vitest'
import { parkGlance } from '~/across/office-today/park-glance.server'
import { officeToday } from '~/across/office-today/today.server'
import * as departmentPage from '~/audiences/department/today'
import * as parkPage from '~/audiences/park/today'
import type { Actor } from '~/ground/people/actor'
import { noteBlocker } from '~/landing/projects/note-blocker.server'
import { db } from '~/platform/db.server'
import { withMemory } from '~/platform/remembered.server'
import { addDays } from '~/shared/days'
import { must } from '~/example/drivers/must'
import { clause, signedProject } from '../support/scenes/landing/commitments'
import { asked as askedSupport, planned } from '../support/scenes/landing/firm-plans'
import { looking } from '../support/scenes/landing/matching'
import { found } from '../support/scenes/landing/visits'
import { statementsOf } from '../support/statements'
import { answerOf, makePerson, makeWorld, signedRequest, type World } from '../support/world'
import { project, row } from './support'

let world: World
let stranger: Actor // an officer of another park
let other: Actor // an account of another department
beforeAll(async () => {
  world = await makeWorld()
  stranger = await makePerson(world, 'park', { parkId: world.parks[1]?.id ?? null })
  other = await makePerson(world, 'department', { departmentId: world.departments[1]?.id ?? null })
})

const read = (actor: Actor, office: 'park' | 'department', search = '') =>
  officeToday(actor, office, new URLSearchParams(search), world.today, 'zh')
const keysOf = ({ groups }: Awaited<ReturnType<typeof officeToday>>) =>
  groups.flatMap(({ items }) => items.map(({ key }) => key))
const days = (count: number) => addDays(world.today, count)

/** A project held up by a department since ten days, which was to answer by a day. */
async function heldUp(until: string, departmentId = world.departments[0]?.id) {
  const { projectId } = await project(world)
  const { version } = await row(projectId)
  const input = { version, blocker: '用地指标未下达', side: 'department' as const, departmentId }
  const said = { ...input, since: world.today, until, nextStep: '等答复' }
  must(await noteBlocker(world.officer, projectId, said, world.now))
  const { id } = await db.departmentAsk.findFirstOrThrow({ where: { projectId, state: 'open' } })
  return { projectId, askId: id }
}

describe('the morning of a park', () => {
  it('says which firms could land, what was promised and what is late: as own statements count it, of the own park alone', async () => {
    const { firm } = await looking(world)
    const { projectId } = await signedProject(world)
    const late = await clause(world, projectId, { dueOn: days(-3), office: 'park' })
    const later = await clause(world, projectId, { dueOn: days(60), office: 'bureau' })
    await clause(world, projectId, { dueOn: days(-9), state: 'confirmed', office: 'park' })
    const duty = await clause(world, projectId, { kind: 'investment', dueOn: days(-1) })
    const glance = await parkGlance(world.park, world.today)
    expect(glance.firms).toMatchObject({ count: 1, first: [{ id: firm.id }] })
    const [counted] = await db.$queryRaw<[{ open: number }]>`
      SELECT count(*)::int AS open FROM "Commitment" c
      JOIN "LandingProject" p ON p."enclaveId" = c."enclaveId" AND p.id = c."projectId"
      WHERE p."parkId" = ${world.park.parkId}::uuid AND c.side = 'city' AND c.state IN ('agreed', 'reported', 'returned')`
    expect([glance.promises.count, counted.open]).toEqual([2, 2])
    expect(glance.promises.first.map(({ id }) => id)).toEqual([late, later])

    const ours = await read(world.park, 'park')
    expect(keysOf(ours)).toContain(`commitment-${late}`)
    expect(keysOf(await read(world.park, 'park', 'tab=others'))).toContain(`commitment-${duty}`)
    expect(ours.late.first.map(({ key }) => key)).toEqual([`commitment-${late}`, `commitment-${duty}`])
    expect([ours.late.count, ours.ours.late]).toEqual([2, 1])

    const none = await parkGlance(stranger, world.today)
    expect([none.firms.count, none.promises.count]).toEqual([0, 0])
    const theirs = await read(stranger, 'park')
    expect([theirs.counts, theirs.late.count]).toEqual([{ ours: 0, others: 0 }, 0])
  })

  it('puts right what a visit found on its day, and not what another park is to do', async () => {
    const { findingId } = await found(world)
    await db.visitFinding.update({
      where: { enclaveId_id: { enclaveId: world.enclaveId, id: findingId } },
      data: { dueOn: new Date(days(-2)), ownerId: world.park.userId },
    })
    expect(keysOf(await read(world.park, 'park'))).toContain(`finding-${findingId}`)
    const theirs = [await read(stranger, 'park'), await read(stranger, 'park', 'tab=others')]
    expect(theirs.flatMap(keysOf)).toEqual([])
  })
})

describe('the morning of a department', () => {
  it('has all that is addressed to it with its day, each leading to where it is answered, and nothing of others', async () => {
    const { askId } = await heldUp(days(5))
    const foreign = await heldUp(days(5), world.departments[1]?.id)
    const { planId } = await planned(world)
    const supportId = await askedSupport(world, planId)
    const { projectId } = await signedProject(world)
    const promise = await clause(world, projectId, { dueOn: days(-4) })
    const own = await read(world.department, 'department')
    const pages = new Map(own.groups.flatMap(({ items }) => items.map(({ key, to }) => [key, to])))
    expect(pages.get(`ask-${askId}`)).toBe(`/department/${world.slug}/asks/${askId}`)
    expect(pages.get(`support-${supportId}`)).toBe(`/department/${world.slug}/requests/${supportId}`)
    expect(pages.get(`commitment-${promise}`)).toBe(`/parks/${world.slug}/commitments/${promise}`)
    expect(pages.has(`ask-${foreign.askId}`)).toBe(false)
    expect(own.groups[0]).toMatchObject({ urgency: 'overdue', items: [{ key: `commitment-${promise}` }] })
    expect(keysOf(await read(other, 'department'))).toEqual([`ask-${foreign.askId}`])
  })

  it('is empty of what was answered', async () => {
    const { askId } = await heldUp(days(2))
    const before = await read(world.department, 'department')
    await db.departmentAsk.update({
      where: { enclaveId_id: { enclaveId: world.enclaveId, id: askId } },
      data: {
        state: 'answered',
        reply: 'done',
        answer: '已办',
        answeredById: world.department.userId,
        answeredAt: world.now,
        closedAt: world.now,
      },
    })
    const after = await read(world.department, 'department')
    expect(keysOf(before).filter((key) => !keysOf(after).includes(key))).toEqual([`ask-${askId}`])
  })
})

it.each([
  ['park', parkPage, 10],
  ['department', departmentPage, 8],
] as const)('the page of a %s asks the database no more often than %s', async (office, { loader }, most) => {
  const request = await signedRequest(world[office], `/${office}/${world.slug}`)
  const args = { request, params: { enclave: world.slug }, context: {} } as unknown as LoaderFunctionArgs
  const { value, statements } = await statementsOf(() =>
    withMemory(request, () => answerOf(() => loader(args))),
  )
  expect([value.status, statements.length <= most]).toEqual([200, true])
})
