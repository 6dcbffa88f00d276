import type { LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import type { Actor, Role } from '~/ground/people/actor'
import { inRole } from '~/ground/people/guard.server'
import { acts, type Does, type Look } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { contractPage, type ContractPage } from '~/residence/contracts/queries.server'
import { type ContractRefusal, contractRefusal } from '~/residence/contracts/refusal-words'
import { contractWords } from '~/residence/contracts/words'
import type { Day } from '~/shared/days'
import type { Outcome } from '~/shared/outcome'

type Framed = {
  slug: string
  contract: { id: string; ref: string; firm: { name: string } }
  formKey?: string
}

const desksAct = acts(
  contractWords,
  (w, { slug, contract, formKey }: Framed) => {
    const back = paths.deskContract(slug, contract.id)
    return {
      crumbs: [
        { label: w.title, to: paths.deskContracts(slug) },
        { label: contract.ref, to: back },
      ],
      back,
      keep: w.back,
      subject: contract.firm.name,
      formKey,
      errorText: (code) => sentenceFor(w.errors, code),
    }
  },
  { refusals: contractRefusal },
)

const foundersAct = acts(
  contractWords,
  (w, { contract, formKey }: Framed) => {
    const back = paths.myContract(contract.id)
    return {
      crumbs: [
        { label: w.my.rent, to: paths.myRent },
        { label: contract.ref, to: back },
      ],
      back,
      keep: w.back,
      size: 'l' as const,
      formKey,
      errorText: (code) => sentenceFor(w.errors, code),
    }
  },
  { refusals: contractRefusal },
)

type OnContract<Schema extends z.ZodType, T, R extends ContractRefusal, More> = Pick<
  Does<Actor, unknown, Schema, T, R>,
  'form' | 'at' | 'file'
> & {
  by: readonly Role[] | 'founder'
  command: (actor: Actor, id: string, input: z.output<Schema>, now: Date) => Promise<Outcome<T, R>>
  /** The act makes something, so that its form carries a key. */
  makes?: true
  /** What the page shows beside the contract. */
  more?: (contract: ContractPage, actor: Actor, asked: LoaderFunctionArgs) => More | Promise<More>
  /** Where it leads; without it back to the contract. */
  to?: (slug: string, id: string, input: z.output<Schema>) => string
} & Look<(typeof contractWords)['zh'], Shown & More>
type Shown = { slug: string; contract: ContractPage; formKey?: string; today: Day }

/** An act on one contract, by those of the desk who may, or by its founder; it leads back to the contract. */
export function contractAct<Schema extends z.ZodType, T, R extends ContractRefusal, More = object>(
  one: OnContract<Schema, T, R, More>,
) {
  const { by, command, makes, more, to } = one
  return (by === 'founder' ? foundersAct : desksAct)({
    ...one,
    guard: by === 'founder' ? ({ request }) => inRole('founder')({ request, params: {} }) : inRole(...by),
    show: async (actor, asked) => {
      const contract = await contractPage(actor, asked.params.contractId, today())
      const key = makes ? { formKey: newId() } : {}
      const shown: Shown = { slug: actor.enclaveSlug, contract, today: today(), ...key }
      return { ...shown, ...((await more?.(contract, actor, asked)) as More) }
    },
    find: (actor, { params }) => contractPage(actor, params.contractId, today()),
    run: (actor, { params }, input, now) => command(actor, idOr404(params.contractId), input, now),
    to: ({ enclaveSlug }, { params }, _, input) => {
      const id = idOr404(params.contractId)
      if (to) return to(enclaveSlug, id, input)
      return by === 'founder' ? paths.myContract(id) : paths.deskContract(enclaveSlug, id)
    },
  })
}
