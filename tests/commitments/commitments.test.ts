import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayAnswer, mayReply, mayReport, openActs } from '~/landing/commitments/abilities'
import { amountInWords } from '~/landing/commitments/amount-words'
import { AnswerForm, NewCommitmentForm, ReportForm } from '~/landing/commitments/commitment.form'
import { daysLate, dueOf, shareOf, sumsOf, type CommitmentFacts } from '~/landing/commitments/standing'
import { isWhole, KINDS, sideOf, STATES, unitOf } from '~/landing/commitments/vocabulary'
import { ROLES } from '~/shared/roles'
import { addDays, daysBetween } from '~/shared/days'

const facts = (given: Partial<CommitmentFacts> = {}): CommitmentFacts => ({
  state: 'agreed',
  amount: '500.00',
  dueOn: '2026-06-30',
  withinDays: null,
  condition: null,
  progress: [],
  inForce: true,
  ...given,
})
const did = (amount: string, doneOn: string, state: 'reported' | 'confirmed' | 'returned' = 'confirmed') => ({
  amount,
  doneOn,
  state,
})

describe('the day a commitment is due', () => {
  const met = (settledOn: string | null) =>
    dueOf({
      dueOn: '2026-06-30',
      withinDays: 30,
      condition: { state: settledOn ? 'confirmed' : 'agreed', settledOn },
    })
  it.each([
    ['is its own without a condition', dueOf(facts()), '2026-06-30'],
    ['is open while the condition is', met(null), null],
    ['stays its own where the condition was met early', met('2026-05-01'), '2026-06-30'],
    ['is so many days after a condition met late', met('2026-06-20'), '2026-07-20'],
  ])('%s', (_, due, expected) => expect(due).toBe(expected))
})

describe('days late', () => {
  const today = '2026-07-10'
  it.each([
    ['on the day itself', facts(), '2026-06-30', 0],
    ['ten days on', facts(), today, 10],
    ['before it is signed', facts({ inForce: false }), today, 0],
    [
      'part of it done does not stop the clock',
      facts({ progress: [did('300.00', '2026-05-01')] }),
      today,
      10,
    ],
    [
      'said to be done in time, not confirmed yet',
      facts({ state: 'reported', progress: [did('500.00', '2026-06-29', 'reported')] }),
      today,
      0,
    ],
    [
      'said to be done late',
      facts({ state: 'reported', progress: [did('500.00', '2026-07-03', 'reported')] }),
      today,
      3,
    ],
    [
      'returned reports do not count',
      facts({ state: 'returned', progress: [did('500.00', '2026-06-01', 'returned')] }),
      today,
      10,
    ],
    [
      'kept late',
      facts({ state: 'confirmed', progress: [did('300.00', '2026-05-01'), did('250.00', '2026-07-05')] }),
      '2027-01-01',
      5,
    ],
    ['waived', facts({ state: 'waived' }), today, 0],
    [
      'its condition is open',
      facts({ withinDays: 5, condition: { state: 'agreed', settledOn: null } }),
      today,
      0,
    ],
    [
      'its condition was waived',
      facts({ withinDays: 5, condition: { state: 'waived', settledOn: '2026-06-28' } }),
      today,
      7,
    ],
  ] as const)('%s: %#', (_, one, day, days) => expect(daysLate(one, day)).toBe(days))

  const day = fc.integer({ min: 0, max: 800 }).map((n) => addDays('2026-01-01', n))
  const cents = fc.integer({ min: 1, max: 100_000 }).map((n) => (n / 100).toFixed(2))
  const progress = fc.record({
    amount: cents,
    doneOn: day,
    state: fc.constantFrom('reported', 'confirmed', 'returned') as fc.Arbitrary<'reported'>,
  })
  const any = fc.record({
    state: fc.constantFrom(...STATES.codes),
    amount: cents,
    dueOn: day,
    withinDays: fc.integer({ min: 0, max: 90 }),
    condition: fc.option(
      fc.record({
        state: fc.constantFrom('agreed', 'confirmed', 'waived') as fc.Arbitrary<'agreed'>,
        settledOn: fc.option(day, { nil: null }),
      }),
      { nil: null },
    ),
    progress: fc.array(progress, { maxLength: 6 }),
    inForce: fc.boolean(),
  })

  it('follow from dates alone: they grow with each day that passes until it is done, and then stand still', () => {
    fc.assert(
      fc.property(any, day, fc.integer({ min: 1, max: 60 }), (one, today, more) => {
        const now = daysLate(one, today)
        const later = daysLate(one, addDays(today, more))
        const due = dueOf(one)
        const full = Number(sumsOf(one.progress).said) >= Number(one.amount)
        expect(now).toBeGreaterThanOrEqual(0)
        if (due === null || !one.inForce || ['proposed', 'waived', 'dropped'].includes(one.state))
          expect([now, later]).toEqual([0, 0])
        else if (full) expect(later).toBe(now)
        else {
          expect(now).toBe(Math.max(0, daysBetween(due, today)))
          expect(later).toBe(Math.max(0, daysBetween(due, addDays(today, more))))
        }
      }),
    )
  })

  it('sums of progress are exact to the hundredth, and what is shown is their share of what was promised', () => {
    fc.assert(
      fc.property(fc.array(progress, { maxLength: 12 }), cents, (rows, amount) => {
        const hundredths = (of: (state: string) => boolean) =>
          rows
            .filter(({ state }) => of(state))
            .reduce((sum, row) => sum + Math.round(Number(row.amount) * 100), 0)
        const { done, said } = sumsOf(rows)
        expect(Math.round(Number(done) * 100)).toBe(hundredths((state) => state === 'confirmed'))
        expect(Math.round(Number(said) * 100)).toBe(hundredths((state) => state !== 'returned'))
        const promised = Math.round(Number(amount) * 100)
        expect(shareOf(done, amount)).toBe(
          Math.floor((hundredths((state) => state === 'confirmed') * 100) / promised),
        )
      }),
    )
  })
})

