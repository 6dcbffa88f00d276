import { beforeAll, expect, it } from 'vitest'
import type { Actor } from '~/ground/people/actor'
import * as csv from '~/audiences/parks/land/csv'
import * as ledger from '~/audiences/parks/land/ledger'
import * as paper from '~/audiences/parks/land/paper'
import * as docx from '~/audiences/parks/land/paper-docx'
import * as parcelRoute from '~/audiences/parks/land/parcel'
import * as map from '~/audiences/parks/map'
import * as sites from '~/audiences/parks/sites/list'
import * as newSite from '~/audiences/parks/sites/new'
import * as mine from '~/audiences/my/firm/land-paper'
import { idleCase } from '../support/scenes/landing/land'
import { site } from '../support/scenes/landing/sites'
import { answerOf, makeFirm, makePerson, makeWorld, signedRequest, type World } from '../support/world'

let world: World
let at: Record<string, string>
beforeAll(async () => {
  world = await makeWorld()
  at = { ...(await idleCase(world)).params, ...(await site(world)).params }
})

type Route = { loader?: (args: never) => unknown; action?: (args: never) => unknown }

async function ask(route: Route, actor: Actor, path: string, form?: Record<string, string>) {
  const request = await signedRequest(actor, path, form ? { form } : {})
  const args = { request, params: { enclave: world.slug, ...at }, context: {} } as never
  return answerOf(() => (form ? route.action?.(args) : route.loader?.(args)))
}
const here = (path: string) => `/parks/${world.slug}/${path}`

it.each([
  ['sites', sites, 'kind=land&state=free&least=50', 'kind=x&state=%00&park=no&least=1e9&page=-1'],
  ['land', ledger, 'class=unused&verdict=idle', "class='&verdict=%F0&park=null&page=99999999"],
  ['map', map, 'by=sqm', 'by=;drop'],
])('the page of %s reads its filters, and passes over odd ones', async (path, route, fine, odd) => {
  for (const query of [fine, odd])
    expect((await ask(route, world.bureau, `${here(path)}?${query}`)).status).toBe(200)
})

it('a park officer sees the own park’s sites and parcels, and another park’s officer does not', async () => {
  const elsewhere = await makePerson(world, 'park', { parkId: world.parks[1]?.id ?? null })
  const rows = async (actor: Actor, route: Route) =>
    ((await (await ask(route, actor, here('land'))).json()) as { rows: unknown[] }).rows.length
  expect([await rows(world.park, ledger), await rows(world.park, sites)]).toEqual([1, 1])
  expect([await rows(elsewhere, ledger), await rows(elsewhere, sites)]).toEqual([0, 0])
  expect((await ask(parcelRoute, elsewhere, here('land/x'))).status).toBe(404)
  expect((await ask(paper, elsewhere, here('land/papers/x'))).status).toBe(404)
})

it('what is typed wrong is said at its field, and kept', async () => {
  const typed = { kind: 'land', name: '东园', areaMu: '六十', fromOn: '2026-13-01', divisionCode: '61' }
  const answer = await ask(newSite, world.bureau, here('sites/new'), typed)
  const reply = (await answer.json()) as {
    error: Record<string, string[]>
    initialValue: Record<string, string>
  }
  expect(answer.status).toBe(422)
  expect(reply.error).toMatchObject({
    areaMu: ['number'],
    fromOn: ['day'],
    divisionCode: ['county'],
    environment: ['required'],
  })
  expect(reply.initialValue).toMatchObject({ areaMu: '六十' })
})

it('a paper is read by the holder’s founder alone, and taken along as a Word file', async () => {
  expect((await ask(mine, world.founder, '/my/firm/land/x')).status).toBe(200)
  const other = await makePerson(world, 'founder', { firmId: (await makeFirm(world.enclaveId)).id })
  expect((await ask(mine, other, '/my/firm/land/x')).status).toBe(404)
  const file = await ask(docx, world.bureau, here('land/papers/x/paper.docx'))
  expect(file.headers.get('Content-Type')).toContain('wordprocessingml')
  expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(2000)
})

it('the ledger is taken along as a table', async () => {
  const text = await (await ask(csv, world.bureau, here('land.csv'))).text()
  expect(text.split('\n').filter(Boolean)).toHaveLength(2)
  expect(text).toContain('闲置，征闲置费')
})
