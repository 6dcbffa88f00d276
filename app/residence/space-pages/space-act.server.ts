import type { LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import type { Actor } from '~/ground/people/actor'
import { asStaff } from '~/ground/people/guard.server'
import { acts, type Look } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import type { FloorKey } from '~/platform/addresses/space'
import { today } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { unitOn } from '~/residence/spaces/queries.server'
import { refusalWords, type SpaceRefusal } from '~/residence/spaces/refusal-words'
import { spaceWords } from '~/residence/spaces/words'
import type { Day } from '~/shared/days'
import { ok, type Outcome } from '~/shared/outcome'
import { unitOnPlan } from './on-plan'

type Framed = { slug: string; unit: FloorKey & { code: string }; formKey?: string }

/** What is done with a unit; the way back is the plan of its floor. */
export const spaceAct = acts(
  spaceWords,
  (w, { slug, unit, formKey }: Framed) => {
    const back = unitOnPlan(slug, unit)
    return {
      crumbs: [
        { label: w.title, to: paths.deskSpace(slug) },
        { label: unit.code, to: back },
      ],
      back,
      keep: w.keep,
      formKey,
      errorText: (code) => sentenceFor(w.errors, code),
    }
  },
  {
    refusals: (refusal: Parameters<typeof refusalWords>[1], locale) =>
      refusalWords(spaceWords[locale], refusal),
  },
)

type Unit = Awaited<ReturnType<typeof unitOn>>
type OnUnit<Schema extends z.ZodType, More> = {
  form: Schema
  command: (
    actor: Actor,
    unitId: string,
    input: z.output<Schema>,
    now: Date,
  ) => Promise<Outcome<unknown, SpaceRefusal>>
  /** What the page shows beside the unit. */
  more?: (unit: Unit, actor: Actor, asked: LoaderFunctionArgs) => More | Promise<More>
} & Look<(typeof spaceWords)['zh'], Shown & More>
type Shown = { slug: string; unit: Unit; today: Day; formKey: string }

/** An act of the desk on one unit; it leads back to the plan of its floor. */
export function unitAct<Schema extends z.ZodType, More = object>(one: OnUnit<Schema, More>) {
  return spaceAct({
    ...one,
    guard: asStaff,
    show: async (actor, asked) => {
      const unit = await unitOn(actor, asked.params.unitId ?? '', today())
      const shown: Shown = { slug: actor.enclaveSlug, unit, today: today(), formKey: newId() }
      return { ...shown, ...((await one.more?.(unit, actor, asked)) as More) }
    },
    find: (actor, { params }) => unitOn(actor, params.unitId ?? '', today()),
    run: async (actor, { params }, input, now): Promise<Outcome<Unit, SpaceRefusal>> => {
      const unit = await unitOn(actor, params.unitId ?? '', today())
      const outcome = await one.command(actor, unit.id, input, now)
      return outcome.ok ? ok(unit) : outcome
    },
    to: ({ enclaveSlug }, _, unit) => unitOnPlan(enclaveSlug, unit),
  })
}
