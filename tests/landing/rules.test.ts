import { describe, expect, it } from 'vitest'
import { STANDARD_LAND } from '~/ground/settings/land'
import { idleLand, idleLandAlert, workDue, type LandUse } from '~/landing/park-rules/idle-land'
import { shareTax, taxPerMu, taxPerMuInWords } from '~/landing/park-rules/tax'
import { formatWan, wanToYuan } from '~/shared/money'

const land: LandUse = {
  agreedStart: '2025-11-21',
  heldUpDays: 0,
  cause: 'holder',
  price: wanToYuan(2000),
  work: { state: 'not_started' },
}
const verdict = (use: Partial<LandUse>, onDay: string) => {
  const result = idleLand({ ...land, ...use }, onDay)
  return result.ok ? result.value : null
}
const stopped = (developed: string, invested: string): Partial<LandUse> => ({
  work: {
    state: 'stopped',
    stoppedOn: '2025-10-21',
    developed,
    toDevelop: '100',
    invested,
    totalInvestment: '100',
  },
})

describe('idle land', () => {
  it('is idle on the anniversary of the agreed start, and costs a fifth of the price', () => {
    expect(verdict({}, '2026-11-20')).toEqual({ verdict: 'not_idle' })
    expect(verdict({}, '2026-11-21')).toEqual({ verdict: 'idle_fee', fee: wanToYuan(400) })
  })
  it('is taken back after two years, unless authorities caused it', () => {
    expect(verdict({}, '2027-11-20')).toMatchObject({ verdict: 'idle_fee' })
    expect(verdict({}, '2027-11-21')).toEqual({ verdict: 'idle_reclaim' })
    expect(verdict({ cause: 'government' }, '2027-11-21')).toEqual({ verdict: 'idle_extend' })
  })
  it('waits for the days that authorities held it up', () => {
    expect(workDue({ agreedStart: '2025-11-21', heldUpDays: 30 })).toBe('2025-12-21')
    expect(verdict({ heldUpDays: 30 }, '2026-11-21')).toEqual({ verdict: 'not_idle' })
  })
  it('is idle when work stopped early, with a third of the land and a quarter of the money as bounds', () => {
    expect(verdict(stopped('30', '30'), '2026-11-21')).toEqual({ verdict: 'idle_plan' })
    expect(verdict(stopped('34', '30'), '2026-11-21')).toEqual({ verdict: 'not_idle' })
    expect(verdict(stopped('34', '24.99'), '2026-11-21')).toEqual({ verdict: 'idle_plan' })
    expect(verdict(stopped('30', '30'), '2026-10-20')).toEqual({ verdict: 'not_idle' })
  })
  it('reminds at 9, 11, 12, 23 and 24 months', () => {
    const alert = (use: Partial<LandUse>, day: string) =>
      idleLandAlert({ ...land, ...use }, day, STANDARD_LAND.alertMonths)
    expect(alert({}, '2026-08-20')).toBeNull()
    expect(alert({}, '2026-08-21')).toBe(9)
    expect(alert({}, '2027-10-21')).toBe(23)
    expect(alert({ work: { state: 'going_on' } }, '2027-10-21')).toBeNull()
    expect(alert(stopped('30', '30'), '2026-09-21')).toBe(11)
    expect(alert(stopped('30', '30'), '2028-01-01')).toBe(12)
  })
})

describe('tax', () => {
  it.each([
    [
      ['5', '5'],
      ['617.28', '617.28'],
    ],
    [
      ['7', '3'],
      ['864.19', '370.37'],
    ],
  ])('shares 1,234.56 万 at %s', (parts, shares) => {
    const shared = shareTax(wanToYuan('1234.56'), parts)
    expect(shared.ok && shared.value.map(formatWan)).toEqual(shares)
  })
  it('loses nothing in thirds', () => {
    const shared = shareTax(wanToYuan('100'), ['1', '1', '1'])
    expect(shared.ok && shared.value.map(formatWan)).toEqual(['33.33', '33.33', '33.34'])
    expect(shareTax('100', ['0', '0'])).toEqual({ ok: false, reason: 'no_parts' })
  })
  it('divides by the land in use, and says — without land', () => {
    expect(taxPerMu(wanToYuan(360), '45')).toBe(wanToYuan(8))
    expect(taxPerMuInWords(wanToYuan(360), '45')).toBe('8.00 万/亩')
    expect(taxPerMuInWords(wanToYuan(360), '0')).toBe('—')
  })
})
