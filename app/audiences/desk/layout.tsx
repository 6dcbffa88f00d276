import { json, type LoaderFunctionArgs, type SerializeFrom } from '@remix-run/node'
import { Outlet, useLoaderData, useLocation, useMatches } from '@remix-run/react'
import type { ReactNode } from 'react'
import { areaOf, areaOfRole, FINDS } from '~/across/finding/area'
import { parkRoles } from '~/landing/parks/abilities'
import { unreadOf } from '~/ground/notices/inbox.server'
import { HOME_OF, type Role } from '~/ground/people/actor'
import { StrayError } from '~/ground/people/error-frame'
import { enclaveOfActor, requireActor } from '~/ground/people/guard.server'
import { currentEntry, NAV_OF, navWords } from '~/ground/people/nav'
import { paths } from '~/platform/paths'
import { useLocale, useWords } from '~/ui/locale'
import { RouteError } from '~/ui/route-error'
import { DeskShell, ExampleBanner, PrivateBanner } from '~/ui/shell'
import { errorTitled } from '~/ui/title'

export const meta = errorTitled

/** Who works in which part of the house; each page's own loader guards it again. */
const WORKERS: Record<string, readonly Role[]> = {
  desk: ['officer', 'director', 'admin'],
  review: ['expert'],
  bureau: ['bureau'],
  park: ['park'],
  department: ['department'],
  host: ['host_bureau'],
  admin: ['admin'],
  // Departments look after promises of landings there.
  parks: [...parkRoles('look'), 'department'],
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const area = new URL(request.url).pathname.split('/')[1] ?? ''
  const actor = await requireActor(request, { roles: WORKERS[area] ?? [], enclave: params.enclave })
  return json({
    name: actor.name,
    role: actor.role,
    slug: actor.enclaveSlug,
    ...(await enclaveOfActor(request, actor)),
    unread: await unreadOf(actor.userId, actor.lookedAtBy ? actor.enclaveId : null),
  })
}

type Frame = SerializeFrom<typeof loader>

/** The bar of everyone who works here, with the rooms of their role. */
export default function DeskLayout() {
  return (
    <Bar data={useLoaderData<typeof loader>()}>
      <Outlet />
    </Bar>
  )
}

/** What went wrong on a page, inside the bar, so that nobody is lost. */
export function ErrorBoundary() {
  const matches = useMatches()
  const data = matches.find((match) => match.id.endsWith('-layout'))?.data as Frame | undefined
  if (!data) return <StrayError />
  return (
    <Bar data={data}>
      <RouteError back={HOME_OF[data.role](data.slug)} />
    </Bar>
  )
}

function Bar({ data, children }: { data: Frame; children: ReactNode }) {
  const { pathname, search } = useLocation()
  const w = useWords(navWords)
  const locale = useLocale()
  const entries = NAV_OF[data.role]
  const current = currentEntry(entries, data.slug, pathname)
  const area = pathname.startsWith('/parks/') ? areaOfRole(data.role) : areaOf(`http://any${pathname}`)
  const searches = FINDS[area].roles.includes(data.role) && data.role !== 'admin'
  return (
    <DeskShell
      logo={data.logo ? paths.logo(data.slug, data.logo) : undefined}
      enclaveName={locale === 'zh' ? data.zh : data.en}
      brandTo={HOME_OF[data.role](data.slug)}
      nav={entries.map(({ key, to }) => ({ to: to(data.slug), label: w[key], current: key === current }))}
      user={{ name: data.name, role: w.roles[data.role] }}
      userLinks={[
        { to: paths.account, label: w.account },
        { to: paths.portal(data.slug), label: w.portal },
      ]}
      inbox={{ to: paths.inbox, unread: data.unread }}
      searchAction={searches ? { to: FINDS[area].search(data.slug), label: w.find } : undefined}
      next={pathname + search}
      banner={data.isPublished ? data.isExample ? <ExampleBanner /> : undefined : <PrivateBanner />}
    >
      {children}
    </DeskShell>
  )
}
