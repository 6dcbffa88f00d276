import type { LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import type { Actor } from '~/ground/people/actor'
import { asStaff } from '~/ground/people/guard.server'
import { acts, type Look } from '~/mechanism/acts.server'
import { press } from '~/mechanism/press.server'
import { sentenceFor } from '~/mechanism/sentences'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import { proposalHead } from './queries.server'
import { refusalsInWords } from './refusals-in-words'
import { type ProposalWords, proposalWords } from './words'

type Named = { intake: number | null; startsOn: string }

/** What a proposal is called: whose firms, from when. */
export const nameOf = (w: ProposalWords, { intake, startsOn }: Named) =>
  w.nameOf(intake === null ? '' : String(intake), startsOn)

type Framed = { slug: string; proposal?: Named & { id: string }; formKey?: string }

/** What is done with proposals; the way back is the proposal, or the list. */
export const proposalsAct = acts(
  proposalWords,
  (w, { slug, proposal, formKey }: Framed) => {
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
  },
  { refusals: refusalsInWords },
)

type Refusal = keyof ProposalWords['refusals']
type Head = Awaited<ReturnType<typeof proposalHead>>

type OnProposal<Schema extends z.ZodType, More> = {
  form: Schema
  command: (
    actor: Actor,
    ids: { proposalId: string; applicationId: string },
    input: z.output<Schema>,
    now: Date,
  ) => Promise<Outcome<unknown, Refusal>>
  more?: (actor: Actor, proposal: Head, asked: LoaderFunctionArgs) => Promise<More>
  at?: { [Reason in Refusal]?: string }
} & Look<ProposalWords, { slug: string; proposal: Head } & More>

const solutionIn = ({ request }: { request: Request }) =>
  Number(new URL(request.url).searchParams.get('n') ?? 1) || 1

/** An act on one proposal; it leads back to it. */
export function proposalAct<Schema extends z.ZodType, More = object>(one: OnProposal<Schema, More>) {
  return proposalsAct({
    ...one,
    guard: asStaff,
    show: async (actor, asked) => {
      const proposal = await proposalHead(actor, asked.params.proposalId, solutionIn(asked))
      const shown = { slug: actor.enclaveSlug, proposal }
      return { ...shown, ...((await one.more?.(actor, proposal, asked)) as More) }
    },
    find: (actor, { params }) => proposalHead(actor, params.proposalId),
    run: (actor, { params }, input, now) =>
      one.command(
        actor,
        { proposalId: idOr404(params.proposalId), applicationId: params.applicationId ?? '' },
        input,
        now,
      ),
    to: ({ enclaveSlug }, { params }) => paths.deskProposal(enclaveSlug, idOr404(params.proposalId)),
  })
}

/** A button on the page of a proposal. What came too late simply shows how it stands. */
export function pressOnProposal<Schema extends z.ZodType>(
  command: (actor: Actor, proposalId: string, input: z.output<Schema>) => Promise<Outcome<unknown>>,
  form?: Schema,
) {
  return press({
    guard: asStaff,
    find: (actor, { params }) => proposalHead(actor, params.proposalId),
    at: ({ enclaveSlug }, asked) => {
      const number = solutionIn(asked)
      const to = paths.deskProposal(enclaveSlug, idOr404(asked.params.proposalId))
      return number > 1 ? `${to}?n=${number}` : to
    },
    ...(form ? { form } : {}),
    run: (actor, { params }, _, input) => command(actor, idOr404(params.proposalId), input),
  })
}
