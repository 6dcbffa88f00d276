import { expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { foundEnclave } from '~/setup/founding/found.server'
import { plainFounding } from '~/setup/founding/plain-founding'
import { portalView } from '~/across/portal/portal-view.server'
import { missingOf, SAID } from '~/ground/forms/missing'
import { boardOf, withTargets } from '~/plan/board/board.server'
import { enclaveBySlug } from '~/ground/people/guard.server'
import { makeWorld, NOON_OF_TESTS } from '../support/world'

const PLAIN = {
  slug: 'baoji-shenzhen',
  refPrefix: 'BJ',
  nameZh: '宝鸡（深圳）创新飞地',
  nameEn: 'Baoji in Shenzhen',
  homeZh: '宝鸡',
  homeEn: 'Baoji',
  homeCode: '610300',
  hostZh: '深圳',
  hostEn: 'Shenzhen',
  hostCode: '440300',
}

it('an enclave with nothing entered promises nothing, and its portal says what is missing', async () => {
  const { enclaveId } = must(await foundEnclave(plainFounding(PLAIN, '2026-11-20'), NOON_OF_TESTS))
  const view = await portalView(await enclaveBySlug(PLAIN.slug), '2026-11-20', 'zh')
  expect(view.missing).toEqual([...SAID])
  expect(view.offer).toMatchObject({ relief: null, later: null, fundWan: null, area: null, parks: 0 })
  expect(view.plan.rows).toEqual([])
  const board = await boardOf(enclaveId, '2026-11-20')
  expect([board.indicators.length, withTargets(board).indicators.length]).toEqual([6, 0])
})

it('an enclave that has entered them misses only what nobody decided', async () => {
  const world = await makeWorld()
  const view = await portalView(await enclaveBySlug(world.slug), world.today, 'zh')
  expect(view.missing).toEqual(['relief'])
  expect(view.plan.rows).toHaveLength(6)
})

it('blanks are nothing', () => {
  const texts = { sponsorZh: ' ', operatorZh: '运营公司', addressZh: '', phone: '029', areaSqm: 0 }
  expect(missingOf(texts, { relief: 0, parks: 1, rooms: 1, targets: 1 })).toEqual([
    'sponsor',
    'address',
    'area',
    'relief',
  ])
})
