import { pressOnTicket } from '~/residence/ticket-pages/ticket-act.server'
import { goOn } from '~/residence/tickets/message.server'

/** Goes on with a report that waited. */
const { loader, action } = pressOnTicket(goOn)

export { loader, action }
