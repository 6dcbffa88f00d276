import { describe, expect, it } from 'vitest'
import { turnOf, type TurnFacts } from '~/admission/applications/deadlines'
import { roomDue } from '~/residence/tenancies/room-due'
import { statusOf } from '~/admission/applications/status'
import { turnOf as turnOfFirm } from '~/across/firm-list/turn'
import { firmWords } from '~/ground/firms/words'
import { inForce } from '~/ground/settings/in-force'

const standard = inForce('deadlines', [])

const admitted: TurnFacts = {
  state: 'admitted',
  outcome: 'accepted',
  stateSince: '2026-12-07',
  closesOn: '2026-12-04',
  correctionDueOn: null,
  fewest: 2,
  reviews: [],
  noticeUntil: null,
  agreement: null,
}

describe('after admission', () => {
  it.each([
    ['the intake moves in later', '2026-12-07', '2027-02-11', '2027-02-11'],
    ['the intake has moved in long ago', '2026-12-07', '2026-03-01', '2026-12-14'],
  ])('a room is due when %s', (_, admittedOn, moveInOn, due) => {
    expect(roomDue(admittedOn, moveInOn, 5)).toBe(due)
  })

  it('it is the incubator’s turn until a room is leased, and nobody’s afterwards', () => {
    const waiting = turnOf({ ...admitted, roomDueOn: '2027-02-11' }, '2026-12-08', '09:00', standard)
    expect(waiting).toEqual({ turn: 'us', dueOn: '2027-02-11', reason: 'room' })
    expect(statusOf(waiting, '2026-12-08', 'founder', 'zh')).toMatchObject({
      where: '已准予入驻，等分配房间',
      who: '轮到孵化器',
    })
    const moved = turnOf({ ...admitted, roomDueOn: null }, '2026-12-08', '09:00', standard)
    expect(moved).toMatchObject({ turn: 'nobody', reason: 'admitted' })
    expect(statusOf(moved, '2026-12-08', 'founder', 'zh').next).toBe('房间已经分配，见“我的企业”。')
  })

  it('the page of the firm waits for the same', () => {
    const applying = { who: '轮到我们', until: '最迟 2月11日', next: '', late: false }
    const facts = { today: '2026-12-08', owed: null, project: null, applying, mine: false }
    expect(turnOfFirm({ ...facts, tenancy: { term: null } }, firmWords.zh)).toMatchObject({
      who: '轮到我们',
      until: '最迟 2月11日',
      act: 'application',
    })
  })
})
