import { expect, it } from 'vitest'
import { ADVISED, missingIn, MUSTS, standingOf, STEP_OF, STEPS, type SetupFacts } from '~/setup/path/steps'

const NOTHING: SetupFacts = {
  sponsor: false,
  operator: false,
  address: false,
  phone: false,
  offer: false,
  area: false,
  fund: false,
  relief: false,
  floors: 0,
  rooms: 0,
  schemes: 0,
  leaseTexts: 0,
  parks: 0,
  departments: 0,
  indicators: 6,
  targets: 0,
  criteria: 0,
  draftedCriteria: 0,
  forms: 0,
  papers: 0,
  rubrics: 0,
  draftedRubrics: 0,
  draftedKinds: 0,
  directors: 0,
  officers: 0,
  bureau: 0,
  experts: 0,
  letterTexts: 0,
  agreementTexts: 0,
  questions: 0,
  shownQuestions: 0,
}
const with_ = (part: Partial<SetupFacts>): SetupFacts => ({ ...NOTHING, ...part })

it.each([
  ['identity', {}, 'begun_not'],
  ['identity', { sponsor: true, phone: true }, 'partly'],
  ['identity', { sponsor: true, operator: true, address: true, phone: true }, 'done'],
  ['offer', { fund: true }, 'begun_not'],
  ['offer', { offer: true, area: true, relief: true }, 'done'],
  ['cities', {}, 'done'],
  ['building', { floors: 2 }, 'partly'],
  ['building', { floors: 2, rooms: 1 }, 'done'],
  ['rent', { rooms: 40, leaseTexts: 1 }, 'begun_not'],
  ['rent', { schemes: 1 }, 'done'],
  ['parks', { parks: 1 }, 'done'],
  ['departments', {}, 'begun_not'],
  ['departments', { departments: 2 }, 'done'],
  ['plan', { targets: 5 }, 'partly'],
  ['plan', { targets: 6 }, 'done'],
  ['plan', { targets: 6, draftedKinds: 1 }, 'partly'],
  ['criteria', { draftedCriteria: 1 }, 'partly'],
  ['criteria', { criteria: 1, draftedCriteria: 1 }, 'done'],
  ['forms', { forms: 1 }, 'partly'],
  ['forms', { forms: 2 }, 'done'],
  ['rubric', {}, 'begun_not'],
  ['rubric', { draftedRubrics: 1 }, 'partly'],
  ['rubric', { rubrics: 1, draftedRubrics: 1 }, 'done'],
  ['people', { directors: 1 }, 'partly'],
  ['people', { directors: 1, officers: 1, bureau: 1, experts: 3 }, 'done'],
  ['letters', {}, 'done'],
  ['questions', {}, 'begun_not'],
  ['questions', { questions: 3 }, 'partly'],
  ['questions', { questions: 3, shownQuestions: 1 }, 'done'],
] as const)('%s with %o is %s', (step, facts, standing) => {
  expect(standingOf(step, with_(facts))).toBe(standing)
})

it('misses everything of an enclave with nothing, and nothing of one with everything', () => {
  // A kind of record that waits as a draft is something more to be seen to.
  expect(missingIn(with_({ draftedKinds: 1 }))).toEqual({ must: MUSTS, advised: ADVISED })
  const everything = {
    ...(Object.fromEntries(
      Object.entries(NOTHING).map(([key, value]) => [key, typeof value === 'boolean' ? true : 6]),
    ) as SetupFacts),
    draftedKinds: 0,
  }
  expect(missingIn(everything)).toEqual({ must: [], advised: [] })
  // A fund is no promise that every incubator makes: nobody is urged to have one.
  expect(missingIn({ ...everything, fund: false })).toEqual({ must: [], advised: [] })
})

it('mends each of them in a step', () => {
  for (const check of [...MUSTS, ...ADVISED]) expect(STEPS).toContain(STEP_OF[check])
})
