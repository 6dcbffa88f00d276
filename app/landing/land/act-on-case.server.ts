import type { z } from 'zod'
import type { Actor } from '~/ground/people/actor'
import { inRole } from '~/ground/people/guard.server'
import { act, type Act } from '~/mechanism/act.server'
import { sentenceOf } from '~/mechanism/sentences'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import { verdictOn } from './land-use'
import { CASE_STATES } from './vocabulary'
import { STEPS, type CaseStep } from './steps'
import { landWords, type LandWords } from './words'
import { factsOf, ownCase } from './visible.server'

type Refusal = keyof LandWords['refusals']
type OnCase<Schema extends z.ZodType, R extends Refusal> = {
  /** The steps of which one is open when the page has a form. */
  steps: readonly CaseStep[]
  form: Schema
  command: (
    actor: Actor,
    id: string,
    input: z.output<Schema>,
    now: Date,
  ) => Promise<Outcome<{ parcelId: string }, R>>
  at?: Act<Actor, unknown, Schema, unknown, R>['at']
}

/** An act of the bureau on one case: what the rule says today, whether it is open, and back to the parcel. */
export function actOnCase<Schema extends z.ZodType, R extends Refusal>({
  steps,
  form,
  command,
  at,
}: OnCase<Schema, R>) {
  return act({
    guard: inRole('bureau'),
    show: async (actor, { params }) => {
      const one = await ownCase(actor, params.caseId)
      const { parcel } = one
      const said = verdictOn(factsOf(parcel), today())
      const state = CASE_STATES.of(one.state)
      return {
        slug: actor.enclaveSlug,
        parcel: { id: parcel.id, name: parcel.name },
        isOpen: steps.some((step) => (STEPS[step].from as readonly string[]).includes(state)),
        verdict: said.verdict,
        fee: one.fee?.toFixed(2) ?? ('fee' in said ? said.fee : null),
        today: today(),
      }
    },
    form,
    find: (actor, { params }) => ownCase(actor, params.caseId),
    run: (actor, { params }, input, now) => command(actor, idOr404(params.caseId), input, now),
    words: (refusal, locale) => sentenceOf(landWords[locale].refusals, refusal.reason, refusal.detail ?? {}),
    ...(at === undefined ? {} : { at }),
    to: ({ enclaveSlug }, _, { parcelId }) => paths.parcel(enclaveSlug, parcelId),
  })
}
