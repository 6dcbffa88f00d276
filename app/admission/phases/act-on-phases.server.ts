import type { z } from 'zod'
import { intakeNumber } from '~/admission/intakes/intake-number.server'
import type { Actor } from '~/ground/people/actor'
import { inRole } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import { phasesPage } from './queries.server'
import { phaseWords } from './words'

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
}

const said = { zh: { refusals: phaseWords.zh.refused }, en: { refusals: phaseWords.en.refused } }

/** The director's act on the phases of one intake; it leads back to them. */
export function actOnPhases<
  Schema extends z.ZodType,
  R extends keyof (typeof phaseWords)['zh']['refused'],
  More,
>({ form, command, more }: OnPhases<Schema, R, More>) {
  return act({
    form,
    guard: inRole('director'),
    show: async (actor, { params }) => {
      const number = intakeNumber(params.number)
      return { slug: actor.enclaveSlug, number, ...more(await phasesPage(actor, number), params) }
    },
    run: (actor, { params }, input, now) => command(actor, intakeNumber(params.number), input, now, params),
    words: said,
    to: ({ enclaveSlug }, { params }) => paths.deskPhases(enclaveSlug, intakeNumber(params.number)),
  })
}
