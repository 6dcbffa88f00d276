import fc from 'fast-check'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '~/ground/people/actor'
import { isForeign } from '~/platform/web/remix.server'
import { echo, miniBuild, serve } from '../support/mini-build'
import { addresses, paramNames, pathOf } from '../support/route-tree'
import { sceneOf } from '../support/scenes/all'
import { VALID_FORMS } from '../support/valid-forms/all'
import { wholeProduct } from '../support/whole-build'
import { makeWorld, sessionOf, type World } from '../support/world'
import { draftAt, makeDrafts } from './hostile-drafts'
import { hostileForm, hostileWord, spoiled } from './hostile-forms'
import { whoMay } from './who-may'

process.env.FILES_DIR = mkdtempSync(path.join(os.tmpdir(), 'feidi-hostile-'))
afterAll(() => rmSync(process.env.FILES_DIR ?? '', { recursive: true }))

const SEED = 20261120
/** `npm run test:posts` sends ten thousand; every run of the tests a share of them. */
const MANY = import.meta.env.MODE === 'posts'
const POSTS_AT_ALL = 10_000
const READS_PER_PAGE = MANY ? 3 : 1

let world: World
let product: Awaited<ReturnType<typeof wholeProduct>>
let drafts: Awaited<ReturnType<typeof makeDrafts>>
beforeAll(async () => {
  world = await makeWorld()
  product = await wholeProduct()
  drafts = await makeDrafts(world)
})

const loaded = await Promise.all(
  addresses.map(async ({ at, id, load }) => ({ at, id, module: await load() })),
)
const pages = loaded.filter(({ at, module }) => module.loader && !at.endsWith('#frame'))
const acts = loaded.filter(({ module }) => module.action)
const POSTS_PER_ACTION = MANY ? Math.ceil((POSTS_AT_ALL * 1.05) / acts.length) : 8

/** What came of all posts: how many were answered how, and which took longest. */
const answers = new Map<string, number>()
let slowest = { took: 0, at: '' }

function count(status: number, at: string, began: number): void {
  const way = status === 204 || status < 400 ? `${status}` : `${status} refused`
  answers.set(way, (answers.get(way) ?? 0) + 1)
  const took = Math.round(performance.now() - began)
  if (took > slowest.took) slowest = { took, at }
}

/** Sends a request as a browser would after the guard has let it through; 500s and what was thrown are told. */
async function send(address: string, actor: Actor | null, body?: string): Promise<Response> {
  const headers = new Headers(actor ? { Cookie: await sessionOf(actor, address) } : {})
  if (body !== undefined) headers.set('Content-Type', 'application/x-www-form-urlencoded;charset=UTF-8')
  const request = new Request(`http://127.0.0.1:3000${address}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers,
    ...(body === undefined ? {} : { body }),
  })
  const began = performance.now()
  const answer = await product.handle(request, { requestId: 'hostile', ip: '127.0.0.1' })
  if (body !== undefined) count(answer.status, address, began)
  return sound(answer, address, body ?? '')
}

function sound(answer: Response, address: string, body: string): Response {
  const thrown = product.thrown.splice(0)
  if (answer.status < 500 && thrown.length === 0) return answer
  const said = thrown.map((error) => (error instanceof Error ? error.stack : String(error))).join('\n')
  throw new Error(`${address.slice(0, 300)}\n${body.slice(0, 600)}\n${answer.status}\n${said}`)
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

  it.each(acts)(
    'never breaks $at',
    async ({ at, id }) => {
      const make = async () => {
        const scene = await sceneOf(at, world)
        const base = (await VALID_FORMS[at]?.(world, scene)) ?? {}
        const address = pathOf(at, scene.params) + (scene.search ?? '')
        return { address, base, actor: whoMay('POST', at, world, scene), draft: draftAt(at, scene.params) }
      }
      let { address, base, actor, draft } = await make()
      await send(address, actor, new URLSearchParams(base).toString())
      const seed = SEED + acts.findIndex((one) => one.at === at)
      const sampled = { seed, numRuns: POSTS_PER_ACTION }
      const forms = fc.oneof(
        { weight: 1, arbitrary: hostileForm(Object.keys(base)) },
        { weight: 2, arbitrary: spoiled(base) },
      )
      for (const [nth, form] of fc
        .sample(forms, sampled)
        .filter((one) => !isForeign(one))
        .entries()) {
        const before = await draft?.()
        // One in six as a page, with the reply in it; the others as a script would send them.
        const way = nth % 6 === 0 ? '' : `${address.includes('?') ? '&' : '?'}_data=${id}`
        const { status } = await send(address + way, actor, form)
        if (status >= 400) expect(await draft?.()).toBe(before)
        // Something was done: on with a fresh row.
        if (status === 302) ({ address, base, actor, draft } = await make())
      }
    },
    120_000,
  )

  it('lost no draft of anybody', async () => {
    expect(await drafts.now()).toEqual(drafts.before)
    const sum = [...answers.values()].reduce((all, some) => all + some, 0)
    expect(sum).toBeGreaterThan(MANY ? POSTS_AT_ALL : 1000)
    if (MANY)
      console.log(
        `${sum} posts: ${JSON.stringify(Object.fromEntries(answers))}; slowest ${JSON.stringify(slowest)}`,
      )
  })
})

describe('a hostile address', () => {
  it.each(pages)('never breaks $at', async ({ at }) => {
    const scene = await sceneOf(at, world)
    const actor = whoMay('GET', at, world, scene)
    const names = paramNames(at).filter((name) => name !== 'enclave')
    const words = fc.sample(fc.tuple(hostileWord, hostileWord), {
      seed: SEED + pages.findIndex((one) => one.at === at),
      numRuns: READS_PER_PAGE,
    })
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
const QUERY =
  'q filter after before state turn track intake sort order page year half day unit firm record row park stage indicator kind next token enclave check saved refused done founded_on product staff show group officer answer test value'.split(
    ' ',
  )
const decoded = (word: string) => {
  try {
    return decodeURIComponent(word)
  } catch {
    return 'broken'
  }
}
