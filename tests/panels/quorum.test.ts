import { describe, expect, it } from 'vitest'
import { ROLES } from '~/ground/people/actor'
import { decisionOf } from '~/admission/panels/decision-of'
import { STATES, STEPS } from '~/admission/panels/lifecycle'
import { numberOf } from '~/admission/minutes/minutes'
import { plainText } from '~/shared/plain-text'
import { roomMayDecide } from '~/admission/panels/quorum'
import { openSteps } from '~/shared/steps'

const room = { quorum: 3, present: ['a', 'b', 'c', 'd'], tied: [] as string[] }
const vote = (f: number, against: number, abstained: number) => ({ for: f, against, abstained })

describe('what a room can decide', () => {
  it.each([
    ['by consensus of all', room, { left: [], vote: null }, { ok: true, value: { voters: 4 } }],
    ['by more than half', room, { left: [], vote: vote(3, 1, 0) }, { ok: true, value: { voters: 4 } }],
    ['not by exactly half', room, { left: [], vote: vote(2, 1, 1) }, 'no_majority'],
    ['not with a vote too many', room, { left: [], vote: vote(4, 1, 0) }, 'votes_wrong'],
    ['not with the votes of those who left', room, { left: ['d'], vote: vote(4, 0, 0) }, 'votes_wrong'],
    ['with one who left', room, { left: ['d'], vote: vote(2, 1, 0) }, { ok: true, value: { voters: 3 } }],
    ['not below the quorum', room, { left: ['c', 'd'], vote: null }, 'no_quorum'],
    ['not when somebody left who was not there', room, { left: ['x'], vote: null }, 'left_unknown'],
    [
      'not while one with a conflict stays',
      { ...room, tied: ['a'] },
      { left: [], vote: null },
      'conflict_stays',
    ],
    [
      'once the one with a conflict has left',
      { ...room, tied: ['a'] },
      { left: ['a'], vote: null },
      { ok: true, value: { voters: 3 } },
    ],
    [
      'when the one with a conflict did not come',
      { ...room, tied: ['x'] },
      { left: [], vote: null },
      { ok: true, value: { voters: 4 } },
    ],
  ] as const)('%s', (_, where, joint, expected) => {
    const outcome = roomMayDecide(where, joint)
    if (typeof expected === 'string') expect(outcome).toMatchObject({ ok: false, reason: expected })
    else expect(outcome).toEqual(expected)
  })
})

describe('the steps of a meeting', () => {
  const WANTED: Record<string, Record<string, string[]>> = {
    officer: { convened: ['attend'], in_session: ['attend', 'record'], minuted: ['lock'] },
    director: {
      convened: ['attend', 'cancel'],
      in_session: ['attend', 'record', 'close'],
      minuted: ['lock'],
    },
  }
  it.each(STATES.flatMap((state) => ROLES.map((role) => [state, role] as const)))('%s, %s', (state, role) => {
    expect([...openSteps(STEPS, state, role)].sort()).toEqual([...(WANTED[role]?.[state] ?? [])].sort())
  })
})

describe('what an item comes to', () => {
  it('is no decision while the firm is to revise first', () => {
    expect(decisionOf({ outcome: 'revise', cites: [], reasons: 'x' })).toBeNull()
  })
  it('keeps the wished place for the waiting list alone', () => {
    const taken = { rank: 2, cites: [], reasons: '满额' }
    expect(decisionOf({ outcome: 'waitlisted', ...taken })).toEqual({
      outcome: 'waitlisted',
      rank: 2,
      cites: [],
      note: '满额',
    })
    expect(decisionOf({ outcome: 'accepted', ...taken })).toEqual({
      outcome: 'accepted',
      cites: [],
      note: '满额',
    })
  })
})

describe('the minutes', () => {
  it.each([
    ['WXP-2026-0003', 'zh', 'WX评〔2026〕3号'],
    ['WXP-2026-0120', 'en', 'WX Panel 〔2026〕 No. 120'],
    ['something else', 'zh', 'something else'],
  ] as const)('number %s in %s', (ref, locale, expected) => {
    expect(numberOf(ref, locale)).toBe(expected)
  })

  it.each([
    ['plain words, 汉字 and 😀', 'plain words, 汉字 and 😀'],
    ['a\u0000b\u0008c\u001fd', 'abcd'],
    ['half \ud83d of a sign', 'half  of a sign'],
    ['<w:p>&amp;', '<w:p>&amp;'],
    ['line\nline\ttab', 'line\nline\ttab'],
    ['\ufffe\uffff', ''],
  ])('keep what a paper can carry of %j', (typed, kept) => {
    expect(plainText(typed)).toBe(kept)
  })
})
