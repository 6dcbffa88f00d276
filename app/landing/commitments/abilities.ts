import type { Role } from '~/ground/people/actor'
import { isOwing } from './standing'
import type { Office, Side, State } from './vocabulary'

/** Who may do what with commitments; which ones is for `visibleTo`. The moves themselves are in `STEPS`. */
export const MAY = {
  see: ['park', 'officer', 'director', 'bureau', 'department', 'admin'],
  enter: ['park', 'officer', 'director'],
  issue: ['park', 'officer', 'director'],
  read_agreement: ['park', 'officer', 'director', 'bureau', 'admin'],
  ask_waiver: ['park', 'officer', 'director', 'bureau'],
  report_city: ['park', 'department', 'bureau'],
  answer_firm: ['park', 'bureau'],
  reply_waiver: ['bureau', 'director'],
  own: ['founder'],
  word: ['director', 'bureau'],
} as const satisfies Record<string, readonly Role[]>
export type CommitmentAct = keyof typeof MAY

export const may = (role: Role, act: CommitmentAct): boolean => (MAY[act] as readonly Role[]).includes(role)

type Owed = { side: Side; office: Office | null }

/** Who says that it was kept: the firm of its own, the office of the city's; a park also for a department. */
export function mayReport(role: Role, { side, office }: Owed): boolean {
  if (side === 'firm') return role === 'founder'
  if (role === 'park') return office === 'park' || office === 'department'
  return role === office
}

/** Who confirms or returns: the firm what the city did, park or bureau what the firm did. */
export function mayAnswer(role: Role, { side }: Pick<Owed, 'side'>): boolean {
  return side === 'city' ? role === 'founder' : role === 'park' || role === 'bureau'
}

/** Who replies to what is asked: the firm to terms, and to giving up what it was promised; for a duty of the firm the bureau or the director. */
export function mayReply(
  role: Role,
  { side, change }: { side: Side; change: 'new' | 'amend' | 'waive' },
): boolean {
  if (change === 'waive' && side === 'firm') return role === 'bureau' || role === 'director'
  return role === 'founder'
}

type One = Owed & {
  state: State
  signed: boolean
  /** Its project was given up: nothing is asked, reported or answered any more. */
  over: boolean
  open: { kind: 'new' | 'amend' | 'waive'; mine: boolean } | null
  report: { mine: boolean } | null
}

/** What is open to a reader of a commitment now: what its page offers as buttons. */
export function openActs(role: Role, one: One) {
  const { side, state, signed, over, open, report } = one
  return {
    change: !over && may(role, 'enter') && open === null && report === null && isOwing(state),
    remove: !over && may(role, 'enter') && !signed && state === 'agreed',
    report:
      signed &&
      open?.kind !== 'waive' &&
      (state === 'agreed' || state === 'returned') &&
      mayReport(role, one),
    answer: !over && report !== null && !report.mine && mayAnswer(role, one),
    waive: signed && open === null && may(role, 'ask_waiver') && (state === 'agreed' || state === 'returned'),
    reply: !over && open !== null && !open.mine && mayReply(role, { side, change: open.kind }),
  }
}
