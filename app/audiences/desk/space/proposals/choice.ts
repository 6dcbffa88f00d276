import { pressOnProposal } from '~/across/proposals/act-on-proposal.server'
import { choose } from '~/across/proposals/change.server'
import { ChoiceForm } from '~/across/proposals/proposal.form'

/** Locks, bars or frees the place a solution gives a firm. */
const { loader, action } = pressOnProposal(choose, ChoiceForm)

export { loader, action }
