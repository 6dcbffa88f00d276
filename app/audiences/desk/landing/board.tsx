import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { AREAS, areaOf } from '~/landing/projects/area'
import { readFilters } from '~/landing/projects/board'
import { BoardFilterBar, boardAddress } from '~/landing/project-pages/board-filters'
import { Board } from '~/landing/project-pages/board-view'
import { BoardFileLinks } from '~/across/board-files/file-links'
import { board } from '~/across/landing-board/board.server'
import { citiesOf, ownPark } from '~/landing/projects/queries.server'
import { SidePanel } from '~/landing/project-pages/side-panel'
import { landingWords, type LandingWords } from '~/landing/projects/words'
import { ProjectViews } from '~/landing/wall-chart/view-links'
import { requireActor } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, Facts, PageHead, TitleBlock } from '~/ui/page'
import { titled } from '~/ui/title'
import { ListTools } from '~/across/views/list-tools'
import { tidySearch } from '~/across/views/pages'
import { viewsFor } from '~/across/views/queries.server'

export const meta = titled(landingWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const area = areaOf(request.url)
  const actor = await requireActor(request, { roles: AREAS[area].roles, enclave: params.enclave })
  const query = new URL(request.url).searchParams
  const filters = readFilters(query)
  const [read, cities, park] = await Promise.all([
    board(actor, filters, today()),
    citiesOf(actor.enclaveId),
    area === 'park' ? ownPark(actor) : null,
  ])
  const selected = read.projects.find(({ id }) => id === query.get('project')) ?? null
  const views = area === 'desk' ? await viewsFor(actor, 'landing') : []
  const search = tidySearch(query.toString())
  return json({ ...read, area, filters, cities, park, selected, views, search, today: today() })
}

/** Landing projects on the line from the host city to the home city: for the desk, the bureau, and a park's own. */
export default function LandingBoard() {
  const data = useLoaderData<typeof loader>()
  const { projects, total, figures, filters, area, selected, park } = data
  const e = useParams().enclave ?? ''
  const w = useWords(landingWords)
  const locale = useLocale()
  const address = AREAS[area].board(e)
  const here = boardAddress(address, filters)
  const panelOf = (id: string) => `${here}${here.includes('?') ? '&' : '?'}project=${id}`
  return (
    <>
      <PageHead
        title={park ? w.parkTitle(park[locale]) : w.title}
        sub={park ? w.parkSub(total, figures.stalled) : conclusion(w, figures)}
        actions={
          <>
            {area === 'bureau' ? <BoardFileLinks board="landing_board" /> : null}
            <HeadFacts
              figures={figures}
              w={w}
              stalledTo={boardAddress(address, filters, { stalled: true })}
            />
            <LinkButton to={paths.landed(e)}>{w.landed}</LinkButton>
            {park ? <LinkButton to={paths.parkPage(e, park.id)}>{w.ownPark}</LinkButton> : null}
          </>
        }
      />
      <div className="mb-3">
        <ProjectViews area={area} enclave={e} current="board" />
      </div>
      {area === 'desk' ? <ListTools slug={e} page="landing" views={data.views} search={data.search} /> : null}
      <div className="mb-4">
        <TitleBlock basis={w.basis} cutoff={data.today} />
      </div>
      {total === 0 ? (
        <>
          <EmptyState title={park ? w.emptyPark : w.empty}>{park ? null : w.emptyHint}</EmptyState>
          {area === 'desk' ? <LinkButton to={paths.deskNewLanding(e)}>{w.newProject}</LinkButton> : null}
        </>
      ) : (
        <>
          <BoardFilterBar
            address={address}
            filters={filters}
            stalled={figures.stalled}
            owners={data.owners}
            parks={data.parks}
          />
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-2 text-12 text-ink-3">
            <p>
              {w.shown(projects.length, total)} · {w.boundaryNote}
            </p>
            {area === 'desk' ? (
              <LinkButton to={paths.deskNewLanding(e)} variant="primary" size="s">
                {w.newProject}
              </LinkButton>
            ) : null}
          </div>
          {projects.length === 0 ? (
            <EmptyState title={w.nothingMatches}>
              <Link to={address}>{w.clearFilters}</Link>
            </EmptyState>
          ) : (
            <div className={selected ? 'grid gap-x-10 gap-y-6 xl:grid-cols-[minmax(0,1fr)_300px]' : ''}>
              <div className="min-w-0">
                <Board
                  {...{ projects, area, panelOf, groupBy: filters.group, enclave: e, cities: data.cities }}
                  today={data.today}
                  selected={selected?.id ?? null}
                />
              </div>
              {selected ? (
                <SidePanel project={selected} area={area} enclave={e} today={data.today} closeTo={here} />
              ) : null}
            </div>
          )}
        </>
      )}
    </>
  )
}

type Figures = ReturnType<typeof useLoaderData<typeof loader>>['figures']

function conclusion(w: LandingWords, figures: Figures): string {
  const { longest, stalled } = figures
  const stuck = longest ? w.longest(stalled, longest.days, longest.firm, longest.blocker) : w.noneStalled
  return `${w.crossed(figures.crossed, figures.registered, figures.counted)} ${stuck}`
}

function HeadFacts({ figures, w, stalledTo }: { figures: Figures; w: LandingWords; stalledTo: string }) {
  const { signedOnly, registeredOnly, building, producing, listed, stalled, medianDays } = figures
  return (
    <Facts
      items={[
        { value: signedOnly, label: w.counts.signed },
        { value: registeredOnly, label: w.counts.registered },
        { value: building, label: w.counts.building },
        { value: producing, label: w.counts.producing },
        ...(listed > 0 ? [{ value: listed, label: w.listed, hot: true }] : []),
        { value: stalled, label: w.counts.stalled, hot: stalled > 0, to: stalledTo },
        ...(['land', 'factory'] as const).map((kind) => ({
          value: medianDays[kind] === null ? '—' : w.daysOf(medianDays[kind]),
          label: w.counts.median[kind],
        })),
      ]}
    />
  )
}
