import type { z } from 'zod'
import { inRole } from '~/ground/people/guard.server'
import type { Actor } from '~/ground/people/actor'
import { ABILITIES } from '~/landing/projects/abilities'
import { AREAS, areaOfRole } from '~/landing/projects/area'
import { project } from '~/landing/projects/queries.server'
import { findProject } from '~/landing/projects/visible.server'
import { act, type Act } from '~/mechanism/act.server'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { idOr404 } from '~/platform/http.server'
import type { Outcome } from '~/shared/outcome'
import { openMatters } from './open-matters.server'
import { closingWords } from './words'

type Refusals = (typeof closingWords)['zh']['refusals']
type OnProject<Schema extends z.ZodType, R extends keyof Refusals> = {
  may: 'close' | 'reopen'
  form: Schema
  command: (
    actor: Actor,
    id: string,
    input: z.output<Schema>,
    now: Date,
  ) => Promise<Outcome<{ projectId: string }, R>>
  at?: Act<Actor, unknown, Schema, unknown, R>['at']
}

/** An act that closes a landing or opens it again, with what is open under it; it leads back to the project. */
export function actOnClosing<Schema extends z.ZodType, R extends keyof Refusals>(one: OnProject<Schema, R>) {
  return act({
    guard: inRole(...ABILITIES[one.may]),
    show: async (actor, { params }) => {
      const day = today()
      const { id, firm, version, stage, closedOn } = await project(actor, params.projectId ?? '', day)
      const { enclaveId, enclaveSlug: slug } = actor
      const to = AREAS[areaOfRole(actor.role)].project(slug, id)
      const open = await openMatters(db, { enclaveId, projectId: id }, day)
      return { slug, project: { to, firm: firm.name, version, stage, closedOn }, open, today: day }
    },
    form: one.form,
    find: (actor, { params }) => findProject(actor, params.projectId),
    run: (actor, { params }, input, now) => one.command(actor, idOr404(params.projectId), input, now),
    words: closingWords,
    ...(one.at === undefined ? {} : { at: one.at }),
    to: (actor, { params }) =>
      AREAS[areaOfRole(actor.role)].project(actor.enclaveSlug, idOr404(params.projectId)),
  })
}
