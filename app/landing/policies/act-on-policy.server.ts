import type { z } from 'zod'
import type { Actor } from '~/ground/people/actor'
import { inRole } from '~/ground/people/guard.server'
import { act, type Act } from '~/mechanism/act.server'
import { sentenceOf } from '~/mechanism/sentences'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import { MAY, type PolicyAct } from './abilities'
import { policyPage } from './queries.server'
import { ownPolicy } from './visible.server'
import { policyWords, type PolicyWords } from './words'

type Refusal = keyof PolicyWords['refusals']
type OnPolicy<Schema extends z.ZodType, R extends Refusal> = {
  may: PolicyAct
  form: Schema
  command: (actor: Actor, id: string, input: z.output<Schema>, now: Date) => Promise<Outcome<unknown, R>>
  at?: Act<Actor, unknown, Schema, unknown, R>['at']
}

/** An act on one package: what it says now, its draft, and back to its page. */
export function actOnPolicy<Schema extends z.ZodType, R extends Refusal>(one: OnPolicy<Schema, R>) {
  const { may, form, command, at } = one
  return act({
    guard: inRole(...MAY[may]),
    show: async (actor, { params }) => {
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
    form,
    find: (actor, { params }) => ownPolicy(actor, params.policyId),
    run: (actor, { params }, input, now) => command(actor, idOr404(params.policyId), input, now),
    words: (refusal, locale) =>
      sentenceOf(policyWords[locale].refusals, refusal.reason, refusal.detail ?? {}),
    ...(at === undefined ? {} : { at }),
    to: ({ enclaveSlug }, { params }) => paths.policy(enclaveSlug, idOr404(params.policyId)),
  })
}
