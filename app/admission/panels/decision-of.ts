import type { DecisionInput } from '~/admission/decisions/decide.form'
import type { PanelOutcome } from './lifecycle'

export type Taken = { outcome: PanelOutcome; rank?: number | undefined; cites: string[]; reasons: string }

/** The decision on the application that an item of the meeting comes to; none while the firm is to revise first. */
export function decisionOf({ outcome, rank, cites, reasons: note }: Taken): DecisionInput | null {
  switch (outcome) {
    case 'revise':
      return null
    case 'waitlisted':
      return { outcome, cites, note, ...(rank === undefined ? {} : { rank }) }
    case 'accepted':
    case 'declined':
      return { outcome, cites, note }
  }
}
