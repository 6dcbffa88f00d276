import type { z } from 'zod'
import type { Actor } from '~/ground/people/actor'
import { requireActor } from '~/ground/people/guard.server'
import { act, type Act, type Asked } from '~/mechanism/act.server'
import { areaOf } from '~/plan/counting/area'
import { today } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import { MAY, type AssessmentAct } from './abilities'
import { assessmentPage, yearFrom } from './queries.server'
import { assessmentWords } from './words'

type Refusal = keyof (typeof assessmentWords)['zh']['refusals']
type OnAssessment<Schema extends z.ZodType> = {
  may: Exclude<AssessmentAct, 'look'>
  form: Schema
  command: (
    actor: Actor,
    params: Asked['params'],
    input: z.output<Schema>,
    now: Date,
  ) => Promise<Outcome<{ year: number }, Refusal>>
  file?: Act<Actor, unknown, Schema, unknown, Refusal>['file']
  at?: Act<Actor, unknown, Schema, unknown, Refusal>['at']
}

/** An act on a year's assessment: on its newest version at the bureau, on today's draft at the incubator. */
export function actOnAssessment<Schema extends z.ZodType>(one: OnAssessment<Schema>) {
  return act({
    form: one.form,
    guard: ({ request, params }) => requireActor(request, { roles: MAY[one.may], enclave: params.enclave }),
    show: async (actor, { request, params }) => {
      const query = new URLSearchParams(one.may === 'decide' ? '' : 'version=draft')
      const { shown, versions, ...page } = await assessmentPage(actor, params.year, query, today())
      const newest = versions[0] ?? null
      return {
        ...page,
        slug: actor.enclaveSlug,
        area: areaOf(new URL(request.url).pathname),
        shown,
        state: newest?.state ?? null,
        version: newest?.version ?? 0,
        line: params.line === undefined ? null : (page.lines[Number(params.line) - 1] ?? notFound()),
      }
    },
    find: (_, { params }) => Promise.resolve(yearFrom(params.year, today())),
    run: (actor, { params }, input, now) => one.command(actor, params, input, now),
    words: assessmentWords,
    at: one.at,
    file: one.file,
    to: ({ enclaveSlug }, { request }, { year }) =>
      paths.assessment(areaOf(new URL(request.url).pathname), enclaveSlug, String(year)),
  })
}
