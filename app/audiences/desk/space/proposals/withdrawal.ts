import { pressOnProposal } from '~/across/proposals/act-on-proposal.server'
import { drop } from '~/across/proposals/change.server'

/** Puts a proposal away that nobody wants. */
const { loader, action } = pressOnProposal(drop)

export { loader, action }
