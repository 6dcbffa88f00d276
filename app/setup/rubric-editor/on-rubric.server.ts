import type { LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { rubricVersion, type RubricRecord } from '~/admission/rubrics/versions.server'
import { ABILITIES } from '~/ground/members/abilities'
import type { Actor } from '~/ground/people/actor'
import { inRole } from '~/ground/people/guard.server'
import { act, type Act } from '~/mechanism/act.server'
import { notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import { placeIn, type ItemPlace } from './item-place'
import { rubricWords } from './words'

type Refusals = (typeof rubricWords)['zh']['refusals']
type OnRubric<Schema extends z.ZodType, R extends string, More> = Pick<
  Act<Actor, unknown, Schema, unknown, R>,
  'form' | 'at'
> & {
  command: (
    actor: Actor,
    id: string | undefined,
    input: z.output<Schema>,
    now: Date,
  ) => Promise<Outcome<unknown, R>>
  /** What the page shows beside the version. */
  more?: (version: RubricRecord, actor: Actor, asked: LoaderFunctionArgs) => More | Promise<More>
  /** Where it leads, if not to the version. */
  to?: (slug: string, id: string) => string
}

/** An administrator's act on one version of the rubric. */
export function actOnRubric<Schema extends z.ZodType, R extends keyof Refusals, More = object>(
  one: OnRubric<Schema, R, More>,
) {
  const { to = paths.adminRubric } = one
  return act({
    ...one,
    guard: inRole(...ABILITIES.define_rubrics),
    show: async (actor, asked) => {
      const version = await rubricVersion(actor, asked.params.rubricId)
      const { id, code, state } = version
      const shown = { slug: actor.enclaveSlug, rubric: { id, code, state, version: version.version } }
      return { ...shown, ...((await one.more?.(version, actor, asked)) as More) }
    },
    find: (actor, { params }) => rubricVersion(actor, params.rubricId),
    run: (actor, { params }, input, now) => one.command(actor, params.rubricId, input, now),
    words: rubricWords,
    to: ({ enclaveSlug }, { params }) => to(enclaveSlug, params.rubricId ?? ''),
  })
}

type OnItem<Schema extends z.ZodType, R extends string, More> = Pick<
  Act<Actor, unknown, Schema, unknown, R>,
  'form' | 'at'
> & {
  command: (
    actor: Actor,
    id: string | undefined,
    place: ItemPlace,
    input: z.output<Schema>,
    now: Date,
  ) => Promise<Outcome<unknown, R>>
  more: (version: RubricRecord, place: ItemPlace) => More
}

/** An administrator's act on one item of a draft; it leads back to the item among the others. */
export function actOnItem<Schema extends z.ZodType, R extends keyof Refusals, More>(
  one: OnItem<Schema, R, More>,
) {
  const placeOf = (params: Record<string, string | undefined>) => placeIn(params) ?? notFound()
  return act({
    form: one.form,
    ...(one.at ? { at: one.at } : {}),
    guard: inRole(...ABILITIES.define_rubrics),
    show: async (actor, { params }) => {
      const version = await rubricVersion(actor, params.rubricId)
      const { id, code, state } = version
      const place = placeOf(params)
      const shown = { slug: actor.enclaveSlug, rubric: { id, code, state, version: version.version } }
      return { ...shown, place, ...one.more(version, place) }
    },
    find: async (actor, { params }) => {
      placeOf(params)
      await rubricVersion(actor, params.rubricId)
    },
    run: (actor, { params }, input, now) => one.command(actor, params.rubricId, placeOf(params), input, now),
    words: rubricWords,
    to: ({ enclaveSlug }, { params }) =>
      `${paths.adminRubric(enclaveSlug, params.rubricId ?? '')}#track-${placeOf(params).track}`,
  })
}

/** The item that an address names, as a draft has it; null where it names a new one, and 404 where there is none. */
export function itemAt({ rubric }: RubricRecord, { track, code }: ItemPlace) {
  if (code === null) return null
  return rubric[track].find((one) => one.code === code) ?? notFound()
}
