import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData, useLocation } from '@remix-run/react'
import { useState, type ReactNode } from 'react'
import type { SetBar } from '~/applications/saving-form'
import { founderOf } from '~/applications/own.server'
import { startWords } from '~/applications/start-words'
import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { ExampleBanner, FounderShell } from '~/ui/shell'

/** Plain forms and links: nothing here needs a script, so these pages send none. */
export const handle = { still: true }

export async function loader({ request }: LoaderFunctionArgs) {
  return json(await founderOf(request))
}

/** The founder's bar: their applications, their firm, themselves. */
export default function FounderLayout() {
  const { name, hasFirm, isExample } = useLoaderData<typeof loader>()
  const { pathname, search } = useLocation()
  const w = useWords(startWords)
  const [status, setStatus] = useState<ReactNode>(null)
  const onFirm = pathname.startsWith(paths.myFirm)
  return (
    <FounderShell
      nav={[
        { to: paths.my, label: w.nav.applications, current: !onFirm },
        ...(hasFirm ? [{ to: paths.myFirm, label: w.nav.firm, current: onFirm }] : []),
      ]}
      status={status}
      user={{ name, role: w.role }}
      userLinks={[{ to: paths.account, label: w.nav.account }]}
      next={pathname + search}
      banner={isExample ? <ExampleBanner /> : undefined}
    >
      <div className="pb-16">
        <Outlet context={setStatus satisfies SetBar} />
      </div>
    </FounderShell>
  )
}
