import type { z } from 'zod'
import { FILE_REFUSALS } from '~/ground/files/words'
import { inRole } from '~/ground/people/guard.server'
import type { Actor, Role } from '~/ground/people/actor'
import { act, type Act } from '~/mechanism/act.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import { commitmentPage } from './queries.server'
import { ownCommitment } from './visible.server'
import { commitmentWords, type CommitmentWords } from './words'

type OnCommitment<Schema extends z.ZodType, R extends keyof CommitmentWords['refusals']> = {
  form: Schema
  command: (
    actor: Actor,
    id: string,
    input: z.output<Schema>,
    now: Date,
  ) => Promise<Outcome<{ commitmentId: string }, R>>
  at?: Act<Actor, unknown, Schema, unknown, R>['at']
  /** It carries the paper that proves what was done. */
  proves?: boolean
  /** Where it leads, where not back to the commitment. */
  to?: (slug: string) => string
}

/** An act on one commitment by some offices, or by a founder of the firm; it leads back to the commitment. */
export function actOnCommitment<Schema extends z.ZodType, R extends keyof CommitmentWords['refusals']>(
  roles: readonly Role[],
  { form, command, at, proves, to }: OnCommitment<Schema, R>,
) {
  const own = roles.includes('founder')
  const guard = inRole(...roles)
  return act({
    guard: (asked) => guard(own ? { request: asked.request, params: {} } : asked),
    show: async (actor, { params, request }) => ({
      slug: actor.enclaveSlug,
      commitment: await commitmentPage(actor, params.commitmentId, today(), localeOf(request)),
      today: today(),
    }),
    form,
    find: (actor, { params }) => ownCommitment(actor, params.commitmentId),
    run: (actor, { params }, input, now) => command(actor, idOr404(params.commitmentId), input, now),
    words: commitmentWords,
    ...(at === undefined ? {} : { at }),
    ...(proves ? { file: { field: 'proof', refusals: FILE_REFUSALS } } : {}),
    to: ({ enclaveSlug }, { params }) => {
      const id = idOr404(params.commitmentId)
      if (to) return to(enclaveSlug)
      return own ? paths.myCommitment(id) : paths.commitment(enclaveSlug, id)
    },
  })
}
