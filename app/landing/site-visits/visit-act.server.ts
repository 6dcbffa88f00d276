import type { z } from 'zod'
import { words as fileWords } from '~/ground/files/words'
import type { Actor } from '~/ground/people/actor'
import { inRole } from '~/ground/people/guard.server'
import { areaOfRole, AREAS } from '~/landing/projects/area'
import { acts, type Asked, type Does, type Look } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { PHOTO_FIELD } from '~/residence/ticket-pages/ticket-act.server'
import type { Day } from '~/shared/days'
import type { Outcome } from '~/shared/outcome'
import { inLocale } from '~/shared/words'
import { MAY, type VisitAct } from './abilities'
import { visitWords } from './words'

type Framed = {
  slug: string
  projectPage: { to: string; firm: string }
  visit?: { id: string; day: string }
  version?: number
  formKey: string | null
}

const visitsAct = acts(visitWords, (w, { slug, projectPage, visit, version, formKey }: Framed, locale) => {
  const back = visit ? paths.siteVisit(slug, visit.id) : projectPage.to
  const errors: Record<string, string> = { ...inLocale(fileWords, locale).refusal, ...w.errors }
  return {
    crumbs: [
      { label: projectPage.firm, to: projectPage.to },
      ...(visit ? [{ label: w.visitOf(visit.day), to: back }] : []),
    ],
    back,
    keep: w.back,
    subject: projectPage.firm,
    version,
    ...(formKey === null ? {} : { formKey }),
    errorText: (code) => sentenceFor(errors, code),
  }
})

type VisitWords = (typeof visitWords)['zh']
type Named = { id: string; firm: string }
type OnVisit<Schema extends z.ZodType, R extends keyof VisitWords['refusals'], Shown> = {
  may: VisitAct
  form: Schema
  at: Does<Actor, unknown, Schema, unknown, R>['at']
  /** The row the address names, with its project; 404 when it is not the actor's to see. */
  row: (actor: Actor, params: Asked['params']) => Promise<{ project: Named } & Shown>
  id: (params: Asked['params']) => string | undefined
  command: (
    actor: Actor,
    id: string,
    input: z.output<Schema>,
    now: Date,
  ) => Promise<Outcome<{ visitId: string }, R>>
} & Look<VisitWords, OfProject & Shown>
type OfProject = {
  slug: string
  today: Day
  formKey: string | null
  projectPage: { to: string; firm: string }
}

/** An act around a visit of a site, with photos; it leads to the visit. */
export function visitAct<
  Schema extends z.ZodType,
  R extends keyof VisitWords['refusals'],
  Shown extends object,
>(one: OnVisit<Schema, R, Shown>) {
  return visitsAct({
    ...one,
    guard: inRole(...MAY[one.may]),
    show: async (actor, { params }): Promise<OfProject & Shown> => {
      const { project, ...shown } = await one.row(actor, params)
      const { enclaveSlug: slug, role } = actor
      return {
        slug,
        today: today(),
        // What is put right is put right once: its form needs no key.
        formKey: one.may === 'close' ? null : newId(),
        projectPage: { to: AREAS[areaOfRole(role)].project(slug, project.id), firm: project.firm },
        ...(shown as unknown as Shown),
      }
    },
    find: (actor, { params }) => one.row(actor, params),
    run: (actor, { params }, input, now) => one.command(actor, idOr404(one.id(params)), input, now),
    file: PHOTO_FIELD,
    to: ({ enclaveSlug }, _, { visitId }) => paths.siteVisit(enclaveSlug, visitId),
  })
}
