import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { asStaff } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { RentTabs } from '~/residence/charge-pages/rent-tabs'
import { arrearsOf } from '~/residence/payments/queries.server'
import { paymentWords } from '~/residence/payments/words'
import { RentPager } from '~/residence/rent/rent-pager'
import { formatYuan } from '~/shared/money'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'
import { pageAsked } from '~/shared/page-range'

export const meta = titled(paymentWords, (w) => w.arrears)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await asStaff(asked)
  const page = pageAsked(new URL(asked.request.url).searchParams)
  return json({ slug: actor.enclaveSlug, page, ...(await arrearsOf(actor, today(), page)) })
}

/** Firms with bills past their day. */
export default function Arrears() {
  const { slug, rows, page, more } = useLoaderData<typeof loader>()
  const w = useWords(paymentWords)
  return (
    <>
      <PageHead title={w.arrears} sub={w.arrearsSub} />
      <RentTabs slug={slug} current="arrears" />
      {rows.length === 0 ? (
        <EmptyState title={w.noArrears}>{w.noArrearsText}</EmptyState>
      ) : (
        <Table label={w.arrears} minWidth="m" pick>
          <thead>
            <tr>
              <Th>{w.firm}</Th>
              <Th num>{w.bills}</Th>
              <Th num>{w.open}</Th>
              <Th>{w.since}</Th>
              <Th>{w.lateFor}</Th>
              <Th>{w.reminded}</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.firmId}>
                <Td head second={row.stays ? undefined : w.gone}>
                  <Link to={paths.deskAccount(slug, row.firmId)}>{row.name}</Link>
                </Td>
                <Td num>{w.billsOf(row.bills)}</Td>
                <Td num strong>
                  {formatYuan(row.open)}
                </Td>
                <Td>{row.since}</Td>
                <Td>
                  <StatusWord shape="late" tone="hot">
                    {w.days(row.days)}
                  </StatusWord>
                </Td>
                <Td>{row.reminded ?? '—'}</Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      <RentPager
        here={paths.deskArrears(slug)}
        page={page}
        more={more}
        shown={rows.length}
        size={50}
        unit="firm"
      />
    </>
  )
}
