import type { z } from 'zod'
import { intakeNumber } from '~/admission/intakes/intake-number.server'
import { phasesPage } from '~/admission/phases/queries.server'
import { phaseWords } from '~/admission/phases/words'
import type { Actor } from '~/ground/people/actor'
import { inRole } from '~/ground/people/guard.server'
import { acts, type Frame, type Look } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import type { Locale } from '~/shared/words'
import { cohortWords } from './cohort-words'

function frame(
  w: (typeof phaseWords)['zh'],
  { slug, number, formKey }: { slug: string; number: number; formKey?: string },
  locale: Locale,
): Frame {
  return {
    crumbs: [
      { label: cohortWords[locale].title(number), to: paths.deskIntake(slug, number) },
      { label: w.phases, to: paths.deskPhases(slug, number) },
    ],
    formKey,
    errorText: (code) => sentenceFor(w.errors, code),
  }
}

type Page = Awaited<ReturnType<typeof phasesPage>>
type Params = Record<string, string | undefined>
type OnPhases<Schema extends z.ZodType, R extends string, More> = {
  form: Schema
  command: (
    actor: Actor,
    intake: number,
    input: z.output<Schema>,
    now: Date,
    params: Params,
  ) => Promise<Outcome<unknown, R>>
  /** What the page shows of the phases of the intake. */
  more: (phases: Page, params: Params) => More
} & Look<(typeof phaseWords)['zh'], { slug: string; number: number } & More>

const said = { zh: { refusals: phaseWords.zh.refused }, en: { refusals: phaseWords.en.refused } }

const declared = acts(phaseWords, frame, { refusals: said })

/** The director's act on the phases of one intake; it leads back to them. */
export function phasesAct<
  Schema extends z.ZodType,
  R extends keyof (typeof phaseWords)['zh']['refused'],
  More,
>(one: OnPhases<Schema, R, More>) {
  return declared({
    ...one,
    guard: inRole('director'),
    show: async (actor, { params }) => {
      const number = intakeNumber(params.number)
      return { slug: actor.enclaveSlug, number, ...one.more(await phasesPage(actor, number), params) }
    },
    run: (actor, { params }, input, now) =>
      one.command(actor, intakeNumber(params.number), input, now, params),
    to: ({ enclaveSlug }, { params }) => paths.deskPhases(enclaveSlug, intakeNumber(params.number)),
  })
}
