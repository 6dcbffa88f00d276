import type { z } from 'zod'
import { inRole } from '~/ground/people/guard.server'
import type { Actor } from '~/ground/people/actor'
import { act } from '~/mechanism/act.server'
import { press } from '~/mechanism/press.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import { rentRoles, type RentAct } from '~/residence/rent/abilities'
import { runPage } from '~/residence/charges/queries.server'
import type { StepRefusal } from '~/residence/charges/steps.server'
import { chargeWords } from '~/residence/charges/words'

type OnRun<Schema extends z.ZodType> = {
  may: RentAct
  form: Schema
  command: (
    actor: Actor,
    runId: string,
    input: z.output<Schema>,
    now: Date,
  ) => Promise<Outcome<unknown, StepRefusal>>
}

/** An act on one run; it leads back to it. */
export function actOnRun<Schema extends z.ZodType>({ may, form, command }: OnRun<Schema>) {
  return act({
    form,
    guard: inRole(...rentRoles(may)),
    show: async (actor, { params }) => {
      const { run, sums } = await runPage(actor, params.runId, 1)
      return { slug: actor.enclaveSlug, me: actor.userId, run, sums }
    },
    find: (actor, { params }) => runPage(actor, params.runId, 1),
    run: (actor, { params }, input, now) => command(actor, idOr404(params.runId), input, now),
    words: chargeWords,
    to: ({ enclaveSlug }, { params }) => paths.deskRun(enclaveSlug, idOr404(params.runId)),
  })
}

/** A button on the page of a run. What came too late simply shows how the run stands. */
export function pressOnRun<Schema extends z.ZodType>({
  may,
  form,
  command,
}: {
  may: RentAct
  form?: Schema
  command: (actor: Actor, runId: string, input: z.output<Schema>, now: Date) => Promise<Outcome<unknown>>
}) {
  return press({
    guard: inRole(...rentRoles(may)),
    find: (actor, { params }) => runPage(actor, params.runId, 1),
    at: ({ enclaveSlug }, { params }) => paths.deskRun(enclaveSlug, idOr404(params.runId)),
    ...(form ? { form } : {}),
    run: (actor, { params }, now, input) => command(actor, idOr404(params.runId), input, now),
  })
}
