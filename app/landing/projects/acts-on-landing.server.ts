import type { z } from 'zod'
import { inRole } from '~/ground/people/guard.server'
import type { Actor, Role } from '~/ground/people/actor'
import { acts, type Asked, type Does, type Look, type Said } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import type { Day } from '~/shared/days'
import type { Outcome } from '~/shared/outcome'
import type { Locale } from '~/shared/words'
import { AREAS, areaOfRole } from './area'
import { project, type ProjectView } from './queries.server'
import { findProject } from './visible.server'

type Words = { back: string; errors: Record<string, string> }
type Acts<May extends string, W, R extends string, More> = {
  may: Record<May, readonly Role[]>
  words: Record<Locale, W> & Said<R>
  /** What the page shows beside whose project it is. */
  more: (project: ProjectView, actor: Actor, day: Day) => Promise<More>
}

type Shown = {
  slug: string
  project: { to: string; firm: string } & Pick<ProjectView, 'version' | 'stage'>
  today: Day
}

type One<May extends string, Schema extends z.ZodType, R extends string> = Pick<
  Does<Actor, unknown, Schema, unknown, R>,
  'at'
> & {
  may: May
  form: Schema
  command: (actor: Actor, id: string, input: z.output<Schema>, now: Date) => Promise<Outcome<unknown, R>>
}

/** The acts of a noun on a landing, each at one address for everybody who may; from the project where its reader has it, and back to it. */
export function actsOnLanding<May extends string, W extends Words, R extends string, More>(
  noun: Acts<May, W, R, More>,
) {
  const onProject = acts(
    noun.words,
    (w, { project }: Shown) => ({
      crumbs: [{ label: project.firm, to: project.to }],
      back: project.to,
      keep: w.back,
      subject: project.firm,
      version: project.version,
      errorText: (code) => sentenceFor(w.errors, code),
    }),
    { refusals: noun.words },
  )
  const projectOf = ({ role, enclaveSlug }: Actor, id: string) =>
    AREAS[areaOfRole(role)].project(enclaveSlug, id)
  const show = async (actor: Actor, { params }: Asked): Promise<Shown & More> => {
    const day = today()
    const found = await project(actor, params.projectId ?? '', day)
    const { id, firm, version, stage } = found
    const frame = { to: projectOf(actor, id), firm: firm.name, version, stage }
    const more = (await noun.more(found, actor, day)) as More
    return { slug: actor.enclaveSlug, project: frame, today: day, ...more }
  }
  return <Schema extends z.ZodType>(one: One<May, Schema, R> & Look<W, Shown & More>) =>
    onProject({
      ...one,
      guard: inRole(...noun.may[one.may]),
      show,
      find: (actor, { params }) => findProject(actor, params.projectId),
      run: (actor, { params }, input, now) => one.command(actor, idOr404(params.projectId), input, now),
      to: (actor, { params }) => projectOf(actor, idOr404(params.projectId)),
    })
}
