import type { z } from 'zod'
import type { Actor } from '~/ground/people/actor'
import { inRole } from '~/ground/people/guard.server'
import { acts, type Look } from '~/mechanism/acts.server'
import { press } from '~/mechanism/press.server'
import { sentenceFor } from '~/mechanism/sentences'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { runPage } from '~/residence/charges/queries.server'
import type { StepRefusal } from '~/residence/charges/steps.server'
import { chargeWords } from '~/residence/charges/words'
import { type RentAct, rentRoles } from '~/residence/rent/abilities'
import type { Outcome } from '~/shared/outcome'

type Framed = { slug: string; run?: { id: string; month: string; version: number }; formKey?: string }

/** What is done with charges; the way back is the run it is about, or the months. */
export const chargeAct = acts(chargeWords, (w, { slug, run, formKey }: Framed) => {
  const back = run ? paths.deskRun(slug, run.id) : paths.deskRent(slug)
  return {
    crumbs: [
      { label: w.title, to: paths.deskRent(slug) },
      ...(run ? [{ label: w.runTitle(run.month.slice(0, 7)), to: back }] : []),
    ],
    back,
    keep: w.back,
    formKey,
    version: run?.version,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})

type OnBill = { slug: string; paper: { bill: { runId: string } } }

/** What is done with a bill. */
export const billAct = acts(chargeWords, (w, { slug, paper }: OnBill) => {
  return {
    crumbs: [{ label: w.title, to: paths.deskRent(slug) }],
    back: paths.deskRun(slug, paper.bill.runId),
    keep: w.back,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})

type OnAccount = { slug: string; account: { firm: { id: string; name: string } } }

/** What is done with a firm's account. */
export const settlementAct = acts(chargeWords, (w, { slug, account }: OnAccount) => {
  const back = paths.deskAccount(slug, account.firm.id)
  return {
    crumbs: [
      { label: w.title, to: paths.deskRent(slug) },
      { label: account.firm.name, to: back },
    ],
    back,
    keep: w.back,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})

async function shown(actor: Actor, runId: string | undefined) {
  const { run, sums } = await runPage(actor, runId, 1)
  return { slug: actor.enclaveSlug, me: actor.userId, run, sums }
}

type OnRun<Schema extends z.ZodType> = {
  may: RentAct
  form: Schema
  command: (
    actor: Actor,
    runId: string,
    input: z.output<Schema>,
    now: Date,
  ) => Promise<Outcome<unknown, StepRefusal>>
} & Look<(typeof chargeWords)['zh'], Awaited<ReturnType<typeof shown>>>

/** An act on one run; it leads back to it. */
export function runAct<Schema extends z.ZodType>(one: OnRun<Schema>) {
  return chargeAct({
    ...one,
    guard: inRole(...rentRoles(one.may)),
    show: (actor, { params }) => shown(actor, params.runId),
    find: (actor, { params }) => runPage(actor, params.runId, 1),
    run: (actor, { params }, input, now) => one.command(actor, idOr404(params.runId), input, now),
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
