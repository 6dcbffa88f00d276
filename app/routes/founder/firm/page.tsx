import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { MyFirmView } from '~/firms/my-firm-view'
import { firmPage } from '~/firms/queries.server'
import { firmWords } from '~/firms/words'
import { requireActor } from '~/people/guard.server'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(firmWords, (w) => w.myFirm)

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['founder'] })
  return json(actor.firmId ? await firmPage(actor, actor.firmId, today(), localeOf(request)) : null)
}

/** A founder's own firm, made for a phone. */
export default function MyFirm() {
  const page = useLoaderData<typeof loader>()
  const w = useWords(firmWords)
  if (page) return <MyFirmView page={page} />
  return (
    <>
      <PageHead title={w.myFirm} />
      <EmptyState title={w.noFirm} />
    </>
  )
}
