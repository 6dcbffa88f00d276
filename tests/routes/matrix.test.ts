import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '~/ground/people/actor'
import { addresses, paramNames, pathOf, type Address } from '../support/route-tree'
import { sceneOf, type Scene } from '../support/scenes/all'
import {
  answerOf,
  makeFirm,
  makePerson,
  makeWorld,
  sessionOf,
  signedRequest,
  type World,
} from '../support/world'
import { COLUMNS, FORM_FIRST, NAMES_NO_ROW, PUBLIC_ROWS, SHARED_ROWS, TABLE, type Who } from './matrix-table'

process.env.FILES_DIR = mkdtempSync(path.join(os.tmpdir(), 'feidi-matrix-'))
afterAll(() => rmSync(process.env.FILES_DIR ?? '', { recursive: true }))

type Method = 'GET' | 'POST'
const SIDE_BY_SIDE = 4
let world: World
let elsewhere: World
let others: Record<'founder' | 'expert' | 'park' | 'department', Actor>
beforeAll(async () => {
  world = await makeWorld()
  elsewhere = await makeWorld()
  // People in the same roles of the same enclave to whom the rows do not belong.
  const parkId = world.parks[1]?.id ?? null
  others = {
    founder: await makePerson(world, 'founder', { firmId: (await makeFirm(world.enclaveId)).id }),
    expert: world.expert2,
    park: await makePerson(world, 'park', { parkId }),
    department: await makePerson(world, 'department', { departmentId: world.departments[1]?.id ?? null }),
  }
})

const loaded = await Promise.all(
  addresses.map(async (address) => ({ ...address, module: await address.load() })),
)
const cells = loaded.flatMap(({ module, ...address }) => [
  ...(module.loader ? [{ ...address, method: 'GET' as const, run: module.loader }] : []),
  ...(module.action ? [{ ...address, method: 'POST' as const, run: module.action }] : []),
])
type Cell = (typeof cells)[number]
const keyOf = ({ at, method }: { at: string; method: Method }) => `${method} ${at}`

/** Whose row an address names: parameters that are ids of rows. */
const ROWS = /^(ref|.*Id)$/
const namesRow = ({ at }: Address) => paramNames(at).some((name) => ROWS.test(name))

const looked = new Map<string, Promise<Scene>>()

/** The row of an address that is only looked at, made once: whoever reads it, or is refused, leaves it as it was. */
function lookedAt(at: string, { slug }: World, make: () => Promise<Scene>): Promise<Scene> {
  const scene = looked.get(`${slug} ${at}`) ?? make()
  looked.set(`${slug} ${at}`, scene)
  return scene
}

function personOf(who: Who, { as }: Scene): Actor | null {
  if (who === 'stranger') return null
  if (who === 'outsider') return elsewhere.officer
  return as[who] ?? (who === 'expert' ? world.expert1 : world[who])
}

async function statusOf({ at, method, run }: Cell, actor: Actor | null, { params, search = '' }: Scene) {
  const form = method === 'POST' ? { form: {} } : {}
  const headers: Record<string, string> = actor ? { Cookie: await sessionOf(actor, at) } : {}
  const request = await signedRequest(null, pathOf(at, params) + search, { method, ...form, headers })
  const answer = await answerOf(() =>
    run({ request, params, context: {} } as unknown as LoaderFunctionArgs & ActionFunctionArgs),
  )
  return answer.status
}

describe('the table', () => {
  it('has a line for every loader and action of the product, and no other', () => {
    expect([...TABLE.keys()].sort()).toEqual(cells.map(keyOf).sort())
  })
})

describe.each(cells.filter((cell) => TABLE.has(keyOf(cell))))('$method $at', (cell) => {
  const expected = TABLE.get(keyOf(cell)) ?? []
  // Where something is done, each who does it comes to a row that is as it was; all others may look at the same row.
  const acts = cell.method === 'POST' && expected.some((status, column) => status === 302 && column > 0)
  const answers = async (of: World, scenes: () => Promise<Scene>, awaited: readonly number[]) => {
    const shared = await lookedAt(cell.at, of, scenes)
    const statusFor = async (who: Who, column: number) => {
      const scene = acts && (awaited[column] ?? 0) < 400 ? await scenes() : shared
      return statusOf(cell, personOf(who, scene), scene)
    }
    // A few side by side: what is built in one enclave queues behind the same locks.
    const statuses: number[] = []
    for (let first = 0; first < COLUMNS.length; first += SIDE_BY_SIDE) {
      const some = COLUMNS.slice(first, first + SIDE_BY_SIDE)
      statuses.push(...(await Promise.all(some.map((who, at) => statusFor(who, first + at)))))
    }
    return line(statuses)
  }
  const line = (statuses: readonly number[]) => COLUMNS.map((who, column) => `${who} ${statuses[column]}`)
  const missed = expected.map((status, column) => notFoundFor(cell, status, column))

  it('answers each role as its line says', async () => {
    expect(await answers(world, () => sceneOf(cell.at, world), expected)).toEqual(line(expected))
  })

  if (!namesRow(cell)) return

  it('does not find a row of another enclave', async () => {
    // A file has no enclave in its address: the officer of the other enclave reads the files there.
    const own = cell.at === '/files/:fileId' ? COLUMNS.indexOf('outsider') : -1
    const foreign = async () => {
      const scene = await sceneOf(cell.at, elsewhere)
      return { ...scene, params: { ...scene.params, enclave: world.slug }, as: {} }
    }
    const awaited = missed.map((status, column) => (column === own ? 200 : status))
    expect(await answers(elsewhere, foreign, awaited)).toEqual(line(awaited))
  })

  if (PUBLIC_ROWS.has(keyOf(cell)) || SHARED_ROWS.has(keyOf(cell))) return

  it('does not find a row of somebody else', async () => {
    const scene = await lookedAt(cell.at, world, () => sceneOf(cell.at, world))
    for (const who of ['founder', 'expert', 'park', 'department'] as const) {
      const column = COLUMNS.indexOf(who)
      const status = await statusOf(cell, others[who], scene)
      expect(`${who} ${status}`).toBe(`${who} ${missed[column]}`)
    }
  })
})

/** Who is let in finds nothing; who is not, is turned away as before. */
function notFoundFor(cell: Cell, status: number, column: number): number {
  if (PUBLIC_ROWS.has(keyOf(cell))) return 404
  if (COLUMNS[column] === 'stranger' || status === 403 || NAMES_NO_ROW.has(keyOf(cell))) return status
  return status === 422 && FORM_FIRST.has(keyOf(cell)) ? 422 : 404
}
