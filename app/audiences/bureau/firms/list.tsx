import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { FirmListView } from '~/across/firm-list/firm-list'
import { firmWords } from '~/ground/firms/words'
import { requireActor } from '~/ground/people/guard.server'
import { paths } from '~/platform/paths'
import { firmListOf } from '~/audiences/firms/loads.server'
import { titled } from '~/ui/title'

export const meta = titled(firmWords, (w) => w.firms)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['bureau'], enclave: params.enclave })
  return json(await firmListOf(request, actor))
}

export default function Firms() {
  const page = useLoaderData<typeof loader>()
  const e = useParams().enclave ?? ''
  return <FirmListView page={page} to={paths.bureauFirms(e)} firmTo={(id) => paths.bureauFirm(e, id)} />
}
