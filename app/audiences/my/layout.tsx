import { json, type LoaderFunctionArgs, type SerializeFrom } from '@remix-run/node'
import { Outlet, useLoaderData, useLocation, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { founderOf } from '~/admission/drafts/own.server'
import { startWords } from '~/admission/new-applications/start-words'
import { actingFor } from '~/ground/members/acting-for.server'
import { StrayError } from '~/ground/people/error-frame'
import { navWords } from '~/ground/people/nav'
import { paths } from '~/platform/paths'
import { ticketWords } from '~/residence/tickets/words'
import { useWords } from '~/ui/locale'
import { RouteError } from '~/ui/route-error'
import { ExampleBanner, FounderShell } from '~/ui/shell'

export async function loader({ request }: LoaderFunctionArgs) {
  const frame = await founderOf(request)
  return json({ ...frame, firm: await actingFor(request) })
}

type Frame = SerializeFrom<typeof loader>

/** The founder's bar: their applications, their firm, themselves. */
export default function FounderLayout() {
  return (
    <Bar data={useLoaderData<typeof loader>()}>
      <Outlet />
    </Bar>
  )
}

/** What went wrong on a page, inside the founder's own bar. */
export function ErrorBoundary() {
  const data = useRouteLoaderData<typeof loader>('audiences/my/layout')
  if (!data) return <StrayError />
  return (
    <Bar data={data}>
      <RouteError back={paths.my} />
    </Bar>
  )
}

function Bar({ data, children }: { data: Frame; children: ReactNode }) {
  const { name, hasFirm, isExample, firm } = data
  const nav = useWords(navWords)
  const { pathname, search } = useLocation()
  const w = useWords(startWords)
  const onBookings = pathname.startsWith(paths.myBookings)
  const onFirm =
    (pathname.startsWith(paths.myFirm) && !onBookings) ||
    pathname.startsWith(`${paths.my}/landing/`) ||
    pathname.startsWith(`${paths.my}/cases/`)
  const tickets = useWords(ticketWords)
  const onReports = pathname.startsWith(paths.myReports)
  return (
    <FounderShell
      nav={[
        { to: paths.my, label: w.nav.applications, current: !onFirm && !onBookings && !onReports },
        ...(hasFirm
          ? [
              { to: paths.myFirm, label: w.nav.firm, current: onFirm },
              { to: paths.myBookings, label: nav.bookings, current: onBookings },
              { to: paths.myReports, label: tickets.title, current: onReports },
            ]
          : []),
      ]}
      user={{ name, role: firm ? `${w.role} · ${firm}` : w.role }}
      userLinks={[
        ...(firm ? [{ to: paths.memberships, label: nav.switchRole }] : []),
        { to: paths.account, label: w.nav.account },
      ]}
      inbox={{ to: paths.inbox, unread: data.unread }}
      next={pathname + search}
      banner={isExample ? <ExampleBanner /> : undefined}
    >
      <div className="pb-16">{children}</div>
    </FounderShell>
  )
}
