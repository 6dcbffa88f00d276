import { expect, it } from 'vitest'
import { fitsHome } from '~/ground/industry-fit/industry-fit'
import { DIVISIONS } from '~/ground/national-rules/industry-divisions'
import { divisionChoices, industryName, sectionOf } from '~/ground/national-rules/industries'

it('has all ninety-seven divisions, each with both names and in its section', () => {
  expect(DIVISIONS.map(({ code }) => Number(code))).toEqual(
    Array.from({ length: 97 }, (_, index) => index + 1),
  )
  expect(DIVISIONS.filter(({ zh, en }) => zh === '' || en === '')).toEqual([])
  expect(new Set(DIVISIONS.map(({ zh }) => zh)).size).toBe(97)
  expect(DIVISIONS.filter(({ code }) => sectionOf(code) === null)).toEqual([])
})

it.each([
  ['01', '农业', 'A'],
  ['05', '农、林、牧、渔专业及辅助性活动', 'A'],
  ['44', '电力、热力生产和供应业', 'D'],
  ['77', '生态保护和环境治理业', 'N'],
  ['84', '卫生', 'Q'],
  ['97', '国际组织', 'T'],
])('%s is %s in section %s', (code, name, section) => {
  expect([industryName(code)?.zh, sectionOf(code)?.code]).toEqual([name, section])
})

it('offers them under their sections, in order', () => {
  const groups = [...new Set(divisionChoices('zh').map(({ group }) => group))]
  expect(groups).toHaveLength(20)
  expect(groups[0]).toBe('A 农、林、牧、渔业')
})

it('judges the fit by the real division of an agricultural firm', () => {
  const park = {
    nameZh: '农业园',
    nameEn: 'Farm Park',
    divisions: ['01'],
    validFrom: '2020-01-01',
    validUntil: null,
  }
  expect(fitsHome('01', [park], '2026-11-29')).toEqual({ fits_home_industry: true })
  expect(fitsHome('84', [park], '2026-11-29')).toEqual({ fits_home_industry: false })
})
