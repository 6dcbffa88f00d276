import { describe, expect, it } from 'vitest'
import { turnOf } from '~/across/firm-list/turn'
import { firmWords } from '~/ground/firms/words'

const nothing = { today: '2026-11-20', tenancy: null, owed: null, project: null, applying: null, mine: false }
const applying = { who: '等专家', until: '还剩 3 个工作日', next: '专家打分', late: false }

describe('whose move it is on the page of a firm', () => {
  it('follows the application while the firm has never been in residence', () => {
    expect(turnOf({ ...nothing, applying }, firmWords.zh)).toEqual({
      tone: 'ink',
      who: '等专家',
      until: '还剩 3 个工作日',
      act: 'application',
    })
  })

  it('is urgent when the application is late', () => {
    expect(turnOf({ ...nothing, applying: { ...applying, late: true } }, firmWords.zh).tone).toBe('sha')
  })

  it('waits for the room until the term has begun, and then forgets the application', () => {
    expect(turnOf({ ...nothing, tenancy: { term: null }, applying }, firmWords.zh).act).toBe('application')
    const term = { running: true, lastDay: '2030-01-01', daysLeft: 900, alert: null }
    expect(turnOf({ ...nothing, tenancy: { term }, applying }, firmWords.zh).act).toBeNull()
  })

  it('says so when nobody has to move', () => {
    expect(turnOf(nothing, firmWords.zh)).toMatchObject({ tone: 'wei', act: null })
  })
})
