import type { LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import type { Actor } from '~/ground/people/actor'
import { inRole } from '~/ground/people/guard.server'
import { planHead } from '~/landing/firm-plans/queries.server'
import { MAY } from '~/landing/firm-plans/abilities'
import { ownPlan } from '~/landing/firm-plans/visible.server'
import { type PlanWords, planWords } from '~/landing/firm-plans/words'
import { acts, type Does, type Look } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'

type Framed = {
  slug: string
  plan: { id: string; version: number; isOpen: boolean; firm: { name: string } }
  formKey?: string
  /** What is changed, where it is not the plan itself. */
  row?: { version: number }
}

const plansAct = acts(planWords, (w, { slug, plan, formKey, row }: Framed) => {
  const back = paths.firmPlan('desk', slug, plan.id)
  return {
    crumbs: [
      { label: w.title, to: paths.firmPlans('desk', slug) },
      { label: plan.firm.name, to: back },
    ],
    back,
    keep: w.back,
    formKey,
    version: row?.version ?? plan.version,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})

type Own = { formKey?: string; row?: { version: number } }

/** What a founder does with the own plan, made for a phone. */
export const myPlanAct = acts(planWords, (w, { formKey, row }: Own) => ({
  crumbs: [{ label: w.my.title, to: paths.myPlan }],
  back: paths.myPlan,
  keep: w.back,
  formKey,
  version: row?.version,
  size: 'l' as const,
  errorText: (code) => sentenceFor(w.errors, code),
}))

type Params = LoaderFunctionArgs['params']
type OnPlan<Schema extends z.ZodType, T, R extends string, More> = Pick<
  Does<Actor, unknown, Schema, T, R>,
  'form' | 'at'
> & {
  command: (actor: Actor, params: Params, input: z.output<Schema>, now: Date) => Promise<Outcome<T, R>>
  /** What else the address names; 404 when it is not of the plan. */
  find?: (actor: Actor, params: Params) => Promise<unknown>
  /** What the page shows beside the plan. */
  more?: (actor: Actor, params: Params) => More | Promise<More>
} & Look<PlanWords, { slug: string; plan: ReturnType<typeof planHead> } & More>

/** An act of the desk on one plan, or on something under it; it leads back to the plan. */
export function planAct<Schema extends z.ZodType, T, R extends keyof PlanWords['refusals'], More = object>(
  one: OnPlan<Schema, T, R, More>,
) {
  return plansAct({
    ...one,
    guard: inRole(...MAY.keep),
    show: async (actor, { params }) => ({
      slug: actor.enclaveSlug,
      plan: planHead(await ownPlan(actor, params.planId)),
      ...((await one.more?.(actor, params)) as More),
    }),
    find: async (actor, { params }) => {
      await ownPlan(actor, params.planId)
      await one.find?.(actor, params)
    },
    run: (actor, { params }, input, now) => one.command(actor, params, input, now),
    to: ({ enclaveSlug }, { params }) => paths.firmPlan('desk', enclaveSlug, idOr404(params.planId)),
  })
}
