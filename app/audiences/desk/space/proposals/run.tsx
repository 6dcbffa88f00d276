import { z } from 'zod'
import { proposalAct } from '~/across/proposals/proposal-act.server'
import { queueProposal } from '~/across/proposals/queue.server'
import { OPEN_STATES } from '~/across/proposals/vocabulary'

/** Asks for a proposal to be computed. */
const { loader, action, meta, Page } = proposalAct({
  form: z.object({}),
  command: (actor, { proposalId }, _, now) => queueProposal(actor, proposalId, now),
  name: (w) => w.compute,
  lead: (w, { proposal }) => w.runLead(proposal.firms),
  closed: (w, { proposal }) => (OPEN_STATES.includes(proposal.state) ? null : w.refusals.not_open),
  send: (w) => w.compute,
})

export { loader, action, meta, Page as default }
