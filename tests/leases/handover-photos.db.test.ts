import { beforeAll, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { addPage, addPhoto } from '~/residence/contracts/sign.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { photographed, uploaded } from '../firms/support'
import { contractIn } from '../support/scenes/contracts'
import { makeWorld, type World } from '../support/world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

it('a handover takes photos of rooms and the list that was signed, each where it belongs; a signed contract no photos', async () => {
  const { contractId, founder } = await contractIn(world, 'signed')
  const add = async (by: typeof founder) =>
    must(await addPhoto(by, contractId, { kind: 'entry', page: await photographed(by) }, world.now)).number
  expect([await add(founder), await add(world.officer)]).toEqual([1, 2])
  const pdf = await uploaded(world.officer)
  const asPhoto = { kind: 'entry' as const, page: pdf }
  expect(await addPhoto(world.officer, contractId, asPhoto, world.now)).toMatchObject({
    reason: 'not_a_photo',
  })
  expect(must(await addPage(world.officer, contractId, asPhoto, world.now)).number).toBe(3)
  const early = { kind: 'exit' as const, page: await photographed(founder) }
  expect(await addPhoto(founder, contractId, early, world.now)).toMatchObject({ reason: 'pages_closed' })
  // Two who add at once get a number each; a form sent twice adds one.
  const [one, other] = [await photographed(founder), await photographed(world.officer)]
  const both = await Promise.all([
    addPhoto(founder, contractId, { kind: 'entry', page: one }, world.now),
    addPhoto(world.officer, contractId, { kind: 'entry', page: other }, world.now),
  ])
  expect(both.map((done) => must(done).number).sort()).toEqual([4, 5])
  const keyed = { kind: 'entry' as const, page: await photographed(founder), idempotencyKey: newId() }
  const twice = await Promise.all([1, 2].map(() => addPhoto(founder, contractId, keyed, world.now)))
  expect(twice.map((done) => must(done).number)).toEqual([6, 6])
  expect(await db.leasePage.count({ where: { contractId, kind: 'entry' } })).toBe(6)
})
