import type { z } from 'zod'
import type { Actor } from '~/ground/people/actor'
import { requireActor } from '~/ground/people/guard.server'
import { act, type Act, type Asked } from '~/mechanism/act.server'
import { areaOf } from '~/plan/counting/area'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import { MAY } from './abilities'
import { rankingPage, readingOf } from './queries.server'
import { rankWords } from './words'

type Refusal = keyof (typeof rankWords)['zh']['refusals']
type OnRanking<Schema extends z.ZodType> = {
  may: 'report' | 'decide'
  form: Schema
  command: (
    actor: Actor,
    params: Asked['params'],
    input: z.output<Schema>,
    now: Date,
  ) => Promise<Outcome<unknown, Refusal>>
  file?: Act<Actor, unknown, Schema, unknown, Refusal>['file']
  at?: Act<Actor, unknown, Schema, unknown, Refusal>['at']
}

/** An act on a ranking, or on a place that was reported of it. */
export function actOnRanking<Schema extends z.ZodType>(one: OnRanking<Schema>) {
  return act({
    form: one.form,
    guard: ({ request, params }) => requireActor(request, { roles: MAY[one.may], enclave: params.enclave }),
    show: async (actor, { request, params }) => {
      const { slug, line, isWatched } = await rankingPage(actor, params.code, today())
      const reading = one.may === 'decide' ? await readingOf(actor, params.reading) : null
      return { slug, line, isWatched, reading, today: today(), area: areaOf(new URL(request.url).pathname) }
    },
    run: (actor, { params }, input, now) => one.command(actor, params, input, now),
    words: rankWords,
    at: one.at,
    file: one.file,
    to: ({ enclaveSlug }, { request, params }) =>
      paths.ranking(areaOf(new URL(request.url).pathname), enclaveSlug, params.code ?? ''),
  })
}
