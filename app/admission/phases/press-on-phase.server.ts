import type { z } from 'zod'
import { intakeNumber } from '~/admission/intakes/intake-number.server'
import type { Actor } from '~/ground/people/actor'
import { inRole } from '~/ground/people/guard.server'
import { press } from '~/mechanism/press.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'

type Command<Input> = (
  actor: Actor,
  intake: number,
  phaseId: string | undefined,
  now: Date,
  input: Input,
) => Promise<Outcome<unknown>>

/** A button beside a phase on the page of the phases, which says why where it was refused. */
export function pressOnPhase<Schema extends z.ZodType>(command: Command<z.output<Schema>>, form?: Schema) {
  const at = (actor: Actor, number: string | undefined) =>
    paths.deskPhases(actor.enclaveSlug, intakeNumber(number))
  return press({
    guard: inRole('director'),
    at: (actor, { params }) => at(actor, params.number),
    form,
    run: async (actor, { params: { number, phaseId } }, now, input) => {
      const became = await command(actor, intakeNumber(number), phaseId, now, input)
      return became.ok ? at(actor, number) : `${at(actor, number)}?refused=${became.reason}`
    },
  })
}
