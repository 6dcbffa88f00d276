import { expect, it, test } from 'vitest'
import type { DeskItem, Turn } from '~/shared/desk-item'
import { groupsOf, inTab, isOurs, stripOf, urgencyOf } from '~/across/today/groups'

const TODAY = '2026-11-20' // a Friday
let made = 0
const item = (turn: Turn, dueOn: string | null, more: Partial<DeskItem> = {}): DeskItem => ({
  key: `k${(made += 1)}`,
  kind: 'application',
  firmId: 'f',
  firmName: 'f',
  ref: 'r',
  track: 'A',
  step: 's',
  turn,
  since: '2026-11-01',
  dueOn,
  to: '/',
  ...more,
})

it.each([
  ['2026-11-19', 'overdue'],
  ['2026-11-20', 'today'],
  ['2026-11-23', 'week'],
  ['2026-11-27', 'week'],
  ['2026-11-30', 'later'],
  [null, 'open'],
] as const)('due on %s is %s', (dueOn, urgency) => {
  expect(urgencyOf({ dueOn }, TODAY)).toBe(urgency)
})

test('groups go from late to open, the earliest deadline first, and none is empty', () => {
  const items = [item('us', null), item('us', '2026-11-18'), item('firm', '2026-11-17'), item('us', TODAY)]
  expect(groupsOf(items, TODAY).map((group) => [group.urgency, group.items.map((one) => one.dueOn)])).toEqual(
    [
      ['overdue', ['2026-11-17', '2026-11-18']],
      ['today', [TODAY]],
      ['open', [null]],
    ],
  )
})

test('what waits for the director is ours to the director and others’ to an officer', () => {
  const waiting = item('director', TODAY)
  expect([inTab(waiting, 'ours', 'director'), inTab(waiting, 'ours', 'officer')]).toEqual([true, false])
  expect([inTab(waiting, 'others', 'director'), inTab(waiting, 'others', 'officer')]).toEqual([false, true])
  expect(inTab(item('firm', null, { mine: true }), 'mine', 'officer')).toBe(true)
})

test('the strip counts each side and its late ones; the public owes nothing', () => {
  const strip = stripOf([item('us', '2026-11-18'), item('us', null), item('public', TODAY)], TODAY)
  expect(strip.find(({ turn }) => turn === 'us')).toEqual({ turn: 'us', count: 2, late: 1 })
  expect(strip.some(({ turn }) => turn === 'public')).toBe(false)
})

test('a park and a department move on what waits for them, and nothing that waits for the incubator', () => {
  const sides = [item('us', null), item('park', null), item('department', null), item('director', null)]
  expect(sides.filter((one) => isOurs(one, 'park')).map(({ turn }) => turn)).toEqual(['park'])
  expect(sides.filter((one) => isOurs(one, 'department')).map(({ turn }) => turn)).toEqual(['department'])
})
