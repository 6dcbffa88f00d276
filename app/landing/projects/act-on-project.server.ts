import type { LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { requireActor } from '~/ground/people/guard.server'
import type { Actor } from '~/ground/people/actor'
import { act, type Act } from '~/mechanism/act.server'
import { today } from '~/platform/clock.server'
import type { Outcome } from '~/shared/outcome'
import { can, type LandingAct } from './abilities'
import { AREAS, areaOf } from './area'
import { project, type ProjectView } from './queries.server'
import { findProject } from './visible.server'
import { landingWords } from './words'

type OnProject<Schema extends z.ZodType, T, R extends string, More> = Pick<
  Act<Actor, unknown, Schema, T, R>,
  'form' | 'at' | 'file'
> & {
  may: LandingAct
  command: (actor: Actor, projectId: string, input: z.output<Schema>, now: Date) => Promise<Outcome<T, R>>
  /** What the page shows beside the project. */
  more?: (project: ProjectView, actor: Actor, asked: LoaderFunctionArgs) => More | Promise<More>
}

/** Whoever may do something with landing projects in the area an address lies in. */
export async function requireLander({ request, params }: LoaderFunctionArgs, may: LandingAct) {
  const roles = AREAS[areaOf(request.url)].roles.filter((role) => can(role, may))
  return requireActor(request, { roles, enclave: params.enclave })
}

/** An act on one landing project, from the desk or from the pages of its park; it leads back to the project. */
export function actOnProject<Schema extends z.ZodType, T, R extends keyof Refusals, More = object>(
  one: OnProject<Schema, T, R, More>,
) {
  return act({
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
    words: landingWords,
    to: (actor, { request, params }) =>
      AREAS[areaOf(request.url)].project(actor.enclaveSlug, params.projectId ?? ''),
  })
}
type Refusals = (typeof landingWords)['zh']['refusals']
