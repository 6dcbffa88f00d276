import { expect, it, test } from 'vitest'
import { actsOf } from '~/admission/applications/acts'
import { CorrectionForm } from '~/admission/corrections/ask-correction.form'
import { groundsOf, readCite } from '~/admission/findings/cites'
import { DecisionForm } from '~/admission/decisions/decide.form'
import { openFindings, unmetFindings } from '~/admission/findings/findings'
import type { ApplicationState } from '~/admission/applications/lifecycle'
import { listSearch, readListQuery } from '~/admission/lists/list-query'
import { ADMISSION } from '~/ground/criteria/default-sets'
import type { Role } from '~/ground/people/actor'

const TODAY = '2026-11-20'
const SCORED = { submitted: true, dueOn: TODAY, submittedOn: TODAY }
const facts = (state: ApplicationState, more = {}) => ({
  state,
  outcome: null,
  correctionDueOn: null,
  noticeUntil: null,
  openFindings: 0,
  fewest: 2,
  reviews: [],
  agreement: null,
  admitters: ['officer', 'director'] as Role[],
  ...more,
})
const agreed = (given: object, more = {}) =>
  facts('public_notice', {
    noticeUntil: '2026-11-19',
    agreement: { dueOn: TODAY, returnedOn: null, recordedOn: null, ...given },
    ...more,
  })

it.each([
  ['a new file is taken up first', facts('submitted'), 'officer', ['take_up']],
  [
    'screening with open verdicts',
    facts('screening', { openFindings: 1 }),
    'officer',
    ['screen', 'ask_correction', 'refer'],
  ],
  ['screening with every verdict', facts('screening'), 'officer', ['refer', 'screen', 'ask_correction']],
  [
    'sent back by the panel with its scores',
    facts('screening', { reviews: [SCORED, SCORED] }),
    'officer',
    ['ask_correction', 'resume', 'screen'],
  ],
  [
    'on the due day there is still time',
    facts('awaiting_correction', { correctionDueOn: TODAY }),
    'officer',
    [],
  ],
  [
    'the day after, the file may be closed',
    facts('awaiting_correction', { correctionDueOn: '2026-11-19' }),
    'officer',
    ['lapse'],
  ],
  ['an officer does not decide', facts('in_review'), 'officer', ['reviewers', 'screen']],
  ['the director does', facts('in_review'), 'director', ['decide', 'reviewers', 'screen']],
  ['accepted', facts('decided', { outcome: 'accepted' }), 'officer', ['publish']],
  ['declined is the end', facts('decided', { outcome: 'declined' }), 'director', []],
  [
    'waitlisted comes back to the director',
    facts('decided', { outcome: 'waitlisted' }),
    'director',
    ['decide'],
  ],
  ['on the last day of the notice', facts('public_notice', { noticeUntil: TODAY }), 'officer', []],
  ['after it', facts('public_notice', { noticeUntil: '2026-11-19' }), 'officer', ['issue_agreement']],
  ['issued', agreed({}), 'officer', ['sign_agreement', 'issue_agreement']],
  [
    'not signed in time',
    agreed({ dueOn: '2026-11-19' }),
    'officer',
    ['sign_agreement', 'issue_agreement', 'lapse'],
  ],
  ['signed', agreed({ recordedOn: TODAY }), 'officer', ['admit']],
  ['the bureau only where settings ask', agreed({ recordedOn: TODAY }), 'bureau', []],
  ['where they do', agreed({ recordedOn: TODAY }, { admitters: ['bureau'] }), 'bureau', ['admit']],
  ['an administrator reads', facts('screening'), 'admin', []],
] as [string, Parameters<typeof actsOf>[0], Role, string[]][])('%s', (_, given, role, acts) => {
  expect(actsOf(given, { role, userId: 'somebody' }, TODAY)).toEqual(acts)
})

test('an unknown criterion keeps screening open, an unmet one keeps acceptance out, a bonus neither', () => {
  const findings = [
    { criterion: 'A1', verdict: 'unknown' },
    { criterion: 'A2', verdict: 'unmet' },
    { criterion: 'A3', verdict: 'waived' },
    { criterion: 'P1', verdict: 'unmet' },
  ]
  expect(openFindings(ADMISSION, findings)).toEqual(['A1'])
  expect(unmetFindings(ADMISSION, findings)).toEqual(['A2'])
})

test('a decline may cite what is unmet and what experts scored, nothing else', () => {
  const item = { code: 'market', zh: '市场', en: 'Market', weight: 1, scale: [], commentRequired: true }
  const grounds = groundsOf(ADMISSION, ['A2'], [item, { ...item, code: 'extra', bonus: true }])
  expect(grounds.map(({ cite }) => cite)).toEqual(['criterion:A2', 'rubric:market'])
  expect(readCite('letter:A2')).toBeNull()
})

it.each([
  ['accept without a word', { outcome: 'accepted' }, true],
  ['decline without a ground', { outcome: 'declined', cites: [], note: '二'.repeat(30) }, false],
  [
    'decline with 19 characters',
    { outcome: 'declined', cites: ['criterion:A2'], note: '二'.repeat(19) },
    false,
  ],
  ['decline with 20', { outcome: 'declined', cites: ['criterion:A2'], note: '二'.repeat(20) }, true],
  ['no outcome', {}, false],
] as const)('%s', (_, input, fine) => {
  expect(DecisionForm.safeParse(input).success).toBe(fine)
})

test('a correction keeps only the lines that were given a reason, and each needs a note', () => {
  const items = [
    { target: 'question:staff', reason: 'incorrect', note: '与名单不符，请核对' },
    { target: 'paper:ip_list' },
  ]
  expect(CorrectionForm.parse({ items })).toEqual({ items: [items[0]] })
  expect(CorrectionForm.safeParse({ items: [{ target: 'paper:ip_list' }] }).success).toBe(false)
  expect(CorrectionForm.safeParse({ items: [{ target: 'paper:x', reason: 'outdated' }] }).success).toBe(false)
  expect(
    CorrectionForm.safeParse({ items: [{ target: 'firm:x', reason: 'outdated', note: '12345' }] }).success,
  ).toBe(false)
})

test('a view of the list survives its address, and what cannot be read is left out', () => {
  const text = '?q=%E9%9B%B7%E8%BE%BE&state=screening&track=A&intake=9&turn=us&sort=ref'
  expect(listSearch(readListQuery(new URLSearchParams(text)))).toBe(text)
  const odd = readListQuery(new URLSearchParams('state=x&track=C&intake=-1&turn=me&sort=password'))
  expect(listSearch(odd)).toBe('')
})
