import type { z } from 'zod'
import type { Actor } from '~/ground/people/actor'
import { inRole } from '~/ground/people/guard.server'
import { acts, type Does, type Look } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import { type CaseAct, MAY } from './abilities'
import type { Done } from './change.part.server'
import { caseForFirm, casePage } from './queries.server'
import { ownCase } from './visible.server'
import { caseWords } from './words'

type Framed = {
  slug: string
  formKey?: string
  version?: number
  page?: { id: string; firm: { name: string } }
}

/** What staff do with cases; the way back is the case, or the list of them. */
export const casesAct = acts(caseWords, (w, { slug, page, version, formKey }: Framed) => {
  const list = paths.cases(slug)
  const back = page ? paths.case(slug, page.id) : list
  return {
    crumbs: [{ label: w.title, to: list }, ...(page ? [{ label: page.firm.name, to: back }] : [])],
    back,
    keep: w.back,
    formKey,
    version,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})

type Own = { own: { id: string } }

const ownCasesAct = acts(caseWords, (w, { own }: Own) => {
  const back = paths.myCase(own.id)
  return {
    crumbs: [{ label: w.my.title, to: back }],
    back,
    keep: w.back,
    size: 'l' as const,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})

type CaseWords = (typeof caseWords)['zh']
type OnCase<Schema extends z.ZodType, R extends string> = Pick<
  Does<Actor, unknown, Schema, Done, R>,
  'form' | 'at' | 'file'
> & {
  command: (
    actor: Actor,
    id: string | undefined,
    input: z.output<Schema>,
    now: Date,
  ) => Promise<Outcome<Done, R>>
}

async function shown(actor: Actor, caseId: string | undefined) {
  const page = await casePage(actor, caseId, today())
  return { slug: actor.enclaveSlug, version: page.version, page }
}

/** An act of staff on one case; it leads back to the case. */
export function caseAct<Schema extends z.ZodType, R extends keyof CaseWords['refusals']>(
  one: OnCase<Schema, R> & { may: CaseAct } & Look<CaseWords, Awaited<ReturnType<typeof shown>>>,
) {
  return casesAct({
    ...one,
    guard: inRole(...MAY[one.may]),
    show: (actor, { params }) => shown(actor, params.caseId),
    find: (actor, { params }) => ownCase(actor, params.caseId),
    run: (actor, { params }, input, now) => one.command(actor, params.caseId, input, now),
    to: ({ enclaveSlug }, _, { caseId }) => paths.case(enclaveSlug, caseId),
  })
}

/** What a founder does with the case of the own firm; it leads back to the case. */
export function ownCaseAct<Schema extends z.ZodType, R extends keyof CaseWords['refusals']>(
  one: OnCase<Schema, R> & Look<CaseWords, { own: Awaited<ReturnType<typeof caseForFirm>> }>,
) {
  return ownCasesAct({
    ...one,
    guard: ({ request }) => inRole(...MAY.consent)({ request, params: {} }),
    show: async (actor, { params }) => ({ own: await caseForFirm(actor, params.caseId) }),
    find: (actor, { params }) => ownCase(actor, params.caseId),
    run: (actor, { params }, input, now) => one.command(actor, params.caseId, input, now),
    to: (_, __, { caseId }) => paths.myCase(caseId),
  })
}
