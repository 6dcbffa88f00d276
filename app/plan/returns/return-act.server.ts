import type { z } from 'zod'
import type { Actor } from '~/ground/people/actor'
import { requireActor } from '~/ground/people/guard.server'
import { acts, type Does, type Look } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import { MAY, type ReturnAct } from './abilities'
import type { ReturnRefusal } from './change-return.server'
import { periodInWords } from './period'
import { periodFrom, returnPage } from './queries.server'
import { returnWords } from './words'

type Framed = { slug: string; period: string; version: number }

const returnsAct = acts(returnWords, (w, { slug, period, version }: Framed, locale) => {
  const back = paths.returnOf('desk', slug, period)
  return {
    crumbs: [
      { label: w.title, to: paths.returns('desk', slug) },
      { label: w.periodTitle(periodInWords(period, locale)), to: back },
    ],
    back,
    keep: w.back,
    version,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})

async function shown(actor: Actor, period: string | undefined, which: string) {
  const query = new URLSearchParams(which)
  const { figures, shown, ...page } = await returnPage(actor, period, query, today())
  const newest = shown ?? page.versions[0] ?? null
  return {
    ...page,
    slug: actor.enclaveSlug,
    until: figures.until,
    state: newest?.state ?? null,
    version: newest?.version ?? 0,
    mine: shown?.mine ?? false,
  }
}

type ReturnWords = (typeof returnWords)['zh']
type OnReturn<Schema extends z.ZodType> = {
  may: ReturnAct
  form: Schema
  command: (
    actor: Actor,
    period: string | undefined,
    input: z.output<Schema>,
    now: Date,
  ) => Promise<Outcome<{ period: string; version: number }, ReturnRefusal>>
  file?: Does<Actor, unknown, Schema, unknown, ReturnRefusal>['file']
  at?: Does<Actor, unknown, Schema, unknown, ReturnRefusal>['at']
} & Look<ReturnWords, Awaited<ReturnType<typeof shown>>>

/** An act at the desk on the newest version of a return, or on today's figures; it leads back to the return. */
export function returnAct<Schema extends z.ZodType>(one: OnReturn<Schema>) {
  return returnsAct({
    ...one,
    guard: ({ request, params }) => requireActor(request, { roles: MAY[one.may], enclave: params.enclave }),
    show: (actor, { params }) => shown(actor, params.period, one.may === 'submit' ? 'version=draft' : ''),
    find: (_, { params }) => Promise.resolve(periodFrom(params.period, today())),
    run: (actor, { params }, input, now) => one.command(actor, params.period, input, now),
    to: ({ enclaveSlug }, _, { period }) => paths.returnOf('desk', enclaveSlug, period),
  })
}
