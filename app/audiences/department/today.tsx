import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { OfficeHead } from '~/across/office-today/office-head'
import { OfficeQueue } from '~/across/office-today/queue'
import { officeToday } from '~/across/office-today/today.server'
import { officeWords } from '~/across/office-today/words'
import { requireActor } from '~/ground/people/guard.server'
import { ownDepartment } from '~/landing/asks/queries.server'
import { today as todayNow } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { useLocale } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(officeWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['department'], enclave: params.enclave })
  const asked = new URL(request.url).searchParams
  const [department, read] = await Promise.all([
    ownDepartment(actor),
    officeToday(actor, 'department', asked, todayNow(), localeOf(request)),
  ])
  return json({ department, read })
}

/** A department's morning: all that is addressed to it, each with its clock and the page where it is answered. */
export default function DepartmentToday() {
  const { department, read } = useLoaderData<typeof loader>()
  const locale = useLocale()
  return (
    <>
      <OfficeHead read={read} name={department[locale]} />
      <OfficeQueue read={read} here={paths.department(read.slug)} />
    </>
  )
}
