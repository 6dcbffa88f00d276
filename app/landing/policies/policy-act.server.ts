import type { z } from 'zod'
import type { Actor } from '~/ground/people/actor'
import { inRole } from '~/ground/people/guard.server'
import { acts, type Does, type Look } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import type { Day } from '~/shared/days'
import type { Outcome } from '~/shared/outcome'
import { MAY, type PolicyAct } from './abilities'
import { type PolicyPage, policyPage } from './queries.server'
import { ownPolicy } from './visible.server'
import { policyWords, type PolicyWords } from './words'

type Framed = { slug: string; formKey?: string; policy?: { id: string; ref: string; version?: number } }

/** What is done with packages: on one of them, or, where there is none, from the list. */
export const policiesAct = acts(policyWords, (w, { slug, formKey, policy }: Framed) => {
  const list = paths.policies(slug)
  const back = policy ? paths.policy(slug, policy.id) : list
  return {
    crumbs: [
      { label: w.parks, to: paths.parks(slug) },
      { label: w.title, to: list },
      ...(policy ? [{ label: policy.ref, to: back }] : []),
    ],
    back,
    keep: w.back,
    formKey,
    version: policy?.version,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})

type Refusal = keyof PolicyWords['refusals']
type Shown = {
  slug: string
  policy: { id: string; ref: string; version?: number }
  page: PolicyPage
  draft: PolicyPage['versions'][number] | null
  today: Day
}
type OnPolicy<Schema extends z.ZodType, R extends Refusal> = {
  may: PolicyAct
  form: Schema
  command: (actor: Actor, id: string, input: z.output<Schema>, now: Date) => Promise<Outcome<unknown, R>>
  at?: Does<Actor, unknown, Schema, unknown, R>['at']
} & Look<PolicyWords, Shown>

/** An act on one package: what it says now, its draft, and back to its page. */
export function policyAct<Schema extends z.ZodType, R extends Refusal>(one: OnPolicy<Schema, R>) {
  return policiesAct({
    ...one,
    guard: inRole(...MAY[one.may]),
    show: async (actor, { params }): Promise<Shown> => {
      const page = await policyPage(actor, await ownPolicy(actor, params.policyId), today())
      const draft = page.versions.find(({ standing }) => standing === 'draft') ?? null
      const { id, ref } = page.policy
      return {
        slug: actor.enclaveSlug,
        policy: { id, ref, ...(draft ? { version: draft.version } : {}) },
        page,
        draft,
        today: today(),
      }
    },
    find: (actor, { params }) => ownPolicy(actor, params.policyId),
    run: (actor, { params }, input, now) => one.command(actor, idOr404(params.policyId), input, now),
    to: ({ enclaveSlug }, { params }) => paths.policy(enclaveSlug, idOr404(params.policyId)),
  })
}
