import { reportedTicket, ticketIn } from '../support/scenes/care'
import type { Maker } from '../support/scenes/scene'
import { put } from './standing'

/** A report in every state there is. */
export const TICKETS: Record<string, Maker> = {
  reported: ticketIn('reported'),
  in_hand: ticketIn('in_hand'),
  waiting_firm: ticketIn('waiting_firm'),
  waiting_supplier: async (world) =>
    put('Ticket', await ticketIn('waiting_firm')(world), 'ticketId', { state: 'waiting_supplier' }),
  solved: ticketIn('solved'),
  closed: async (world) =>
    put('Ticket', await ticketIn('solved')(world), 'ticketId', {
      state: 'closed',
      rating: 4,
      ratedAt: world.now,
    }),
  joined: async (world) =>
    put('Ticket', await ticketIn('reported')(world), 'ticketId', {
      state: 'joined',
      joinedToId: await reportedTicket(world),
    }),
}
