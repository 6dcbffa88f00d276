import { pressOnProposal } from '~/across/proposals/proposal-act.server'
import { choose } from '~/across/proposals/change.server'
import { ChoiceForm } from '~/across/proposals/proposal.form'

/** Locks, bars or frees the place a solution gives a firm. */
const { loader, action } = pressOnProposal(choose, ChoiceForm)

export { loader, action }
