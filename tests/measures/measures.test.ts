import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { confirmerOf, roleOfOwner } from '~/plan/measures/abilities'
import { readTaskQuery, taskListAddress } from '~/plan/measures/list-query'
import { daysLate, standingOf } from '~/plan/measures/progress'
import { TASK_STATES, type TaskState } from '~/plan/measures/vocabulary'
import { addDays, type Day } from '~/shared/days'

const due = '2026-11-20'
const task = (part: Partial<Parameters<typeof standingOf>[0]> = {}) => ({
  state: 'under_way' as TaskState,
  percent: 40,
  dueOn: due,
  reportedOn: null as Day | null,
  ...part,
})

describe('a task', () => {
  it.each([
    ['the day before it is due', '2026-11-19', 'under_way', 0],
    ['on its day', '2026-11-20', 'under_way', 0],
    ['the day after', '2026-11-21', 'late', 1],
    ['ten days on', '2026-11-30', 'late', 10],
  ])('is late by its days alone: %s', (_, today, standing, late) => {
    expect([standingOf(task(), today), daysLate(task(), today)]).toEqual([standing, late])
  })

  it('reported in full waits to be confirmed, and is as late as it was reported', () => {
    const inTime = task({ percent: 100, reportedOn: '2026-11-20' })
    const tooLate = task({ percent: 100, reportedOn: '2026-11-23', state: 'done' })
    expect([standingOf(inTime, '2026-12-31'), daysLate(inTime, '2026-12-31')]).toEqual(['to_confirm', 0])
    expect([standingOf(tooLate, '2026-12-31'), daysLate(tooLate, '2026-12-31')]).toEqual(['done', 3])
  })

  it('that is not planned to its end is never late again once it was stopped', () => {
    const stopped = task({ state: 'stopped' })
    expect([standingOf(stopped, '2027-12-31'), daysLate(stopped, '2027-12-31')]).toEqual(['stopped', 0])
  })

  it('is late exactly while it is open, unreported and past its day, however far it is', () => {
    const days = fc.integer({ min: -400, max: 400 }).map((days) => addDays(due, days))
    fc.assert(
      fc.property(
        fc.constantFrom(...TASK_STATES.codes),
        fc.integer({ min: 0, max: 100 }),
        fc.option(days, { nil: null }),
        days,
        (state, percent, reportedOn, today) => {
          const one = task({ state, percent, reportedOn })
          const open = state === 'planned' || state === 'under_way'
          expect(standingOf(one, today) === 'late').toBe(open && reportedOn === null && today > due)
          if (standingOf(one, today) === 'late') expect(daysLate(one, today)).toBeGreaterThan(0)
        },
      ),
    )
  })
})

describe('the owner of a task', () => {
  it.each([
    [['officer'], 'officer', 'director'],
    [['officer', 'director'], 'director', 'bureau'],
    [['director', 'officer'], 'director', 'bureau'],
    [['bureau', 'officer'], 'officer', 'director'],
    [['founder'], null, 'director'],
  ])('with the roles %s has it as %s, and %s confirms it', (roles, role, confirms) => {
    expect([roleOfOwner(roles), confirmerOf(roleOfOwner(roles))]).toEqual([role, confirms])
  })
})

describe('the address of a list of tasks', () => {
  it('says its filters, and leaves out what is odd', () => {
    const read = (text: string) => readTaskQuery(new URLSearchParams(text))
    const query = read('owner=mine&state=late&indicator=patents&page=3')
    expect(taskListAddress('/t', query, { page: 3 })).toBe(
      '/t?owner=mine&state=late&indicator=patents&page=3',
    )
    // Indicators that an enclave defined have a number in their code.
    expect(read('indicator=own_1').indicator).toBe('own_1')
    expect(read("owner=user:x&state=sorry&indicator=a'b&page=-1")).toEqual({
      owner: null,
      state: null,
      indicator: null,
      page: 1,
    })
  })
})
