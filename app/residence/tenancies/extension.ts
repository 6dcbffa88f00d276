import type { Role } from '~/ground/people/actor'
import type { Terms } from '~/ground/settings/terms'
import { addDays, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'

export type ExtensionRefusal =
  | 'not_in_residence'
  | 'never_extended'
  | 'wrong_role'
  | 'all_used'
  | 'too_early'
  | 'too_long'
  | 'ground_unknown'
  | 'over'
  | 'changed_meanwhile'

/** Who extends terms before an enclave has decided it. */
export const EXTENDERS: readonly Role[] = ['director']

/** Who extends terms by some rules. */
export function extendersOf({ extendedBy }: Pick<Terms, 'extendedBy'>): readonly Role[] {
  return extendedBy === 'officer' ? ['officer', ...EXTENDERS] : EXTENDERS
}

/** Whether a role may ever extend a term that began under these rules. */
export function mayExtend(terms: Terms, role: Role): boolean {
  return terms.extensions > 0 && extendersOf(terms).includes(role)
}

type Standing = { endsOn: Day; used: number; today: Day }

/** From which day on a term may be extended. */
export function extendableFrom({ extensionWithinDays }: Terms, endsOn: Day): Day {
  return addDays(endsOn, -extensionWithinDays)
}

/** Whether a term may be extended on a day, by the rules of the day it began; its last day still belongs to it. */
export function extensionOpen(
  terms: Terms,
  role: Role,
  { endsOn, used, today }: Standing,
): Outcome<null, ExtensionRefusal> {
  if (terms.extensions === 0) return refuse('never_extended')
  if (!mayExtend(terms, role)) return refuse('wrong_role')
  if (today > endsOn) return refuse('over')
  if (used >= terms.extensions) return refuse('all_used')
  const from = extendableFrom(terms, endsOn)
  return today < from ? refuse('too_early', { day: from }) : ok(null)
}
