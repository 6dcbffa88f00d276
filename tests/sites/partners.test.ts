import { parseWithZod } from '@conform-to/zod/v4'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchOf, partnersAt, type Near, type Partners } from '~/landing/matching/match'
import { NeedForm } from '~/landing/matching/need.form'

const place = {
  kind: 'factory',
  area: '1200',
  heightM: '6',
  floorLoad: null,
  powerKva: 400,
  drains: 'split',
  environment: 'two',
  price: '12',
  clearance: null,
  leads: false,
}
const need = {
  kind: 'factory',
  areaFrom: '500',
  areaTo: '1500',
  heightM: null,
  floorLoad: null,
  powerKva: null,
  drains: 'none',
  environment: 'one',
  priceMost: null,
  neededOn: '2026-01-01',
}
const wish = (given: Partial<Partners>): Partners => ({
  upstream: null,
  downstream: null,
  named: [],
  ...given,
})
const near = (divisions: string[], named: string[] = []): Near => ({ divisions, named })

describe('partners of a firm that looks for a site', () => {
  it.each([
    ['no wish, nobody near', wish({}), near([]), ['area_fits'], []],
    ['no wish, many near', wish({}), near(['26', '36'], []), ['area_fits'], []],
    ['buys from there', wish({ upstream: '26' }), near(['26']), ['upstream', 'area_fits'], []],
    ['sells to there', wish({ downstream: '36' }), near(['13', '36']), ['downstream', 'area_fits'], []],
    [
      'both',
      wish({ upstream: '26', downstream: '36' }),
      near(['26', '36']),
      ['upstream', 'downstream', 'area_fits'],
      [],
    ],
    [
      'one of both',
      wish({ upstream: '26', downstream: '36' }),
      near(['36']),
      ['downstream', 'area_fits'],
      [],
    ],
    [
      'none of both',
      wish({ upstream: '26', downstream: '36' }),
      near(['13']),
      ['area_fits'],
      ['no_partners'],
    ],
    ['by name', wish({ named: ['北人'] }), near([], ['北人']), ['partner', 'area_fits'], []],
    ['a name nobody has there', wish({ named: ['北人'] }), near(['26']), ['area_fits'], ['no_partners']],
    ['outside the parks', wish({ upstream: '26' }), null, ['area_fits'], ['no_partners']],
  ] as const)('%s', (_, partners, there, reasons, but) => {
    const match = matchOf({ ...need, partners }, { ...place, near: there })
    expect([match.against, match.for, match.but]).toEqual([[], reasons, but])
  })

  it('counts a partner by name as much as a leading industry, a kind of partner as much as the right area', () => {
    const score = (partners: Partners, there: Near) =>
      matchOf({ ...need, partners }, { ...place, near: there }).score
    expect(score(wish({}), near([]))).toBe(3)
    expect(score(wish({ upstream: '26' }), near(['26']))).toBe(6)
    expect(score(wish({ named: ['北人'] }), near([], ['北人']))).toBe(7)
    expect(score(wish({ upstream: '26' }), near([]))).toBe(2)
  })

  it('is a wish and never leaves a site out, and says the same whatever the order of who is there', () => {
    const division = fc.constantFrom('13', '26', '32', '36', '39')
    const there = fc.uniqueArray(division, { maxLength: 5 })
    const wished = fc.record({
      upstream: fc.option(division),
      downstream: fc.option(division),
      named: fc.constant([] as string[]),
    })
    fc.assert(
      fc.property(wished, there, (partners, divisions) => {
        const one = matchOf({ ...need, partners }, { ...place, near: near(divisions) })
        const other = matchOf({ ...need, partners }, { ...place, near: near([...divisions].reverse()) })
        expect(other).toEqual(one)
        expect(one.against).toEqual(matchOf(need, place).against)
        const asks = partners.upstream !== null || partners.downstream !== null
        const found = partnersAt(partners, near(divisions))
        expect(one.but.includes('no_partners')).toBe(asks && found.length === 0)
      }),
    )
  })
})

describe('how partners are typed', () => {
  it('leaves all of them empty, as a browser sends an empty field', () => {
    const form = new FormData()
    const needed = { kind: 'factory', areaFrom: '500', areaTo: '1500', drains: 'none', environment: 'one' }
    const empty = {
      heightM: '',
      floorLoad: '',
      powerKva: '',
      priceMost: '',
      note: '',
      upstream: '',
      downstream: '',
    }
    const all = { ...needed, ...empty, partners: '', neededOn: '2026-01-01', openTo: 'parks', version: '0' }
    for (const [name, value] of Object.entries(all)) form.append(name, value)
    const read = parseWithZod(form, { schema: NeedForm })
    expect(read.status === 'success' ? read.value : read.error).toMatchObject({
      upstream: null,
      downstream: null,
      partners: [],
    })
  })

  const typed = (given: Record<string, string>) =>
    NeedForm.safeParse({
      kind: 'factory',
      areaFrom: '500',
      areaTo: '1500',
      drains: 'none',
      environment: 'one',
      neededOn: '2026-01-01',
      openTo: 'parks',
      version: '0',
      ...given,
    })
  it('takes names by lines or commas, each once, and divisions of the standard alone', () => {
    expect(typed({ partners: '北人、金钼\n北人, 中联' }).data?.partners).toEqual(['北人', '金钼', '中联'])
    expect(typed({}).data).toMatchObject({ partners: [], upstream: null, downstream: null })
    expect(typed({ upstream: '26' }).data?.upstream).toBe('26')
    expect(typed({ upstream: '99' }).success).toBe(false)
    expect(typed({ partners: '一' }).success).toBe(false)
    expect(typed({ partners: 'a1 b2 c3'.split(' ').concat(['d4', 'e5', 'f6']).join('、') }).success).toBe(
      false,
    )
  })
})
