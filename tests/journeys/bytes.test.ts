import type { ServerBuild } from '@remix-run/node'
import { beforeAll, expect, it } from 'vitest'
import { buildWhenStale } from '~/commands/build/make-build'
import { bytesOfEveryPage, MOST_BYTES, pageScripts } from '~/platform/scripts/page-scripts.server'
import { ENCLAVE } from './support/founder'
import { onStage, visitor } from './support/stage'
import { builtPages } from '~/platform/web/server-build'

onStage()

let build: ServerBuild
beforeAll(async () => {
  await buildWhenStale()
  build = await builtPages()
})

it('sends no page more script than the plan allows', () => {
  const pages = pageScripts(build)
  expect(pages.length).toBeGreaterThan(150)
  expect(pages.filter(({ bytes }) => bytes > MOST_BYTES)).toEqual([])
  expect(bytesOfEveryPage(build)).toBeGreaterThan(0)
  expect(bytesOfEveryPage(build)).toBeLessThan(1_500)
})

it('sends the pages that strangers read no script of their own, save the screen on a wall, the form that keeps what they type and the page that lets go of it', () => {
  const read = pageScripts(build).filter(({ id }) => id.startsWith('audiences/public/'))
  expect(read.length).toBeGreaterThan(4)
  const own = read.filter(({ own }) => own !== null)
  expect(own.map(({ id }) => id)).toEqual([
    'audiences/public/wall',
    'audiences/public/objection',
    'audiences/public/own-objection',
  ])
})

it.each([
  [undefined, `/${ENCLAVE}`, []],
  ['officer', `/desk/${ENCLAVE}/applications`, []],
  ['officer', `/desk/${ENCLAVE}`, ['queue']],
  ['bureau', `/bureau/${ENCLAVE}`, []],
] as const)(
  '%s fetches for %s the script of every page and its own, and nothing of React',
  async (who, at, own) => {
    const { page } = await visitor(who)
    const fetched: string[] = []
    page.on('request', (request) => {
      if (request.resourceType() === 'script') fetched.push(new URL(request.url()).pathname)
    })
    await page.goto(at)
    expect(fetched.map((file) => file.replace(/^\/assets\/|-[\w-]{8}\.js$/g, ''))).toEqual([
      'every-page',
      ...own,
    ])
  },
)
