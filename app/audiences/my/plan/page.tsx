import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { firmWords } from '~/ground/firms/words'
import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/firm-plans/abilities'
import { MyPlan } from '~/landing/firm-plan-pages/my-plan'
import { ownFirmPlan } from '~/landing/firm-plans/queries.server'
import { planWords } from '~/landing/firm-plans/words'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(planWords, (w) => w.my.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await inRole(...MAY.own)({ request, params: {} })
  return json({ plan: await ownFirmPlan(actor, today()) })
}

/** A founder's own plan, made for a phone. */
export default function MyPlanPage() {
  const { plan } = useLoaderData<typeof loader>()
  const w = useWords(planWords)
  const f = useWords(firmWords)
  return (
    <div className="max-w-[760px]">
      <PageHead
        title={w.my.title}
        sub={w.my.lead}
        crumbs={[{ label: f.myFirm, to: paths.myFirm }, { label: w.my.title }]}
      />
      <MyPlan plan={plan} />
    </div>
  )
}
