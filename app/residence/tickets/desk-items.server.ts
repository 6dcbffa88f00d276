import type { Actor } from '~/ground/people/actor'
import { now } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { dayOf, type Day } from '~/shared/days'
import type { DeskItem } from '~/shared/desk-item'
import { inLocale, type Locale } from '~/shared/words'
import type { Leg } from './clock'
import { openTickets, type TicketLine } from './queries.server'
import { ticketWords } from './words'

/** Open reports: who must move, and until when what was promised. */
export async function deskItems(actor: Actor, _: Day, locale: Locale): Promise<DeskItem[]> {
  const w = inLocale(ticketWords, locale)
  const lines = await openTickets(actor, now())
  return lines.map((line): DeskItem => ({
    key: `ticket-${line.id}`,
    kind: 'ticket',
    firmId: line.firmId,
    firmName: [line.firmName ?? w.byStaff, line.place?.code].filter(Boolean).join(' · '),
    ref: line.ref,
    track: '',
    step: w.nextStep[stepOf(line)](line.title),
    turn: line.state === 'waiting_firm' ? 'firm' : 'us',
    mine: line.ownerId === actor.userId,
    since: dayOf(line.reportedAt),
    dueOn: dueOn(line),
    to: paths.deskTicket(actor.enclaveSlug, line.id),
  }))
}

function stepOf({ state }: TicketLine): 'take_up' | 'solve' | 'firm' | 'supplier' {
  if (state === 'reported') return 'take_up'
  if (state === 'waiting_firm') return 'firm'
  return state === 'waiting_supplier' ? 'supplier' : 'solve'
}

/** The day on which what is promised next runs out, or ran out. */
function dueOn(line: TicketLine): Day | null {
  const leg: Leg = line.state === 'reported' ? line.answer : line.solve
  return leg.dueAt && dayOf(leg.dueAt)
}
