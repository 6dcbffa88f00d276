import type { ServerBuild } from '@remix-run/node'
import path from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { buildWhenStale } from '~/commands/make-build'
import { firstLoads, MOST_BYTES, type FirstLoad } from '~/platform/first-load.server'

let loads: FirstLoad[]
beforeAll(async () => {
  await buildWhenStale()
  loads = firstLoads((await import(path.resolve('build/server/index.js'))) as ServerBuild)
})

it('weighs every page', () => {
  expect(loads.length).toBeGreaterThan(40)
  expect(loads.filter(({ area }) => area === 'founder').length).toBeGreaterThan(5)
})

it('sends no page more script than the plan allows', () => {
  const heavy = loads.filter(({ area, bytes }) => bytes > MOST_BYTES[area])
  expect(heavy.map(({ path: place, bytes }) => `${place} ${bytes}`)).toEqual([])
})

it('sends the pages that strangers read no script at all, but the form that keeps what they type', () => {
  const read = loads.filter(({ id }) => id.startsWith('audiences/public/'))
  expect(read.length).toBeGreaterThan(4)
  expect(read.filter(({ bytes }) => bytes > 0).map(({ id }) => id)).toEqual(['audiences/public/objection'])
})
