import type { z } from 'zod'
import type { Actor } from '~/ground/people/actor'
import { requireActor } from '~/ground/people/guard.server'
import { act, type Act } from '~/mechanism/act.server'
import { areaOf, WORKERS } from '~/plan/counting/area'
import { ABILITIES, type MonthAct } from '~/plan/months/abilities'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import type { BulletinRefusal } from './change-bulletin.server'
import { bulletinPage } from './queries.server'
import { bulletinWords } from './words'

type OnBulletin<Schema extends z.ZodType, More> = {
  may: MonthAct
  form: Schema
  show?: (actor: Actor) => Promise<More>
  command: (
    actor: Actor,
    month: string | undefined,
    input: z.output<Schema>,
    now: Date,
  ) => Promise<Outcome<{ month: string }, BulletinRefusal>>
  at?: Act<Actor, unknown, Schema, unknown, BulletinRefusal>['at']
}

/** An act on the bulletin of a month, at the desk or at the bureau; it leads back to the bulletin. */
export function actOnBulletin<Schema extends z.ZodType, More extends object>(one: OnBulletin<Schema, More>) {
  return act({
    form: one.form,
    guard: ({ request, params }) => {
      const here = WORKERS[areaOf(new URL(request.url).pathname)]
      const may: readonly string[] = ABILITIES[one.may]
      return requireActor(request, {
        roles: here.filter((role) => may.includes(role)),
        enclave: params.enclave,
      })
    },
    show: async (actor, { request, params }) => {
      const { month, marks, bulletin } = await bulletinPage(actor, params.month)
      return {
        slug: actor.enclaveSlug,
        area: areaOf(new URL(request.url).pathname),
        month,
        marks,
        bulletin,
        version: bulletin?.version ?? 0,
        mine: bulletin?.editedById === actor.userId,
        ...(one.show ? await one.show(actor) : ({} as More)),
      }
    },
    find: (actor, { params }) => bulletinPage(actor, params.month),
    run: (actor, { params }, input, now) => one.command(actor, params.month, input, now),
    words: bulletinWords,
    at: one.at,
    to: ({ enclaveSlug }, { request }, { month }) =>
      paths.bulletin(areaOf(new URL(request.url).pathname), enclaveSlug, month),
  })
}
