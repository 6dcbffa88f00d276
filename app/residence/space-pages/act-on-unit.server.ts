import type { LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import type { Actor } from '~/ground/people/actor'
import { asStaff } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import { today } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { ok, type Outcome } from '~/shared/outcome'
import { unitOn } from '~/residence/spaces/queries.server'
import { refusalWords, type SpaceRefusal } from '~/residence/spaces/refusal-words'
import { unitOnPlan } from './space-act'
import { spaceWords } from '~/residence/spaces/words'

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
}

/** An act of the desk on one unit; it leads back to the plan of its floor. */
export function actOnUnit<Schema extends z.ZodType, More = object>(one: OnUnit<Schema, More>) {
  return act({
    form: one.form,
    guard: asStaff,
    show: async (actor, asked) => {
      const unit = await unitOn(actor, asked.params.unitId ?? '', today())
      const shown = { slug: actor.enclaveSlug, unit, today: today(), formKey: newId() }
      return { ...shown, ...((await one.more?.(unit, actor, asked)) as More) }
    },
    find: (actor, { params }) => unitOn(actor, params.unitId ?? '', today()),
    run: async (actor, { params }, input, now) => {
      const unit = await unitOn(actor, params.unitId ?? '', today())
      const outcome = await one.command(actor, unit.id, input, now)
      return outcome.ok ? ok(unit) : outcome
    },
    words: (refusal, locale) => refusalWords(spaceWords[locale], refusal),
    to: ({ enclaveSlug }, _, unit) => unitOnPlan(enclaveSlug, unit),
  })
}
