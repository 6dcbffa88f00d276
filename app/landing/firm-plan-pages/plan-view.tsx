import type { ReactNode } from 'react'
import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { KeyValues, SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import type { PlanPage } from '~/landing/firm-plans/queries.server'
import { RequestLines } from './request-list'
import { PLAN_STATES, WATCH_LEVELS } from '~/landing/firm-plans/vocabulary'
import { planWords } from '~/landing/firm-plans/words'

type Facts = Pick<
  PlanPage,
  | 'isOpen'
  | 'officer'
  | 'leader'
  | 'duties'
  | 'goals'
  | 'openedOn'
  | 'openedBy'
  | 'endedOn'
  | 'outcome'
  | 'rating'
  | 'ratingNote'
  | 'lastVisit'
  | 'visitDue'
>

/** Who stands for a plan, what it is to reach, and how it ended. */
export function PlanFacts({ plan }: { plan: Facts }) {
  const w = useWords(planWords)
  const state = plan.isOpen ? 'open' : 'ended'
  return (
    <KeyValues
      items={[
        { label: w.officer, value: plan.officer },
        { label: w.leader, value: plan.leader },
        { label: w.duties, value: <span className="whitespace-pre-line">{plan.duties}</span> },
        { label: w.goals, value: <span className="whitespace-pre-line">{plan.goals}</span> },
        {
          label: w.state,
          value: (
            <span className="flex flex-wrap gap-x-4">
              <StatusWord shape={PLAN_STATES.shapeOf(state)}>{w.states[state]}</StatusWord>
              <span className="text-ink-2">{w.since(plan.openedOn, plan.openedBy)}</span>
            </span>
          ),
        },
        {
          label: w.lastVisit,
          value: [plan.lastVisit ?? w.never, plan.visitDue ? w.visitBy(plan.visitDue) : '']
            .filter(Boolean)
            .join(' · '),
        },
        ...(plan.endedOn
          ? [
              {
                label: w.outcome,
                value: (
                  <span className="whitespace-pre-line">
                    {plan.outcome}
                    <span className="block text-13 text-ink-3">{w.endedOn(plan.endedOn)}</span>
                  </span>
                ),
              },
            ]
          : []),
        ...(plan.rating === null
          ? []
          : [
              {
                label: w.my.rate,
                value: [w.ratingOf(plan.rating), plan.ratingNote].filter(Boolean).join(' · '),
              },
            ]),
      ]}
    />
  )
}

type Props = { plan: PlanPage; slug: string; mayKeep: boolean; allRequests: string }

/** The plan of a key firm as the desk and the bureau read it, and as it is printed. */
export function PlanView({ plan, slug, mayKeep, allRequests }: Props) {
  const w = useWords(planWords)
  const act = (one: Parameters<typeof paths.firmPlanAct>[2]) => paths.firmPlanAct(slug, plan.id, one)
  const may = mayKeep && plan.isOpen
  return (
    <div className="grid gap-10">
      <PlanFacts plan={plan} />
      <Part title={w.watches} aside={may ? <Link to={act('watches/new')}>{w.watch}</Link> : null}>
        {plan.watches.length === 0 ? <p className="text-ink-2">{w.watchNone}</p> : null}
        <ul>
          {plan.watches.map((one) => (
            <li key={one.id} className="border-b border-rule py-2">
              <div className="flex flex-wrap items-baseline justify-between gap-x-4">
                <span>{one.what}</span>
                {one.settledOn ? (
                  <StatusWord shape="ended">{w.settledOn(one.settledOn)}</StatusWord>
                ) : (
                  <StatusWord shape={WATCH_LEVELS.shapeOf(one.level)}>{w.levels[one.level]}</StatusWord>
                )}
              </div>
              <p className="flex flex-wrap gap-x-4 text-13 text-ink-2">
                {one.note ? <span>{one.note}</span> : null}
                {one.settledOn ? null : <span>{w.nextReview(one.reviewOn)}</span>}
                {may && !one.settledOn ? (
                  <Link className="print:hidden" to={act(`watches/${one.id}`)}>
                    {w.review}
                  </Link>
                ) : null}
              </p>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={w.requests} aside={may ? <Link to={act('requests/new')}>{w.ask}</Link> : null}>
        {plan.requests.length === 0 ? <p className="text-ink-2">{w.requestNone}</p> : null}
        <RequestLines
          requests={plan.requests}
          acts={(one) =>
            may && (one.state === 'proposed' || one.state === 'open') ? (
              <>
                {one.state === 'proposed' ? (
                  <Link to={act(`requests/${one.id}/passing-on`)}>{w.passOn}</Link>
                ) : null}
                <Link to={act(`requests/${one.id}/withdrawal`)}>{w.takeBack}</Link>
              </>
            ) : null
          }
        />
        {plan.requestCount > plan.requests.length ? (
          <p className="pt-2 text-13 text-ink-3">
            {w.more(plan.requestCount - plan.requests.length)} <Link to={allRequests}>{w.moreRequests}</Link>
          </p>
        ) : null}
      </Part>
      <Part title={w.visits} aside={may ? <Link to={act('visits/new')}>{w.visit}</Link> : null}>
        {plan.visits.length === 0 ? <p className="text-ink-2">{w.visitNone}</p> : null}
        <ul>
          {plan.visits.map((one) => (
            <li key={one.id} className="border-b border-rule py-2">
              <p className="font-semibold">{one.on}</p>
              <KeyValues
                items={[
                  { label: w.visitors, value: one.visitors },
                  { label: w.met, value: one.met },
                  { label: w.findings, value: <span className="whitespace-pre-line">{one.findings}</span> },
                  { label: w.nextStep, value: <span className="whitespace-pre-line">{one.nextStep}</span> },
                ]}
              />
            </li>
          ))}
        </ul>
        {plan.visitCount > plan.visits.length ? (
          <p className="pt-2 text-13 text-ink-3">{w.more(plan.visitCount - plan.visits.length)}</p>
        ) : null}
      </Part>
    </div>
  )
}

/** A part of a plan, with what can be added to it. */
export function Part(props: { title: string; aside?: ReactNode; children: ReactNode }) {
  const aside = props.aside ? <span className="print:hidden">{props.aside}</span> : undefined
  return (
    <section>
      <SectionHead title={props.title} aside={aside} />
      {props.children}
    </section>
  )
}
