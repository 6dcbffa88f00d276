import { describe, expect, it } from 'vitest'
import { isLate, turnOf, workingDaysLeft, type TurnFacts } from '~/admission/applications/deadlines'
import { statusOf } from '~/admission/applications/status'
import { inForce } from '~/ground/settings/in-force'
import { STANDARD } from '~/ground/settings/settings'

/** Where nothing was decided. */
const standard = inForce('deadlines', [])

const facts = (given: Partial<TurnFacts>): TurnFacts => ({
  state: 'draft',
  outcome: null,
  stateSince: '2026-11-20', // a Friday
  closesOn: '2026-12-04',
  correctionDueOn: null,
  fewest: 2,
  reviews: [],
  noticeUntil: null,
  agreement: null,
  ...given,
})
const review = (submittedOn: string | null) => ({
  submitted: submittedOn !== null,
  dueOn: '2026-12-04',
  submittedOn,
})

it('a draft is closed from the closing minute on, not at midnight', () => {
  const at = (time: string) => turnOf(facts({}), '2026-12-04', time, standard).reason
  expect(['09:00', '17:29', '17:30', '23:59'].map(at)).toEqual([
    'finish_draft',
    'finish_draft',
    'intake_closed',
    'intake_closed',
  ])
})

describe('whose turn it is, and until when', () => {
  it.each([
    ['a draft is the firm’s until the intake closes', facts({}), 'firm', '2026-12-04', 'finish_draft'],
    ['submitted: to be taken up the same day', facts({ state: 'submitted' }), 'us', '2026-11-20', 'take_up'],
    [
      'submitted on a Saturday: on the Monday',
      facts({ state: 'submitted', stateSince: '2026-11-21' }),
      'us',
      '2026-11-23',
      'take_up',
    ],
    ['screening: five working days', facts({ state: 'screening' }), 'us', '2026-11-27', 'screen'],
    [
      'screening over the National Day holiday skips it',
      facts({ state: 'screening', stateSince: '2026-09-30' }),
      'us',
      '2026-10-13',
      'screen',
    ],
    [
      'awaiting correction: the day the request names',
      facts({ state: 'awaiting_correction', correctionDueOn: '2026-12-04' }),
      'firm',
      '2026-12-04',
      'correct',
    ],
    ['in review without experts', facts({ state: 'in_review' }), 'us', '2026-11-23', 'assign_experts'],
    [
      'in review with one review open',
      facts({ state: 'in_review', reviews: [review('2026-11-25'), review(null)] }),
      'expert',
      '2026-12-04',
      'review',
    ],
    [
      'all reviewed: five working days from the last review',
      facts({ state: 'in_review', reviews: [review('2026-11-25'), review('2026-11-27')] }),
      'director',
      '2026-12-04',
      'decide',
    ],
    [
      'accepted: to be published',
      facts({ state: 'decided', outcome: 'accepted' }),
      'us',
      '2026-11-23',
      'publish',
    ],
    [
      'waitlisted: no day is set',
      facts({ state: 'decided', outcome: 'waitlisted' }),
      'director',
      null,
      'waitlisted',
    ],
    ['declined: nobody’s', facts({ state: 'decided', outcome: 'declined' }), 'nobody', null, 'declined'],
    ['admitted: nobody’s', facts({ state: 'admitted' }), 'nobody', null, 'admitted'],
    ['withdrawn: nobody’s', facts({ state: 'withdrawn' }), 'nobody', null, 'withdrawn'],
    ['lapsed: nobody’s', facts({ state: 'lapsed' }), 'nobody', null, 'lapsed'],
  ] as const)('%s', (_, given, turn, dueOn, reason) => {
    expect(turnOf(given, '2026-11-20', '09:00', standard)).toEqual({ turn, dueOn, reason })
  })

  it('the notice is the public’s on its last day and ours on the next', () => {
    const notice = facts({ state: 'public_notice', outcome: 'accepted', noticeUntil: '2026-11-27' })
    expect(turnOf(notice, '2026-11-27', '09:00', standard)).toEqual({
      turn: 'public',
      dueOn: '2026-11-27',
      reason: 'public_notice',
    })
    expect(turnOf(notice, '2026-11-28', '09:00', standard)).toEqual({
      turn: 'us',
      dueOn: '2026-12-02',
      reason: 'issue_agreement',
    })
  })

  it.each([
    ['issued: the firm signs', null, null, 'firm', '2026-12-14', 'sign_agreement'],
    ['handed in: we record it', '2026-12-02', null, 'us', '2026-12-07', 'record_agreement'],
    ['recorded: we admit', '2026-12-02', '2026-12-03', 'us', '2026-12-08', 'admit'],
  ] as const)('an agreement %s', (_, returnedOn, recordedOn, turn, dueOn, reason) => {
    const agreement = { dueOn: '2026-12-14', returnedOn, recordedOn }
    const file = facts({ state: 'public_notice', outcome: 'accepted', noticeUntil: '2026-11-27', agreement })
    expect(turnOf(file, '2026-12-04', '09:00', standard)).toEqual({ turn, dueOn, reason })
  })

  it('a draft is nobody’s once the intake has closed', () => {
    expect(turnOf(facts({}), '2026-12-04', '09:00', standard).turn).toBe('firm')
    expect(turnOf(facts({}), '2026-12-05', '09:00', standard)).toEqual({
      turn: 'nobody',
      dueOn: null,
      reason: 'intake_closed',
    })
  })
})

