import { describe, expect, it } from 'vitest'
import { ReviewForm } from '~/admission/yearly-reviews/review.form'
import { lastYearOver, openStep, reviewDays } from '~/admission/yearly-reviews/year'

describe('a year in residence', () => {
  it('is over the day before its anniversary comes again, and is reviewed from the anniversary on', () => {
    expect(lastYearOver('2025-11-21', '2026-11-20')).toBeNull()
    const first = { number: 1, from: '2025-11-21', until: '2026-11-20' }
    expect(lastYearOver('2025-11-21', '2026-11-21')).toEqual(first)
    expect(reviewDays(first, 30)).toEqual({ since: '2026-11-21', dueOn: '2026-12-21' })
    expect(lastYearOver('2023-11-21', '2026-11-30')).toEqual({
      number: 3,
      from: '2025-11-21',
      until: '2026-11-20',
    })
  })
})

describe('a failed year', () => {
  const on = (today: string, secondLook: string | null = null) =>
    openStep({ grade: 'failed', cureBy: '2026-12-20', secondLook }, today)
  it('is the firm’s until its last day, then ours, and the director’s once it was not put right', () => {
    expect([
      on('2026-12-20'),
      on('2026-12-21'),
      on('2026-12-21', 'not_cured'),
      on('2026-12-21', 'cured'),
    ]).toEqual(['cure', 'look_again', 'part', null])
    expect(openStep({ grade: 'passed', cureBy: null, secondLook: null }, '2026-12-21')).toBeNull()
  })
  it('says what is to be put right', () => {
    const typed = { year: '1', grade: 'failed', note: '半年没有开展研发活动', cure: '' }
    expect(ReviewForm.safeParse(typed).error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
      ['cure', 'cure_missing'],
    ])
    expect(ReviewForm.safeParse({ ...typed, grade: 'passed' }).success).toBe(true)
  })
})
