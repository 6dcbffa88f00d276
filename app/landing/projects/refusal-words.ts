import type { LandingWords } from './words'

type Refusal = { reason: keyof LandingWords['refusals']; detail?: Record<string, string | number> }

/** A refusal about a landing project as a sentence, with the value and what would satisfy the rule. */
export function refusalWords(w: LandingWords, { reason, detail }: Refusal): string {
  const text = (key: string) => String(detail?.[key] ?? '')
  const stages: Record<string, string> = w.stages
  switch (reason) {
    case 'plan_decreases':
      return w.refusals.plan_decreases(stages[text('stage')] ?? '')
    case 'has_project':
      return w.refusals.has_project(text('ref'))
    case 'before_the_last':
      return w.refusals.before_the_last(text('day'))
    case 'uscc_needs_reason':
      return (detail?.position === 17 ? w.usccInner : w.refusals.uscc_needs_reason)(text('expected'))
    case 'uscc_elsewhere':
      return w.refusals.uscc_elsewhere(text('ref'))
    default:
      return w.refusals[reason]
  }
}

const FIELD_OF: Partial<Record<Refusal['reason'], string>> = {
  proof_missing: 'proof',
  unknown_file: 'proof',
  uscc_format: 'landedUscc',
  uscc_needs_reason: 'landedUscc',
  uscc_elsewhere: 'landedUscc',
  before_the_last: 'actualOn',
  owner_not_staff: 'ownerId',
  park_unknown: 'parkId',
  has_project: 'firmId',
  not_in_residence: 'firmId',
}

/** The field a refusal belongs to, where it belongs to one. */
export function fieldOf({ reason, detail }: Refusal): string | undefined {
  return reason === 'plan_decreases' ? `plan.${detail?.stage ?? ''}` : FIELD_OF[reason]
}
