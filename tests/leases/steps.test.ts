import { expect, it } from 'vitest'
import { handoverDue, isStillInside, pageKindDue, STATES, STEPS, stepsOf } from '~/residence/contracts/steps'
import type { ContractState } from '~/residence/contracts/vocabulary'

it('leads from the offer to every state; nobody takes the steps that come by themselves', () => {
  const reached = new Set<ContractState>(['offered'])
  for (let size = 0; size < reached.size;) {
    size = reached.size
    for (const { from, to } of Object.values(STEPS))
      if (from.some((state) => reached.has(state))) reached.add(to)
  }
  expect(STATES.filter((state) => !reached.has(state))).toEqual([])
  const alone = Object.entries<{ by: readonly string[] }>(STEPS).filter(([, { by }]) => by.length === 0)
  expect(alone.map(([step]) => step)).toEqual(['lapse', 'settle'])
})

it.each([
  ['offered', 'founder', ['accept', 'decline']],
  ['offered', 'officer', ['withdraw']],
  ['accepted', 'officer', ['withdraw', 'sign']],
  ['accepted', 'founder', []],
  ['signed', 'director', ['take_over', 'call_off']],
  ['in_force', 'founder', ['hand_back']],
  ['handed_back', 'officer', []],
  ['in_force', 'bureau', []],
] as const)('in %s a %s may: %j', (state, role, steps) => {
  expect(stepsOf(state, role)).toEqual(steps)
})

it('asks for pages and handovers where they belong', () => {
  expect(
    STATES.map((state) => [state, pageKindDue(state), handoverDue(state)]).filter(([, kind]) => kind),
  ).toEqual([
    ['accepted', 'signed', null],
    ['signed', 'entry', 'entry'],
    ['in_force', 'exit', 'exit'],
  ])
})

it.each([
  ['its last day', '2026-11-21', false],
  ['the day after', '2026-11-20', true],
] as const)('says on %s whether a firm is still inside', (_, endsBefore, inside) => {
  expect(isStillInside('in_force', endsBefore, '2026-11-20')).toBe(inside)
  expect(isStillInside('handed_back', endsBefore, '2026-11-20')).toBe(false)
})
