import type { z } from 'zod'
import type { Actor } from '~/ground/people/actor'
import { requireActor } from '~/ground/people/guard.server'
import { acts, type Asked, type Does, type Look } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { type Area, areaOf } from '~/plan/counting/area'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import { MAY } from './abilities'
import { rankingPage, readingOf } from './queries.server'
import { rankWords } from './words'

type Framed = { slug: string; area: Area; line: { code: string; zh: string; en: string } }

const ranksAct = acts(rankWords, (w, { slug, area, line }: Framed, locale) => {
  const back = paths.ranking(area, slug, line.code)
  return {
    crumbs: [
      { label: w.toBoard, to: area === 'bureau' ? paths.bureau(slug) : paths.deskKpi(slug) },
      { label: line[locale], to: back },
    ],
    back,
    keep: w.back,
    errorText: (code: string) => sentenceFor(w.errors, code),
  }
})

async function shown(actor: Actor, { request, params }: Asked, decides: boolean) {
  const { slug, line, isWatched } = await rankingPage(actor, params.code, today())
  const reading = decides ? await readingOf(actor, params.reading) : null
  return { slug, line, isWatched, reading, today: today(), area: areaOf(new URL(request.url).pathname) }
}

type RankWords = (typeof rankWords)['zh']
type Refusal = keyof RankWords['refusals']
type OnRanking<Schema extends z.ZodType> = {
  may: 'report' | 'decide'
  form: Schema
  command: (
    actor: Actor,
    params: Asked['params'],
    input: z.output<Schema>,
    now: Date,
  ) => Promise<Outcome<unknown, Refusal>>
  file?: Does<Actor, unknown, Schema, unknown, Refusal>['file']
  at?: Does<Actor, unknown, Schema, unknown, Refusal>['at']
} & Look<RankWords, Awaited<ReturnType<typeof shown>>>

/** An act on a ranking, or on a place that was reported of it. */
export function rankAct<Schema extends z.ZodType>(one: OnRanking<Schema>) {
  return ranksAct({
    ...one,
    guard: ({ request, params }) => requireActor(request, { roles: MAY[one.may], enclave: params.enclave }),
    show: (actor, asked) => shown(actor, asked, one.may === 'decide'),
    run: (actor, { params }, input, now) => one.command(actor, params, input, now),
    to: ({ enclaveSlug }, { request, params }) =>
      paths.ranking(areaOf(new URL(request.url).pathname), enclaveSlug, params.code ?? ''),
  })
}
