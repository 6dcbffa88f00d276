import type { LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { inRole } from '~/ground/people/guard.server'
import type { Actor } from '~/ground/people/actor'
import { act, type Act } from '~/mechanism/act.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import { MAY } from './abilities'
import { planHead } from './queries.server'
import { ownPlan } from './visible.server'
import { planWords, type PlanWords } from './words'

type Params = LoaderFunctionArgs['params']
type OnPlan<Schema extends z.ZodType, T, R extends string, More> = Pick<
  Act<Actor, unknown, Schema, T, R>,
  'form' | 'at'
> & {
  command: (actor: Actor, params: Params, input: z.output<Schema>, now: Date) => Promise<Outcome<T, R>>
  /** What else the address names; 404 when it is not of the plan. */
  find?: (actor: Actor, params: Params) => Promise<unknown>
  /** What the page shows beside the plan. */
  more?: (actor: Actor, params: Params) => More | Promise<More>
}

/** An act of the desk on one plan, or on something under it; it leads back to the plan. */
export function actOnPlan<Schema extends z.ZodType, T, R extends keyof PlanWords['refusals'], More = object>({
  form,
  at,
  command,
  find,
  more,
}: OnPlan<Schema, T, R, More>) {
  return act({
    guard: inRole(...MAY.keep),
    show: async (actor, { params }) => ({
      slug: actor.enclaveSlug,
      plan: planHead(await ownPlan(actor, params.planId)),
      ...((await more?.(actor, params)) as More),
    }),
    form,
    ...(at === undefined ? {} : { at }),
    find: async (actor, { params }) => {
      await ownPlan(actor, params.planId)
      await find?.(actor, params)
    },
    run: (actor, { params }, input, now) => command(actor, params, input, now),
    words: planWords,
    to: ({ enclaveSlug }, { params }) => paths.firmPlan('desk', enclaveSlug, idOr404(params.planId)),
  })
}
