import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { EmptyState, SectionHead, TurnBlock } from '~/ui/page'
import { Part, PlanFacts } from './plan-view'
import type { OwnPlan, PlanOfFirm } from '~/landing/firm-plans/queries.server'
import { RequestLines } from './request-list'
import { planWords } from '~/landing/firm-plans/words'

/** A founder's own plan on a phone: who stands for it, what is promised and asked, and what to rate. */
export function MyPlan({ plan }: { plan: OwnPlan | null }) {
  const w = useWords(planWords)
  if (!plan) return <EmptyState title={w.my.none}>{w.my.noneText}</EmptyState>
  const toRate = !plan.isOpen && plan.rating === null
  return (
    <div className="grid gap-8">
      {toRate ? (
        <TurnBlock who={w.my.rateWanted}>
          <LinkButton to={paths.myPlanRating} variant="primary" size="l">
            {w.my.ratePlan}
          </LinkButton>
        </TurnBlock>
      ) : null}
      <PlanFacts plan={plan} />
      <Part title={w.requests}>
        {plan.requests.length === 0 ? <p className="text-ink-2">{w.requestNone}</p> : null}
        <RequestLines
          requests={plan.requests}
          acts={(one) =>
            one.state === 'answered' && one.rating === null ? (
              <Link to={paths.myAnswerRating(one.id)}>{w.my.rateAnswer}</Link>
            ) : null
          }
        />
        {plan.isOpen ? (
          <p className="mt-4">
            <LinkButton to={paths.myPlanRequestNew} size="l" variant={toRate ? 'secondary' : 'primary'}>
              {w.my.ask}
            </LinkButton>
          </p>
        ) : null}
      </Part>
      <Part title={w.visits}>
        {plan.visits.length === 0 ? <p className="text-ink-2">{w.visitNone}</p> : null}
        <ul>
          {plan.visits.map((one) => (
            <li key={one.id} className="border-b border-rule py-2">
              <p>
                {one.on} · {one.visitors}
              </p>
              <p className="text-13 text-ink-2">
                {w.nextStep}: {one.nextStep}
              </p>
            </li>
          ))}
        </ul>
      </Part>
    </div>
  )
}

/** On the firm's own page: that it has a plan, and how much of what it needs is still open. */
export function MyPlanNow({ plan }: { plan: PlanOfFirm | null }) {
  const w = useWords(planWords)
  if (!plan) return null
  const now = plan.openRequests > 0 ? w.my.openCount(plan.openRequests) : `${w.officer} ${plan.officer}`
  return (
    <section className="mt-8">
      <SectionHead title={w.my.title} />
      <TurnBlock who={now}>
        <LinkButton to={paths.myPlan} size="l">
          {w.my.look}
        </LinkButton>
      </TurnBlock>
    </section>
  )
}