it('is late on the day after, never on the day itself', () => {
  expect(isLate({ dueOn: '2026-11-20' }, '2026-11-20')).toBe(false)
  expect(isLate({ dueOn: '2026-11-20' }, '2026-11-21')).toBe(true)
  expect(isLate({ dueOn: null }, '2026-11-21')).toBe(false)
})

it('counts the days left in working days', () => {
  expect(workingDaysLeft('2026-12-04', '2026-11-20')).toBe(10)
  expect(workingDaysLeft('2026-11-20', '2026-11-23')).toBe(-1)
})

it('says the turn in the words of its reader', () => {
  const turn = turnOf(facts({ state: 'screening' }), '2026-11-20', '09:00', standard)
  expect(statusOf(turn, '2026-11-20', 'founder', 'zh')).toMatchObject({
    where: '初审中',
    who: '轮到孵化器',
    until: '最迟 11月27日 17:30，还剩 5 个工作日',
    shape: 'theirs',
  })
  expect(statusOf(turn, '2026-11-30', 'staff', 'zh')).toMatchObject({
    who: '轮到我们',
    until: '最迟 11月27日 17:30，已超期 1 个工作日',
    shape: 'late',
  })
})

describe('a period that is changed', () => {
  const version = (version: number, from: string, changed: object) => ({
    version,
    from,
    content: { ...STANDARD.deadlines, ...changed },
  })
  const periods = inForce('deadlines', [
    version(1, '2026-01-01', {}),
    version(2, '2026-11-23', { screen: 8, decide: 2, admit: 1, takeUp: 2 }),
    version(3, '2026-12-21', { screen: 3 }),
    version(4, '2026-12-21', { screen: 4 }),
  ])
  const dueOn = (given: Partial<TurnFacts>) => turnOf(facts(given), '2026-11-20', '09:00', periods).dueOn

  it.each([
    ['keeps its days where it began the day before', 'screening', '2026-11-20', '2026-11-27'],
    ['has the new ones where it begins on the day', 'screening', '2026-11-23', '2026-12-03'],
    ['has those of the later of two versions of a day', 'screening', '2026-12-21', '2026-12-25'],
    ['is counted from the day a file came, too', 'submitted', '2026-11-23', '2026-11-25'],
  ] as const)('%s', (_, state, stateSince, due) => {
    expect(dueOn({ state, stateSince })).toBe(due)
  })

  it('counts from the day the step began, not the state', () => {
    const reviews = [review('2026-11-20'), review('2026-11-24')]
    expect(dueOn({ state: 'in_review', stateSince: '2026-11-10', reviews })).toBe('2026-11-26')
    const agreement = { dueOn: '2026-12-04', returnedOn: '2026-11-20', recordedOn: '2026-11-24' }
    const notice = { noticeUntil: '2026-11-13', stateSince: '2026-11-06' }
    expect(dueOn({ state: 'public_notice', ...notice, agreement })).toBe('2026-11-25')
  })

  it('the first version counts before its day, and the standard where there is none', () => {
    expect(inForce('deadlines', [version(1, '2026-12-01', { screen: 9 })])('2020-01-01').screen).toBe(9)
    expect(standard('2026-11-20')).toEqual(STANDARD.deadlines)
  })
})
