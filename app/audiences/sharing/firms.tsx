import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireSharer } from '~/landing/sharing/act-on-sharing.server'
import { areaOf } from '~/landing/sharing/area'
import { periodInWords } from '~/landing/sharing/period-words'
import { firmsBehind, ROWS_ON_A_PAGE } from '~/landing/sharing/queries.server'
import { sharingWords } from '~/landing/sharing/words'
import { paths } from '~/platform/paths'
import { formatYuan } from '~/shared/money'
import { pageAsked, rangeOfPage } from '~/shared/page-range'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead, NumberedPager } from '~/ui/page'
import { Row, Table, Td, Th, TotalRow } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(sharingWords, (w) => w.openRows)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await requireSharer(asked, 'see_firms')
  const page = pageAsked(new URL(asked.request.url).searchParams)
  const { settlementId, metric } = asked.params
  const of = await firmsBehind(actor, settlementId, metric, page)
  return json({ slug: actor.enclaveSlug, area: areaOf(asked.request.url), perPage: ROWS_ON_A_PAGE, ...of })
}

/** The landed firms behind one metric of a settlement, each with what it brought; the sum is that of all of them. */
export default function FirmsBehind() {
  const { slug, area, settlement, part, page, perPage, rows, more } = useLoaderData<typeof loader>()
  const w = useWords(sharingWords)
  const locale = useLocale()
  const here = paths.sharingRows(area === 'desk' ? 'desk' : 'bureau', slug, settlement.id, part.metric)
  const at = (to: number) => (to > 1 ? `${here}?page=${to}` : here)
  return (
    <>
      <PageHead
        crumbs={[
          { label: w.title, to: paths.sharing(area, slug) },
          {
            label: settlement.agreement.ref,
            to: paths.sharingAgreement(area, slug, settlement.agreement.id),
          },
          {
            label: periodInWords(settlement.period, locale),
            to: paths.sharingSettlement(area, slug, settlement.id),
          },
        ]}
        title={w.rowsTitle(w.metrics[part.metric])}
        sub={`${w.lawLedger} · ${w.unit} · ${w.rowsLead}`}
      />
      <Table label={w.rowsTitle(w.metrics[part.metric])} minWidth="m" pick>
        <thead>
          <tr>
            <Th>{w.firm}</Th>
            <Th>{w.park}</Th>
            <Th>{w.city}</Th>
            <Th num>{w.quarters}</Th>
            <Th num>{w.amount}</Th>
            <Th num>{w.held}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => (
            <Row key={one.projectId}>
              <Td head second={one.ref}>
                <Link to={paths.landedFirm(slug, one.projectId)}>{one.name}</Link>
              </Td>
              <Td>{locale === 'zh' ? one.parkZh : one.parkEn}</Td>
              <Td>{w.cities[one.city]}</Td>
              <Td num>{one.quarters}</Td>
              <Td num>{one.amount === null ? '—' : formatYuan(one.amount)}</Td>
              <Td num>{one.held === null ? '' : formatYuan(one.held)}</Td>
            </Row>
          ))}
        </tbody>
        <TotalRow>
          <Td head>{w.sum}</Td>
          <Td>{w.firmsOf(part.firms)}</Td>
          <Td />
          <Td />
          <Td num strong>
            {formatYuan(part.amount)}
          </Td>
          <Td />
        </TotalRow>
      </Table>
      <NumberedPager
        page={page}
        more={more}
        range={rangeOfPage(page, perPage, rows.length, { total: null })}
        at={at}
      />
    </>
  )
}
