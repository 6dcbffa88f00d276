import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STANDARD_STEPS } from '~/ground/settings/steps'
import { daysOverdue, dayOfLevel, dueOfStep, levelsOn, nextLevel } from '~/landing/escalation/late'
import { overdueSince } from '~/landing/escalation/late-sql.server'
import type { StageFacts } from '~/landing/projects/stages'
import { workingDaysBetween } from '~/shared/calendar'
import { addDays } from '~/shared/days'

const RULES = STANDARD_STEPS

describe('to whom a stalled step goes', () => {
  it.each([
    ['nobody on its day', '2026-11-20', '2026-11-20', []],
    ['nobody over the weekend', '2026-11-20', '2026-11-22', []],
    ['the person the next morning', '2026-11-19', '2026-11-20', ['owner']],
    ['the person on Monday after a Friday', '2026-11-20', '2026-11-23', ['owner']],
    ['nobody during the National Day holidays', '2026-09-30', '2026-10-07', []],
    ['the person on the first working day after them', '2026-09-30', '2026-10-08', ['owner']],
    ['the person alone on the fourth day', '2026-11-16', '2026-11-20', ['owner']],
    ['the park or department on the fifth', '2026-11-13', '2026-11-20', ['owner', 'lead']],
    ['them alone on the ninth', '2026-11-09', '2026-11-20', ['owner', 'lead']],
    ['the bureau and the director on the tenth', '2026-11-06', '2026-11-20', ['owner', 'lead', 'top']],
  ] as const)('%s', (_, due, today, levels) => {
    expect(levelsOn(due, today, RULES)).toEqual(levels)
  })

  it('follows the days an enclave has decided', () => {
    const rules = { ...RULES, ownerAfter: 2, leadAfter: 3, topAfter: 4 }
    const days = ['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-23']
    const told = days.map((day) => levelsOn('2026-11-16', day, rules).length)
    expect(told).toEqual([0, 1, 2, 3, 3])
    expect(nextLevel('2026-11-16', '2026-11-18', rules)).toEqual({ level: 'lead', on: '2026-11-19' })
    expect(nextLevel('2026-11-16', '2026-11-20', rules)).toBeNull()
  })

  const day = fc.integer({ min: -300, max: 30 }).map((days) => addDays('2026-11-20', days))

  it('never goes back, and comes to each level on its day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (due, later) => {
        const today = addDays(due, later)
        const now = levelsOn(due, today, RULES)
        expect(levelsOn(due, addDays(today, 1), RULES).slice(0, now.length)).toEqual(now)
        for (const level of ['owner', 'lead', 'top'] as const)
          expect(now.includes(level)).toBe(dayOfLevel(due, level, RULES) <= today)
      }),
    )
  })

  it('is found by the same days in the database', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: 1, max: 120 }), (due, today, after) => {
        expect(due <= overdueSince(today, after)).toBe(workingDaysBetween(due, today) >= after)
      }),
    )
  })
})

describe('the day by which a step was to move', () => {
  const facts: StageFacts = {
    stage: 'signed',
    premises: 'land',
    stageSince: '2026-10-01',
    blockedSince: null,
    blockedBy: null,
    blockedUntil: null,
  }
  const planned = (plannedOn: string) => [{ stage: 'registered' as const, plannedOn, actualOn: null }]

  it.each([
    ['is that of the step', {}, '2026-11-10'],
    ['is none without a plan', { stage: 'matched' }, null],
    ['is nearer in the green channel', { green: { on: '2026-11-01', percent: 50 } }, '2026-11-06'],
    ['is the blocker’s own', { blockedSince: '2026-10-20', blockedUntil: '2026-12-01' }, '2026-12-01'],
    ['is the day it was blocked where none was given', { blockedSince: '2026-10-20' }, '2026-10-20'],
    ['stays that of the step it had passed', { blockedSince: '2026-11-18' }, '2026-11-10'],
    ['is none once it produces', { stage: 'producing' }, null],
    ['is none once it is given up', { stage: 'dropped' }, null],
  ] as const)('%s', (_, given, due) => {
    expect(dueOfStep({ ...facts, ...given }, planned('2026-11-10'))).toBe(due)
  })

  it('has nothing overdue where there is none', () => {
    expect(daysOverdue(null, '2026-11-20')).toBe(0)
    expect(levelsOn(null, '2026-11-20', RULES)).toEqual([])
  })
})
