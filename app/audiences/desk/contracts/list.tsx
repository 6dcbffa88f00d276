import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { asStaff } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { ContractStateWord } from '~/residence/contract-pages/contract-view'
import { CONTRACTS_ON_A_PAGE, FILTERS } from '~/residence/contracts/page-sizes'
import { contractsOf } from '~/residence/contracts/queries.server'
import { contractWords } from '~/residence/contracts/words'
import { RentPager } from '~/residence/rent/rent-pager'
import { formatYuan } from '~/shared/money'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead, Segments } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'
import { pageAsked } from '~/shared/page-range'

export const meta = titled(contractWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await asStaff(asked)
  const { url } = asked.request
  const page = pageAsked(new URL(url).searchParams)
  const chosen = new URL(url).searchParams.get('show')
  const filter = FILTERS.find((one) => one === chosen) ?? null
  return json({ slug: actor.enclaveSlug, page, filter, ...(await contractsOf(actor, filter, page, today())) })
}

/** The lease contracts of the enclave: to whom, which rooms, for how long, and where each stands. */
export default function Contracts() {
  const { slug, page, filter, contracts, more } = useLoaderData<typeof loader>()
  const w = useWords(contractWords)
  const list = paths.deskContracts(slug)
  const here = filter ? `${list}?show=${filter}` : list
  return (
    <>
      <PageHead
        title={w.title}
        sub={w.sub}
        actions={
          <LinkButton plain to={paths.deskContractText(slug)}>
            {w.text}
          </LinkButton>
        }
      />
      <div className="my-4">
        <Segments
          label={w.filterLabel}
          items={[
            { to: list, label: w.filter.all, current: filter === null },
            ...FILTERS.map((one) => ({
              to: `${list}?show=${one}`,
              label: w.filter[one],
              current: filter === one,
            })),
          ]}
        />
      </div>
      {contracts.length === 0 ? (
        <EmptyState title={w.none}>{w.noneText}</EmptyState>
      ) : (
        <Table label={w.title} minWidth="m" pick>
          <thead>
            <tr>
              <Th>{w.firm}</Th>
              <Th>{w.standing}</Th>
              <Th>{w.rooms}</Th>
              <Th>{w.days}</Th>
              <Th num>{w.monthly}</Th>
              <Th num>{w.deposit}</Th>
            </tr>
          </thead>
          <tbody>
            {contracts.map((one) => (
              <Row key={one.id}>
                <Td head second={<span className="code">{one.ref}</span>}>
                  <Link to={paths.deskContract(slug, one.id)}>{one.firm.name}</Link>
                </Td>
                <Td second={one.state === 'offered' ? w.heldUntil(one.holdUntil) : undefined}>
                  <ContractStateWord state={one.state} stillInside={one.stillInside} />
                </Td>
                <Td>{one.units.join(w.join) || '—'}</Td>
                <Td>{w.until(one.startsOn, one.lastDay)}</Td>
                <Td num>{formatYuan(one.monthly)}</Td>
                <Td num>{formatYuan(one.deposit)}</Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      <RentPager here={here} page={page} more={more} shown={contracts.length} size={CONTRACTS_ON_A_PAGE} />
    </>
  )
}
