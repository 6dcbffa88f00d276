import { describe, expect, it } from 'vitest'
import { bestTwoYears, graduation, type GraduationRecords } from '~/residence/graduation/graduation'
import { incubateeObstacles, youngEnoughAtEntry } from '~/residence/graduation/incubatee'
import { lastDay, termAlerts, termMonths, termStanding } from '~/residence/tenancies/term'
import { wanToYuan } from '~/shared/money'

const ALERTS = [180, 90, 30]

describe('term', () => {
  it('ends the day before its anniversary: 48 and 60 months', () => {
    expect(lastDay('2022-11-21', 48)).toBe('2026-11-20')
    expect(lastDay('2022-11-21', 60)).toBe('2027-11-20')
  })
  it('is longer in the listed fields', () => {
    expect(termMonths('biomedicine', '2022-11-21')).toBe(60)
    expect(termMonths('new_materials', '2026-01-01')).toBe(48)
    expect(termMonths(null, '2026-01-01')).toBe(48)
  })
  it('is announced 180, 90 and 30 days before', () => {
    expect(termAlerts('2026-11-20', ALERTS).map(({ on }) => on)).toEqual([
      '2026-05-24',
      '2026-08-22',
      '2026-10-21',
    ])
  })
  it.each([
    ['2026-05-23', 181, null],
    ['2026-05-24', 180, 180],
    ['2026-10-20', 31, 90],
    ['2026-10-21', 30, 30],
    ['2026-11-20', 0, 30],
    ['2026-11-21', -1, 0],
  ])('on %s has %i days left', (today, daysLeft, alert) => {
    expect(termStanding('2022-11-21', 48, today, ALERTS)).toMatchObject({
      lastDay: '2026-11-20',
      daysLeft,
      alert,
    })
  })
})

describe('incubatee', () => {
  const facts = {
    foundedOn: '2024-11-21',
    movedInOn: '2026-11-21',
    leftOn: null,
    graduatedOn: null,
    field: null,
    registeredInIncubator: true,
    rdInIncubator: true,
    techSmeLike: true,
  }
  it('counts when founded 24 months before entry to the day, and not a day older', () => {
    expect(youngEnoughAtEntry('2024-11-21', '2026-11-21')).toBe(true)
    expect(youngEnoughAtEntry('2024-11-20', '2026-11-21')).toBe(false)
    expect(incubateeObstacles(facts, '2026-12-01')).toEqual([])
  })
  it('stays in residence without being an incubatee, for every reason at once', () => {
    expect(
      incubateeObstacles({ ...facts, foundedOn: '2024-11-20', registeredInIncubator: false }, '2030-11-21'),
    ).toEqual(['registered_elsewhere', 'too_old_at_entry', 'term_over'])
    expect(incubateeObstacles(facts, '2030-11-20')).toEqual([])
  })
})

describe('graduation', () => {
  const records: GraduationRecords = {
    hnteValidOnDay: false,
    equityPaidIn: [],
    revenueByYear: { 2024: '0', 2025: '0' },
    listedOrAcquired: false,
  }
  const conclusion = (more: Partial<GraduationRecords>) => {
    const result = graduation({ ...records, ...more }, '2026-11-20')
    return result.ok && result.value.conclusion
  }
  it('needs more than 500 万 of equity', () => {
    expect(conclusion({ equityPaidIn: [wanToYuan('200'), wanToYuan('300')] })).toBe('ineligible')
    expect(conclusion({ equityPaidIn: [wanToYuan('200'), wanToYuan('300.01')] })).toBe('eligible')
  })
  it('needs more than 1,000 万 of revenue in two consecutive years', () => {
    expect(conclusion({ revenueByYear: { 2024: wanToYuan(400), 2025: wanToYuan(600) } })).toBe('ineligible')
    expect(conclusion({ revenueByYear: { 2024: wanToYuan(400), 2025: wanToYuan('600.01') } })).toBe(
      'eligible',
    )
    expect(conclusion({ revenueByYear: { 2023: wanToYuan(900), 2025: wanToYuan(900) } })).toBe('incomplete')
  })
  it('does not call missing records a refusal', () => {
    expect(conclusion({ listedOrAcquired: null })).toBe('incomplete')
    expect(conclusion({ listedOrAcquired: null, hnteValidOnDay: true })).toBe('eligible')
  })
  it('takes the best two years that follow each other', () => {
    expect(bestTwoYears({ 2022: '9', 2023: '10', 2024: '1' })).toBe('19.00')
    expect(bestTwoYears({ 2022: '9' })).toBeNull()
  })
})
