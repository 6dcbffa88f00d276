import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addresses, paramNames, pathOf } from '../support/route-tree'
import { WORDS } from '../support/scenes/all'
import { wholeProduct } from '../support/whole-build'
import { makeWorld, sessionOf, type World } from '../support/world'
import { whoMay } from '../routes/who-may'
import { NOT_STANDING, OWN_PAGES } from './own-pages'
import { STANDING } from './states'
import { LIFECYCLES } from './tables'

process.env.FILES_DIR = mkdtempSync(path.join(os.tmpdir(), 'feidi-states-'))
afterAll(() => rmSync(process.env.FILES_DIR ?? '', { recursive: true }))

let world: World
let product: Awaited<ReturnType<typeof wholeProduct>>
beforeAll(async () => {
  world = await makeWorld()
  product = await wholeProduct()
})

const pages = (
  await Promise.all(addresses.map(async ({ at, load }) => ({ at, loader: (await load()).loader })))
).flatMap(({ at, loader }) => (loader && !at.endsWith('#frame') ? [at] : []))

/** The pages of a row that ask for nothing else than there is. */
function pagesOf(table: string, params: Record<string, string>): string[] {
  return pages.filter((at) => {
    if (!OWN_PAGES[table]?.test(at)) return false
    const names = paramNames(at).filter((name) => name !== 'enclave')
    return names.every((name) => name in params || name in WORDS)
  })
}

/** The states that the schema names beside a column, and those of the tables of steps. */
function statesThereAre(): string[] {
  const named = readFileSync('prisma/schema.prisma', 'utf8')
    .split(/^model /m)
    .flatMap((model) => {
      const states = /^ {2}state +String[^\n]*\/\/ (\w+(?: \| \w+)+)/m.exec(model)?.[1]
      return (states?.split(' | ') ?? []).map((state) => `${/^\w+/.exec(model)?.[0]} ${state}`)
    })
  const tables = { application: 'Application', project: 'LandingProject' } as Record<string, string>
  const stepped = Object.entries(LIFECYCLES).flatMap(([noun, { states }]) =>
    states.flatMap((state) => (tables[noun] ? [`${tables[noun]} ${state}`] : [])),
  )
  return [...named, ...stepped].sort()
}

it('has a row in every state that there is, or says why not', () => {
  const standing = Object.entries(STANDING).flatMap(([table, makers]) =>
    Object.keys(makers).map((state) => `${table} ${state}`),
  )
  const missing = statesThereAre().filter((state) => !standing.includes(state) && !(state in NOT_STANDING))
  expect(missing).toEqual([])
  expect(statesThereAre().length).toBeGreaterThan(50)
})

const rows = Object.entries(STANDING).flatMap(([table, makers]) =>
  Object.entries(makers).map(([state, make]) => ({ table, state, make })),
)

describe.each(rows)('$table $state', ({ table, make }) => {
  it('has no page that breaks', async () => {
    const standing = await make(world)
    const params = { ...WORDS, ...standing.params, enclave: world.slug }
    const answers: string[] = []
    for (const at of pagesOf(table, standing.params)) {
      const actor = whoMay('GET', at, world, standing)
      const headers = new Headers(actor ? { Cookie: await sessionOf(actor, at) } : {})
      const request = new Request(`http://127.0.0.1:3000${pathOf(at, params)}`, { headers })
      const answer = await product.handle(request, { requestId: 'states', nonce: 'n', ip: '127.0.0.1' })
      const thrown = product.thrown.splice(0).map((error) => (error instanceof Error ? error.stack : error))
      answers.push(`${answer.status} ${at} ${thrown.join('\n')}`.trim())
    }
    expect(answers.filter((said) => !/^(200|30[23]|40[0349]) \S+$/.test(said))).toEqual([])
    expect(answers.some((said) => said.startsWith('200'))).toBe(true)
  })
})
