import { expect, it } from 'vitest'
import type { matchesFor } from '~/landing/matching/matches.server'
import { supportOnSites } from '~/landing/matching/support.server'
import { db } from '~/platform/db.server'
import { policyIn } from '../support/scenes/landing/policies'
import { makeWorld } from '../support/world'

it('a site shows what its park and the city would give in five years, with its own space', async () => {
  const world = await makeWorld()
  const { enclaveId, today, parks, firm } = world
  const rent = {
    way: 'area_months',
    rate: '10',
    months: '12',
    years: '3',
    kind: 'rent_relief',
    conditions: undefined,
  }
  const unknown = { way: 'per_person', rate: '5000', kind: 'talent_housing', conditions: undefined }
  await policyIn(world, { items: [rent, unknown] })
  await policyIn(world, { parkId: parks[1]?.id ?? '', items: [{ ...rent, rate: '20' }] })
  await policyIn(world, { parkId: '', items: [{ rate: '80000', conditions: undefined }] })
  const sites = [
    { id: 'a', kind: 'factory', area: '1000', parkId: parks[0]?.id ?? null },
    { id: 'b', kind: 'land', area: '30', parkId: parks[1]?.id ?? null },
    { id: 'c', kind: 'factory', area: '500', parkId: null },
  ] as unknown as NonNullable<Awaited<ReturnType<typeof matchesFor>>>['sites']
  await db.firmRecord.deleteMany({ where: { enclaveId, firmId: firm.id, kind: 'talent' } })
  const of = { enclaveId, firmId: firm.id }
  expect(await supportOnSites(of, sites, today)).toEqual({
    // 1,000 m² × 10 × 12 × 3, and 80,000 of the city
    a: { total: '440000.00', unknown: 1 },
    b: { total: '80000.00', unknown: 1 },
    c: { total: '80000.00', unknown: 0 },
  })
})
