import { describe, expect, it } from 'vitest'
import { ACTS } from './drivers'
import { LIFECYCLES } from './tables'
import { Walk } from './walk'

/** A longer walk: LIFECYCLE_ACTS=2000; another one: LIFECYCLE_SEED=7. A failure names its seed and its last acts. */
const ACTS_EACH = Number(process.env.LIFECYCLE_ACTS ?? 200)
const SEED = Number(process.env.LIFECYCLE_SEED ?? 20261122)

async function walk(
  seed: number,
  go: (walk: Walk) => Promise<void>,
  acts: number,
  nouns?: readonly string[],
): Promise<Walk> {
  const walk = await Walk.from(seed, nouns)
  for (let act = 1; act <= acts; act += 1) {
    await go(walk).catch((error: unknown) => {
      const where = `LIFECYCLE_SEED=${SEED} (walk ${seed}), act ${act} of ${acts}`
      throw new Error(`${where}\n${walk.told.slice(-12).join('\n')}\n${String(error)}`, { cause: error })
    })
  }
  await walk.recount()
  return walk
}

/** What the walk leaves to tests of their own: reports, cases of idle land, what city and firm owe each other and claims to support stand beside every other lifecycle and move none of them. */
const WALKED_ELSEWHERE = ['claim', 'commitment', 'idleLand', 'ticket']

it('has a driver for every step of every table', () => {
  const steps = Object.entries(LIFECYCLES)
    .filter(([noun]) => !WALKED_ELSEWHERE.includes(noun))
    .flatMap(([noun, one]) => Object.keys(one.steps).map((step) => [noun, step]))
  const missing = steps.filter(([noun = '', step = '']) => ACTS[noun]?.[step] === undefined)
  const say = ([noun, step]: string[]) =>
    `the step ${step} of ${noun} has no driver in tests/lifecycle/drivers.ts`
  expect(missing.map(say)).toEqual([])
})

describe('whatever people of any role try on the real database, in any order', () => {
  it('every change goes along an edge of its table, by somebody who may, with its event; a refusal writes nothing', async () => {
    const taken = new Set<string>()
    for (const seed of [SEED, SEED + 1]) {
      for (const step of (await walk(seed, (one) => one.step(), ACTS_EACH)).taken) taken.add(step)
    }
    // A walk that goes nowhere proves nothing.
    expect(taken.size).toBeGreaterThan(20)
  }, 600_000)

  it('contracts of every state, too, from an offer to a settled exit', async () => {
    const { taken } = await walk(SEED + 3, (one) => one.step(), ACTS_EACH, ['contract', 'tenancy'])
    expect([...taken].filter((step) => step.startsWith('contract ')).length).toBeGreaterThan(3)
  }, 600_000)

  it('also when two act at the same moment', async () => {
    const { taken } = await walk(SEED + 2, (one) => one.stepTogether(), Math.ceil(ACTS_EACH / 2))
    expect(taken.size).toBeGreaterThan(10)
  }, 600_000)
})
