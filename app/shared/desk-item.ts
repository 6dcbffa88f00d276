import type { Day } from './days'

/** Who must move next. */
export const TURNS = [
  'us',
  'director',
  'firm',
  'expert',
  'bureau',
  'park',
  'department',
  'authority',
  'public',
] as const
export type Turn = (typeof TURNS)[number]

/** One open matter as the desk's "today" shows it, whichever noun it comes from. */
export type DeskItem = {
  key: string
  kind:
    | 'application'
    | 'tenancy'
    | 'lease'
    | 'landing'
    | 'evidence'
    | 'firm'
    | 'booking'
    | 'rent'
    | 'ticket'
    | 'round'
    | 'task'
  firmId: string | null // none where the matter is that of several firms
  firmName: string
  ref: string
  track: string
  step: string // what comes next, a phrase in the reader's language
  turn: Turn
  turnName?: string // which park, which expert, when more than the role is known
  mine?: boolean // the reader is in charge of it
  since: Day
  dueOn: Day | null
  stalled?: boolean
  to: string
}
