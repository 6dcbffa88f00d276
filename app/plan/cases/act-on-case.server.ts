import type { z } from 'zod'
import type { Actor } from '~/ground/people/actor'
import { inRole } from '~/ground/people/guard.server'
import { act, type Act } from '~/mechanism/act.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import { MAY, type CaseAct } from './abilities'
import type { Done } from './change.part.server'
import { caseForFirm, casePage } from './queries.server'
import { ownCase } from './visible.server'
import { caseWords } from './words'

type Refusals = (typeof caseWords)['zh']['refusals']
type OnCase<Schema extends z.ZodType, R extends string> = Pick<
  Act<Actor, unknown, Schema, Done, R>,
  'form' | 'at' | 'file'
> & {
  command: (
    actor: Actor,
    id: string | undefined,
    input: z.output<Schema>,
    now: Date,
  ) => Promise<Outcome<Done, R>>
}

/** An act of staff on one case; it leads back to the case. */
export function actOnCase<Schema extends z.ZodType, R extends keyof Refusals>(
  may: CaseAct,
  one: OnCase<Schema, R>,
) {
  return act({
    ...one,
    guard: inRole(...MAY[may]),
    show: async (actor, { params }) => {
      const page = await casePage(actor, params.caseId, today())
      return { slug: actor.enclaveSlug, version: page.version, page }
    },
    find: (actor, { params }) => ownCase(actor, params.caseId),
    run: (actor, { params }, input, now) => one.command(actor, params.caseId, input, now),
    words: caseWords,
    to: ({ enclaveSlug }, _, { caseId }) => paths.case(enclaveSlug, caseId),
  })
}

/** What a founder does with the case of the own firm; it leads back to the case. */
export function actOnOwnCase<Schema extends z.ZodType, R extends keyof Refusals>(one: OnCase<Schema, R>) {
  return act({
    ...one,
    guard: ({ request }) => inRole(...MAY.consent)({ request, params: {} }),
    show: async (actor, { params }) => ({ own: await caseForFirm(actor, params.caseId) }),
    find: (actor, { params }) => ownCase(actor, params.caseId),
    run: (actor, { params }, input, now) => one.command(actor, params.caseId, input, now),
    words: caseWords,
    to: (_, __, { caseId }) => paths.myCase(caseId),
  })
}
