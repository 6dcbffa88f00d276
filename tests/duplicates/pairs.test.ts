import { expect, it } from 'vitest'
import { likeness, ownName } from '~/shared/likeness/text-likeness'
import { causesOf, keysOf, likelyPair, type FirmFacts, type Pair } from '~/admission/duplicates/pairs'

const firm = (id: string, given: Partial<FirmFacts> = {}): FirmFacts => ({
  id,
  name: `企业${id}`,
  uscc: `91610131${id.repeat(9)}A`,
  phone: '',
  patents: [],
  ...given,
})

it('compares the part of a name that is its own', () => {
  expect(ownName('渭水传感科技有限公司（试验）')).toBe('渭水传感')
  expect(ownName('科技有限公司')).toBe('科技有限公司')
  expect(likeness('渭水传感科技有限公司', '西安渭水传感技术有限责任公司')).toBeCloseTo(0.75)
  expect(likeness('渭水传感科技有限公司', '华山新材料科技有限公司')).toBe(0)
})

it.each([
  [
    'the organisation part of the code',
    { uscc: '91610131MA0T00001A' },
    { uscc: '92610131MA0T00001B' },
    ['organisation'],
  ],
  ['one character of the code', { uscc: '91610131MA0T00001A' }, { uscc: '91610131MA0T00002A' }, ['code']],
  ['a patent', { patents: ['202310000001.5'] }, { patents: ['202310000001.5'] }, ['patent']],
  ['a telephone however written', { phone: '139-0000-0001' }, { phone: '+86 13900000001' }, ['phone']],
  ['a name', { name: '渭水传感科技有限公司' }, { name: '渭水传感技术（西安）有限公司' }, ['name']],
  ['nothing', { phone: '02912345678' }, { phone: '02987654321' }, []],
])('says that two firms share %s', (_, a, b, kinds) => {
  const causes = causesOf(
    firm('1', { uscc: 'A'.repeat(18), ...a }),
    firm('2', { uscc: 'B'.repeat(18), ...b }),
  )
  expect(causes.map(({ kind }) => kind)).toEqual(kinds)
})

/** What comparing each with each finds. */
const pairsAmong = (firms: readonly FirmFacts[]): Pair[] =>
  firms.flatMap((one, index) => firms.slice(index + 1).flatMap((other) => likelyPair(other, one) ?? []))
const keysShared = (a: FirmFacts, b: FirmFacts) => {
  const theirs = new Set(keysOf(b).map(({ key }) => key))
  return keysOf(a).filter(({ key }) => theirs.has(key))
}

it('scores a pair by all that speaks for it, whichever comes first', () => {
  const firms = [
    firm('a', { name: '渭水传感科技有限公司', phone: '13900000001' }),
    firm('b', { name: '渭水传感技术有限公司', phone: '13900000001' }),
    firm('c', { name: '华山新材料有限公司', phone: '13900000001' }),
  ]
  const pairs = pairsAmong(firms)
  expect(pairs.map(({ lowerId, upperId }) => lowerId + upperId)).toEqual(['ab', 'ac', 'bc'])
  expect(pairs[0]?.score).toBeGreaterThan(90)
  expect(pairs.slice(1).map(({ score }) => score)).toEqual([50, 50])
})

it('finds by a key whatever it would score', () => {
  const [a, b] = [firm('a', { uscc: '91610131MA6UAB1C2D' }), firm('b', { uscc: '91610131MA6UAB1C3D' })]
  expect(likelyPair(a, b)?.causes.map(({ kind }) => kind)).toContain('code')
  expect(keysShared(a, b).length).toBeGreaterThan(0)
})

it('looks for nobody by the telephone of an agency', () => {
  const one = firm('1', { phone: '139-0000-0001', name: '甲' })
  const shared = keysShared(one, firm('2', { phone: '13900000001', name: '乙', uscc: 'Z'.repeat(18) }))
  expect(shared.map(({ most }) => most)).toEqual([6])
})
