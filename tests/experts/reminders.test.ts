import { expect, it } from 'vitest'
import { answerReminders, reviewReminders } from '~/admission/assignment/reminders'
import { reminderDue } from '~/shared/reminders'

it('reminds of an answer on the working day before the last', () => {
  expect(answerReminders({ invitedOn: '2026-11-20', answerBy: '2026-11-25' })).toEqual([
    { kind: 'answer_soon', on: '2026-11-24' },
  ])
  expect(answerReminders({ invitedOn: '2026-11-20', answerBy: '2026-11-23' })).toEqual([])
})

it('reminds of scores two working days before, and once after the last day', () => {
  expect(reviewReminders({ assignedOn: '2026-11-16', dueOn: '2026-11-30' })).toEqual([
    { kind: 'review_soon', on: '2026-11-26' },
    { kind: 'review_late', on: '2026-12-01' },
  ])
})

const planned = reviewReminders({ assignedOn: '2026-11-16', dueOn: '2026-11-30' })
it.each([
  ['before the first day', [], '2026-11-25', null],
  ['on the first day', [], '2026-11-26', 'review_soon'],
  ['when it has gone out', ['review_soon'], '2026-11-27', null],
  ['days later, when the server slept', [], '2026-11-28', 'review_soon'],
  ['when the second is due', ['review_soon'], '2026-12-01', 'review_late'],
  ['when both were slept through', [], '2026-12-03', 'review_late'],
  ['when the second has gone out', ['review_late'], '2026-12-04', null],
] as const)('%s', (_, sent, today, kind) => {
  expect(reminderDue(planned, sent, today)?.kind ?? null).toBe(kind)
})
