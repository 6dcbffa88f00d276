import { intakeNumber } from '~/admission/intakes/intake-number.server'
import { waitlistOf } from '~/admission/waitlist/queries.server'
import type { Actor } from '~/ground/people/actor'
import type { Asked } from '~/mechanism/act.server'

/** The waitlist of the intake an address names, as its page shows it, whichever act it answers. */
export async function waitlistShown(actor: Actor, { params }: Asked) {
  const list = await waitlistOf(actor, intakeNumber(params.number))
  return { slug: actor.enclaveSlug, mayMove: actor.role === 'director', list }
}
