import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { FirmListView } from '~/firms/firm-list'
import { firmWords } from '~/firms/words'
import { requireActor } from '~/people/guard.server'
import { paths } from '~/platform/paths'
import { firmListOf } from '~/routes/firms/loads.server'
import { titled } from '~/ui/title'

export const meta = titled(firmWords, (w) => w.firms)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, {
    roles: ['officer', 'director', 'admin'],
    enclave: params.enclave,
  })
  return json(await firmListOf(request, actor))
}

export default function Firms() {
  const page = useLoaderData<typeof loader>()
  const e = useParams().enclave ?? ''
  return <FirmListView page={page} to={paths.deskFirms(e)} firmTo={(id) => paths.deskFirm(e, id)} />
}
