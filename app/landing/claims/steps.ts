import type { Role } from '~/ground/people/actor'
import { addWorkingDays } from '~/shared/calendar'
import type { Day } from '~/shared/days'
import { take, type StepTable } from '~/shared/steps'
import { CLAIM_STATES, type ClaimState } from './vocabulary'

const checkers = ['officer', 'director', 'park'] as const
const noticers = ['officer', 'director', 'park', 'bureau'] as const

/** Every move of a claim (申报→核验→公示→审批→拨付); what nobody applied for goes on notice once the firm accepts it, and lapses by itself with its year. */
export const STEPS = {
  lapse: { from: ['offered'], to: 'lapsed', by: [] },
  accept: { from: ['offered'], to: 'noticed', by: ['founder'] },
  submit_again: { from: ['returned'], to: 'submitted', by: ['founder'] },
  check: { from: ['submitted'], to: 'checked', by: checkers },
  return: { from: ['submitted'], to: 'returned', by: checkers },
  refuse: { from: ['submitted'], to: 'refused', by: checkers },
  notice: { from: ['checked'], to: 'noticed', by: noticers },
  approve: { from: ['noticed'], to: 'approved', by: ['bureau'] },
  decline: { from: ['noticed'], to: 'refused', by: ['bureau'] },
  pay: { from: ['approved'], to: 'paid', by: ['bureau'] },
} as const satisfies StepTable<ClaimState, Role>
export type ClaimStep = keyof typeof STEPS

/** States in which a claim takes none of the years of its item: it was refused, or never made. */
export const NO_CLAIM = ['refused', 'lapsed'] as const satisfies readonly ClaimState[]
export const isNoClaim = (state: string): boolean => (NO_CLAIM as readonly string[]).includes(state)

/** Where a step leads from a state as the database keeps it. */
export function stepTo(step: ClaimStep, state: string, role: Role) {
  return take<ClaimState, Role>(STEPS, step, CLAIM_STATES.of(state), role)
}

type Days = { checkDays: number; approveDays: number; payDays: number }
type Waiting = { state: ClaimState; stateSince: Day; noticeUntil: Day | null }

/** The day by which the next step is due, by the working days of the package; null where the firm is to move, or none is. */
export function dueOn({ state, stateSince, noticeUntil }: Waiting, days: Days): Day | null {
  switch (state) {
    case 'submitted':
      return addWorkingDays(stateSince, days.checkDays)
    case 'checked':
      return addWorkingDays(stateSince, 1)
    case 'noticed':
      return noticeUntil && addWorkingDays(noticeUntil, days.approveDays)
    case 'approved':
      return addWorkingDays(stateSince, days.payDays)
    case 'offered':
    case 'lapsed':
    case 'returned':
    case 'paid':
    case 'refused':
      return null
  }
}
