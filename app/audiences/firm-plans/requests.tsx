import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { workWords } from '~/across/department-work/words'
import { CountsTable } from '~/landing/firm-plan-pages/counts-table'
import { readRequestQuery, REQUESTS_ON_A_PAGE, requestsAddress, SHOWS } from '~/landing/firm-plans/list-query'
import { RequestTable } from '~/landing/firm-plan-pages/request-list'
import { requestList, supportCounts } from '~/landing/firm-plans/requests.server'
import { planWords } from '~/landing/firm-plans/words'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { rangeOfPage } from '~/shared/page-range'
import { Button, LinkButton } from '~/ui/buttons'
import { SelectField } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, FilterLinks, PageHead, NumberedPager } from '~/ui/page'
import { titled } from '~/ui/title'
import { areaAndReaders } from './area'

export const meta = titled(planWords, (w) => w.requestList)

export async function loader(asked: LoaderFunctionArgs) {
  const { area, readers } = areaAndReaders(asked.request)
  const actor = await inRole(...readers)(asked)
  const query = readRequestQuery(new URL(asked.request.url).searchParams)
  const [list, counts] = await Promise.all([
    requestList(actor, query, today()),
    supportCounts(actor, today()),
  ])
  return json({ slug: actor.enclaveSlug, area, query, counts, ...list })
}

/** What key firms asked departments for, with how each department answered. */
export default function SupportRequests() {
  const { slug, area, query, counts, rows, more } = useLoaderData<typeof loader>()
  const w = useWords(planWords)
  const d = useWords(workWords)
  const locale = useLocale()
  const home = paths.supportRequests(area, slug)
  const at = (change: Partial<typeof query>) => requestsAddress(home, query, change)
  return (
    <>
      <PageHead
        crumbs={[{ label: w.title, to: paths.firmPlans(area, slug) }, { label: w.requestList }]}
        title={w.requestList}
        actions={<LinkButton to={paths.departmentWork(area, slug)}>{d.title}</LinkButton>}
      />
      <CountsTable {...counts} to={at} />
      <div className="mt-10 mb-3">
        <FilterLinks
          label={w.state}
          items={[
            { to: at({ show: null }), label: w.all, current: query.show === null },
            ...SHOWS.map((show) => ({
              to: at({ show }),
              label: w.shows[show],
              current: query.show === show,
            })),
          ]}
        />
      </div>
      <Form method="get" className="filter-form mb-4 flex flex-wrap items-end gap-x-4 gap-y-2">
        {query.show ? <input type="hidden" name="show" value={query.show} /> : null}
        <SelectField
          name="department"
          label={w.department}
          defaultValue={query.department}
          empty={w.all}
          options={counts.byDepartment.map((one) => ({ value: one.departmentId, label: one[locale] }))}
          optional
        />
        <Button>{w.filter}</Button>
      </Form>
      {rows.length === 0 ? (
        <EmptyState title={w.noRequests} />
      ) : (
        <RequestTable
          label={w.requestList}
          rows={rows}
          to={(row) => `${paths.firmPlan(area, slug, row.planId)}#${row.id}`}
        />
      )}
      <NumberedPager
        page={query.page}
        more={more}
        range={rangeOfPage(query.page, REQUESTS_ON_A_PAGE, rows.length, { total: null })}
        at={(page) => at({ page })}
      />
    </>
  )
}
