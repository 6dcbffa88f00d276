import { expect, it } from 'vitest'
import { loader as newLoader } from '~/audiences/desk/rent/scheme-new'
import { loader as listLoader } from '~/audiences/desk/rent/schemes'
import { appoint } from '~/example/drivers/people.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import type { RentTerms } from '~/residence/rent/terms'
import { PLAIN_TERMS } from '~/residence/rent/terms'
import { AFTER_USUAL, USUAL_TERMS } from '~/residence/rent/usual.rules'
import { setupFacts } from '~/setup/path/facts.server'
import { missingIn, standingOf } from '~/setup/path/steps'
import { addDays } from '~/shared/days'
import { answerOf, makeWorld, signedRequest, type World } from '../support/world'
import { TERMS, withScheme } from './support'

type Read = typeof newLoader | typeof listLoader

async function read<T>(loader: Read, { slug }: World, actor: Actor, address: string): Promise<T> {
  const request = await signedRequest(actor, `/desk/${slug}/rent/${address}`)
  const answer = await answerOf(() => loader({ request, params: { enclave: slug }, context: {} }))
  return (await answer.json()) as T
}
type List = { maySet: boolean; isStaff: boolean; elsewhere: { enclaveId: string; terms: RentTerms }[] }

it('is a step of setting up, and the portal promises no relief before somebody decided it', async () => {
  const world = await makeWorld()
  const { enclaveId, today } = world
  const before = await setupFacts(db, enclaveId, today)
  expect([before.schemes, standingOf('rent', before)]).toEqual([0, 'begun_not'])
  expect(missingIn(before).advised).toContain('scheme')
  await withScheme(world, addDays(today, 30))
  const after = await setupFacts(db, enclaveId, today)
  expect([after.schemes, standingOf('rent', after), after.relief]).toEqual([1, 'done', true])
  expect(missingIn(after).advised).not.toContain('scheme')
})

it('is drafted after the usual one, or after that of another enclave of the same person, and of nobody else', async () => {
  const [world, other, strange] = [await makeWorld(), await makeWorld(), await makeWorld()]
  const { now, today } = world
  await withScheme(other, addDays(today, -30), { propertyFee: '7.77' })
  await withScheme(strange, addDays(today, -30), { propertyFee: '8.88' })
  const { userId: id, name } = world.director
  await appoint({ enclaveId: other.enclaveId, slug: other.slug }, { id, name }, 'director', now)

  const list = await read<List>(listLoader, world, world.director, 'schemes')
  const theirs = { ...TERMS, propertyFee: '7.77' }
  expect(list.elsewhere.map(({ enclaveId, terms }) => [enclaveId, terms])).toEqual([
    [other.enclaveId, theirs],
  ])
  const begun = async (from?: string) => {
    const address = from ? `schemes/new?from=${from}` : 'schemes/new'
    return (await read<{ terms: RentTerms }>(newLoader, world, world.director, address)).terms
  }
  expect(await begun()).toEqual(PLAIN_TERMS)
  expect(await begun(AFTER_USUAL)).toEqual(USUAL_TERMS)
  expect(await begun(other.enclaveId)).toEqual(theirs)
  for (const from of [strange.enclaveId, 'nothing', '%00']) expect(await begun(from)).toEqual(PLAIN_TERMS)

  // Once there is one of its own, the next begins as a copy of that.
  await withScheme(world, addDays(today, 10), { propertyFee: '1.11' })
  expect(await begun(other.enclaveId)).toEqual({ ...TERMS, propertyFee: '1.11' })
  expect((await read<List>(listLoader, world, world.director, 'schemes')).elsewhere).toEqual([])
})

it('is read by the administrator who is led to it, and set by the director alone', async () => {
  const world = await makeWorld()
  const list = await read<List>(listLoader, world, world.admin, 'schemes')
  expect(list).toMatchObject({ maySet: false, isStaff: false, elsewhere: [] })
  const request = await signedRequest(world.admin, `/desk/${world.slug}/rent/schemes/new`)
  const args = { request, params: { enclave: world.slug }, context: {} }
  expect((await answerOf(() => newLoader(args))).status).toBe(403)
})
