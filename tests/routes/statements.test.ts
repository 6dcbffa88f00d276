import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { beforeAll, expect, it } from 'vitest'
import * as acceptance from '~/audiences/desk/applications/acceptance'
import * as layout from '~/audiences/desk/layout'
import * as applications from '~/audiences/desk/applications/list'
import * as file from '~/audiences/desk/applications/file'
import * as firms from '~/audiences/desk/firms/list'
import * as today from '~/audiences/desk/today/today'
import * as answer from '~/audiences/my/applications/answer'
import { db } from '~/platform/db.server'
import { withMemory } from '~/platform/remembered.server'
import * as root from '~/root'
import { applicationIn } from '../support/applications'
import { addRows } from '../support/many-rows'
import { statementsOf } from '../support/statements'
import { makeSubmitted, putIn } from '../support/submitted'
import { answerOf, makeWorld, signedRequest, type World } from '../support/world'

type Route = { loader: (args: LoaderFunctionArgs) => unknown }
/** What an officer opens most, and with how many statements at most it is made. */
const MOST: [name: string, routes: Route[], at: (slug: string, id: string) => string, most: number][] = [
  ['the applications, as data', [applications], (slug) => `/desk/${slug}/applications`, 3],
  ['the applications', [root, layout, applications], (slug) => `/desk/${slug}/applications`, 4],
  [
    'the applications, by a word',
    [root, layout, applications],
    (slug) => `/desk/${slug}/applications?q=智能`,
    5,
  ],
  ['the firms', [root, layout, firms], (slug) => `/desk/${slug}/firms`, 7],
  // Each noun that has something waiting asks once, whatever waits, and most of them together, in two statements.
  ['today', [root, layout, today], (slug) => `/desk/${slug}`, 11],
  ['a file', [root, layout, file], (slug, id) => `/desk/${slug}/applications/${id}`, 14],
]

let world: World
let quiet: World
let id: string
beforeAll(async () => {
  world = await makeWorld()
  quiet = await makeWorld()
  await addRows(world, 100)
  id = (await makeSubmitted(world)).id
  await putIn(world.enclaveId, id, { state: 'in_review', officerId: world.officer.userId })
})

it.each(MOST)('%s: no more statements than it takes', async (_name, routes, at, most) => {
  const params = { enclave: world.slug, applicationId: id }
  const request = await signedRequest(world.officer, at(world.slug, id))
  const ask = ({ loader }: Route) =>
    answerOf(() => loader({ request: request.clone(), params, context: {} } as unknown as LoaderFunctionArgs))
  const { value, statements } = await statementsOf(() =>
    withMemory(request, () => Promise.all(routes.map(ask))),
  )
  expect(value.map(({ status }) => status)).toEqual(routes.map(() => 200))
  expect(statements.length).toBeLessThanOrEqual(most)
})

const isAsked = (text: string) => !/^\s*(BEGIN|COMMIT)/i.test(text)

it('takes up a file with no more than 12 statements, a letter and an event among them', async () => {
  const { id } = await applicationIn(quiet, 'submitted')
  const at = `/desk/${quiet.slug}/applications/${id}/acceptance`
  const request = await signedRequest(quiet.officer, at, { form: { press: '1' } })
  const args = { request, params: { enclave: quiet.slug, applicationId: id }, context: {} }
  const { value, statements } = await statementsOf(() =>
    answerOf(() => acceptance.action(args as unknown as ActionFunctionArgs)),
  )
  expect(value.status).toBe(302)
  expect(statements.filter(({ text }) => isAsked(text)).length).toBeLessThanOrEqual(12)
})

it('saves an answer as it is typed with no more than five', async () => {
  const { id, founder } = await applicationIn(quiet, 'draft')
  const { ref } = await db.application.findFirstOrThrow({ where: { id } })
  const post = async (base: string, product: string) => {
    const at = `/my/applications/${ref}/answers/product`
    const request = await signedRequest(founder, at, { form: { base, product } })
    const args = { request, params: { ref, key: 'product' }, context: {} }
    return statementsOf(() => answerOf(() => answer.action(args as unknown as ActionFunctionArgs)))
  }
  const { value: first } = await post('0', '毫米波雷达')
  const { theirs } = (await first.json()) as { theirs: { version: number } }
  const { value, statements } = await post(String(theirs.version), '毫米波雷达')
  expect(value.status).toBe(200)
  expect(statements.filter(({ text }) => isAsked(text)).length).toBeLessThanOrEqual(5)
})
