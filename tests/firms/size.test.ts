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
