import { expect, it } from 'vitest'
import { alertsBefore, endsSoon, soonFrom } from '~/ground/records/ending'
import { reminderDue } from '~/shared/reminders'

const counted = { lapsed: null, countedOn: '2026-05-01', coveredUntil: '2027-03-31' }

it.each([
  ['the day before the 90 days', counted, '2026-12-30', false],
  ['90 days before', counted, '2026-12-31', true],
  ['the last day, on which it still counts', counted, '2027-03-31', true],
  ['what counts no more', { ...counted, lapsed: { why: 'gone' }, coveredUntil: null }, '2027-03-31', false],
  ['what counts later', { ...counted, countedOn: '2027-04-01' }, '2027-03-01', false],
])('%s', (_, row, day, soon) => {
  expect(endsSoon(row, day, soonFrom([7, 90, 30]))).toBe(soon)
})

it.each([
  ['2026-12-30', [], null],
  ['2026-12-31', [], 'certificate_90'],
  ['2027-02-28', ['certificate_90'], null],
  ['2027-03-01', ['certificate_90'], 'certificate_30'],
  ['2027-03-30', [], 'certificate_7'],
  ['2027-03-31', ['certificate_7'], null],
])('on %s, with %j sent, tells only what is most urgent', (day, sent, kind) => {
  expect(reminderDue(alertsBefore('2027-03-31', [7, 90, 30]), sent, day)?.kind ?? null).toBe(kind)
})
