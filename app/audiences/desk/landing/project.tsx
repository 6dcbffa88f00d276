import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { can } from '~/landing/projects/abilities'
import { AREAS, areaOf } from '~/landing/projects/area'
import { ProjectFacts, ProjectLineDrawing, ProjectTurn } from '~/landing/project-pages/project-view'
import { citiesOf, eventsOfProject, project } from '~/landing/projects/queries.server'
import { areaInWords } from '~/landing/projects/track'
import { landingWords } from '~/landing/projects/words'
import { may } from '~/landing/commitments/abilities'
import { ProjectCommitments } from '~/landing/commitment-pages/commitment-table'
import { commitmentsOfProject } from '~/landing/commitments/queries.server'
import { isSigned } from '~/landing/commitments/standing'
import { KeptSites } from '~/landing/sites/kept-sites'
import { sitesKeptFor } from '~/landing/sites/queries.server'
import { maySupervise } from '~/landing/supervision/abilities'
import { Supervision } from '~/landing/supervision/supervision-view'
import { StallNotes } from '~/landing/escalation/stall-view'
import { stallOf } from '~/landing/escalation/told.server'
import { mayStep } from '~/landing/steps/abilities'
import { stepsOf } from '~/landing/steps/queries.server'
import { StagesTable } from '~/landing/steps/stages-table'
import { StepUnderWay } from '~/landing/steps/step-view'
import { mayVisit } from '~/landing/site-visits/abilities'
import { visitsOf } from '~/landing/site-visits/queries.server'
import { VisitsTable } from '~/landing/site-visits/visits-table'
import { History } from '~/across/event-log/history'
import { historyOf } from '~/across/event-log/history-of'
import { requireActor } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { localeOf } from '~/platform/locale.server'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(landingWords, (w) => w.facts)

const ACTS = ['reach_stage', 'block', 'change', 'replan', 'undo_stage', 'drop', 'close', 'reopen'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const area = areaOf(request.url)
  const actor = await requireActor(request, { roles: AREAS[area].roles, enclave: params.enclave })
  const [found, cities, commitments] = await Promise.all([
    project(actor, params.projectId ?? '', today()),
    citiesOf(actor.enclaveId),
    commitmentsOfProject(actor, params.projectId, today()),
  ])
  const { enclaveId } = actor
  const [sites, visits, events, steps, stall] = await Promise.all([
    sitesKeptFor({ enclaveId, firmId: found.firm.id, projectId: found.id }, today()),
    visitsOf(actor, { projectId: found.id }, today()),
    eventsOfProject(actor, found.id),
    stepsOf(actor, found),
    stallOf(actor, found, today()),
  ])
  const acts = ACTS.filter((act) => can(actor.role, act))
  const mayEnter = may(actor.role, 'enter') && found.stage !== 'dropped' && found.closedOn === null
  return json({
    project: found,
    commitments,
    mayEnter,
    sites,
    visits,
    steps,
    stall,
    mayMark: mayStep(actor.role, 'mark_item'),
    mayName: mayStep(actor.role, 'name_owners'),
    maySupervise: maySupervise(actor.role, 'list'),
    mayVisit: mayVisit(actor.role, 'record') && found.stage !== 'dropped',
    history: historyOf(events, localeOf(request)),
    cities,
    area,
    acts: [...acts] as string[],
    today: today(),
  })
}

/** One landing project: the line, whose turn, every stage, and what happened. */
export default function LandingProject() {
  const data = useLoaderData<typeof loader>()
  const enclave = useParams().enclave ?? ''
  const w = useWords(landingWords)
  const locale = useLocale()
  const { project: one, area } = data
  const view = { ...data, enclave }
  const sub = [one.park[locale], w.money(one.investment), areaInWords(one, w), one.product]
  return (
    <>
      <PageHead
        large
        crumbs={[{ label: w.title, to: AREAS[area].board(enclave) }, { label: one.ref }]}
        title={one.firm.name}
        sub={sub.filter(Boolean).join(' · ')}
      />
      <ProjectLineDrawing {...view} />
      <div className="mt-6 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_336px]">
        <div className="grid min-w-0 grid-cols-1 content-start gap-8">
          <ProjectTurn {...view} />
          <StallNotes project={one} area={area} stall={data.stall} />
          <StepUnderWay {...view} />
          <StagesTable project={one} progress={data.steps.progress} enclave={enclave} today={data.today} />
          <VisitsTable
            slug={enclave}
            visits={data.visits}
            recordAt={data.mayVisit ? paths.siteVisitNew(enclave, one.id) : null}
          />
          <ProjectCommitments
            slug={enclave}
            projectId={one.id}
            rows={data.commitments}
            signed={isSigned(one.stage)}
            mayEnter={data.mayEnter}
          />
        </div>
        <div className="grid min-w-0 grid-cols-1 content-start gap-8">
          <Supervision project={one} enclave={enclave} today={data.today} may={data.maySupervise} />
          <ProjectFacts {...view} />
          <KeptSites sites={data.sites} to={(id) => paths.site(enclave, id)} always />
          <History title={w.history} none={w.noHistory} entries={data.history} />
        </div>
      </div>
    </>
  )
}
