import fc from 'fast-check'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '~/people/actor'
import { isForeign } from '~/platform/remix.server'
import { echo, miniBuild, serve } from '../support/mini-build'
import { addresses, paramNames, pathOf } from '../support/route-tree'
import { sceneOf, type Scene } from '../support/scenes'
import { VALID_FORMS } from '../support/valid-forms'
import { wholeProduct } from '../support/whole-build'
import { cookieOf, makeWorld, NOON_OF_TESTS, type World } from '../support/world'
import { hostileForm, hostileWord, spoiled } from './hostile-forms'
import { COLUMNS, TABLE } from './matrix-table'

process.env.FEIDI_NOW = NOON_OF_TESTS.toISOString()
process.env.FILES_DIR = mkdtempSync(path.join(os.tmpdir(), 'feidi-hostile-'))
afterAll(() => rmSync(process.env.FILES_DIR ?? '', { recursive: true }))

const SEED = 20261120
const POSTS_PER_ACTION = 12
const READS_PER_PAGE = 3

let world: World
let product: Awaited<ReturnType<typeof wholeProduct>>
beforeAll(async () => {
  world = await makeWorld()
  product = await wholeProduct()
})

const loaded = await Promise.all(
  addresses.map(async ({ at, id, load }) => ({ at, id, module: await load() })),
)
const pages = loaded.filter(({ at, module }) => module.loader && !at.endsWith('#frame'))
const acts = loaded.filter(({ module }) => module.action)

/** Somebody who is let in at an address, by the table. */
function whoMay(method: 'GET' | 'POST', at: string, { as }: Scene): Actor | null {
  const line = TABLE.get(`${method} ${at}`) ?? []
  const who = COLUMNS.find((_, column) => column > 0 && ![403, 404].includes(line[column] ?? 404))
  if (!who || who === 'stranger' || who === 'outsider') return null
  return as[who] ?? (who === 'expert' ? world.expert1 : world[who])
}

const cookies = new Map<string, Promise<string>>()

/** One session per person is enough, except where sessions end. */
function sessionOf(actor: Actor, address: string): Promise<string> {
  const known = cookies.get(actor.membershipId) ?? cookieOf(actor)
  if (!/^\/(sign-out|account|reset)/.test(address)) cookies.set(actor.membershipId, known)
  return known
}

/** Sends a request as a browser would after the guard has let it through; 500s and what was thrown are told. */
async function send(address: string, actor: Actor | null, body?: string): Promise<Response> {
  const headers = new Headers(actor ? { Cookie: await sessionOf(actor, address) } : {})
  if (body !== undefined) headers.set('Content-Type', 'application/x-www-form-urlencoded;charset=UTF-8')
  const request = new Request(`http://127.0.0.1:3000${address}`, {
    ...{ method: body === undefined ? 'GET' : 'POST', headers },
    ...(body === undefined ? {} : { body }),
  })
  const answer = await product.handle(request, { requestId: 'hostile', nonce: 'n', ip: '127.0.0.1' })
  const thrown = product.thrown.splice(0)
  if (answer.status >= 500 || thrown.length > 0) {
    const said = thrown.map((error) => (error instanceof Error ? error.stack : String(error))).join('\n')
    throw new Error(`${address.slice(0, 300)}\n${(body ?? '').slice(0, 600)}\n${answer.status}\n${said}`)
  }
  return answer
}

describe('a hostile form', () => {
  it('does not reach Remix with what no page of Feidi sends', async () => {
    const { origin, close } = await serve(miniBuild({ echo: { action: echo } }))
    const headers = { Origin: origin, 'Content-Type': 'application/x-www-form-urlencoded' }
    const post = (body: string) => fetch(`${origin}/echo`, { method: 'POST', headers, body })
    const bodies = ['a=%00', 'a=\0', '__intent__=x', '%5F_intent__=%7B', 'a=1&__intent__']
    const statuses = await Promise.all(bodies.map(async (body) => (await post(body)).status))
    expect(statuses).toEqual([400, 400, 400, 400, 400])
    await close()
  })

  it.each(acts)('never breaks $at', async ({ at, id }) => {
    const make = async () => {
      const scene = await sceneOf(at, world)
      const base = (await VALID_FORMS[at]?.(world, scene)) ?? {}
      return {
        address: pathOf(at, scene.params) + (scene.search ?? ''),
        base,
        actor: whoMay('POST', at, scene),
      }
    }
    let { address, base, actor } = await make()
    await send(address, actor, new URLSearchParams(base).toString())
    const forms = fc.sample(
      fc.oneof(
        { weight: 1, arbitrary: hostileForm(Object.keys(base)) },
        { weight: 2, arbitrary: spoiled(base) },
      ),
      {
        seed: SEED + acts.findIndex((one) => one.at === at),
        numRuns: POSTS_PER_ACTION,
      },
    )
    for (const [count, form] of forms.filter((one) => !isForeign(one)).entries()) {
      // One in four as a page, with the reply in it; the others as a script would send them.
      const way = count % 4 === 0 ? '' : `${address.includes('?') ? '&' : '?'}_data=${id}`
      const { status } = await send(address + way, actor, form)
      // Something was done: on with a fresh row.
      if (status === 302) ({ address, base, actor } = await make())
    }
  })
})

describe('a hostile address', () => {
  it.each(pages)('never breaks $at', async ({ at }) => {
    const scene = await sceneOf(at, world)
    const actor = whoMay('GET', at, scene)
    const names = paramNames(at).filter((name) => name !== 'enclave')
    const words = fc.sample(fc.tuple(hostileWord, hostileWord), { seed: SEED, numRuns: READS_PER_PAGE })
    for (const [inPath, inQuery] of [[NEARLY_AN_ID, NEARLY_AN_ID] as const, ...words]) {
      const query = QUERY.map((name) => `${name}=${inQuery}`).join('&')
      await send(`${pathOf(at, scene.params)}?${query}`, actor)
      const params = { ...scene.params, ...Object.fromEntries(names.map((name) => [name, decoded(inPath)])) }
      if (names.length > 0 && decoded(inPath) !== '') await send(pathOf(at, params), actor)
    }
  })
})

/** As long as an id, and made of the signs of one. */
const NEARLY_AN_ID = '-'.repeat(36)

/** Every name a page reads from its address. */
const QUERY = [
  ...[
    'q',
    'filter',
    'after',
    'before',
    'state',
    'turn',
    'track',
    'intake',
    'sort',
    'order',
    'page',
    'year',
    'half',
  ],
  ...[
    'day',
    'unit',
    'firm',
    'record',
    'row',
    'park',
    'stage',
    'indicator',
    'kind',
    'next',
    'token',
    'enclave',
  ],
  ...[
    'check',
    'saved',
    'refused',
    'done',
    'founded_on',
    'product',
    'staff',
    'show',
    'group',
    'officer',
    'answer',
    'test',
    'value',
  ],
]
const decoded = (word: string) => {
  try {
    return decodeURIComponent(word)
  } catch {
    return 'broken'
  }
}
