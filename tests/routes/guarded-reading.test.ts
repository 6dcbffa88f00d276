import type { ActionFunctionArgs } from '@remix-run/node'
import { beforeAll, expect, it } from 'vitest'
import { authenticator } from '~/ground/accounts/second-factor'
import { secondFactorOf } from '~/ground/accounts/set-second-factor.server'
import { visibleTo } from '~/ground/notices/queries.server'
import { logReadings } from '~/ground/notices/readings.server'
import type { Actor } from '~/ground/people/actor'
import { ROLES } from '~/ground/people/actor'
import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { addresses, pathOf } from '../support/route-tree'
import { sceneOf } from '../support/scenes/all'
import { answerOf, cookieOf, makePerson, makeWorld, type World } from '../support/world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

type Sent = { form?: URLSearchParams; params?: Record<string, string>; search?: string; cookie?: string }

/** A loader or action of an address, asked as a browser would. */
async function send(actor: Actor, at: string, { form, params = {}, search = '', cookie }: Sent = {}) {
  const route = await addresses.find((address) => address.at === at)?.load()
  const all = { enclave: world.slug, ...params }
  const headers = { Cookie: cookie ?? (await cookieOf(actor)) }
  const url = new URL(pathOf(at, all) + search, 'http://127.0.0.1:3000')
  const request = new Request(url, form ? { method: 'POST', headers, body: form } : { headers })
  const run = form ? route?.action : route?.loader
  return answerOf(() => run?.({ request, params: all, context: {} } as unknown as ActionFunctionArgs))
}
const said = (answer: Response) => [answer.status, answer.headers.get('Location')]

const LETTER = '/desk/:enclave/letters/:letterId'

it('notes who of the staff reads a letter, once a day each, and gives the list no text', async () => {
  const { params } = await sceneOf(LETTER, world)
  const { body } = await db.letter.findFirstOrThrow({ where: { id: params.letterId ?? '' } })
  const list = await send(world.officer, '/desk/:enclave/letters')
  expect((await list.text()).includes(JSON.stringify(body).slice(1, -1))).toBe(false)
  const readers = [world.officer, world.officer, world.director, world.admin, world.officer]
  const answers = await Promise.all(readers.map((reader) => send(reader, LETTER, { params })))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
  expect(await Promise.all([logReadings(), logReadings()]).then((both) => both[0] + both[1])).toBe(3)
  const where = { enclaveId: world.enclaveId, kind: 'letter_read' }
  const events = await db.event.findMany({ where })
  const readBy = (role: 'officer' | 'director' | 'admin') => [world[role].userId, params.letterId, role]
  expect(events.map(({ actorId, subjectId, actorRole }) => [actorId, subjectId, actorRole]).sort()).toEqual(
    [readBy('officer'), readBy('director'), readBy('admin')].sort(),
  )
})

it('shows an administrator the letters of the list, and nobody a letter from elsewhere', async () => {
  const letter = await db.letter.findFirstOrThrow({ where: await visibleTo(world.admin) })
  const params = { letterId: letter.id }
  expect((await send(world.admin, LETTER, { params })).status).toBe(200)
  const { params: foreign } = await sceneOf(LETTER, await makeWorld())
  const asked = { params: { letterId: foreign.letterId ?? '' } }
  expect((await send(world.admin, LETTER, asked)).status).toBe(404)
})

const SETTING = '/admin/:enclave/second-factor'
const rolesForm = (...roles: string[]) => new URLSearchParams(roles.map((role) => ['roles', role]))

it('leads whoever has a role that needs a second factor to set it up, before anything else in that role', async () => {
  const person = await makePerson(world, 'director')
  const founder = world.founder
  const cookie = await cookieOf(person)
  const desk = `/desk/${world.slug}`
  expect((await send(person, '/desk/:enclave', { cookie })).status).toBe(200)
  const set = await send(world.admin, SETTING, { form: rolesForm('director', 'founder') })
  expect(said(set)).toEqual([302, `/admin/${world.slug}/second-factor?saved=1`])

  const led = (next: string) => [302, `/account/second-factor?next=${encodeURIComponent(next)}`]
  const view = { cookie, search: '?turn=ours' }
  expect(said(await send(person, '/desk/:enclave', view))).toEqual(led(`${desk}?turn=ours`))
  const post = { cookie, form: new URLSearchParams() }
  expect(said(await send(person, '/desk/:enclave/intakes/new', post))).toEqual(led(`${desk}/intakes/new`))
  expect(said(await send(founder, '/my'))).toEqual(led('/my'))
  expect(said(await send(founder, '/my/firm'))).toEqual(led('/my/firm'))
  expect((await send(world.officer, '/desk/:enclave')).status).toBe(200)
  expect((await send(person, '/account', { cookie })).status).toBe(200)

  const session = await db.session.findFirstOrThrow({ where: { userId: person.userId } })
  const offered = await secondFactorOf({ userId: person.userId, name: person.name, sessionId: session.id })
  if (offered.on) throw new Error('on already')
  const code = authenticator(offered.secret, '').generate({ timestamp: now().getTime() })
  const on = { cookie, form: new URLSearchParams({ code }) }
  expect(await (await send(person, '/account/second-factor', on)).json()).toHaveProperty('recoveryCodes')
  expect((await send(person, '/desk/:enclave', { cookie })).status).toBe(200)

  const event = await db.event.findFirst({
    where: { enclaveId: world.enclaveId, kind: 'second_factor_required' },
  })
  expect(event).toMatchObject({
    actorId: world.admin.userId,
    payload: { roles: ['founder', 'director'], before: [] },
  })
  expect(said(await send(world.admin, SETTING, { form: rolesForm() }))[0]).toBe(302)
  expect((await send(founder, '/my')).status).toBe(200)
})

it('lets nobody act in any role it locks, and knows only roles', async () => {
  const wrong = await send(world.admin, SETTING, { form: rolesForm('king') })
  expect(wrong.status).toBe(422)
  await send(world.admin, SETTING, { form: rolesForm(...ROLES) })
  const homes = {
    founder: '/my/firm',
    officer: '/desk/:enclave',
    director: '/desk/:enclave',
    expert1: '/review/:enclave',
    bureau: '/bureau/:enclave',
    park: '/park/:enclave',
    department: '/department/:enclave',
    host_bureau: '/host/:enclave',
    admin: '/admin/:enclave',
  } as const
  for (const [who, at] of Object.entries(homes)) {
    const answer = await send(world[who as keyof typeof homes], at)
    expect([who, answer.status, answer.headers.get('Location')?.split('?')[0]]).toEqual([
      who,
      302,
      '/account/second-factor',
    ])
  }
})
