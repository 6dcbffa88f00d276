import { actPages } from '~/mechanism/act-page'
import { sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import { proposalWords, type ProposalWords } from './words'

type Named = { intake: number | null; startsOn: string }

/** What a proposal is called: whose firms, from when. */
export const nameOf = (w: ProposalWords, { intake, startsOn }: Named) =>
  w.nameOf(intake === null ? '' : String(intake), startsOn)

type OnProposal = { slug: string; proposal?: Named & { id: string }; formKey?: string }

/** The page of an act on a proposal; the way back is the proposal, or the list. */
export const proposalAct = actPages(proposalWords, (w, { slug, proposal, formKey }: OnProposal) => {
  const back = proposal ? paths.deskProposal(slug, proposal.id) : paths.deskProposals(slug)
  return {
    crumbs: [
      { label: w.space, to: paths.deskSpace(slug) },
      { label: w.title, to: paths.deskProposals(slug) },
      ...(proposal ? [{ label: nameOf(w, proposal), to: back }] : []),
    ],
    back,
    keep: w.back,
    formKey,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})
