import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '~/ground/people/actor'
import { wholeProduct } from '../support/whole-build'
import { makeWorld, signedRequest, type World } from '../support/world'

let world: World
let handle: Awaited<ReturnType<typeof wholeProduct>>['handle']
beforeAll(async () => {
  world = await makeWorld()
  ;({ handle } = await wholeProduct())
})

async function page(who: Actor | null, path: string, cookie = '') {
  const request = await signedRequest(who, path)
  if (cookie)
    request.headers.set('Cookie', [request.headers.get('Cookie'), cookie].filter(Boolean).join('; '))
  const answer = await handle(request, { requestId: 'r-1' })
  return { status: answer.status, html: await answer.text() }
}
const FRAME = 'class="mark"'

describe('a page that is not open to somebody', () => {
  it.each(['desk', 'review', 'bureau', 'park', 'department', 'host', 'admin'])(
    'says so inside a frame under /%s, with their own start and the way to sign in as another',
    async (area) => {
      const { status, html } = await page(world.founder, `/${area}/${world.slug}`)
      expect(status).toBe(403)
      expect(html).toContain(FRAME)
      expect(html).toContain('这一页不对您开放')
      expect(html).toContain(`现在登录的是 ${world.founder.name}`)
      expect(html).toContain('href="/my"')
      expect(html).toContain(`<input type="hidden" name="next" value="/${area}/${world.slug}"/>`)
    },
  )

  it('keeps the bar of the desk when only the page is closed', async () => {
    const { status, html } = await page(world.officer, `/admin/${world.slug}`)
    expect(status).toBe(403)
    expect(html).toContain(`href="/desk/${world.slug}"`)
  })
})

describe('an address that leads nowhere', () => {
  it.each(['/no-such-enclave', '/a/b/c', '/no-such-enclave/criteria'])(
    'is 404 in a frame: %s',
    async (path) => {
      const stranger = await page(null, path)
      expect([stranger.status, stranger.html.includes(FRAME)]).toEqual([404, true])
      expect(stranger.html).toContain('没有这一页')
      expect(stranger.html).toContain('href="/sign-in"')
      const founder = await page(world.founder, path)
      expect([founder.status, founder.html.includes('href="/my"')]).toEqual([404, true])
    },
  )

  it('is said in the reader’s language, inside the bar of the enclave it is under', async () => {
    const path = `/${world.slug}/notices/00000000-0000-7000-8000-000000000000/objection`
    const { status, html } = await page(null, path, 'lang=en')
    expect(status).toBe(404)
    expect(html).toContain('No such page')
    expect(html).toContain(`href="/${world.slug}/criteria"`)
  })
})
