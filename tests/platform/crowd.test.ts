import express from 'express'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { crowdLimit } from '~/platform/web/crowd.server'

let server: Server
let address = ''
let waiting: (() => void)[] = []
let arrived = () => {}

/** Pages are not done before it is said. */
beforeAll(async () => {
  const app = express()
  app.use(crowdLimit({ strangers: 2, all: 3, isKnown: (cookies) => Promise.resolve(cookies === 'feidi=1') }))
  app.use((_, response) => {
    waiting.push(() => response.send('done'))
    arrived()
  })
  server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterAll(() => void server.close())
beforeEach(() => (waiting = []))

function ask(cookie = '', method = 'GET') {
  return fetch(address, { method, headers: cookie ? { cookie } : {} })
}

/** Asks for pages one after the other, each once the server has begun with the one before. */
async function begin(...cookies: string[]) {
  const answers: Promise<Response>[] = []
  for (const cookie of cookies) {
    const begun = new Promise<void>((resolve) => (arrived = resolve))
    answers.push(ask(cookie))
    await begun
  }
  return { finish: () => (waiting.splice(0).forEach((done) => done()), Promise.all(answers)) }
}

it('tells the stranger who is one too many when to come again, and those signed in have their room', async () => {
  const held = await begin('', '', 'feidi=1')
  const refused = await ask()
  expect([refused.status, refused.headers.get('Retry-After'), refused.headers.get('Cache-Control')]).toEqual([
    503,
    '5',
    'no-store',
  ])
  expect(await refused.text()).toContain('Try again in a few seconds.')
  expect((await held.finish()).map(({ status }) => status)).toEqual([200, 200, 200])
})

it('has an end for those signed in, too, and what somebody sends is always taken', async () => {
  const held = await begin('feidi=1', 'feidi=1', 'feidi=1')
  expect([(await ask('feidi=1')).status, (await ask()).status]).toEqual([503, 503])
  const begun = new Promise<void>((resolve) => (arrived = resolve))
  const sent = ask('', 'POST')
  await begun
  await held.finish()
  expect((await sent).status).toBe(200)
})

it('has room again when pages are done', async () => {
  for (let round = 0; round < 3; round += 1) {
    const held = await begin('', '')
    expect((await held.finish()).map(({ status }) => status)).toEqual([200, 200])
  }
})
