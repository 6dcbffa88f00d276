import type { z } from 'zod'
import { inRole } from '~/ground/people/guard.server'
import type { Actor } from '~/ground/people/actor'
import { AREAS, areaOfRole } from '~/landing/projects/area'
import { act, type Act, type Asked } from '~/mechanism/act.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { PHOTO_FIELD } from '~/residence/ticket-pages/act-on-ticket.server'
import type { Outcome } from '~/shared/outcome'
import { MAY, type VisitAct } from './abilities'
import { visitWords } from './words'

type Named = { id: string; firm: string }
type OnVisit<Schema extends z.ZodType, R extends keyof Refusals, Shown> = {
  may: VisitAct
  form: Schema
  at: Act<Actor, unknown, Schema, unknown, R>['at']
  /** The row the address names, with its project; 404 when it is not the actor's to see. */
  row: (actor: Actor, params: Asked['params']) => Promise<{ project: Named } & Shown>
  id: (params: Asked['params']) => string | undefined
  command: (
    actor: Actor,
    id: string,
    input: z.output<Schema>,
    now: Date,
  ) => Promise<Outcome<{ visitId: string }, R>>
}
type Refusals = (typeof visitWords)['zh']['refusals']

/** An act around a visit of a site, with photos; it leads to the visit. */
export function actOnVisit<Schema extends z.ZodType, R extends keyof Refusals, Shown extends object>(
  one: OnVisit<Schema, R, Shown>,
) {
  return act({
    guard: inRole(...MAY[one.may]),
    show: async (actor, { params }) => {
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
    form: one.form,
    find: (actor, { params }) => one.row(actor, params),
    run: (actor, { params }, input, now) => one.command(actor, idOr404(one.id(params)), input, now),
    words: visitWords,
    at: one.at ?? {},
    file: PHOTO_FIELD,
    to: ({ enclaveSlug }, _, { visitId }) => paths.siteVisit(enclaveSlug, visitId),
  })
}
