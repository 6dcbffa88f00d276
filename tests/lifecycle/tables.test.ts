import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ROLES } from '~/ground/people/actor'
import { openSteps, take } from '~/shared/steps'
import { LIFECYCLES } from './tables'

const modules = import.meta.glob<{ STEPS?: object }>('../../app/**/*lifecycle*.ts', { eager: true })

it('knows the table of every noun', () => {
  const known: object[] = Object.values(LIFECYCLES).map(({ steps }) => steps)
  const missing = Object.entries(modules).filter(([, { STEPS }]) => STEPS && !known.includes(STEPS))
  expect(missing.map(([file]) => `${file} is missing from tests/lifecycle/tables.ts`)).toEqual([])
  expect(known.length).toBeGreaterThan(6)
})

describe.each(Object.entries(LIFECYCLES))('%s', (_, { states, steps, start, end }) => {
  const roles = fc.constantFrom(...ROLES)
  const tries = fc.array(fc.tuple(fc.constantFrom(...Object.keys(steps), 'no_such_step'), roles), {
    maxLength: 80,
  })

  it('goes only along its edges, whoever tries whatever in whatever order; a refusal leaves it where it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...start), tries, (first, sequence) => {
        let state = first
        for (const [step, role] of sequence) {
          const move = steps[step]
          const taken = take(steps, step, state, role)
          const may = move !== undefined && move.from.includes(state) && move.by.includes(role)
          expect(taken.ok).toBe(may)
          expect(openSteps(steps, state, role).includes(step)).toBe(may)
          if (!taken.ok) continue
          expect(taken.value).toBe(move?.to)
          expect(states).toContain(taken.value)
          state = taken.value
        }
      }),
    )
  })

  it('leads from its start to every state, and out of every state but its ends', () => {
    const reached = new Set(start)
    const leads = () => Object.values(steps).filter(({ from }) => from.some((state) => reached.has(state)))
    for (let size = 0; size < reached.size;) {
      size = reached.size
      for (const { to } of leads()) reached.add(to)
    }
    expect([...reached].sort()).toEqual([...states].sort())
    const left = (state: string) =>
      Object.values(steps).some(({ from, to }) => from.includes(state) && to !== state)
    expect(states.filter((state) => !left(state)).sort()).toEqual([...end].sort())
  })
})
