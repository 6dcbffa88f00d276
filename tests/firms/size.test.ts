import { expect, it } from 'vitest'
import { aboveScale, enteredStatistics, scaleLineOf } from '~/ground/national-rules/above-scale'
import { enterpriseSize, sizeCategoryOf } from '~/ground/national-rules/enterprise-size'
import { SIZE_CATEGORIES, type SizeCategory } from '~/ground/national-rules/enterprise-size.rules'
import { wanToYuan } from '~/shared/money'

const DAY = '2026-11-20'

it.each([
  ['industry', 1200, '35000', 'medium'],
  ['industry', 15, '5000', 'micro'],
  ['industry', 20, '300', 'small'],
  ['industry', 1000, '40000', 'large'],
  ['software', 300, '9999', 'medium'],
] as const)('%s with %i people and %s 万元 is %s', (category, staff, wan, size) => {
  expect(enterpriseSize(category, { staff, revenue: wanToYuan(wan) }, DAY)).toEqual({ ok: true, value: size })
})

// The table of the regulation, bound by bound: at it a firm belongs to the class, just below to the one under it.
it.each([
  ['industry', { staff: [1000, 300, 20], revenue: [40000, 2000, 300] }],
  ['software', { staff: [300, 100, 10], revenue: [10000, 1000, 50] }],
  ['information_transmission', { staff: [2000, 100, 10], revenue: [100000, 1000, 100] }],
  ['wholesale', { staff: [200, 20, 5], revenue: [40000, 5000, 1000] }],
  ['retail', { staff: [300, 50, 10], revenue: [20000, 500, 100] }],
  ['agriculture', { revenue: [20000, 500, 50] }],
  ['construction', { revenue: [80000, 6000, 300], assets: [80000, 5000, 300] }],
  ['leasing_and_business', { staff: [300, 100, 10], assets: [120000, 8000, 100] }],
  ['other', { staff: [300, 100, 10] }],
] as const)('%s has the bounds of the national table', (category, bounds) => {
  const classes = ['large', 'medium', 'small', 'micro'] as const
  const measures = Object.entries(bounds) as ['staff' | 'revenue' | 'assets', readonly number[]][]
  const figures = (index: number, below?: string) =>
    Object.fromEntries(
      measures.map(([measure, values]) => {
        const value = (values[index] ?? 0) - (measure === below ? 1 : 0)
        return [measure, measure === 'staff' ? value : wanToYuan(value)]
      }),
    )
  const sizeOf = (given: object) => {
    const size = enterpriseSize(category, given, DAY)
    return size.ok ? size.value : size.reason
  }
  for (const index of [0, 1, 2]) {
    expect(sizeOf(figures(index))).toBe(classes[index])
    // One indicator below its bound is enough for the class under it.
    for (const [measure] of measures) expect(sizeOf(figures(index, measure))).toBe(classes[index + 1])
  }
})

it('asks for the figure a category is measured by', () => {
  expect(enterpriseSize('construction', { revenue: '1' }, DAY)).toEqual({
    ok: false,
    reason: 'figure_missing',
    detail: { figure: 'assets' },
  })
  expect(enterpriseSize('other', { staff: 5 }, '2010-01-01')).toMatchObject({ reason: 'no_rule_in_force' })
})

it('has every bound of every category in its table', () => {
  const figures = { staff: 0, revenue: '0', assets: '0' }
  for (const category of Object.keys(SIZE_CATEGORIES) as SizeCategory[]) {
    expect(enterpriseSize(category, figures, DAY)).toEqual({ ok: true, value: 'micro' })
  }
})

it.each([
  ['C39', 'industry'],
  ['6510', 'software'],
  ['64', 'information_transmission'],
  ['7320', 'other'],
  ['7020', 'property_management'],
  ['66', null],
] as const)('industry %s is measured as %s', (code, category) => {
  expect(sizeCategoryOf(code)).toBe(category)
})

it.each([
  ['C38', '1999.99', false],
  ['C38', '2000.00', true],
  ['52', '500', true],
  ['62', '199.99', false],
  ['I65', '2000', true],
  ['M73', '1000', true],
  ['85', '500', true],
  ['51', '1999.99', false],
  ['51', '2000', true],
  ['52', '499.99', false],
  ['61', '200', true],
  ['54', '1999.99', false],
  ['54', '2000', true],
  ['I65', '1999.99', false],
  ['77', '2000', true],
  ['84', '1999.99', false],
  ['84', '2000', true],
  ['72', '999.99', false],
  ['72', '1000', true],
  ['M73', '999.99', false],
  ['83', '1000', true],
  ['7020', '1000', true],
  ['80', '499.99', false],
  ['80', '500', true],
  ['87', '500', true],
  ['85', '499.99', false],
] as const)('%s with %s 万元 is above scale: %s', (code, wan, above) => {
  const standing = aboveScale(code, { revenue: wanToYuan(wan) }, DAY)
  expect(standing.ok && standing.value.above).toBe(above)
})

it('measures builders by qualification and developers not at all', () => {
  const builder = aboveScale('E47', { revenue: '0', qualifiedBuilder: true }, DAY)
  expect(builder.ok && builder.value.above).toBe(true)
  const developer = aboveScale('7010', { revenue: '0' }, DAY)
  expect(developer.ok && developer.value.above).toBe(true)
  expect(scaleLineOf('A01')).toBeNull()
})

it('knows when a firm crossed the line', () => {
  const line = 'industry' as const
  expect(
    enteredStatistics({ above: false, line, threshold: null }, { above: true, line, threshold: null }),
  ).toBe(true)
  expect(
    enteredStatistics({ above: true, line, threshold: null }, { above: true, line, threshold: null }),
  ).toBe(false)
})
