import { pressOnTicket } from '~/residence/ticket-pages/ticket-act.server'
import { takeUp } from '~/residence/tickets/take-up.server'

/** Takes a report up. */
const { loader, action } = pressOnTicket(takeUp)

export { loader, action }
