import { json, type LoaderFunctionArgs, type SerializeFrom } from '@remix-run/node'
import { Outlet, useLoaderData, useLocation, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { unreadOf } from '~/ground/notices/inbox.server'
import { homeOf } from '~/ground/people/actor'
import { StrayError } from '~/ground/people/error-frame'
import { actorsOfRequest, optionalUser } from '~/ground/people/guard.server'
import { navWords } from '~/ground/people/nav'
import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { RouteError } from '~/ui/route-error'
import { FounderShell, PortalShell } from '~/ui/shell'

export async function loader({ request }: LoaderFunctionArgs) {
  const user = await optionalUser(request)
  const actors = await actorsOfRequest(request)
  return json({
    name: user?.name ?? null,
    role: actors[0]?.role ?? null,
    home: homeOf(actors),
    unread: user ? await unreadOf(user.userId, user.onlyIn) : 0,
  })
}

/** The pages of the door and of one's own account. */
export default function AccountLayout() {
  return (
    <Bar data={useLoaderData<typeof loader>()}>
      <Outlet />
    </Bar>
  )
}

/** What went wrong on a page, inside the same bar. */
export function ErrorBoundary() {
  const data = useRouteLoaderData<typeof loader>('audiences/account/layout')
  if (!data) return <StrayError />
  return (
    <Bar data={data}>
      <RouteError back={data.name ? data.home : paths.home} />
    </Bar>
  )
}

function Bar({ data, children }: { data: SerializeFrom<typeof loader>; children: ReactNode }) {
  const { name, role, home, unread } = data
  const { pathname, search } = useLocation()
  const w = useWords(navWords)
  if (!name) {
    return (
      <PortalShell brandTo={paths.home} nav={[]} next={pathname + search}>
        {children}
      </PortalShell>
    )
  }
  return (
    <FounderShell
      brandTo={home}
      user={{ name, role: role ? w.roles[role] : w.account }}
      userLinks={[{ to: paths.account, label: w.account }]}
      inbox={{ to: paths.inbox, unread }}
      next={pathname + search}
    >
      {children}
    </FounderShell>
  )
}
