import type { LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import type { Actor } from '~/ground/people/actor'
import { requireActor } from '~/ground/people/guard.server'
import { act, type Act } from '~/mechanism/act.server'
import { areaOf, WORKERS } from '~/plan/counting/area'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import { MAY, type MeasureAct } from './abilities'
import { taskView, type TaskView } from './queries.server'
import { ownTask } from './visible.server'
import { measureWords } from './words'

/** Whoever may do something with measures in the area an address lies in. */
export function requirePlanner({ request, params }: LoaderFunctionArgs, may: MeasureAct): Promise<Actor> {
  const allowed: readonly string[] = MAY[may]
  const roles = WORKERS[areaOf(new URL(request.url).pathname)].filter((role) => allowed.includes(role))
  return requireActor(request, { roles, enclave: params.enclave })
}

type Refusals = (typeof measureWords)['zh']['refusals']
type OnTask<Schema extends z.ZodType, T, R extends string, More> = Pick<
  Act<Actor, unknown, Schema, T, R>,
  'form' | 'at' | 'file'
> & {
  may: MeasureAct
  command: (actor: Actor, id: string, input: z.output<Schema>, now: Date) => Promise<Outcome<T, R>>
  /** What the page shows beside the task. */
  more?: (task: TaskView, actor: Actor) => More | Promise<More>
}

/** An act on one task, at the desk or at the bureau; it leads back to the task. */
export function actOnTask<Schema extends z.ZodType, T, R extends keyof Refusals, More = object>(
  one: OnTask<Schema, T, R, More>,
) {
  return act({
    ...one,
    guard: (asked) => requirePlanner(asked, one.may),
    show: async (actor, { request, params }) => {
      const task = await taskView(actor, await ownTask(actor, params.taskId), today())
      const area = areaOf(new URL(request.url).pathname)
      const frame = { slug: actor.enclaveSlug, area, task, measure: nameOnly(task.measure), today: today() }
      return { ...frame, ...((await one.more?.(task, actor)) as More) }
    },
    find: (actor, { params }) => ownTask(actor, params.taskId),
    run: (actor, { params }, input, now) => one.command(actor, idOr404(params.taskId), input, now),
    words: measureWords,
    to: ({ enclaveSlug }, { request, params }) =>
      paths.task(areaOf(new URL(request.url).pathname), enclaveSlug, idOr404(params.taskId)),
  })
}

/** The measure of a task, for the way back; it is not what the act is on. */
function nameOnly({ id, nameZh, nameEn }: TaskView['measure']) {
  return { id, nameZh, nameEn }
}
