import { describe, expect, it } from 'vitest'
import { RateForm, ReviewWatchForm } from '~/landing/firm-plans/plan.form'
import { requestStanding, visitDueOn } from '~/landing/firm-plans/standing'
import { plansAddress, readPlanQuery, readRequestQuery } from '~/landing/firm-plans/list-query'

describe('the clock of a request', () => {
  it.each([
    ['proposed', null, null, '2026-12-01', 'proposed'],
    ['open', '2026-12-01', null, '2026-12-01', 'open'],
    ['open', '2026-12-01', null, '2026-12-02', 'late'],
    ['answered', '2026-12-01', '2026-12-01', '2027-01-01', 'in_time'],
    ['answered', '2026-12-01', '2026-12-02', '2026-12-02', 'answered_late'],
    ['withdrawn', '2026-12-01', null, '2027-01-01', 'withdrawn'],
  ] as const)('%s, due %s, answered %s, on %s: %s', (state, dueOn, answeredOn, today, standing) => {
    expect(requestStanding({ state, dueOn, answeredOn }, today)).toBe(standing)
  })
})

describe('the next visit', () => {
  it('counts from the last one, before the first from the day the plan was opened, and not at all where nobody asks', () => {
    const openedOn = '2026-01-01'
    expect(visitDueOn({ lastVisit: null, openedOn }, 60)).toBe('2026-03-02')
    expect(visitDueOn({ lastVisit: '2026-02-01', openedOn }, 60)).toBe('2026-04-02')
    expect(visitDueOn({ lastVisit: '2026-02-01', openedOn }, 0)).toBeNull()
  })
})

describe('what addresses and forms say', () => {
  it('leaves out what is odd, and writes back what was asked', () => {
    const asked = new URLSearchParams('officer=mine&level=urgent&need=late&state=gone&page=0')
    const query = readPlanQuery(asked)
    expect(query).toEqual({ state: 'open', officer: 'mine', level: 'urgent', need: 'late', page: 1 })
    expect(plansAddress('/p', query, { page: 3 })).toBe('/p?officer=mine&level=urgent&need=late&page=3')
    const odd = new URLSearchParams("officer=x' OR 1&department=1&show=all")
    expect(readPlanQuery(odd).officer).toBeNull()
    expect(readRequestQuery(odd)).toEqual({ department: null, show: null, page: 1 })
  })

  it('asks for level and day only where a watch goes on, and takes whole points from one to five', () => {
    const said = { version: '1', note: '已签意向' }
    expect(ReviewWatchForm.safeParse({ ...said, verdict: 'settled' }).success).toBe(true)
    const open = ReviewWatchForm.safeParse({ ...said, verdict: 'goes_on' })
    expect(open.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
      ['level', 'choose'],
      ['reviewOn', 'required'],
    ])
    for (const rating of ['0', '6', '4.5', ''])
      expect(RateForm.safeParse({ version: '1', rating }).success).toBe(false)
  })
})
