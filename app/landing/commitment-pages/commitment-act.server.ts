import type { z } from 'zod'
import { FILE_REFUSALS } from '~/ground/files/words'
import type { Actor, Role } from '~/ground/people/actor'
import { inRole } from '~/ground/people/guard.server'
import { commitmentPage, type CommitmentView } from '~/landing/commitments/queries.server'
import { ownCommitment } from '~/landing/commitments/visible.server'
import { type CommitmentWords, commitmentWords } from '~/landing/commitments/words'
import { acts, type Does, type Look } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import type { Day } from '~/shared/days'
import type { Outcome } from '~/shared/outcome'

type Framed = {
  slug: string
  commitment?: { id: string; ref: string; version: number; project: { firm: string } }
  projectPage?: { to: string; firm: string }
  formKey?: string
}

/** What offices do with commitments: on one, or, where there is none yet, from its project. */
export const commitmentsAct = acts(
  commitmentWords,
  (w, { slug, commitment, projectPage, formKey }: Framed) => {
    const list = paths.commitments(slug)
    const back = commitment ? paths.commitment(slug, commitment.id) : (projectPage?.to ?? list)
    return {
      crumbs: [
        { label: w.title, to: list },
        ...(commitment ? [{ label: commitment.ref, to: back }] : []),
        ...(projectPage ? [{ label: projectPage.firm, to: projectPage.to }] : []),
      ],
      back,
      keep: w.back,
      ...(commitment ? { subject: commitment.project.firm } : {}),
      formKey,
      version: commitment?.version,
      errorText: (code) => sentenceFor(w.errors, code),
    }
  },
)

type Own = { commitment: { id: string; ref: string } }

const ownActs = acts(commitmentWords, (w, { commitment }: Own) => {
  const back = paths.myCommitment(commitment.id)
  return {
    crumbs: [
      { label: w.my.title, to: paths.myCommitments },
      { label: commitment.ref, to: back },
    ],
    back,
    keep: w.back,
    size: 'l' as const,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})

type Refusal = keyof CommitmentWords['refusals']
type Shown = { slug: string; commitment: CommitmentView; today: Day }
type OnCommitment<Schema extends z.ZodType, R extends Refusal> = Look<CommitmentWords, Shown> & {
  roles: readonly Role[]
  form: Schema
  command: (
    actor: Actor,
    id: string,
    input: z.output<Schema>,
    now: Date,
  ) => Promise<Outcome<{ commitmentId: string }, R>>
  at?: Does<Actor, unknown, Schema, unknown, R>['at']
  /** It carries the paper that proves what was done. */
  proves?: boolean
  /** Where it leads, where not back to the commitment. */
  to?: (slug: string) => string
}

/** An act on one commitment by some offices, or by a founder of the firm; it leads back to the commitment. */
export function commitmentAct<Schema extends z.ZodType, R extends Refusal>(one: OnCommitment<Schema, R>) {
  const { roles, command, proves, to } = one
  const own = roles.includes('founder')
  const guard = inRole(...roles)
  return (own ? ownActs : commitmentsAct)({
    ...one,
    guard: (asked) => guard(own ? { request: asked.request, params: {} } : asked),
    show: async (actor, { params, request }): Promise<Shown> => ({
      slug: actor.enclaveSlug,
      commitment: await commitmentPage(actor, params.commitmentId, today(), localeOf(request)),
      today: today(),
    }),
    find: (actor, { params }) => ownCommitment(actor, params.commitmentId),
    run: (actor, { params }, input, now) => command(actor, idOr404(params.commitmentId), input, now),
    ...(proves ? { file: { field: 'proof', refusals: FILE_REFUSALS } } : {}),
    to: ({ enclaveSlug }, { params }) => {
      const id = idOr404(params.commitmentId)
      if (to) return to(enclaveSlug)
      return own ? paths.myCommitment(id) : paths.commitment(enclaveSlug, id)
    },
  })
}
