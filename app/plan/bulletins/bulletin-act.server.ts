import type { z } from 'zod'
import type { Actor } from '~/ground/people/actor'
import { requireActor } from '~/ground/people/guard.server'
import { acts, type Asked, type Does, type Look } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { type Area, areaOf, WORKERS } from '~/plan/counting/area'
import { ABILITIES, type MonthAct } from '~/plan/months/abilities'
import { nameOfMonth } from '~/plan/months/calendar'
import { monthWords } from '~/plan/months/words'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import type { BulletinRefusal } from './change-bulletin.server'
import { bulletinPage } from './queries.server'
import { bulletinWords } from './words'

type Framed = { slug: string; area: Area; month: string; version?: number }

const bulletinsAct = acts(bulletinWords, (w, { slug, area, month, version }: Framed, locale) => {
  const name = nameOfMonth(month)
  const back = paths.bulletin(area, slug, name)
  return {
    crumbs: [
      { label: monthWords[locale].title, to: paths.months(area, slug) },
      { label: name, to: paths.month(area, slug, name) },
      { label: w.title, to: back },
    ],
    back,
    keep: w.back,
    version,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})

async function shown(actor: Actor, { request, params }: Asked) {
  const { month, marks, bulletin } = await bulletinPage(actor, params.month)
  return {
    slug: actor.enclaveSlug,
    area: areaOf(new URL(request.url).pathname),
    month,
    marks,
    bulletin,
    version: bulletin?.version ?? 0,
    mine: bulletin?.editedById === actor.userId,
  }
}

type BulletinWords = (typeof bulletinWords)['zh']
type OnBulletin<Schema extends z.ZodType, More> = {
  may: MonthAct
  form: Schema
  /** What the page shows beside the bulletin. */
  more?: (actor: Actor) => Promise<More>
  command: (
    actor: Actor,
    month: string | undefined,
    input: z.output<Schema>,
    now: Date,
  ) => Promise<Outcome<{ month: string }, BulletinRefusal>>
  at?: Does<Actor, unknown, Schema, unknown, BulletinRefusal>['at']
} & Look<BulletinWords, Awaited<ReturnType<typeof shown>> & More>

/** An act on the bulletin of a month, at the desk or at the bureau; it leads back to the bulletin. */
export function bulletinAct<Schema extends z.ZodType, More = object>(one: OnBulletin<Schema, More>) {
  return bulletinsAct({
    ...one,
    guard: ({ request, params }) => {
      const here = WORKERS[areaOf(new URL(request.url).pathname)]
      const may: readonly string[] = ABILITIES[one.may]
      return requireActor(request, {
        roles: here.filter((role) => may.includes(role)),
        enclave: params.enclave,
      })
    },
    show: async (actor, asked) => ({
      ...(await shown(actor, asked)),
      ...((await one.more?.(actor)) as More),
    }),
    find: (actor, { params }) => bulletinPage(actor, params.month),
    run: (actor, { params }, input, now) => one.command(actor, params.month, input, now),
    to: ({ enclaveSlug }, { request }, { month }) =>
      paths.bulletin(areaOf(new URL(request.url).pathname), enclaveSlug, month),
  })
}
