import type { z } from 'zod'
import { words as fileWords } from '~/ground/files/words'
import type { Actor } from '~/ground/people/actor'
import { inRole } from '~/ground/people/guard.server'
import type { Stage } from '~/landing/projects/stages'
import { isStep } from '~/landing/projects/step-days'
import { findProject } from '~/landing/projects/visible.server'
import { landingWords } from '~/landing/projects/words'
import { acts, type Asked, type Does, type Look } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { today } from '~/platform/clock.server'
import { idOr404, notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import type { Day } from '~/shared/days'
import type { Outcome } from '~/shared/outcome'
import { inLocale } from '~/shared/words'
import { MAY, type StepAct } from './abilities'
import { stepOf, type StepView } from './queries.server'
import { stepWords } from './words'

type Framed = { slug: string; projectId: string; firm: string; stage: Stage; version: number }

const stepsAct = acts(stepWords, (w, { slug, projectId, firm, stage, version }: Framed, locale) => {
  const back = paths.landingStep(slug, projectId, stage)
  const errors: Record<string, string> = { ...inLocale(fileWords, locale).refusal, ...w.errors }
  const name = inLocale(landingWords, locale).stages[stage]
  return {
    crumbs: [{ label: w.titleOf(name, firm), to: back }],
    back,
    keep: w.back,
    subject: name,
    version,
    errorText: (code) => sentenceFor(errors, code),
  }
})

type Shown = {
  slug: string
  projectId: string
  firm: string
  stage: Stage
  isDropped: boolean
  isReached: boolean
  today: Day
}
type StepWords = (typeof stepWords)['zh']
type OnStep<Schema extends z.ZodType, R extends keyof StepWords['refusals'], More> = Pick<
  Does<Actor, unknown, Schema, unknown, R>,
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
} & Look<StepWords, Shown & More>

/** An act on one step of a landing; it leads back to the page of the step. */
export function stepAct<
  Schema extends z.ZodType,
  R extends keyof StepWords['refusals'],
  More extends { version: number },
>(one: OnStep<Schema, R, More>) {
  return stepsAct({
    ...one,
    guard: inRole(...MAY[one.may]),
    show: async (actor, { params }) => {
      const step = await stepOf(actor, idOr404(params.projectId), params.stage, today())
      const { project, step: line, isReached } = step
      const shown: Shown = {
        slug: actor.enclaveSlug,
        projectId: project.id,
        firm: project.firm.name,
        stage: line.stage,
        isDropped: project.stage === 'dropped',
        isReached,
        today: today(),
      }
      return { ...shown, ...(await one.more(step, actor, params)) }
    },
    find: async (actor, { params }) => {
      if (!isStep(params.stage)) notFound()
      await findProject(actor, params.projectId)
    },
    run: (actor, { params }, input, now) =>
      one.command(
        actor,
        { projectId: idOr404(params.projectId), stage: params.stage, code: params.code },
        input,
        now,
      ),
    to: ({ enclaveSlug }, { params }) =>
      paths.landingStep(enclaveSlug, idOr404(params.projectId), params.stage ?? ''),
  })
}
