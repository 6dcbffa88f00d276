import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { asStaff } from '~/ground/people/guard.server'
import { paths } from '~/platform/paths'
import { RentTabs } from '~/residence/charge-pages/rent-tabs'
import { paymentsOf } from '~/residence/payments/queries.server'
import { paymentWords } from '~/residence/payments/words'
import { RentPager } from '~/residence/rent/rent-pager'
import { formatYuan } from '~/shared/money'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead, Segments } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'
import { pageAsked } from '~/shared/page-range'

export const meta = titled(paymentWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await asStaff(asked)
  const page = pageAsked(new URL(asked.request.url).searchParams)
  const filter = new URL(asked.request.url).searchParams.get('show') === 'all' ? 'all' : 'unmatched'
  return json({ slug: actor.enclaveSlug, page, filter, ...(await paymentsOf(actor, filter, page)) } as const)
}

/** Payments: those that wait for somebody to say whose they are, or all. */
export default function Payments() {
  const { slug, filter, rows, unmatched, page, more } = useLoaderData<typeof loader>()
  const w = useWords(paymentWords)
  const here = paths.deskPayments(slug)
  return (
    <>
      <PageHead
        title={w.title}
        sub={w.sub}
        actions={
          <>
            <LinkButton to={paths.deskBankFiles(slug)}>{w.importFile}</LinkButton>
            <LinkButton to={paths.deskNewPayment(slug)} variant="primary">
              {w.newPayment}
            </LinkButton>
          </>
        }
      />
      <RentTabs slug={slug} current="payments" />
      <div className="my-3">
        <Segments
          label={w.title}
          items={[
            { to: here, label: `${w.filters.unmatched} ${unmatched}`, current: filter === 'unmatched' },
            { to: `${here}?show=all`, label: w.filters.all, current: filter === 'all' },
          ]}
        />
      </div>
      {rows.length === 0 ? (
        <EmptyState title={filter === 'all' ? w.noneAtAll : w.none}>{w.noneText}</EmptyState>
      ) : (
        <Table label={w.title} minWidth="m" pick>
          <thead>
            <tr>
              <Th>{w.number}</Th>
              <Th>{w.paidOn}</Th>
              <Th num>{w.amount}</Th>
              <Th>{w.payer}</Th>
              <Th>{filter === 'all' ? w.firm : w.likely}</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id}>
                <Td head>
                  <Link to={paths.deskPayment(slug, row.id)}>{row.ref}</Link>
                </Td>
                <Td>{row.paidOn}</Td>
                <Td num second={row.direction === 'out' ? w.directions.out : undefined}>
                  {formatYuan(row.amount)}
                </Td>
                <Td second={row.memo || undefined}>{row.payer}</Td>
                <Td second={row.proposal?.clues.map((clue) => w.clues[clue]).join('，')}>
                  {row.isVoid ? w.isVoid : (row.firmName ?? row.proposal?.firmName ?? w.noClue)}
                </Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      <RentPager
        here={filter === 'all' ? `${here}?show=all` : here}
        page={page}
        more={more}
        shown={rows.length}
        size={50}
      />
    </>
  )
}
