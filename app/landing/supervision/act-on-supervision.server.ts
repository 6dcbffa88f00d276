import type { z } from 'zod'
import { inRole } from '~/ground/people/guard.server'
import type { Actor } from '~/ground/people/actor'
import { settingOn } from '~/ground/settings/enclave.server'
import { AREAS, areaOfRole } from '~/landing/projects/area'
import { project } from '~/landing/projects/queries.server'
import { findProject } from '~/landing/projects/visible.server'
import { act, type Act } from '~/mechanism/act.server'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { idOr404 } from '~/platform/http.server'
import type { Outcome } from '~/shared/outcome'
import { MAY, type SupervisionAct } from './abilities'
import { supervisionWords } from './words'

type Refusals = (typeof supervisionWords)['zh']['refusals']
type OnProject<Schema extends z.ZodType, R extends keyof Refusals> = {
  may: SupervisionAct
  form: Schema
  command: (
    actor: Actor,
    id: string,
    input: z.output<Schema>,
    now: Date,
  ) => Promise<Outcome<{ projectId: string }, R>>
  at?: Act<Actor, unknown, Schema, unknown, R>['at']
}

/** An act that puts a project before others, or ends that; it leads back to the project. */
export function actOnSupervision<Schema extends z.ZodType, R extends keyof Refusals>(
  one: OnProject<Schema, R>,
) {
  return act({
    guard: inRole(...MAY[one.may]),
    show: async (actor, { params }) => {
      const day = today()
      const { id, firm, version, stage, listed, green, leader } = await project(
        actor,
        params.projectId ?? '',
        day,
      )
      const { greenPercent } = await settingOn(db, actor.enclaveId, 'limits', day)
      const to = AREAS[areaOfRole(actor.role)].project(actor.enclaveSlug, id)
      return {
        project: { to, firm: firm.name, version, stage, listed, green, leader },
        greenPercent,
        today: day,
      }
    },
    form: one.form,
    find: (actor, { params }) => findProject(actor, params.projectId),
    run: (actor, { params }, input, now) => one.command(actor, idOr404(params.projectId), input, now),
    words: supervisionWords,
    ...(one.at === undefined ? {} : { at: one.at }),
    to: (actor, { params }) =>
      AREAS[areaOfRole(actor.role)].project(actor.enclaveSlug, idOr404(params.projectId)),
  })
}
