import type { z } from 'zod'
import type { Actor } from '~/ground/people/actor'
import { requireActor } from '~/ground/people/guard.server'
import { acts, type Asked, type Does, type Look } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { type Area, areaOf } from '~/plan/counting/area'
import { today } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import { type AssessmentAct, MAY } from './abilities'
import { assessmentPage, yearFrom } from './queries.server'
import { assessmentWords } from './words'

type Framed = { slug: string; area: Area; year: number; version: number }

const assessmentsAct = acts(assessmentWords, (w, { slug, area, year, version }: Framed) => {
  const back = paths.assessment(area, slug, String(year))
  return {
    crumbs: [
      { label: w.title, to: paths.assessments(area, slug) },
      { label: w.yearTitle(year), to: back },
    ],
    back,
    keep: w.back,
    version,
    errorText: (code: string) => sentenceFor(w.errors, code),
  }
})

async function shown(actor: Actor, { request, params }: Asked, which: string) {
  const query = new URLSearchParams(which)
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
}

type AssessmentWords = (typeof assessmentWords)['zh']
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
  file?: Does<Actor, unknown, Schema, unknown, Refusal>['file']
  at?: Does<Actor, unknown, Schema, unknown, Refusal>['at']
} & Look<AssessmentWords, Awaited<ReturnType<typeof shown>>>

/** An act on a year's assessment: on its newest version at the bureau, on today's draft at the incubator. */
export function assessmentAct<Schema extends z.ZodType>(one: OnAssessment<Schema>) {
  return assessmentsAct({
    ...one,
    guard: ({ request, params }) => requireActor(request, { roles: MAY[one.may], enclave: params.enclave }),
    show: (actor, asked) => shown(actor, asked, one.may === 'decide' ? '' : 'version=draft'),
    find: (_, { params }) => Promise.resolve(yearFrom(params.year, today())),
    run: (actor, { params }, input, now) => one.command(actor, params, input, now),
    to: ({ enclaveSlug }, { request }, { year }) =>
      paths.assessment(areaOf(new URL(request.url).pathname), enclaveSlug, String(year)),
  })
}
