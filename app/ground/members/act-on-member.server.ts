import type { z } from 'zod'
import type { Actor } from '~/ground/people/actor'
import { inRole } from '~/ground/people/guard.server'
import { press } from '~/mechanism/press.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import { ABILITIES } from './abilities'

type Command<Input> = (actor: Actor, memberId: string, now: Date, input: Input) => Promise<Outcome<unknown>>

/** A button on the page of a member: a refusal is said there; without `to` it leads back there. */
export function pressOnMember<Schema extends z.ZodType = z.ZodUnknown>(
  command: Command<z.output<Schema>>,
  { form, to }: { form?: Schema; to?: (slug: string) => string } = {},
) {
  return press({
    guard: inRole(...ABILITIES.manage_members),
    at: ({ enclaveSlug }, { params }) => paths.adminMember(enclaveSlug, idOr404(params.memberId)),
    ...(form ? { form } : {}),
    run: async (actor, { params }, now, input) => {
      const id = idOr404(params.memberId)
      const outcome = await command(actor, id, now, input)
      if (!outcome.ok) return `${paths.adminMember(actor.enclaveSlug, id)}?refused=${outcome.reason}`
      return to?.(actor.enclaveSlug)
    },
  })
}
