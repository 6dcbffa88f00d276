import type { z } from 'zod'
import type { Actor, Role } from '~/ground/people/actor'
import { inRole } from '~/ground/people/guard.server'
import { acts, type Does, type Look } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import type { Day } from '~/shared/days'
import type { Outcome } from '~/shared/outcome'
import { claimPage } from './queries.server'
import { type ClaimStep, STEPS } from './steps'
import { ownClaim } from './visible.server'
import { claimWords, type ClaimWords } from './words'

type Framed = { slug: string | null; formKey?: string; claim?: { id: string; ref: string } }

/** What is done with claims: of staff with the slug of their enclave, of a founder without. */
export const claimsAct = acts(claimWords, (w, { slug, formKey, claim }: Framed) => {
  const list = slug ? paths.claims(slug) : paths.mySupport
  const back = claim ? (slug ? paths.claim(slug, claim.id) : paths.myClaim(claim.id)) : list
  return {
    crumbs: [
      { label: slug ? w.title : w.mine, to: list },
      ...(claim ? [{ label: claim.ref, to: back }] : []),
    ],
    back,
    keep: w.back,
    formKey,
    errorText: (code) => sentenceFor(w.errors, code),
    ...(slug ? {} : { size: 'l' as const }),
  }
})

type Refusal = keyof ClaimWords['refusals']
type Shown = {
  slug: string | null
  claim: { id: string; ref: string }
  isOpen: boolean
  isChecker: boolean
  page: Awaited<ReturnType<typeof claimPage>>
  today: Day
}
type OnClaim<Schema extends z.ZodType, R extends Refusal> = {
  /** The steps of which one is open when the page has a form. */
  steps: readonly ClaimStep[]
  roles: readonly Role[]
  form: Schema
  command: (actor: Actor, id: string, input: z.output<Schema>, now: Date) => Promise<Outcome<null, R>>
  at?: Does<Actor, unknown, Schema, unknown, R>['at']
} & Look<ClaimWords, Shown>

/** An act on one claim: what it says now, whether it is open, and back to its page. */
export function claimAct<Schema extends z.ZodType, R extends Refusal>(one: OnClaim<Schema, R>) {
  const { steps, roles, command } = one
  const isFounders = roles.includes('founder')
  return claimsAct({
    ...one,
    guard: (asked) => inRole(...roles)(isFounders ? { request: asked.request, params: {} } : asked),
    show: async (actor, { params }): Promise<Shown> => {
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
    find: (actor, { params }) => ownClaim(actor, params.claimId),
    run: (actor, { params }, input, now) => command(actor, idOr404(params.claimId), input, now),
    to: ({ enclaveSlug }, { params }) => {
      const id = idOr404(params.claimId)
      return isFounders ? paths.myClaim(id) : paths.claim(enclaveSlug, id)
    },
  })
}
