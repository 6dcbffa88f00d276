import { beforeAll, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { noteBlocker } from '~/landing/projects/note-blocker.server'
import { reachStage } from '~/landing/projects/reach-stage.server'
import {
  PAGES_OF_A_SCREEN,
  PROJECTS_ON_A_PAGE,
  readChartQuery,
  ROWS_OF_A_SCREEN,
} from '~/landing/wall-chart/list-query'
import { chartOf, chartOnAWall } from '~/landing/wall-chart/queries.server'
import { db } from '~/platform/db.server'
import { dayOf } from '~/shared/days'
import { makeWorld, type World } from '../support/world'
import { project, reach } from './support'

let world: World
let elsewhere: string
let held: string
const asked = (text = '') => readChartQuery(new URLSearchParams(text))
beforeAll(async () => {
  world = await makeWorld()
  const other = world.parks[1]?.id ?? ''
  for (let index = 0; index < PROJECTS_ON_A_PAGE; index++) await project(world)
  elsewhere = (await project(world, { parkId: other, ownerId: world.director.userId })).projectId
  held = (await project(world)).projectId
  must(await reachStage(world.officer, held, reach('matched', '2026-11-01'), world.now))
  const { version } = await db.landingProject.findFirstOrThrow({ where: { id: held } })
  const blocker = { blocker: '环评还没批', side: 'park' as const, since: '2026-11-05', until: undefined }
  must(
    await noteBlocker(
      world.officer,
      held,
      { ...blocker, version, nextStep: '催园区', departmentId: undefined, ownerId: undefined },
      world.now,
    ),
  )
})

it('shows a page of projects, what is held up on top, and counts all of them', async () => {
  const today = dayOf(world.now)
  const first = await chartOf(world.officer, asked(), today)
  const second = await chartOf(world.officer, asked('page=2'), today)
  const [{ count } = { count: 0 }] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM "LandingProject" WHERE "enclaveId" = ${world.enclaveId}::uuid AND stage <> 'dropped'`
  expect(first.projects).toHaveLength(PROJECTS_ON_A_PAGE)
  expect(first.projects[0]?.id).toBe(held)
  expect(first.more).toBe(true)
  expect(first.range.total).toBe(count)
  expect(second.projects).toHaveLength(count - PROJECTS_ON_A_PAGE)
  expect(second.more).toBe(false)
  const ids = [...first.projects, ...second.projects].map(({ id }) => id)
  expect(new Set(ids).size).toBe(count)
})

it('keeps to the park, the stage and the officer that are asked for', async () => {
  const today = dayOf(world.now)
  const ids = async (query: string) =>
    (await chartOf(world.bureau, asked(query), today)).projects.map(({ id }) => id)
  expect(await ids(`park=${world.parks[1]?.id}`)).toEqual([elsewhere])
  expect(await ids(`owner=${world.director.userId}`)).toEqual([elsewhere])
  expect(await ids('stage=matched')).toEqual([held])
  expect(await ids('stage=producing')).toEqual([])
})

it('shows a park officer the own park alone, whatever the address asks for', async () => {
  const today = dayOf(world.now)
  const own = await chartOf(world.park, asked(), today)
  expect(own.projects.every(({ park }) => park.id === world.park.parkId)).toBe(true)
  expect(own.projects.length).toBeGreaterThan(0)
  const others = world.parks.find(({ id }) => id !== world.park.parkId)?.id
  expect((await chartOf(world.park, asked(`park=${others}`), today)).projects).toEqual([])
})

it('hangs on a wall only what has been signed and does not produce yet', async () => {
  const today = dayOf(world.now)
  expect(await chartOnAWall(world.enclaveId, today)).toEqual([])
  await db.landingProject.updateMany({ where: { enclaveId: world.enclaveId }, data: { stage: 'signed' } })
  await db.landingProject.updateMany({ where: { id: elsewhere }, data: { stage: 'producing' } })
  const shown = await chartOnAWall(world.enclaveId, today)
  expect(shown).toHaveLength(Math.min(ROWS_OF_A_SCREEN * PAGES_OF_A_SCREEN, PROJECTS_ON_A_PAGE + 1))
  expect(shown.map(({ id }) => id)).not.toContain(elsewhere)
})
