import { json, type LoaderFunctionArgs, type SerializeFrom } from '@remix-run/node'
import { Outlet, useLoaderData, useLocation, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { enclaveInWords } from '~/admission/intakes/enclave-words'
import { portalWords } from '~/across/portal/portal-words'
import { HOME_OF } from '~/ground/people/actor'
import { StrayError } from '~/ground/people/error-frame'
import { actorsOfRequest, enclaveBySlug, isOpenTo, optionalUser } from '~/ground/people/guard.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { RouteError } from '~/ui/route-error'
import { ExampleBanner, Footer, PortalShell, PrivateBanner } from '~/ui/shell'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const found = params.enclave ? await enclaveBySlug(params.enclave) : null
  const enclave = found ? enclaveInWords(found, localeOf(request)) : null
  const isOpen = found ? await isOpenTo(request, found) : true
  const user = await optionalUser(request)
  const actors = user ? await actorsOfRequest(request) : []
  const actor = actors.find((one) => one.enclaveSlug === enclave?.slug) ?? actors[0]
  const desk = user ? (actor ? HOME_OF[actor.role](actor.enclaveSlug) : paths.my) : null
  return json({ enclave, desk, isOpen })
}

/** The public bar: the chapters of the enclave's page, the language, and the door. */
export default function PublicLayout() {
  return (
    <Bar data={useLoaderData<typeof loader>()}>
      <Outlet />
    </Bar>
  )
}

/** What went wrong on a page, inside the public bar; without an enclave of that name, in the plain one. */
export function ErrorBoundary() {
  const data = useRouteLoaderData<typeof loader>('audiences/public/layout')
  if (!data) return <StrayError />
  return (
    <Bar data={data}>
      <RouteError back={data.enclave ? paths.portal(data.enclave.slug) : (data.desk ?? paths.home)} />
    </Bar>
  )
}

function Bar({ data, children }: { data: SerializeFrom<typeof loader>; children: ReactNode }) {
  const { enclave, desk, isOpen } = data
  const { pathname, search } = useLocation()
  const w = useWords(portalWords)
  const nav =
    enclave && isOpen
      ? [
          { to: paths.criteria(enclave.slug), label: w.nav.criteria },
          { to: paths.check(enclave.slug), label: w.nav.check },
          { to: `${paths.portal(enclave.slug)}#papers`, label: w.nav.papers },
          { to: `${paths.portal(enclave.slug)}#waits`, label: w.nav.waits },
          { to: `${paths.portal(enclave.slug)}#plan`, label: w.nav.plan },
          { to: paths.publicPolicies(enclave.slug), label: w.nav.policies },
          { to: paths.publicBulletins(enclave.slug), label: w.nav.bulletins },
          { to: paths.publicNotices(enclave.slug), label: w.nav.notices },
        ].map((item) => ({ ...item, current: item.to === pathname }))
      : []
  const footLine = (parts: ('sponsor' | 'operator' | 'address' | 'phone')[]) =>
    [
      ...parts.flatMap((part) => (enclave?.[part] ? [w.foot[part](enclave[part])] : [])),
      w.footMissing(parts.flatMap((part) => (enclave?.[part] ? [] : [w.said[part]])).join(w.listJoin)),
    ]
      .filter((text) => text !== w.footMissing(''))
      .join('　')
  const numbers = (['icp', 'policeRecord', 'siteCode'] as const)
    .flatMap((part) => (enclave?.[part] ? [w.foot[part](enclave[part])] : []))
    .join('　')
  return (
    <PortalShell
      brandTo={enclave ? paths.portal(enclave.slug) : paths.home}
      logo={enclave?.logo ? paths.logo(enclave.slug, enclave.logo) : undefined}
      nav={nav}
      signIn={desk ? { to: desk, label: w.myPlace } : { to: paths.signIn, label: w.signIn }}
      next={pathname + search}
      banner={enclave && isOpen ? <PublicBanner {...enclave} /> : undefined}
      footer={
        enclave && isOpen ? (
          <Footer
            left={
              <>
                {footLine(['sponsor', 'operator'])}
                <br />
                {footLine(['address', 'phone'])}
                {enclave.hours ? `　${w.foot.hours(enclave.hours)}` : null}
                {enclave.mapPoint ? (
                  <span className="ml-4 select-all" title={w.foot.copy}>
                    {w.foot.mapPoint(enclave.mapPoint)}
                  </span>
                ) : null}
                {numbers ? (
                  <>
                    <br />
                    {numbers}
                  </>
                ) : null}
              </>
            }
            right={w.footSite}
          />
        ) : (
          <Footer left={w.footSite} />
        )
      }
    >
      {children}
    </PortalShell>
  )
}

function PublicBanner({ isPublished, isExample }: { isPublished: boolean; isExample: boolean }) {
  if (!isPublished) return <PrivateBanner />
  return isExample ? <ExampleBanner /> : null
}
