import type { z } from 'zod'
import { inRole } from '~/ground/people/guard.server'
import type { Actor } from '~/ground/people/actor'
import { findProject } from '~/landing/projects/visible.server'
import { isStep } from '~/landing/projects/step-days'
import { act, type Act, type Asked } from '~/mechanism/act.server'
import { today } from '~/platform/clock.server'
import { idOr404, notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import { MAY, type StepAct } from './abilities'
import { stepOf, type StepView } from './queries.server'
import { stepWords } from './words'

type Refusals = (typeof stepWords)['zh']['refusals']
type OnStep<Schema extends z.ZodType, R extends keyof Refusals, More> = Pick<
  Act<Actor, unknown, Schema, unknown, R>,
  'at' | 'file'
> & {
  may: StepAct
  form: Schema
  command: (
    actor: Actor,
    of: { projectId: string; stage: string | undefined; code: string | undefined },
    input: z.output<Schema>,
    now: Date,
  ) => Promise<Outcome<{ projectId: string }, R>>
  /** What the page shows beside the step. */
  more: (step: StepView, actor: Actor, params: Asked['params']) => More | Promise<More>
}

/** An act on one step of a landing; it leads back to the page of the step. */
export function actOnStep<Schema extends z.ZodType, R extends keyof Refusals, More extends object>(
  one: OnStep<Schema, R, More>,
) {
  const { may, form, command, more, ...rest } = one
  return act({
    ...rest,
    guard: inRole(...MAY[may]),
    show: async (actor, { params }) => {
      const step = await stepOf(actor, idOr404(params.projectId), params.stage, today())
      const { project, step: line, isReached } = step
      const shown = {
        slug: actor.enclaveSlug,
        projectId: project.id,
        firm: project.firm.name,
        stage: line.stage,
        isDropped: project.stage === 'dropped',
        isReached,
        today: today(),
      }
      return { ...shown, ...(await more(step, actor, params)) }
    },
    form,
    find: async (actor, { params }) => {
      if (!isStep(params.stage)) notFound()
      await findProject(actor, params.projectId)
    },
    run: (actor, { params }, input, now) =>
      command(
        actor,
        { projectId: idOr404(params.projectId), stage: params.stage, code: params.code },
        input,
        now,
      ),
    words: stepWords,
    to: ({ enclaveSlug }, { params }) =>
      paths.landingStep(enclaveSlug, idOr404(params.projectId), params.stage ?? ''),
  })
}
