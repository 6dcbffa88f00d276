import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { KeyValues, SectionHead } from '~/ui/page'
import type { PlanOfFirm } from '~/landing/firm-plans/queries.server'
import { planWords } from '~/landing/firm-plans/words'

type Props = { plan: PlanOfFirm | null; to: (id: string) => string; open: string | null }

/** On the page of a firm: its plan, the last visit and what is still asked; nothing where there is none to see or open. */
export function PlanOfFirmBlock({ plan, to, open }: Props) {
  const w = useWords(planWords)
  if (!plan && !open) return null
  const canOpen = open && !plan?.isOpen ? <Link to={open}>{w.open}</Link> : null
  return (
    <section>
      <SectionHead
        title={w.plan}
        aside={
          <span className="flex flex-wrap gap-x-4 print:hidden">
            {plan ? <Link to={to(plan.id)}>{w.states[plan.isOpen ? 'open' : 'ended']}</Link> : null}
            {canOpen}
          </span>
        }
      />
      {plan ? (
        <KeyValues
          items={[
            { label: w.officer, value: plan.officer },
            { label: w.leader, value: plan.leader },
            { label: w.lastVisit, value: plan.lastVisit ?? w.never },
            {
              label: w.openRequests,
              value: [String(plan.openRequests), plan.lateRequests > 0 ? w.lateOf(plan.lateRequests) : '']
                .filter(Boolean)
                .join(' · '),
            },
          ]}
        />
      ) : null}
    </section>
  )
}
