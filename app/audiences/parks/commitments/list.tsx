import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { MAY, may } from '~/landing/commitments/abilities'
import { CommitmentTable } from '~/landing/commitment-pages/commitment-table'
import {
  COMMITMENTS_ON_A_PAGE,
  commitmentsAddress,
  ORDERS,
  readCommitmentQuery,
  SHOWS,
} from '~/landing/commitments/list-query'
import { commitmentList } from '~/landing/commitments/queries.server'
import { commitmentCounts, commitmentsByPark, moneyByYear } from '~/landing/commitments/totals.server'
import { ByPark, MoneyByYear } from '~/landing/commitment-pages/totals-view'
import { KINDS, SIDES } from '~/landing/commitments/vocabulary'
import { commitmentWords } from '~/landing/commitments/words'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { rangeOfPage } from '~/shared/page-range'
import { Button, LinkButton } from '~/ui/buttons'
import { SelectField } from '~/ui/form'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { EmptyState, Facts, FilterLinks, PageHead, NumberedPager, Tabs } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(commitmentWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole(...MAY.see)(asked)
  const query = readCommitmentQuery(new URL(asked.request.url).searchParams)
  const isOffice = actor.role === 'park' || actor.role === 'department'
  const [list, counts, years, parks] = await Promise.all([
    commitmentList(actor, query, today()),
    commitmentCounts(actor, today()),
    moneyByYear(actor, today()),
    isOffice ? Promise.resolve([]) : commitmentsByPark(actor, today()),
  ])
  return json({
    slug: actor.enclaveSlug,
    mayWord: may(actor.role, 'word'),
    query,
    counts,
    years,
    parks,
    ...list,
  })
}

/** What both sides of the landings have promised: late first, by day or by firm, with the sums by year and by park. */
export default function Commitments() {
  const { slug, mayWord, query, counts, years, parks, rows, more } = useLoaderData<typeof loader>()
  const w = useWords(commitmentWords)
  const at = (change: Partial<typeof query>) => commitmentsAddress(paths.commitments(slug), query, change)
  return (
    <>
      <PageHead
        title={w.title}
        sub={w.sub}
        actions={<LinkButton to={commitmentsAddress(paths.commitmentsCsv(slug), query)}>{w.csv}</LinkButton>}
      />
      <Facts
        items={counts.map((sum) => ({
          label: (
            <>
              {w.sidesOf[sum.side]} · {w.keptOf(sum.kept, sum.promised)}
            </>
          ),
          value: w.lateOf(sum.late),
          hot: sum.late > 0,
          to: at({ side: sum.side, show: 'late' }),
        }))}
      />
      <Tabs
        label={w.title}
        items={SHOWS.map((show) => ({
          to: at({ show }),
          label: w.shows[show],
          current: query.show === show,
        }))}
      />
      <div className="my-3 grid gap-2">
        <FilterLinks
          label={w.who}
          items={[
            { to: at({ side: null }), label: w.all, current: query.side === null },
            ...SIDES.codes.map((side) => ({
              to: at({ side }),
              label: w.sides[side],
              current: query.side === side,
            })),
          ]}
        />
        <FilterLinks
          label={w.orderBy}
          items={ORDERS.map((by) => ({ to: at({ by }), label: w.orders[by], current: query.by === by }))}
        />
      </div>
      <Form method="get" className="filter-form mb-4 flex flex-wrap items-end gap-x-4 gap-y-2">
        {query.show === 'owed' ? null : <input type="hidden" name="show" value={query.show} />}
        {query.side ? <input type="hidden" name="side" value={query.side} /> : null}
        {query.park ? <input type="hidden" name="park" value={query.park} /> : null}
        {query.by === 'due' ? null : <input type="hidden" name="by" value={query.by} />}
        <SelectField
          name="kind"
          label={w.kind}
          defaultValue={query.kind}
          empty={w.all}
          options={KINDS.codes.map((value) => ({ value, label: w.kinds[value] }))}
          optional
        />
        <Button>{w.filter}</Button>
      </Form>
      {rows.length === 0 ? (
        <EmptyState title={w.none}>{w.noneText}</EmptyState>
      ) : (
        <CommitmentTable slug={slug} rows={rows} label={w.shows[query.show]} firms />
      )}
      <NumberedPager
        page={query.page}
        more={more}
        range={rangeOfPage(query.page, COMMITMENTS_ON_A_PAGE, rows.length, { total: null })}
        at={(page) => at({ page })}
      />
      <div className="mt-10">
        <MoneyByYear years={years} />
        <ByPark parks={parks} to={(park) => at({ park, show: 'late' })} />
      </div>
      {mayWord ? (
        <p className="mt-6">
          <Link to={paths.agreementText(slug)}>{w.texts}</Link>
        </p>
      ) : null}
    </>
  )
}