describe('who does what', () => {
  it('nobody both reports and confirms for one side, and the firm never for the city', () => {
    for (const role of ROLES)
      for (const side of ['city', 'firm'] as const)
        for (const office of ['park', 'department', 'bureau'] as const) {
          const owed = { side, office: side === 'city' ? office : null }
          expect(mayReport(role, owed) && mayAnswer(role, owed)).toBe(false)
        }
    expect(mayReport('founder', { side: 'city', office: 'park' })).toBe(false)
    expect(mayAnswer('founder', { side: 'firm' })).toBe(false)
    expect(mayReport('park', { side: 'city', office: 'bureau' })).toBe(false)
    expect(mayReply('founder', { side: 'firm', change: 'waive' })).toBe(false)
    expect(mayReply('director', { side: 'city', change: 'waive' })).toBe(false)
  })

  it('nothing is offered to whoever reported or asked it', () => {
    const one = { side: 'firm', office: null, state: 'reported', signed: true, over: false } as const
    expect(openActs('park', { ...one, open: null, report: { mine: true } }).answer).toBe(false)
    expect(openActs('park', { ...one, open: null, report: { mine: false } }).answer).toBe(true)
    const asked = { ...one, state: 'agreed', report: null } as const
    expect(openActs('bureau', { ...asked, open: { kind: 'waive', mine: true } }).reply).toBe(false)
    expect(openActs('founder', { ...asked, open: { kind: 'waive', mine: false } }).report).toBe(false)
    const over = { ...asked, over: true, open: { kind: 'waive', mine: false } } as const
    for (const role of ROLES) expect(Object.values(openActs(role, over))).not.toContain(true)
    expect(openActs('officer', { ...one, open: null, report: { mine: false } }).change).toBe(false)
  })
})

describe('the forms', () => {
  const clause = { what: '投资到位', dueOn: '2027-06-30', consequence: 'none' }
  it('read an amount in the unit of its kind', () => {
    const amount = (kind: string, typed: string, more = {}) =>
      NewCommitmentForm.safeParse({ ...clause, kind, amount: typed, ...more }).data?.amount
    expect(amount('investment', '5,000 万元')).toBe('50000000.00')
    expect(amount('jobs', '60 人')).toBe('60')
    expect(amount('workshop', '2400.5 平方米', { office: 'park' })).toBe('2400.5')
    expect(amount('registration', '')).toBe('1')
    expect(amount('jobs', '60.5')).toBeUndefined()
    expect(amount('tax', '0')).toBeUndefined()
  })
  it('ask the office of a promise of the city, its department, and the days after a condition', () => {
    const faults = (more: object) =>
      NewCommitmentForm.safeParse({ ...clause, kind: 'subsidy', amount: '300', ...more }).error?.issues.map(
        ({ path }) => path.join('.'),
      )
    expect(faults({})).toEqual(['office'])
    expect(faults({ office: 'department' })).toEqual(['departmentId'])
    expect(faults({ office: 'park', dependsOnId: '0197f0aa-0000-7000-8000-000000000001' })).toEqual([
      'withinDays',
    ])
    expect(faults({ office: 'park' })).toBeUndefined()
  })
  it('ask for the proof of a report and the reason of a return', () => {
    expect(ReportForm.safeParse({ kind: 'jobs', doneOn: '2026-11-01', amount: '20' }).success).toBe(false)
    const id = '0197f0aa-0000-7000-8000-000000000001'
    expect(
      ReportForm.safeParse({ kind: 'approvals', doneOn: '2026-11-01', proof: id }).data?.amount,
    ).toBeNull()
    expect(AnswerForm.safeParse({ progressId: id, verdict: 'return' }).success).toBe(false)
    expect(AnswerForm.safeParse({ progressId: id, verdict: 'confirm' }).success).toBe(true)
  })
})

it('says amounts in the unit of their kind', () => {
  expect(amountInWords('investment', '5432100.00', 'zh')).toBe('543.21 万元')
  expect(amountInWords('jobs', '1200.00', 'zh')).toBe('1,200 人')
  expect(amountInWords('workshop', '2400.50', 'en')).toBe('2,400.5 m²')
  expect(amountInWords('jobs', '1.00', 'en')).toBe('1 person')
  for (const kind of KINDS.codes) {
    expect(amountInWords(kind, '100.00', 'zh')).not.toBe('')
    expect(isWhole(kind)).toBe(['day', 'once'].includes(unitOf(kind)))
    expect(['city', 'firm']).toContain(sideOf(kind))
  }
})
