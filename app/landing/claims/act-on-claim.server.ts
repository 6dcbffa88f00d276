import type { z } from 'zod'
import type { Actor, Role } from '~/ground/people/actor'
import { inRole } from '~/ground/people/guard.server'
import { act, type Act } from '~/mechanism/act.server'
import { sentenceOf } from '~/mechanism/sentences'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import { claimPage } from './queries.server'
import { STEPS, type ClaimStep } from './steps'
import { ownClaim } from './visible.server'
import { claimWords, type ClaimWords } from './words'

type Refusal = keyof ClaimWords['refusals']
type OnClaim<Schema extends z.ZodType, R extends Refusal> = {
  /** The steps of which one is open when the page has a form. */
  steps: readonly ClaimStep[]
  roles: readonly Role[]
  form: Schema
  command: (actor: Actor, id: string, input: z.output<Schema>, now: Date) => Promise<Outcome<null, R>>
  at?: Act<Actor, unknown, Schema, unknown, R>['at']
}

/** An act on one claim: what it says now, whether it is open, and back to its page. */
export function actOnClaim<Schema extends z.ZodType, R extends Refusal>(one: OnClaim<Schema, R>) {
  const { steps, roles, form, command, at } = one
  const isFounders = roles.includes('founder')
  return act({
    guard: (asked) => inRole(...roles)(isFounders ? { request: asked.request, params: {} } : asked),
    show: async (actor, { params }) => {
      const row = await ownClaim(actor, params.claimId)
      const page = await claimPage(row, today())
      return {
        slug: isFounders ? null : actor.enclaveSlug,
        claim: { id: row.id, ref: row.ref },
        isOpen: steps.some((step) => (STEPS[step].from as readonly string[]).includes(page.state)),
        isChecker: row.checkedById === actor.userId,
        page,
        today: today(),
      }
    },
    form,
    find: (actor, { params }) => ownClaim(actor, params.claimId),
    run: (actor, { params }, input, now) => command(actor, idOr404(params.claimId), input, now),
    words: (refusal, locale) => sentenceOf(claimWords[locale].refusals, refusal.reason, refusal.detail ?? {}),
    ...(at === undefined ? {} : { at }),
    to: ({ enclaveSlug }, { params }) => {
      const id = idOr404(params.claimId)
      return isFounders ? paths.myClaim(id) : paths.claim(enclaveSlug, id)
    },
  })
}
