import { z } from 'zod'
import { actOnProposal } from '~/across/proposals/act-on-proposal.server'
import { proposalAct } from '~/across/proposals/proposal-act'
import { queueProposal } from '~/across/proposals/queue.server'
import { OPEN_STATES } from '~/across/proposals/vocabulary'

const { loader, action } = actOnProposal({
  form: z.object({}),
  command: (actor, { proposalId }, _, now) => queueProposal(actor, proposalId, now),
})

/** Asks for a proposal to be computed. */
const { meta, Page } = proposalAct<typeof loader>({
  name: (w) => w.compute,
  lead: (w, { proposal }) => w.runLead(proposal.firms),
  closed: (w, { proposal }) => (OPEN_STATES.includes(proposal.state) ? null : w.refusals.not_open),
  send: (w) => w.compute,
})

export { loader, action, meta, Page as default }
