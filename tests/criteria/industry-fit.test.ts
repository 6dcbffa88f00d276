import { describe, expect, it } from 'vitest'
import { fitsHome, industryFit, type ParkIndustries } from '~/ground/industry-fit/industry-fit'

const park = (nameZh: string, divisions: string[], days: Partial<ParkIndustries> = {}): ParkIndustries => ({
  nameZh,
  nameEn: nameZh,
  divisions,
  validFrom: '2012-01-01',
  validUntil: null,
  ...days,
})
const PARKS = [park('食品', ['14']), park('电池', ['38']), park('装备', ['35', '34'])]
const ON = '2026-12-01'

describe('the fit of a firm with the industries of the parks', () => {
  it.each([
    ['a firm of a park’s own division fits it', '38', true, ['电池 same']],
    ['a longer code counts by its division', 'C3812', true, ['电池 same']],
    ['a division of the same branch is near, not fitting', '36', false, ['电池 near', '装备 near']],
    ['a division no park has anything to do with does not fit', '17', false, []],
    ['software makes nothing in its own code', '65', null, []],
    ['a section letter alone does not tell', 'C', null, []],
  ])('%s', (_, code, fits, parks) => {
    const fit = industryFit(code, PARKS, ON)
    expect(fit.fits).toBe(fits)
    expect(fit.parks.map(({ nameZh, closeness }) => `${nameZh} ${closeness}`)).toEqual(parks)
  })

  it('puts the same division before a near one, whatever the order of the parks', () => {
    const fit = industryFit('35', [park('交通', ['36']), ...PARKS], ON)
    expect(fit.parks.map(({ nameZh }) => nameZh)).toEqual(['装备', '交通'])
  })

  it('leaves out parks that are not on the list on that day', () => {
    const parks = [
      park('旧', ['38'], { validUntil: '2020-01-01' }),
      park('新', ['38'], { validFrom: '2027-01-01' }),
    ]
    expect(industryFit('38', parks, ON).parks).toEqual([])
  })

  it('says nothing while no park has said its industries', () => {
    expect(fitsHome('38', [park('不详', [])], ON)).toEqual({})
    expect(fitsHome('38', PARKS, ON)).toEqual({ fits_home_industry: true })
    expect(fitsHome('17', PARKS, ON)).toEqual({ fits_home_industry: false })
  })
})
