import type { LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import type { Actor } from '~/ground/people/actor'
import { requireActor } from '~/ground/people/guard.server'
import { acts, type Does, type Look } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { type Area, areaOf, WORKERS } from '~/plan/counting/area'
import { MAY, type MeasureAct } from '~/plan/measures/abilities'
import { taskView, type TaskView } from '~/plan/measures/queries.server'
import { ownTask } from '~/plan/measures/visible.server'
import { measureWords } from '~/plan/measures/words'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import type { Day } from '~/shared/days'
import type { Outcome } from '~/shared/outcome'

type Framed = {
  slug: string
  area: Area
  formKey?: string
  measure?: { id: string; nameZh: string; nameEn: string; version?: number }
  task?: { id: string; title: string; version: number }
}

/** What is done with measures and tasks: on a task, on a measure, or from the board. */
export const measureAct = acts(measureWords, (w, { slug, area, formKey, measure, task }: Framed, locale) => {
  const board = paths.measures(area, slug)
  const ofMeasure = measure && paths.measure(area, slug, measure.id)
  const ofTask = task && paths.task(area, slug, task.id)
  const back = ofTask ?? ofMeasure ?? board
  return {
    crumbs: [
      { label: w.title, to: board },
      ...(measure && ofMeasure
        ? [{ label: locale === 'zh' ? measure.nameZh : measure.nameEn, to: ofMeasure }]
        : []),
      ...(task && ofTask ? [{ label: task.title, to: ofTask }] : []),
    ],
    back,
    keep: w.back,
    formKey,
    version: task?.version ?? measure?.version,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})

/** Whoever may do something with measures in the area an address lies in. */
export function requirePlanner({ request, params }: LoaderFunctionArgs, may: MeasureAct): Promise<Actor> {
  const allowed: readonly string[] = MAY[may]
  const roles = WORKERS[areaOf(new URL(request.url).pathname)].filter((role) => allowed.includes(role))
  return requireActor(request, { roles, enclave: params.enclave })
}

type MeasureWords = (typeof measureWords)['zh']
type Shown = { slug: string; area: Area; task: TaskView; measure: ReturnType<typeof nameOnly>; today: Day }
type OnTask<Schema extends z.ZodType, T, R extends string, More> = Pick<
  Does<Actor, unknown, Schema, T, R>,
  'form' | 'at' | 'file'
> & {
  may: MeasureAct
  command: (actor: Actor, id: string, input: z.output<Schema>, now: Date) => Promise<Outcome<T, R>>
  /** What the page shows beside the task. */
  more?: (task: TaskView, actor: Actor) => More | Promise<More>
} & Look<MeasureWords, Shown & More>

/** An act on one task, at the desk or at the bureau; it leads back to the task. */
export function taskAct<Schema extends z.ZodType, T, R extends keyof MeasureWords['refusals'], More = object>(
  one: OnTask<Schema, T, R, More>,
) {
  return measureAct({
    ...one,
    guard: (asked) => requirePlanner(asked, one.may),
    show: async (actor, { request, params }) => {
      const task = await taskView(actor, await ownTask(actor, params.taskId), today())
      const area = areaOf(new URL(request.url).pathname)
      const frame: Shown = {
        slug: actor.enclaveSlug,
        area,
        task,
        measure: nameOnly(task.measure),
        today: today(),
      }
      return { ...frame, ...((await one.more?.(task, actor)) as More) }
    },
    find: (actor, { params }) => ownTask(actor, params.taskId),
    run: (actor, { params }, input, now) => one.command(actor, idOr404(params.taskId), input, now),
    to: ({ enclaveSlug }, { request, params }) =>
      paths.task(areaOf(new URL(request.url).pathname), enclaveSlug, idOr404(params.taskId)),
  })
}

/** The measure of a task, for the way back; it is not what the act is on. */
function nameOnly({ id, nameZh, nameEn }: TaskView['measure']) {
  return { id, nameZh, nameEn }
}
