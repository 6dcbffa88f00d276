import { expect, it } from 'vitest'
import { offerEntitlements } from '~/landing/claims/offer.server'
import { askQuarters } from '~/landing/quarters/ask.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay, instantOf } from '~/shared/days'
import { refuseRows } from '../support/refused-rows'
import { landed } from '../support/scenes/landing/landed'
import { policyIn } from '../support/scenes/landing/policies'
import { makeFirm, makeWorld } from '../support/world'
import { OCTOBER } from '../landed/quarters-support'

it('a landing that cannot be asked keeps no other waiting, and is asked by the next round that can', async () => {
  const world = await makeWorld({ now: OCTOBER })
  const { enclaveId } = world
  const made = [await landed(world), await landed(world), await landed(world)]
  const ids = made.map(({ projectId }) => projectId).sort()
  const mended = await refuseRows('QuarterAsk', `"projectId" = '${ids[0] ?? ''}'`)
  expect(await askQuarters(OCTOBER, enclaveId)).toBe(2)
  const asked = await db.quarterAsk.findMany({ where: { enclaveId }, orderBy: { projectId: 'asc' } })
  expect(asked.map(({ projectId }) => projectId)).toEqual(ids.slice(1))
  expect(await askQuarters(OCTOBER, enclaveId)).toBe(0)
  await mended()
  expect(await askQuarters(OCTOBER, enclaveId)).toBe(1)
})

it('an offer that cannot lapse keeps no other from lapsing, and nothing from being offered', async () => {
  const world = await makeWorld()
  const { enclaveId, now } = world
  await policyIn(world, { parkId: '', items: [{ automatic: 'on' }] })
  await db.firmPlace.deleteMany({ where: { enclaveId } })
  for (const firm of [await makeFirm(enclaveId), await makeFirm(enclaveId), await makeFirm(enclaveId)]) {
    const place = { kind: 'registered', city: 'home', address: '高新大道', since: dateOfDay('2025-01-01') }
    await db.firmPlace.create({ data: { enclaveId, id: newId(), firmId: firm.id, ...place } })
  }
  expect(await offerEntitlements(now, enclaveId)).toBe(3)
  const offers = await db.policyClaim.findMany({ where: { enclaveId }, orderBy: { id: 'asc' } })
  const [broken] = offers
  const mended = await refuseRows('PolicyClaim', `id = '${broken?.id ?? ''}' AND state = 'lapsed'`)
  expect(await offerEntitlements(instantOf('2027-01-04', 600), enclaveId)).toBe(2)
  const states = async () =>
    (await db.policyClaim.findMany({ where: { enclaveId, year: 2026 }, orderBy: { id: 'asc' } })).map(
      ({ state }) => state,
    )
  expect(await states()).toEqual(['offered', 'lapsed', 'lapsed'])
  await mended()
  expect(await offerEntitlements(instantOf('2027-01-05', 600), enclaveId)).toBe(1)
  expect(await states()).toEqual(['lapsed', 'lapsed', 'lapsed'])
})
