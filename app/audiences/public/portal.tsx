import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enclaveInWords } from '~/admission/intakes/enclave-words'
import { JudgingRow } from '~/across/portal/judging-rows'
import { NotOpenYet, PortalHero, PortalLine } from '~/across/portal/portal-head'
import { PlanRow } from '~/across/portal/plan-row'
import { IntakeRow, OfferRow, PapersRow, WaitsRow } from '~/across/portal/portal-rows'
import { ToldRows } from '~/across/portal/told-row'
import { portalView } from '~/across/portal/portal-view.server'
import { portalWords } from '~/across/portal/portal-words'
import { enclaveBySlug, isOpenTo } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { PortalRow } from '~/ui/page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.enclave.name ?? '' }]

export const handle = { isForAll: true }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const enclave = await enclaveBySlug(params.enclave)
  const locale = localeOf(request)
  const isOpen = await isOpenTo(request, enclave)
  return json({
    enclave: enclaveInWords(enclave, locale),
    view: isOpen ? await portalView(enclave, today(), locale, now()) : null,
  })
}

export default function PortalPage() {
  const { enclave, view } = useLoaderData<typeof loader>()
  const w = useWords(portalWords)
  if (!view) return <NotOpenYet enclave={enclave} />
  return (
    <>
      <PortalHero enclave={enclave} view={view} />
      <PortalLine enclave={enclave} view={view} />
      <IntakeRow enclave={enclave} view={view} />
      <OfferRow enclave={enclave} view={view} />
      <JudgingRow judging={view.judging} enclave={enclave} today={view.today} />
      <PapersRow papers={view.papers} />
      <WaitsRow waits={view.waits} promised={view.promised} intake={view.intake} />
      <PlanRow plan={view.plan} offer={view.offer} slug={enclave.slug} />
      <ToldRows told={view.told} slug={enclave.slug} />
      <PortalRow title={w.notices}>
        <p>
          <Link to={paths.publicNotices(enclave.slug)}>{w.noticesLink(view.notices)}</Link>
        </p>
      </PortalRow>
    </>
  )
}
