import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { AREAS, areaOf } from '~/landing/projects/area'
import { landingWords } from '~/landing/projects/words'
import { ChartFilters } from '~/landing/wall-chart/chart-filters'
import { ChartKey } from '~/landing/wall-chart/chart-key'
import { WallChart } from '~/landing/wall-chart/chart-view'
import { chartAddress, readChartQuery } from '~/landing/wall-chart/list-query'
import { chartOf } from '~/landing/wall-chart/queries.server'
import { StepsTable } from '~/landing/wall-chart/steps-table'
import { windowOf } from '~/landing/wall-chart/time-window'
import { ProjectViews } from '~/landing/wall-chart/view-links'
import { chartWords } from '~/landing/wall-chart/words'
import { requireActor } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { Pager } from '~/ui/browse'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(chartWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const area = areaOf(request.url)
  const actor = await requireActor(request, { roles: AREAS[area].roles, enclave: params.enclave })
  const query = readChartQuery(new URL(request.url).searchParams)
  const day = today()
  const window = windowOf(query.scale, query.from, day)
  return json({ ...(await chartOf(actor, query, day)), area, query, window, today: day })
}

/** Landing projects on one scale of time, plan against fact: drawn, or the same as a table. */
export default function LandingChart() {
  const { projects, range, more, parks, owners, area, query, window, today } = useLoaderData<typeof loader>()
  const e = useParams().enclave ?? ''
  const w = useWords(chartWords)
  const l = useWords(landingWords)
  const base = paths.landingChart(area, e)
  const to = (change: Partial<typeof query>) => chartAddress(base, query, change)
  const shown = { projects, window, today, area, enclave: e }
  return (
    <>
      <PageHead
        crumbs={[{ label: l.title, to: AREAS[area].board(e) }, { label: w.title }]}
        title={w.title}
        sub={w.sub}
      />
      <div className="mb-3">
        <ProjectViews
          {...{ area, enclave: e, current: query.as }}
          chart={to({ as: 'chart' })}
          table={to({ as: 'table' })}
        />
      </div>
      <ChartFilters address={base} {...{ query, window, parks, owners }} />
      {projects.length === 0 ? (
        <EmptyState
          title={range.total === 0 && chartAddress(base, query) === base ? l.empty : l.nothingMatches}
        >
          <Link to={base}>{l.clearFilters}</Link>
        </EmptyState>
      ) : (
        <>
          {query.as === 'table' ? (
            <StepsTable {...shown} />
          ) : (
            <>
              <div className="flex flex-wrap justify-between gap-x-6 gap-y-1 py-2">
                <ChartKey />
                <p className="text-12 text-ink-3 md:hidden">{w.phone}</p>
              </div>
              <WallChart {...shown} />
            </>
          )}
          <Pager
            unit="project"
            range={range}
            previous={query.page > 1 ? to({ page: query.page - 1 }) : undefined}
            next={more ? to({ page: query.page + 1 }) : undefined}
          />
        </>
      )}
    </>
  )
}
