import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { Done } from '~/mechanism/done'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { RentTabs } from '~/residence/charge-pages/rent-tabs'
import { EXTRAS_ON_A_PAGE, extrasOf, type ExtraLine } from '~/residence/extras/queries.server'
import { extraWords } from '~/residence/extras/words'
import { rentRoles } from '~/residence/rent/abilities'
import { RentPager } from '~/residence/rent/rent-pager'
import { formatYuan } from '~/shared/money'
import { pageAsked } from '~/shared/page-range'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead, Segments } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(extraWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole(...rentRoles('look'))(asked)
  const { searchParams } = new URL(asked.request.url)
  const [page, all] = [pageAsked(searchParams), searchParams.get('show') === 'all']
  const saved = searchParams.get('saved')
  const found = await extrasOf(actor, today(), { all, page })
  return json({ slug: actor.enclaveSlug, page, all, saved, ...found })
}

/** What firms pay besides rooms, meters and bookings. */
export default function Extras() {
  const { slug, page, all, saved, rows, more } = useLoaderData<typeof loader>()
  const w = useWords(extraWords)
  const here = paths.deskExtras(slug)
  return (
    <>
      <PageHead
        title={w.title}
        sub={w.sub}
        actions={
          <LinkButton to={paths.deskNewExtra(slug)} variant="primary">
            {w.newExtra}
          </LinkButton>
        }
      />
      <RentTabs slug={slug} current="extras" />
      <Done when={saved === 'entered'}>{w.entered}</Done>
      <Done when={saved === 'ended'}>{w.ended}</Done>
      <div className="my-3">
        <Segments
          label={w.show}
          items={[
            { to: here, label: w.running, current: !all },
            { to: `${here}?show=all`, label: w.all, current: all },
          ]}
        />
      </div>
      {rows.length === 0 ? (
        <EmptyState title={all ? w.none : w.noneNow}>{w.noneText}</EmptyState>
      ) : (
        <Table label={w.title} minWidth="m" stacks>
          <thead>
            <tr>
              <Th>{w.what}</Th>
              <Th>{w.firm}</Th>
              <Th num>{w.amount}</Th>
              <Th>{w.months}</Th>
              <Th />
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id}>
                <Td head>{row.name}</Td>
                <Td label={w.firm}>
                  <Link to={paths.deskAccount(slug, row.firmId)}>{row.firm}</Link>
                </Td>
                <Td num label={w.amount} second={`${w.vat} ${row.vatPercent}%`}>
                  {formatYuan(row.amount)}
                </Td>
                <Td label={w.months}>
                  <Months row={row} />
                </Td>
                <Td>
                  <Link
                    to={paths.deskExtraEnd(slug, row.id)}
                    aria-label={w.endOf(`${row.firm} · ${row.name}`)}
                  >
                    {w.end}
                  </Link>
                </Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      <RentPager
        here={all ? `${here}?show=all` : here}
        page={page}
        more={more}
        shown={rows.length}
        size={EXTRAS_ON_A_PAGE}
      />
    </>
  )
}

function Months({ row: { firstMonth, lastMonth, isOnce, isNever } }: { row: ExtraLine }) {
  const w = useWords(extraWords)
  if (isNever) return w.never
  if (isOnce) return w.monthOf(firstMonth)
  return lastMonth === null ? w.from(firstMonth) : w.between(firstMonth, lastMonth)
}
