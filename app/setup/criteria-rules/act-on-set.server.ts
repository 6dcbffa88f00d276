import type { LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { ABILITIES, type Ability } from '~/ground/criteria/abilities'
import { criteriaSetOf } from '~/ground/criteria/queries.server'
import { criteriaWords } from '~/ground/criteria/words'
import type { Actor } from '~/ground/people/actor'
import { inRole } from '~/ground/people/guard.server'
import { act, type Act } from '~/mechanism/act.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'

type SetRecord = Awaited<ReturnType<typeof criteriaSetOf>>
type Refusals = (typeof criteriaWords)['zh']['refusals']
type OnSet<Schema extends z.ZodType, T, R extends string, More> = Pick<
  Act<Actor, unknown, Schema, T, R>,
  'form' | 'at'
> & {
  may: Ability
  command: (
    actor: Actor,
    setId: string,
    input: z.output<Schema>,
    now: Date,
    code: string,
  ) => Promise<Outcome<T, R>>
  /** What the page shows beside the set. */
  more?: (set: SetRecord, actor: Actor, asked: LoaderFunctionArgs) => More | Promise<More>
  /** Where it leads, if not to the set. */
  to?: (slug: string, setId: string) => string
}

/** An act of the desk on one set of criteria. */
export function actOnSet<Schema extends z.ZodType, T, R extends keyof Refusals, More = object>(
  one: OnSet<Schema, T, R, More>,
) {
  const { to = paths.deskCriteriaSet } = one
  return act({
    ...one,
    guard: inRole(...ABILITIES[one.may]),
    show: async (actor, asked) => {
      const set = await criteriaSetOf(actor, asked.params.setId)
      const { id, code, version } = set
      const shown = { slug: actor.enclaveSlug, set: { id, code, version } }
      return { ...shown, ...((await one.more?.(set, actor, asked)) as More) }
    },
    find: (actor, { params }) => criteriaSetOf(actor, params.setId),
    run: (actor, { params }, input, now) =>
      one.command(actor, idOr404(params.setId), input, now, params.code ?? ''),
    words: criteriaWords,
    to: ({ enclaveSlug }, { params }) => to(enclaveSlug, params.setId ?? ''),
  })
}
