import { beforeAll, describe, expect, it } from 'vitest'
import { wholeProduct } from '../support/whole-build'
import type { Actor } from '~/ground/people/actor'
import { makeWorld, signedRequest, type World } from '../support/world'

const KEPT = 'public, max-age=0, s-maxage=30, stale-while-revalidate=60'
let world: World
let handle: Awaited<ReturnType<typeof wholeProduct>>['handle']
beforeAll(async () => {
  world = await makeWorld()
  ;({ handle } = await wholeProduct())
})

async function ask(who: Actor | null, path: string, headers: Record<string, string> = {}) {
  const request = await signedRequest(who, path)
  for (const [name, value] of Object.entries(headers)) request.headers.set(name, value)
  const answer = await handle(request, { requestId: 'kept', ip: '127.0.0.1' })
  const { headers: said } = answer
  return {
    status: answer.status,
    text: await answer.text(),
    kept: said.get('Cache-Control'),
    tag: said.get('ETag'),
    varies: said.get('Vary'),
  }
}

describe.each(['', '/criteria', '/notices'])('the public page %s', (page) => {
  const path = () => `/${world.slug}${page}`

  it('may be kept for strangers, and says when it is still the same', async () => {
    const first = await ask(null, path())
    expect([first.status, first.kept, first.varies]).toEqual([200, KEPT, 'Cookie, Accept-Language'])
    const again = await ask(null, path(), { 'If-None-Match': first.tag ?? '' })
    expect(again).toEqual({ ...first, status: 304, text: '' })
    expect((await ask(null, path(), { 'If-None-Match': 'W/"another"' })).text).toBe(first.text)
  })

  it('is another in another language', async () => {
    const [zh, en] = [await ask(null, path()), await ask(null, path(), { 'Accept-Language': 'en' })]
    expect([en.kept, en.tag === zh.tag]).toEqual([KEPT, false])
  })

  it('is never kept for somebody with a session, live or not', async () => {
    const first = await ask(null, path())
    const signedIn = await ask(world.officer, path(), { 'If-None-Match': first.tag ?? '' })
    expect([signedIn.status, signedIn.kept, signedIn.tag]).toEqual([200, 'no-store', null])
    const over = await ask(null, path(), { Cookie: 'lang=zh; feidi=long-over' })
    expect([over.status, over.kept, over.tag]).toEqual([200, 'no-store', null])
  })
})

it.each([
  ['what a firm answers about itself', () => `/${world.slug}/check`],
  ['the sign-in page', () => '/sign-in'],
  ['an enclave that is not there', () => '/no-such-enclave'],
  ['a page that is not there', () => `/${world.slug}/nothing`],
  ['the desk, which sends strangers away', () => `/desk/${world.slug}`],
  ['the data of a page that is kept', () => `/${world.slug}?_data=audiences%2Fpublic%2Fportal`],
])('%s is not kept', async (_, path) => {
  const { kept, tag } = await ask(null, path())
  expect([kept?.includes('public') ?? false, tag]).toEqual([false, null])
})
