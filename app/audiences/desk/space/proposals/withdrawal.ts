import { pressOnProposal } from '~/across/proposals/proposal-act.server'
import { drop } from '~/across/proposals/change.server'

/** Puts a proposal away that nobody wants. */
const { loader, action } = pressOnProposal(drop)

export { loader, action }
