import type { ApplicationState } from '~/admission/applications/lifecycle'

/** The states in which a firm may amend by itself what it handed in, while the active phase lets it. */
const AMENDABLE: readonly ApplicationState[] = ['submitted', 'screening', 'in_review']

/** Why a file cannot be amended as it stands, whatever the phase says; null when it can. */
export function amendmentBar(state: string): 'wrong_state' | 'correction_open' | null {
  if (state === 'awaiting_correction') return 'correction_open'
  return AMENDABLE.some((one) => one === state) ? null : 'wrong_state'
}
