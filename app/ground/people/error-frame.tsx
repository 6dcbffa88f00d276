import { useLocation, useRouteLoaderData } from '@remix-run/react'
import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { RouteError, type RootData } from '~/ui/route-error'
import { FounderShell, PortalShell } from '~/ui/shell'
import { navWords } from './nav'
import { peopleWords } from './words'

/** An error where no audience's own bar can stand, as when its guard refused: the plain bar, with a way on. */
export function StrayError() {
  const root = useRouteLoaderData<RootData>('root')
  const { pathname, search } = useLocation()
  const w = useWords(navWords)
  const door = useWords(peopleWords)
  const next = pathname + search
  if (!root?.userName || !root.home) {
    return (
      <PortalShell
        brandTo={paths.home}
        nav={[]}
        signIn={{ to: paths.signIn, label: door.signIn.title }}
        next={next}
      >
        <RouteError back={paths.home} />
      </PortalShell>
    )
  }
  return (
    <FounderShell
      brandTo={root.home}
      user={{ name: root.userName, role: w.account }}
      userLinks={[{ to: paths.account, label: w.account }]}
      next={next}
    >
      <RouteError back={root.home} />
    </FounderShell>
  )
}
