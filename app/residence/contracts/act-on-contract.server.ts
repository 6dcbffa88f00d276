import type { LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import type { Actor, Role } from '~/ground/people/actor'
import { inRole } from '~/ground/people/guard.server'
import { act, type Act } from '~/mechanism/act.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import { contractPage, type ContractPage } from './queries.server'
import { contractRefusal, type ContractRefusal } from './refusal-words'

type OnContract<Schema extends z.ZodType, T, R extends ContractRefusal, More> = Pick<
  Act<Actor, unknown, Schema, T, R>,
  'form' | 'at' | 'file'
> & {
  command: (actor: Actor, id: string, input: z.output<Schema>, now: Date) => Promise<Outcome<T, R>>
  /** The act makes something, so that its form carries a key. */
  makes?: true
  /** What the page shows beside the contract. */
  more?: (contract: ContractPage, actor: Actor, asked: LoaderFunctionArgs) => More | Promise<More>
  /** Where it leads; without it back to the contract. */
  to?: (slug: string, id: string, input: z.output<Schema>) => string
}

/** An act on one contract, by those of the desk who may, or by its founder; it leads back to the contract. */
export function actOnContract<Schema extends z.ZodType, T, R extends ContractRefusal, More = object>(
  by: readonly Role[] | 'founder',
  { command, makes, more, to, ...one }: OnContract<Schema, T, R, More>,
) {
  type Shown = { slug: string; contract: ContractPage; formKey?: string; today: string } & More
  return act<Actor, Shown, Schema, T, R>({
    ...one,
    guard: by === 'founder' ? ({ request }) => inRole('founder')({ request, params: {} }) : inRole(...by),
    show: async (actor, asked) => {
      const contract = await contractPage(actor, asked.params.contractId, today())
      const key = makes ? { formKey: newId() } : {}
      const shown = { slug: actor.enclaveSlug, contract, today: today(), ...key }
      return { ...shown, ...((await more?.(contract, actor, asked)) as More) }
    },
    find: (actor, { params }) => contractPage(actor, params.contractId, today()),
    run: (actor, { params }, input, now) => command(actor, idOr404(params.contractId), input, now),
    words: contractRefusal,
    to: ({ enclaveSlug }, { params }, _, input) => {
      const id = idOr404(params.contractId)
      if (to) return to(enclaveSlug, id, input)
      return by === 'founder' ? paths.myContract(id) : paths.deskContract(enclaveSlug, id)
    },
  })
}
