import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { eventCatalogue } from '~/across/event-log/catalogue'
import { FirmView } from '~/across/firm-page/firm-view'
import { firmPage } from '~/across/firm-page/page.server'
import { firmWords } from '~/ground/firms/words'
import { requireActor } from '~/ground/people/guard.server'
import { PlanOfFirmBlock } from '~/landing/firm-plan-pages/plan-of-firm'
import { planOfFirm } from '~/landing/firm-plans/queries.server'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { titled } from '~/ui/title'

export const meta = titled(
  firmWords,
  (w, data) => (data as { firm?: { name: string } } | undefined)?.firm?.name ?? w.firm,
)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['bureau'], enclave: params.enclave })
  const page = await firmPage(actor, params.firmId ?? '', today(), {
    locale: localeOf(request),
    events: eventCatalogue,
  })
  return json({ ...page, plan: await planOfFirm(actor, page.firm.id, today()) })
}

/** The bureau reads the same page; it changes nothing here. */
export default function BureauFirm() {
  const page = useLoaderData<typeof loader>()
  const e = useParams().enclave ?? ''
  return (
    <FirmView
      page={page}
      plan={<PlanOfFirmBlock plan={page.plan} to={(id) => paths.firmPlan('bureau', e, id)} open={null} />}
      links={{
        list: paths.bureauFirms(e),
        evidence: ({ latest }) => paths.bureauEvidenceRow(e, latest.id),
        file: paths.file,
        application: (id) => paths.bureauApplication(e, id),
      }}
    />
  )
}
