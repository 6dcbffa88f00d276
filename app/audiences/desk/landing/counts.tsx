import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { CountsFileLinks } from '~/across/board-files/counts-links'
import { AREAS, areaOf } from '~/landing/projects/area'
import { landingWords } from '~/landing/projects/words'
import { BehindTable } from '~/landing/rolling-counts/behind-table'
import {
  besideMonth,
  countsAddress,
  readCounts,
  type CountsQuery,
} from '~/landing/rolling-counts/counts-query'
import { CountsTable } from '~/landing/rolling-counts/counts-table'
import { projectsBehind, rollingCounts, type Counts } from '~/landing/rolling-counts/counts.server'
import { PHASES, type Phase } from '~/landing/rolling-counts/phases'
import { countsWords } from '~/landing/rolling-counts/words'
import { ProjectViews } from '~/landing/wall-chart/view-links'
import { requireActor } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { FilterLinks, Pager } from '~/ui/browse'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, KeyValues, PageHead, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(countsWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const area = areaOf(request.url)
  const actor = await requireActor(request, { roles: AREAS[area].roles, enclave: params.enclave })
  const day = today()
  const query = readCounts(new URL(request.url).searchParams, day)
  const [counts, behind] = await Promise.all([
    rollingCounts(actor, query, day),
    query.rows ? projectsBehind(actor, query, day) : null,
  ])
  return json({ counts, behind, query, area, today: day })
}

/** Landings by phase: by park at the end of a month, and over twelve months; each number opens its projects. */
export default function LandingCounts() {
  const { counts, behind, query, area, today } = useLoaderData<typeof loader>()
  const e = useParams().enclave ?? ''
  const w = useWords(countsWords)
  const l = useWords(landingWords)
  const locale = useLocale()
  const base = paths.landingCounts(area, e)
  const to = (change: Partial<CountsQuery>) => countsAddress(base, query, today, change)
  const rowsOf = (of: Partial<CountsQuery>) => (phase: Phase | null) => to({ ...of, phase, rows: true })
  const park = counts.parks.find(({ id }) => id === query.park) ?? null
  const line = (key: string, name: string, one: Counts, of: Partial<CountsQuery> | null) => ({
    key,
    name,
    spoken: name,
    counts: one,
    current: false,
    to: of ? rowsOf(of) : null,
  })
  const { previous, next } = besideMonth(query.month, today)
  const months = { rows: false, phase: null }
  return (
    <>
      <PageHead
        crumbs={[{ label: l.title, to: AREAS[area].board(e) }, { label: w.title }]}
        title={w.title}
        sub={w.sub(counts.day, counts.total.all)}
        actions={<CountsFileLinks area={area} />}
      />
      <div className="mb-3">
        <ProjectViews {...{ area, enclave: e, current: 'counts' }} />
      </div>
      <FilterLinks
        label={w.month}
        items={[
          { to: to({ ...months, month: previous }), label: w.earlier },
          ...(next ? [{ to: to({ ...months, month: next }), label: w.later }] : []),
          ...(next ? [{ to: to({ ...months, month: today.slice(0, 7) }), label: w.now }] : []),
        ]}
      />
      <section className="mt-4">
        <SectionHead title={w.byPark(counts.day)} />
        {counts.total.all === 0 ? (
          <EmptyState title={w.none}>{w.emptyText}</EmptyState>
        ) : (
          <CountsTable
            label={w.byPark(counts.day)}
            head={w.park}
            lines={[
              ...counts.parks.map((one) => line(one.id, one[locale], one, { park: one.id })),
              ...(counts.others ? [line('others', w.others, counts.others, null)] : []),
            ]}
            total={line('total', w.total, counts.total, { park: null })}
          />
        )}
      </section>
      {behind ? <Rows {...{ behind, query, area, e, to }} park={park?.[locale] ?? null} /> : null}
      <section className="mt-8">
        <SectionHead title={park ? w.byMonthOf(park[locale]) : w.byMonth} />
        <CountsTable
          label={w.byMonth}
          head={w.month}
          lines={counts.months.map((one) => ({
            ...line(one.month, w.monthIs(one.month), one, { month: one.month }),
            current: one.month === query.month,
          }))}
        />
      </section>
      <section className="mt-8 max-w-200">
        <SectionHead title={w.basis} />
        <KeyValues
          items={PHASES.codes.map((code) => ({ label: w.phases[code], value: w.definitions[code] }))}
        />
        <p className="mt-3 text-13 text-ink-2">{w.rules}</p>
      </section>
    </>
  )
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>
type RowsProps = Pick<Loaded, 'query' | 'area'> & {
  behind: NonNullable<Loaded['behind']>
  park: string | null
  e: string
  to: (change: Partial<CountsQuery>) => string
}

function Rows({ behind: { rows, range, more }, query, area, park, e, to }: RowsProps) {
  const w = useWords(countsWords)
  const what = [park ?? w.allParks, w.monthIs(query.month), query.phase ? w.phases[query.phase] : w.allPhases]
  const label = w.rowsOf(what.join(' · '))
  return (
    <section className="mt-8" id="rows">
      <SectionHead
        title={label}
        aside={<Link to={to({ rows: false, phase: null, park: null })}>{w.close}</Link>}
      />
      {rows.length === 0 ? (
        <EmptyState title={w.none} />
      ) : (
        <BehindTable label={label} rows={rows} area={area} enclave={e} />
      )}
      <Pager
        unit="project"
        range={range}
        previous={query.page > 1 ? to({ page: query.page - 1 }) : undefined}
        next={more ? to({ page: query.page + 1 }) : undefined}
      />
    </section>
  )
}
