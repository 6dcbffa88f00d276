import type { z } from 'zod'
import { inRole } from '~/ground/people/guard.server'
import type { Actor, Role } from '~/ground/people/actor'
import { act, type Act, type Asked, type Said } from '~/mechanism/act.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import type { Day } from '~/shared/days'
import type { Outcome } from '~/shared/outcome'
import { AREAS, areaOfRole } from './area'
import { project, type ProjectView } from './queries.server'
import { findProject } from './visible.server'

type Acts<May extends string, R extends string, More> = {
  may: Record<May, readonly Role[]>
  words: Said<R>
  /** What the page shows beside whose project it is. */
  more: (project: ProjectView, actor: Actor, day: Day) => Promise<More>
}

type One<May extends string, Schema extends z.ZodType, R extends string> = Pick<
  Act<Actor, unknown, Schema, unknown, R>,
  'at'
> & {
  may: May
  form: Schema
  command: (actor: Actor, id: string, input: z.output<Schema>, now: Date) => Promise<Outcome<unknown, R>>
}

type Frame = {
  slug: string
  project: { to: string; firm: string } & Pick<ProjectView, 'version' | 'stage'>
  today: Day
}

/** The acts of a noun on a landing, each at one address for everybody who may; back to the project where its reader has it. */
export function actsOnLanding<May extends string, R extends string, More>(acts: Acts<May, R, More>) {
  const projectOf = ({ role, enclaveSlug }: Actor, id: string) =>
    AREAS[areaOfRole(role)].project(enclaveSlug, id)
  const show = async (actor: Actor, { params }: Asked): Promise<Frame & More> => {
    const day = today()
    const found = await project(actor, params.projectId ?? '', day)
    const { id, firm, version, stage } = found
    const frame = { to: projectOf(actor, id), firm: firm.name, version, stage }
    const more = (await acts.more(found, actor, day)) as More
    return { slug: actor.enclaveSlug, project: frame, today: day, ...more }
  }
  return <Schema extends z.ZodType>({ may, form, command, at }: One<May, Schema, R>) =>
    act<Actor, Frame & More, Schema, unknown, R>({
      guard: inRole(...acts.may[may]),
      show,
      form,
      find: (actor, { params }) => findProject(actor, params.projectId),
      run: (actor, { params }, input, now) => command(actor, idOr404(params.projectId), input, now),
      words: acts.words,
      ...(at === undefined ? {} : { at }),
      to: (actor, { params }) => projectOf(actor, idOr404(params.projectId)),
    })
}
