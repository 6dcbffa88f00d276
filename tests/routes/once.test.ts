import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { isId, newId } from '~/platform/ids.server'
import { addresses, pathOf } from '../support/route-tree'
import { grown, noteGrowth } from '../support/growth'
import { sceneOf, type Scene } from '../support/scenes/all'
import { VALID_FORMS } from '../support/valid-forms/all'
import { wholeProduct } from '../support/whole-build'
import { answerOf, makeWorld, sessionOf, signedRequest, type World } from '../support/world'
import { READY } from './ready'
import { whoMay } from './who-may'

process.env.FILES_DIR = mkdtempSync(path.join(os.tmpdir(), 'feidi-once-'))
afterAll(() => rmSync(process.env.FILES_DIR ?? '', { recursive: true }))

/** Says that something was done, again perhaps, or gives out a number; is no thing of its own. */
const TOLD = new Set(['Event', 'EventHead', 'Counter'])
/** Addresses that may make a second row, and why. */
const MAY = new Map([
  [
    '/my/applications/:ref/uploads',
    'of what never arrives nothing is kept; the script begins anew on purpose',
  ],
  ['/my/firm/bookings/calendar', 'each press makes another secret address and ends the one before'],
  ['/desk/:enclave/bookings/calendar', 'each press makes another secret address and ends the one before'],
  [
    '/admin/:enclave/members/:memberId/look',
    'each press here is another browser; of one browser the database lets one look begin: people/looks.db.test.ts',
  ],
  ['/installation/enclaves/new', 'makes no row of this enclave but a whole one: founding-further.db.test.ts'],
])
const AT_ONCE = 6

const acts = (await Promise.all(addresses.map(async ({ at, load }) => ({ at, ...(await load()) })))).flatMap(
  ({ at, action, loader }) => (action && !MAY.has(at) ? [{ at, action, loader }] : []),
)

let shared: World
let product: Awaited<ReturnType<typeof wholeProduct>>
beforeAll(async () => {
  shared = await makeWorld()
  product = await wholeProduct()
  await noteGrowth(TOLD)
})

type Fields = Record<string, string>
type Case = { world: World; scene: Scene; address: string; actor: Actor | null; form: Fields }

/** An address with the rows it names, and its form filled in, under a key of its own. */
async function caseOf(at: string, world: World): Promise<Case> {
  const ready = (await READY[at]?.(world)) ?? {}
  const scene = ready.scene ?? (await sceneOf(at, world))
  const form = { ...(await VALID_FORMS[at]?.(world, scene)), ...ready.form, idempotencyKey: newId() }
  const address = pathOf(at, scene.params) + (scene.search ?? '')
  return { world, scene, address, actor: whoMay('POST', at, world, scene), form }
}

/** The form as one more press sends it: what is uploaded with it arrives anew. */
async function pressed(form: Fields): Promise<Fields> {
  const ids = Object.values(form).filter((value) => isId(value) && value !== form.idempotencyKey)
  if (ids.length === 0) return form
  const files = await db.file.findMany({ where: { id: { in: ids } } })
  const again = new Map(files.map(({ id }) => [id, newId()]))
  const fresh = { enclaveId: null, aboutType: null, aboutId: null }
  await db.file.createMany({
    data: files.map((file) => ({ ...file, ...fresh, id: again.get(file.id) ?? '' })),
  })
  return Object.fromEntries(Object.entries(form).map(([name, value]) => [name, again.get(value) ?? value]))
}

type Act = (typeof acts)[number]

async function press({ action }: Act, { scene, address, actor, form }: Case): Promise<string> {
  const headers: Record<string, string> = actor ? { Cookie: await sessionOf(actor, address) } : {}
  const request = await signedRequest(null, address, { form: await pressed(form), headers })
  const args = { request, params: scene.params, context: {} } as unknown as ActionFunctionArgs
  const answer = await answerOf(() => action(args))
  return `${answer.status} ${answer.headers.get('Location') ?? ''}`
}

/** What there is more of than before, as 'Lease 1', by name: the database gives them in any order. */
function more(before: Map<string, number>, after: Map<string, number>): string[] {
  const grown = [...after].flatMap(([name, count]) => {
    const by = count - (before.get(name) ?? 0)
    return by > 0 ? [`${name} ${by}`] : []
  })
  return grown.sort()
}

/** How many people are told is another question, and a tally begins a row whenever it first has something to count. */
const withoutLetters = (lines: string[]) => lines.filter((line) => !/^(Letter|\w+Tally) /.test(line))

/** Whether a command kept its answer under the key of the form. */
async function isKept({ form }: Case): Promise<boolean> {
  return (await db.idempotencyKey.count({ where: { key: form.idempotencyKey ?? '' } })) > 0
}

async function pageOf({ address, actor }: Case): Promise<string> {
  const headers = new Headers(actor ? { Cookie: await sessionOf(actor, address) } : {})
  const request = new Request(`http://127.0.0.1:3000${address}`, { headers })
  const answer = await product.handle(request, { requestId: 'once', nonce: 'n', ip: '127.0.0.1' })
  return answer.text()
}

/** Whether what a page shows carries a key for its form. */
async function showsKey({ loader }: Act, { scene, address, actor }: Case): Promise<boolean> {
  const request = await signedRequest(actor, address)
  const args = { request, params: scene.params, context: {} } as unknown as LoaderFunctionArgs
  const answer = await answerOf(() => loader?.(args))
  return /"(key|formKey|idempotencyKey)":"[0-9a-f]{8}-/.test(await answer.text())
}

describe.each(acts)('$at', (act) => {
  it('makes once what is sent twice, and what is sent many times at once', async () => {
    const one = await caseOf(act.at, READY[act.at] ? await makeWorld() : shared)
    const before = await grown(one.world.enclaveId)
    const first = await press(act, one)
    const after = await grown(one.world.enclaveId)
    const isMade = withoutLetters(more(before, after)).length > 0
    await press(act, one)
    expect(more(after, await grown(one.world.enclaveId))).toEqual([])
    const keeps = await isKept(one)
    if (!isMade) {
      // A form that carries a key is one of those that make something: it must come that far here.
      expect(keeps || (await showsKey(act, one))).toBe(false)
      return
    }
    await atOnce(act, more(before, after), first, keeps)
  })
})

/** The same form many times at the same moment, in a world of its own. */
async function atOnce(act: Act, made: string[], first: string, keeps: boolean): Promise<void> {
  const one = await caseOf(act.at, await makeWorld())
  // Looked for while the form is open: what can be done but once closes its form when it is done.
  if (keeps) expect(await pageOf(one)).toContain('name="idempotencyKey"')
  const before = await grown(one.world.enclaveId)
  const said = await Promise.all(Array.from({ length: AT_ONCE }, () => press(act, one)))
  expect(withoutLetters(more(before, await grown(one.world.enclaveId)))).toEqual(withoutLetters(made))
  expect(said.filter((answer) => answer >= '5')).toEqual([])
  if (keeps) expect(new Set(said).size).toBe(1)
  expect(said.map((answer) => answer.slice(0, 3))).toContain(first.slice(0, 3))
}
