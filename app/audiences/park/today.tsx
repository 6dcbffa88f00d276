import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Glance } from '~/across/office-today/glance'
import { parkGlance } from '~/across/office-today/park-glance.server'
import { OfficeHead } from '~/across/office-today/office-head'
import { OfficeQueue } from '~/across/office-today/queue'
import { officeToday } from '~/across/office-today/today.server'
import { officeWords } from '~/across/office-today/words'
import { requireActor } from '~/ground/people/guard.server'
import { today as todayNow } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { useLocale } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(officeWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['park'], enclave: params.enclave })
  const today = todayNow()
  const asked = new URL(request.url).searchParams
  const [read, glance] = await Promise.all([
    officeToday(actor, 'park', asked, today, localeOf(request)),
    parkGlance(actor, today),
  ])
  return json({ read, glance })
}

/** A park officer's morning: which firms could land here, what was promised, what is late; below all that waits. */
export default function ParkToday() {
  const { read, glance } = useLoaderData<typeof loader>()
  const locale = useLocale()
  return (
    <>
      <OfficeHead read={read} name={glance.park[locale]} />
      <Glance glance={glance} read={read} />
      <OfficeQueue read={read} here={paths.park(read.slug)} />
    </>
  )
}
