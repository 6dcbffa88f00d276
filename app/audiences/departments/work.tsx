import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { BoardFileLinks } from '~/across/board-files/file-links'
import { DepartmentCountsTable } from '~/across/department-work/counts-table'
import { MattersTable } from '~/across/department-work/matters-table'
import {
  MATTERS,
  MATTERS_ON_A_PAGE,
  readWork,
  SHOWS,
  workAddress,
  type WorkQuery,
} from '~/across/department-work/query'
import { departmentCounts, mattersOf } from '~/across/department-work/work.server'
import { workWords } from '~/across/department-work/words'
import { requireWorker } from '~/plan/board/worker.server'
import { areaOf, pathsOf } from '~/plan/counting/area'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { yearOf } from '~/shared/days'
import { rangeOfPage } from '~/shared/page-range'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, FilterLinks, PageHead, NumberedPager, SectionHead, Segments } from '~/ui/page'
import { titled } from '~/ui/title'

/** So many years back one may look at what was asked in one of them. */
const YEARS_BACK = 4

export const meta = titled(workWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  const { pathname, searchParams } = new URL(request.url)
  const query = readWork(searchParams)
  const day = today()
  const [counts, list] = await Promise.all([
    departmentCounts(actor, query, day),
    mattersOf(actor, query, day),
  ])
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, back) => yearOf(day) - back)
  return json({ slug: actor.enclaveSlug, area: areaOf(pathname), query, counts, years, ...list })
}

/** What each department has in hand, answered and let pass, and how fast; below it the matters themselves. */
export default function DepartmentWork() {
  const { slug, area, query, counts, years, rows, more } = useLoaderData<typeof loader>()
  const w = useWords(workWords)
  const locale = useLocale()
  const places = pathsOf(area, slug)
  const at = (change: Partial<WorkQuery>) => workAddress(paths.departmentWork(area, slug), query, change)
  const chosen = counts.lines.find(({ departmentId }) => departmentId === query.department)
  const { page } = query
  return (
    <>
      <PageHead title={w.title} sub={w.lead} actions={<BoardFileLinks board="department_work" />} />
      <FilterLinks
        label={w.matter}
        items={[
          { to: at({ matter: null }), label: w.all, current: query.matter === null },
          ...MATTERS.map((matter) => ({
            to: at({ matter }),
            label: w.matters[matter],
            current: query.matter === matter,
          })),
        ]}
      />
      <div className="py-2.5 print:hidden">
        <Segments
          label={w.year}
          items={[
            { to: at({ year: null }), label: w.allYears, current: query.year === null },
            ...years.map((year) => ({
              to: at({ year }),
              label: w.yearOf(year),
              current: query.year === year,
            })),
          ]}
        />
      </div>
      {counts.whole === null ? (
        <EmptyState title={w.none}>{w.noneText}</EmptyState>
      ) : (
        <>
          <DepartmentCountsTable {...counts} to={at} />
          <p className="mt-2 text-13 text-ink-2">{w.speed}</p>
          <section id="matters" className="mt-8">
            <SectionHead
              title={w.list}
              aside={
                chosen ? (
                  <>
                    {w.only(chosen[locale])} <Link to={at({ department: null })}>{w.whole}</Link>
                  </>
                ) : undefined
              }
            />
            <div className="my-3 flex flex-wrap items-start gap-x-6 gap-y-2">
              <FilterLinks
                label={w.show}
                items={[
                  { to: at({ show: null }), label: w.all, current: query.show === null },
                  ...SHOWS.map((show) => ({
                    to: at({ show }),
                    label: w.shows[show],
                    current: query.show === show,
                  })),
                ]}
              />
              <span className="flex gap-2">
                <BoardFileLinks board="department_matters" />
              </span>
            </div>
            {rows.length === 0 ? (
              <EmptyState title={w.none} />
            ) : (
              <MattersTable
                rows={rows}
                to={({ matter, leadsTo }) =>
                  matter === 'ask'
                    ? places.project(leadsTo)
                    : matter === 'support'
                      ? paths.firmPlan(area, slug, leadsTo)
                      : paths.task(area, slug, leadsTo)
                }
              />
            )}
            <NumberedPager
              page={page}
              more={more}
              range={rangeOfPage(page, MATTERS_ON_A_PAGE, rows.length, { total: null })}
              at={(number) => at({ page: number })}
            />
          </section>
        </>
      )}
    </>
  )
}
