import type { LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { requireActor } from '~/ground/people/guard.server'
import type { Actor } from '~/ground/people/actor'
import { can, type LandingAct } from '~/landing/projects/abilities'
import { AREAS, areaOf, type Area } from '~/landing/projects/area'
import { project, type ProjectView } from '~/landing/projects/queries.server'
import { findProject } from '~/landing/projects/visible.server'
import { errorInWords, landingWords, type LandingWords } from '~/landing/projects/words'
import { acts, type Does, type Look } from '~/mechanism/acts.server'
import { today } from '~/platform/clock.server'
import type { Day } from '~/shared/days'
import type { Outcome } from '~/shared/outcome'

type Shown = {
  area: Area
  slug: string
  project?: { id: string; firm: { name: string }; version: number }
  formKey?: string
}

/** An act of landing: on one project, or, where there is none yet, from the board. */
export const landingAct = acts(landingWords, (w, { area, slug, project, formKey }: Shown) => {
  const board = AREAS[area].board(slug)
  const back = project ? AREAS[area].project(slug, project.id) : board
  return {
    crumbs: [{ label: w.title, to: board }, ...(project ? [{ label: project.firm.name, to: back }] : [])],
    back,
    keep: w.back,
    version: project?.version,
    formKey,
    errorText: (code) => errorInWords(w, code),
  }
})

/** Whoever may do something with landing projects in the area an address lies in. */
export async function requireLander({ request, params }: LoaderFunctionArgs, may: LandingAct) {
  const roles = AREAS[areaOf(request.url)].roles.filter((role) => can(role, may))
  return requireActor(request, { roles, enclave: params.enclave })
}

type OnProject<Schema extends z.ZodType, T, R extends string, More> = Pick<
  Does<Actor, unknown, Schema, T, R>,
  'form' | 'at' | 'file'
> & {
  may: LandingAct
  command: (actor: Actor, projectId: string, input: z.output<Schema>, now: Date) => Promise<Outcome<T, R>>
  /** What the page shows beside the project. */
  more?: (project: ProjectView, actor: Actor, asked: LoaderFunctionArgs) => More | Promise<More>
} & Look<LandingWords, { project: ProjectView; area: Area; slug: string; today: Day } & More>

/** An act on one landing project, from the desk or from the pages of its park; it leads back to the project. */
export function projectAct<
  Schema extends z.ZodType,
  T,
  R extends keyof LandingWords['refusals'],
  More = object,
>(one: OnProject<Schema, T, R, More>) {
  return landingAct({
    ...one,
    guard: (asked) => requireLander(asked, one.may),
    show: async (actor, asked) => {
      const found = await project(actor, asked.params.projectId ?? '', today())
      const frame = {
        project: found,
        area: areaOf(asked.request.url),
        slug: actor.enclaveSlug,
        today: today(),
      }
      return { ...frame, ...((await one.more?.(found, actor, asked)) as More) }
    },
    find: (actor, { params }) => findProject(actor, params.projectId),
    run: (actor, { params }, input, now) => one.command(actor, params.projectId ?? '', input, now),
    to: (actor, { request, params }) =>
      AREAS[areaOf(request.url)].project(actor.enclaveSlug, params.projectId ?? ''),
  })
}
