import { describe, expect, it } from 'vitest'
import { isClosed, STATES, STEPS, type ApplicationState } from '~/admission/applications/lifecycle'
import { ROLES, type Role } from '~/ground/people/actor'
import { openSteps } from '~/shared/steps'

const STAFF_STEPS: Partial<Record<ApplicationState, string[]>> = {
  draft: ['hand_in'],
  submitted: ['take_up'],
  screening: ['ask_correction', 'refer', 'resume'],
  awaiting_correction: ['lapse'],
  decided: ['publish'],
  public_notice: ['admit', 'lapse'],
}
const DIRECTOR_STEPS: Partial<Record<ApplicationState, string[]>> = {
  screening: ['screen_out'],
  in_review: ['decide', 'send_back'],
  decided: ['reconsider'],
  public_notice: ['uphold_objection'],
}
const FOUNDER_STEPS: Partial<Record<ApplicationState, string[]>> = {
  draft: ['submit', 'withdraw'],
  submitted: ['withdraw'],
  screening: ['withdraw'],
  awaiting_correction: ['answer_correction', 'withdraw'],
  in_review: ['withdraw'],
  decided: ['withdraw'],
  public_notice: ['withdraw'],
}

function wanted(state: ApplicationState, role: Role): string[] {
  if (role === 'founder') return FOUNDER_STEPS[state] ?? []
  if (role === 'officer') return STAFF_STEPS[state] ?? []
  if (role === 'director') return [...(STAFF_STEPS[state] ?? []), ...(DIRECTOR_STEPS[state] ?? [])]
  // Where the enclave's settings ask for it, the bureau confirms.
  return role === 'bureau' && state === 'public_notice' ? ['admit'] : []
}

describe('the steps open to every role in every state', () => {
  const cases = STATES.flatMap((state) => ROLES.map((role) => [state, role] as const))
  it.each(cases)('%s, %s', (state, role) => {
    expect([...openSteps(STEPS, state, role)].sort()).toEqual([...wanted(state, role)].sort())
  })
})

it.each([
  ['admitted', 'accepted', true],
  ['withdrawn', null, true],
  ['lapsed', null, true],
  ['decided', 'declined', true],
  ['decided', 'waitlisted', false],
  ['public_notice', 'accepted', false],
  ['draft', null, false],
] as const)('%s with outcome %s is closed: %s', (state, outcome, closed) => {
  expect(isClosed({ state, outcome })).toBe(closed)
})
