import type { z } from 'zod'
import type { Actor } from '~/ground/people/actor'
import { inRole } from '~/ground/people/guard.server'
import { verdictOn } from '~/landing/land/land-use'
import { type CaseStep, STEPS } from '~/landing/land/steps'
import { factsOf, ownCase } from '~/landing/land/visible.server'
import { CASE_STATES } from '~/landing/land/vocabulary'
import { type LandWords, landWords } from '~/landing/land/words'
import { acts, type Does, type Look } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'

type Framed = { slug: string; formKey?: string; parcel?: { id: string; name: string; version?: number } }

/** What is done with land: on one parcel, or, where there is none, from the ledger. */
export const landAct = acts(landWords, (w, { slug, formKey, parcel }: Framed) => {
  const list = paths.land(slug)
  const back = parcel ? paths.parcel(slug, parcel.id) : list
  return {
    crumbs: [
      { label: w.parks, to: paths.parks(slug) },
      { label: w.title, to: list },
      ...(parcel ? [{ label: parcel.name, to: back }] : []),
    ],
    back,
    keep: w.back,
    formKey,
    version: parcel?.version,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})

async function shown(actor: Actor, caseId: string | undefined, steps: readonly CaseStep[]) {
  const { parcel, ...one } = await ownCase(actor, caseId)
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
}

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
  at?: Does<Actor, unknown, Schema, unknown, R>['at']
} & Look<LandWords, Awaited<ReturnType<typeof shown>>>

/** An act of the bureau on one case: what the rule says today, whether it is open, and back to the parcel. */
export function landCaseAct<Schema extends z.ZodType, R extends Refusal>(one: OnCase<Schema, R>) {
  return landAct({
    ...one,
    guard: inRole('bureau'),
    show: (actor, { params }) => shown(actor, params.caseId, one.steps),
    find: (actor, { params }) => ownCase(actor, params.caseId),
    run: (actor, { params }, input, now) => one.command(actor, idOr404(params.caseId), input, now),
    to: ({ enclaveSlug }, _, { parcelId }) => paths.parcel(enclaveSlug, parcelId),
  })
}
