import type { z } from 'zod'
import type { Actor } from '~/ground/people/actor'
import { requireActor } from '~/ground/people/guard.server'
import { act, type Act } from '~/mechanism/act.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import { MAY, type ReturnAct } from './abilities'
import type { ReturnRefusal } from './change-return.server'
import { periodFrom, returnPage } from './queries.server'
import { returnWords } from './words'

type OnReturn<Schema extends z.ZodType> = {
  may: ReturnAct
  form: Schema
  command: (
    actor: Actor,
    period: string | undefined,
    input: z.output<Schema>,
    now: Date,
  ) => Promise<Outcome<{ period: string; version: number }, ReturnRefusal>>
  file?: Act<Actor, unknown, Schema, unknown, ReturnRefusal>['file']
  at?: Act<Actor, unknown, Schema, unknown, ReturnRefusal>['at']
}

/** An act at the desk on the newest version of a return, or on today's figures; it leads back to the return. */
export function actOnReturn<Schema extends z.ZodType>(one: OnReturn<Schema>) {
  return act({
    form: one.form,
    guard: ({ request, params }) => requireActor(request, { roles: MAY[one.may], enclave: params.enclave }),
    show: async (actor, { params }) => {
      const query = new URLSearchParams(one.may === 'submit' ? 'version=draft' : '')
      const { figures, shown, ...page } = await returnPage(actor, params.period, query, today())
      const newest = shown ?? page.versions[0] ?? null
      return {
        ...page,
        slug: actor.enclaveSlug,
        until: figures.until,
        state: newest?.state ?? null,
        version: newest?.version ?? 0,
        mine: shown?.mine ?? false,
      }
    },
    find: (_, { params }) => Promise.resolve(periodFrom(params.period, today())),
    run: (actor, { params }, input, now) => one.command(actor, params.period, input, now),
    words: returnWords,
    at: one.at,
    file: one.file,
    to: ({ enclaveSlug }, _, { period }) => paths.returnOf('desk', enclaveSlug, period),
  })
}
