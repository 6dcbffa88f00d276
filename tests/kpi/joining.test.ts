import { expect, it } from 'vitest'
import { rowsAfterJoining, takesTwo, type RestingRow } from '~/plan/joining/joining'

const row = (id: string, state: RestingRow['state'], countedOn: string, submittedAt = ''): RestingRow => ({
  id,
  ref: id,
  state,
  countedOn,
  submittedAt,
})
const kept = (...rows: RestingRow[]) => {
  const after = rowsAfterJoining(rows)
  return [after.kept?.id ?? null, ...after.fall.map(({ id }) => id)]
}

it('keeps the evidence that has come furthest, of approved rows the one that counted first', () => {
  expect(kept()).toEqual([null])
  expect(kept(row('a', 'returned', '2024-01-01'), row('b', 'submitted', '2026-01-01'))).toEqual(['b', 'a'])
  expect(kept(row('a', 'submitted', '2024-01-01'), row('b', 'approved', '2026-01-01'))).toEqual(['b', 'a'])
  expect(kept(row('a', 'approved', '2025-03-01'), row('b', 'approved', '2024-09-01'))).toEqual(['b', 'a'])
  expect(kept(row('b', 'approved', '2024-09-01', '2'), row('a', 'approved', '2024-09-01', '1'))).toEqual([
    'a',
    'b',
  ])
})

it('takes two people where the bureau has approved either', () => {
  expect(takesTwo([row('a', 'submitted', ''), row('b', 'returned', '')])).toBe(false)
  expect(takesTwo([row('a', 'submitted', ''), row('b', 'approved', '')])).toBe(true)
})
