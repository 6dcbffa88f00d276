import { describe, expect, it } from 'vitest'
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '~/shared/calendar'
import {
  addMonths,
  dayInWords,
  dayOf,
  daysBetween,
  instantOf,
  isDay,
  lastDayAfter,
  monthsBetween,
} from '~/shared/days'
import {
  addYuan,
  compareYuan,
  formatWan,
  formatYi,
  moneyInWords,
  sizeInWords,
  wanToYuan,
  yuanToWan,
} from '~/shared/money'

describe('civil days in Asia/Shanghai', () => {
  it('turn at Shanghai midnight, whatever the server thinks', () => {
    expect(dayOf(new Date('2026-11-20T15:59:59.999Z'))).toBe('2026-11-20')
    expect(dayOf(new Date('2026-11-20T16:00:00.000Z'))).toBe('2026-11-21')
    expect(instantOf('2026-11-21', 17 * 60 + 30).toISOString()).toBe('2026-11-21T09:30:00.000Z')
  })

  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2026-13-01', false],
    ['26-1-1', false],
    ['0001-01-01', false],
    ['2026-1-01', false],
  ])('%s is a day: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected)
  })

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2022-11-21', 48, '2026-11-21'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s plus %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected)
  })

  it.each([
    ['2024-02-28', 60, '2029-02-27'],
    ['2024-02-29', 60, '2029-02-28'],
    ['2024-03-01', 60, '2029-02-28'],
    ['2024-02-29', 36, '2027-02-28'],
    ['2024-02-29', 48, '2028-02-28'],
    ['2024-08-30', 6, '2025-02-28'],
    ['2024-08-31', 6, '2025-02-28'],
    ['2024-09-01', 6, '2025-02-28'],
    ['2024-01-01', 60, '2028-12-31'],
    ['2024-11-21', 48, '2028-11-20'],
  ])('a term from %s of %i months ends on %s', (day, months, expected) => {
    expect(lastDayAfter(day, months)).toBe(expected)
  })

  it.each([
    ['2024-11-21', '2026-11-21', 24],
    ['2024-11-22', '2026-11-21', 23],
    ['2026-01-31', '2026-02-28', 1],
    ['2026-11-21', '2024-11-21', -24],
  ])('from %s to %s are %i whole months', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months)
  })

  it('counts days over a year end and says them in both languages', () => {
    expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1)
    expect(dayInWords('2026-11-20', 'zh', 2026)).toBe('11月20日')
    expect(dayInWords('2027-01-04', 'zh', 2026)).toBe('2027年1月4日')
    expect(dayInWords('2027-01-04', 'en', 2026)).toBe('4 January 2027')
  })
})

describe('working days', () => {
  it('knows National Day 2026 and its make-up workdays', () => {
    expect(isWorkingDay('2026-10-01')).toBe(false)
    expect(isWorkingDay('2026-10-10')).toBe(true) // a Saturday that is worked
    expect(isWorkingDay('2026-11-21')).toBe(false)
  })

  it('five working days from a Friday end on the next Friday', () => {
    expect(addWorkingDays('2026-11-20', 5)).toBe('2026-11-27')
    expect(workingDaysBetween('2026-11-20', '2026-11-27')).toBe(5)
    expect(workingDaysBetween('2026-11-27', '2026-11-20')).toBe(-5)
  })

  it('a notice over National Day waits for the offices', () => {
    expect(addWorkingDays('2026-09-30', 1)).toBe('2026-10-08')
  })
})

describe('money', () => {
  it('is exact', () => {
    expect(addYuan('0.10', '0.20')).toBe('0.30')
    expect(wanToYuan('500.01')).toBe('5000100.00')
    expect(wanToYuan('0.000001')).toBe('0.01')
    expect(yuanToWan('1234567.89')).toBe('123.456789')
    expect(yuanToWan('864000')).toBe('86.40')
    expect(yuanToWan('99999999')).toBe('9999.9999')
    expect(compareYuan('1000000000.00', '1000000000.01')).toBe(-1)
  })

  it('shows 万元 rounded and 亿元 never above the truth', () => {
    expect(formatWan('12345678901.50')).toBe('1,234,567.89')
    expect(moneyInWords('99999999', 'zh')).toBe('9,999.99 万元')
    expect(moneyInWords('100000000', 'zh')).toBe('1 亿元')
    expect(moneyInWords('500', 'zh')).toBe('0.05 万元')
    expect(moneyInWords('1000000000', 'en')).toBe('1 billion yuan')
    expect(moneyInWords('999999999.99', 'en')).toBe('999.99 million yuan')
    expect(moneyInWords('52000000', 'en')).toBe('52 million yuan')
    expect(moneyInWords('500', 'en')).toBe('500 yuan')
    expect(sizeInWords('120000000000', 'zh')).toBe('1,200 亿元')
    expect(sizeInWords('99999999', 'zh')).toBe('9,999.9999 万元')
    expect(sizeInWords('864000', 'en')).toBe('864,000 yuan')
    expect(sizeInWords('0', 'zh')).toBe('0 元')
    expect(formatYi('999999999.99')).toBe('9.99')
    expect(formatYi('1000000000.01')).toBe('10.00')
    expect(formatWan('99999999')).toBe('9,999.99')
    expect(formatWan('-5000.00')).toBe('-0.50')
  })

  it('refuses what is not a decimal', () => {
    expect(() => wanToYuan('1e5')).toThrow('not a decimal')
  })
})
