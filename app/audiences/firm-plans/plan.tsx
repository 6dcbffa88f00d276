import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { mayPlan } from '~/landing/firm-plans/abilities'
import { PlanView } from '~/landing/firm-plan-pages/plan-view'
import { planPage } from '~/landing/firm-plans/queries.server'
import { ownPlan } from '~/landing/firm-plans/visible.server'
import { planWords } from '~/landing/firm-plans/words'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'
import { areaAndReaders } from './area'

export const meta = titled(planWords, (w) => w.plan)

export async function loader(asked: LoaderFunctionArgs) {
  const { area, readers } = areaAndReaders(asked.request)
  const actor = await inRole(...readers)(asked)
  const plan = await planPage(actor, await ownPlan(actor, asked.params.planId), today())
  return json({ slug: actor.enclaveSlug, area, mayKeep: mayPlan(actor.role, 'keep'), plan })
}

/** The plan of one key firm, on the screen and on A4. */
export default function FirmPlan() {
  const { slug, area, mayKeep, plan } = useLoaderData<typeof loader>()
  const w = useWords(planWords)
  const firm = area === 'desk' ? paths.deskFirm(slug, plan.firm.id) : paths.bureauFirm(slug, plan.firm.id)
  return (
    <div className="max-w-200">
      <PageHead
        crumbs={[
          { label: w.title, to: paths.firmPlans(area, slug) },
          { label: plan.firm.name, to: firm },
        ]}
        title={w.planOf(plan.firm.name)}
        sub={<span className="no-print">{w.print}</span>}
        actions={
          mayKeep && plan.isOpen ? (
            <>
              <LinkButton to={paths.firmPlanAct(slug, plan.id, 'end')}>{w.end}</LinkButton>
              <LinkButton to={paths.firmPlanAct(slug, plan.id, 'change')}>{w.change}</LinkButton>
              <LinkButton to={paths.firmPlanAct(slug, plan.id, 'visits/new')} variant="primary">
                {w.visit}
              </LinkButton>
            </>
          ) : undefined
        }
      />
      <PlanView plan={plan} slug={slug} mayKeep={mayKeep} allRequests={paths.supportRequests(area, slug)} />
    </div>
  )
}
