import type { LoaderFunctionArgs } from '@remix-run/node'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { keepBoards } from '~/across/keeping-boards/keep.server'
import { answerColumns } from '~/admission/lists/answer-columns.server'
import { env } from '~/platform/env.server'
import { withMemory } from '~/platform/remembered.server'
import { addRows } from '../support/many-rows'
import { addresses, paramNames, pathOf } from '../support/route-tree'
import { readWhole, statementsOf } from '../support/statements'
import { answerOf, makeWorld, NOON_OF_TESTS, signedRequest, type World } from '../support/world'
import { COLUMNS, TABLE } from './matrix-table'

/** Rows of each kind in the large world; a page may send so many bytes more than in the small one. */
const [FEW, MANY] = [20, 2000]
const PAGE_BYTES = 120_000
/** A statement may read so many rows of a table: a page, what is open, what is looked through for a page. */
const MOST_READ = 1000
/** Under a word as many rows are collected before it is known to be common, some of them not to be listed. */
const MOST_FOUND = 1010

/** Lists under a word that every row has, by what has no order of its own, and of what many rows or none are. */
const NARROWED = [
  ...['q=试验', 'q=试验&sort=-since', 'sort=officer', 'sort=-intake', 'sort=track', 'sort=-firm'].map(
    (search) => ['/desk/:enclave/applications', search] as const,
  ),
  ...['state=screening', 'state=lapsed', 'track=A', 'officer=nobody', 'state=screening&track=A'].map(
    (search) => ['/desk/:enclave/applications', search] as const,
  ),
  ['/desk/:enclave/firms', 'filter=resident'],
  ['/desk/:enclave/firms', 'q=试验'],
  ['/desk/:enclave/firms', 'q=试验&filter=resident'],
  ['/bureau/:enclave/firms', 'q=试验'],
  ['/desk/:enclave/search', 'q=试验'],
  ['/bureau/:enclave/search', 'q=ZL202410000000.X'],
  ['/desk/:enclave/cases/new', 'q=试验'],
  ['/desk/:enclave/landing/new', 'q=试验'],
] as const

/** No list asks the database more often than this; most ask five times. */
const MOST_STATEMENTS = 10

/** What reads, asks or sends more with more rows, and why: a page that no longer does is taken off, none is put on. */
const STILL_GROW: Record<string, string> = {
  '/admin/:enclave/log/verification': 'reads every Event: that is what it is asked for',
}

/** Everything that may be read as a list: no parameter names a row. */
const READERS = [
  'officer',
  'director',
  'bureau',
  'admin',
  'stranger',
  'park',
  'department',
  'host_bureau',
] as const
const pages = addresses.flatMap(({ at, load }) => {
  const statuses = TABLE.get(`GET ${at}`)
  const who = READERS.find((one) => statuses?.[COLUMNS.indexOf(one)] === 200)
  const listed = paramNames(at).every((name) => name === 'enclave' || name === 'number')
  // What is taken away whole stands in the log first.
  const isPage = !/\/tasks\.(csv|xlsx)$|\/(cases|news)\/:number$/.test(at)
  return isPage && who && listed && paramNames(at).includes('enclave') ? [{ at, load, who }] : []
})

let small: World
let large: World
const client = new pg.Client({ connectionString: env().DATABASE_URL })
beforeAll(async () => {
  small = await makeWorld()
  large = await makeWorld()
  await addRows(small, FEW)
  await addRows(large, MANY)
  await client.connect()
  // What is worked out by the half hour.
  for (const { enclaveId } of [small, large]) await keepBoards(NOON_OF_TESTS, enclaveId)
  // What a process keeps of an enclave: its published forms.
  for (const { officer } of [small, large]) await answerColumns(officer)
}, 180_000)
afterAll(() => client.end())

type Page = (typeof pages)[number]

async function ask({ at, load, who }: Page, world: World, search = '') {
  const params = { enclave: world.slug, number: '1' }
  const request = await signedRequest(who === 'stranger' ? null : world[who], pathOf(at, params) + search)
  const { loader } = await load()
  const { value, statements } = await statementsOf(() =>
    withMemory(request, async () => {
      const answer = await answerOf(() =>
        loader?.({ request, params, context: {} } as unknown as LoaderFunctionArgs),
      )
      return { status: answer.status, bytes: (await answer.text()).length }
    }),
  )
  return { ...value, statements }
}

async function faultsOf(page: Page, search: string, most: number): Promise<string[]> {
  await ask(page, small, search)
  const [few, many] = [await ask(page, small, search), await ask(page, large, search)]
  const faults: string[] = []
  if (many.status !== 200) faults.push(`answers ${many.status}`)
  if (many.statements.length > MOST_STATEMENTS) faults.push(`asks ${many.statements.length} times`)
  if (many.statements.length > few.statements.length)
    faults.push(`${many.statements.length} statements, not ${few.statements.length}`)
  if (many.bytes - few.bytes > PAGE_BYTES) faults.push(`${many.bytes} bytes, not ${few.bytes}`)
  const read = new Set<string>()
  for (const one of many.statements) for (const table of await readWhole(client, one, most)) read.add(table)
  if (read.size > 0) faults.push(`reads ${[...read].sort().join(', ')}`)
  return faults
}

it.each(pages)('$at costs as much with two thousand rows of each kind as with twenty', async (page) => {
  const faults = await faultsOf(page, '', MOST_READ)
  if (page.at in STILL_GROW) expect(faults).not.toEqual([])
  else expect(faults).toEqual([])
})

it.each(NARROWED)('%s?%s does so, too', async (at, search) => {
  const page = pages.find((one) => one.at === at)
  expect(page && (await faultsOf(page, `?${search}`, MOST_FOUND))).toEqual([])
})

it('lists nothing that is no page', () => {
  expect(pages.length).toBeGreaterThan(40)
  expect(Object.keys(STILL_GROW).filter((at) => !pages.some((page) => page.at === at))).toEqual([])
})
