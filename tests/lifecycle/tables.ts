import { STEPS as COMMITMENT_STEPS } from '~/landing/commitments/steps'
import { STATES as COMMITMENT_STATES } from '~/landing/commitments/vocabulary'
import { STEPS as CLAIM_STEPS } from '~/landing/claims/steps'
import { CLAIM_STATES } from '~/landing/claims/vocabulary'
import { STEPS as LAND_STEPS } from '~/landing/land/steps'
import { CASE_STATES } from '~/landing/land/vocabulary'
import * as tickets from '~/residence/tickets/lifecycle'
import { TICKET_STATES } from '~/residence/tickets/vocabulary'
import * as applications from '~/admission/applications/lifecycle'
import * as invitations from '~/admission/experts/lifecycle'
import * as evidence from '~/plan/evidence/lifecycle'
import { can } from '~/landing/projects/abilities'
import { nextStages, PREMISES, STAGES, type ProjectStage } from '~/landing/projects/stages'
import * as panels from '~/admission/panels/lifecycle'
import { ROLES, type Role } from '~/ground/people/actor'
import * as reviews from '~/admission/rubrics/lifecycle'
import type { Step, StepTable } from '~/shared/steps'
import * as contracts from '~/residence/contracts/steps'
import * as tenancies from '~/residence/tenancies/lifecycle'

export type Lifecycle = {
  states: readonly string[]
  steps: StepTable<string, Role>
  /** Where a row begins. */
  start: readonly string[]
  /** Where nothing more happens to it. */
  end: readonly string[]
}

/** Every lifecycle of the product, from the tables that its commands use themselves. */
export const LIFECYCLES: Record<string, Lifecycle> = {
  application: {
    states: applications.STATES,
    steps: applications.STEPS,
    start: ['draft'],
    end: applications.CLOSED_STATES,
  },
  review: {
    states: reviews.STATES,
    steps: reviews.STEPS,
    start: ['assigned'],
    end: ['submitted', 'recused', 'abstained'],
  },
  panel: { states: panels.STATES, steps: panels.STEPS, start: ['convened'], end: ['locked', 'cancelled'] },
  commitment: {
    states: COMMITMENT_STATES.codes,
    steps: COMMITMENT_STEPS,
    start: ['agreed', 'proposed'],
    end: ['confirmed', 'waived', 'dropped'],
  },
  claim: {
    states: CLAIM_STATES.codes,
    steps: CLAIM_STEPS,
    start: ['offered', 'submitted'],
    end: ['paid', 'refused', 'lapsed'],
  },
  idleLand: {
    states: CASE_STATES.codes,
    steps: LAND_STEPS,
    start: ['notified'],
    end: ['settled', 'paid', 'reclaimed', 'closed'],
  },
  ticket: {
    states: TICKET_STATES.codes,
    steps: tickets.STEPS,
    start: ['reported'],
    end: ['joined'],
  },
  tenancy: {
    states: tenancies.STATES,
    steps: tenancies.STEPS,
    start: ['offered'],
    end: ['graduated', 'exited'],
  },
  contract: {
    states: contracts.STATES,
    steps: contracts.STEPS,
    start: ['offered'],
    end: ['settled', 'declined', 'lapsed', 'withdrawn'],
  },
  evidence: {
    states: evidence.STATES,
    steps: evidence.STEPS,
    start: ['submitted'],
    end: ['withdrawn'],
  },
  invitation: {
    states: invitations.STATES,
    steps: invitations.STEPS,
    start: ['reserve', 'invited'],
    end: ['accepted', 'declined', 'lapsed', 'withdrawn'],
  },
  project: {
    states: [...STAGES, 'dropped'],
    steps: stepsOfLanding(),
    start: ['intent'],
    end: ['dropped'],
  },
}

/** A landing goes by its stages: which may follow which, whatever its premises, and where it can still be given up. */
function stepsOfLanding(): StepTable<string, Role> {
  const by = (act: 'reach_stage' | 'drop') => ROLES.filter((role) => can(role, act))
  const reach = STAGES.slice(1).map((to): [string, Step<string, Role>] => {
    const leadsHere = (stage: ProjectStage) => PREMISES.some((kind) => nextStages(stage, kind).includes(to))
    return [`reach_${to}`, { from: STAGES.filter(leadsHere), to, by: by('reach_stage') }]
  })
  return Object.fromEntries([...reach, ['drop', { from: STAGES, to: 'dropped', by: by('drop') }]])
}
