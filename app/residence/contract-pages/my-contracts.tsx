import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { LinkButton } from '~/ui/buttons'
import { SectionHead, TurnBlock } from '~/ui/page'
import { ContractStateWord } from './contract-view'
import type { ContractLine } from '~/residence/contracts/queries.server'
import { contractWords } from '~/residence/contracts/words'

/** A firm's lease contracts on its own page, and how many rooms stand without one. */
export function MyContracts({ contracts, bare }: { contracts: ContractLine[]; bare: number }) {
  const w = useWords(contractWords)
  if (contracts.length === 0) return null
  const offer = contracts.find(({ state }) => state === 'offered')
  return (
    <section className="mt-8">
      <SectionHead title={w.my.mine} />
      {offer ? (
        <TurnBlock
          tone="wei"
          who={w.my.asked(offer.units.join(w.join) || offer.ref)}
          until={w.my.offered(offer.holdUntil)}
          blocker={w.my.offeredText}
        >
          <LinkButton to={paths.myContract(offer.id)} variant="primary" size="l">
            {w.my.look}
          </LinkButton>
        </TurnBlock>
      ) : null}
      <ul>
        {contracts.map(({ id, ref, state, stillInside, units, startsOn, lastDay, holdUntil }) => (
          <li key={id} className="border-b border-rule py-3">
            <Link to={paths.myContract(id)}>{units.join(w.join) || ref}</Link>{' '}
            <ContractStateWord state={state} stillInside={stillInside} />
            <span className="block text-13 text-ink-2">
              {w.until(startsOn, lastDay)}
              {state === 'offered' ? ` · ${w.heldUntil(holdUntil)}` : ''} · {ref}
            </span>
          </li>
        ))}
      </ul>
      {bare > 0 ? <p className="py-2 text-13 text-ink-3">{w.my.bare(bare)}</p> : null}
    </section>
  )
}
