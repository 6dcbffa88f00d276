import { expect, it } from 'vitest'
import { actsOf } from '~/admission/applications/acts'
import { turnOf } from '~/admission/applications/deadlines'
import { inForce } from '~/ground/settings/in-force'
import {
  awaited,
  mayRead,
  referralBar,
  screeningStateOf,
  type Opinion,
  type Recommendation,
  type ScreeningFacts,
} from '~/admission/applications/screening-state'

const standard = inForce('deadlines', [])
const said = (screenerId: string, recommendation: Recommendation = 'refer', verdict = 'met'): Opinion => ({
  screenerId,
  ruling: false,
  recommendation,
  verdicts: [{ criterion: 'A1', verdict, note: '' }],
})
const ruled = (recommendation: Recommendation): Opinion => ({
  screenerId: 'director',
  ruling: true,
  recommendation,
  verdicts: [],
})
const facts = (opinions: Opinion[], more: Partial<ScreeningFacts> = {}): ScreeningFacts => ({
  screeners: 2,
  officerId: 'one',
  secondOfficerId: 'two',
  opinions,
  ...more,
})
const MET = [{ criterion: 'A1', verdict: 'met' }]
const both = [said('one'), said('two')]

it.each([
  ['one screener', facts([], { screeners: 1 }), null, 'screen', 'us'],
  [
    'nobody is the second',
    facts([said('one')], { secondOfficerId: null }),
    'second_screener_missing',
    'second_screen',
    'us',
  ],
  ['neither has spoken', facts([]), 'opinion_missing', 'screen', 'us'],
  ['the second has not', facts([said('one')]), 'opinion_missing', 'second_screen', 'us'],
  [
    'somebody who was replaced does not count',
    facts([said('one'), said('three')]),
    'opinion_missing',
    'second_screen',
    'us',
  ],
  ['both agree', facts(both), null, 'screened', 'us'],
  [
    'other recommendations',
    facts([said('one'), said('two', 'ask_correction')]),
    'screeners_apart',
    'screeners_apart',
    'director',
  ],
  [
    'other verdicts',
    facts([said('one'), said('two', 'refer', 'unmet')]),
    'screeners_apart',
    'screeners_apart',
    'director',
  ],
  [
    'both want a correction',
    facts(both.map(({ screenerId }) => said(screenerId, 'ask_correction'))),
    'screeners_say_otherwise',
    'screened_to_correct',
    'us',
  ],
  [
    'both find it not eligible',
    facts(both.map(({ screenerId }) => said(screenerId, 'not_eligible'))),
    'screeners_say_otherwise',
    'screened_out',
    'director',
  ],
  [
    'both hold what is not on record',
    facts(both.map(({ screenerId }) => said(screenerId, 'refer', 'waived'))),
    'verdicts_differ',
    'screened',
    'us',
  ],
  [
    'apart, and the director ruled',
    facts([said('one'), said('two', 'ask_correction'), ruled('refer')]),
    null,
    'screened',
    'us',
  ],
] as const)('%s', (_, screening, bar, reason, turn) => {
  expect(referralBar(screening, MET)?.reason ?? null).toBe(bar)
  const state = {
    state: 'screening',
    outcome: null,
    stateSince: '2026-11-20',
    closesOn: '2026-12-20',
  } as const
  const rest = { correctionDueOn: null, fewest: 2, reviews: [], noticeUntil: null, agreement: null }
  expect(turnOf({ ...state, ...rest, screening }, '2026-11-20', '09:00', standard)).toEqual({
    turn,
    reason,
    dueOn: '2026-11-27',
  })
})

it('nobody reads the other opinion before their own, and a third not before both', () => {
  const half = facts([said('one')])
  const apart = facts([said('one'), said('two', 'not_eligible')])
  const reads = (given: ScreeningFacts) =>
    ['one', 'two', 'third', 'director'].filter((userId) =>
      mayRead(given, { userId, role: userId === 'director' ? 'director' : 'officer' }),
    )
  expect(reads(half)).toEqual([])
  expect(reads(apart)).toEqual(['one', 'two', 'director'])
  expect(reads(facts(both))).toEqual(['one', 'two', 'third', 'director'])
  expect(awaited(half)).toEqual(['two'])
  expect(screeningStateOf(apart)).toEqual({ kind: 'apart' })
})

it('the acts follow who has spoken: referring is offered to nobody before both agree', () => {
  const given = {
    state: 'screening',
    outcome: null,
    correctionDueOn: null,
    noticeUntil: null,
    agreement: null,
  } as const
  const acts = (screening: ScreeningFacts, userId: string, role: 'officer' | 'director' = 'officer') =>
    actsOf(
      { ...given, fewest: 2, reviews: [], openFindings: 0, admitters: [], screening },
      { role, userId },
      '2026-11-20',
    )
  const half = facts([said('one')])
  const apart = facts([said('one'), said('two', 'not_eligible')])
  expect(acts(half, 'two')[0]).toBe('opinion')
  expect(acts(facts([], { secondOfficerId: null }), 'three')[0]).toBe('second_screener')
  expect(acts(apart, 'boss', 'director')[0]).toBe('rule')
  expect(acts(apart, 'two')[0]).toBe('change_opinion')
  expect(acts(facts(both), 'three')[0]).toBe('refer')
  for (const one of [half, apart]) expect(acts(one, 'one')).not.toContain('refer')
})
