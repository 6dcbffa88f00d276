import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { ownDepartment } from '~/landing/asks/queries.server'
import { MAY } from '~/landing/firm-plans/abilities'
import { readRequestQuery, REQUESTS_ON_A_PAGE, requestsAddress } from '~/landing/firm-plans/list-query'
import { RequestTable } from '~/landing/firm-plan-pages/request-list'
import { requestList } from '~/landing/firm-plans/requests.server'
import { planWords } from '~/landing/firm-plans/words'
import { Done } from '~/mechanism/done'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { rangeOfPage } from '~/shared/page-range'
import { FilterLinks } from '~/ui/browse'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead, NumberedPager } from '~/ui/page'
import { titled } from '~/ui/title'

const SHOWN = ['open', 'late', 'answered', 'rated', 'withdrawn'] as const

export const meta = titled(planWords, (w) => w.theirs.title)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole(...MAY.answer)(asked)
  const { searchParams } = new URL(asked.request.url)
  const query = readRequestQuery(searchParams)
  const [department, list] = await Promise.all([ownDepartment(actor), requestList(actor, query, today())])
  const answered = searchParams.has('done')
  return json({ slug: actor.enclaveSlug, department, query, answered, ...list })
}

/** What key firms need of a department, the earliest due first. */
export default function DepartmentRequests() {
  const { slug, department, query, answered, rows, more } = useLoaderData<typeof loader>()
  const w = useWords(planWords)
  const locale = useLocale()
  const at = (change: Partial<typeof query>) => requestsAddress(paths.departmentRequests(slug), query, change)
  return (
    <>
      <PageHead title={w.theirs.titleOf(department[locale])} sub={w.theirs.lead} />
      <Done when={answered}>{w.theirs.sent}</Done>
      <div className="my-3">
        <FilterLinks
          label={w.state}
          items={[
            { to: at({ show: null }), label: w.all, current: query.show === null },
            ...SHOWN.map((show) => ({
              to: at({ show }),
              label: w.shows[show],
              current: query.show === show,
            })),
          ]}
        />
      </div>
      {rows.length === 0 ? (
        <EmptyState title={w.theirs.none} />
      ) : (
        <RequestTable
          label={w.theirs.title}
          rows={rows}
          to={({ id }) => paths.departmentRequest(slug, id)}
          ofOne
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
