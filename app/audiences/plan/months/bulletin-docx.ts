import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireWorker } from '~/plan/board/worker.server'
import { bulletinAsWord } from '~/plan/bulletins/bulletin-file.server'
import { bulletinPage } from '~/plan/bulletins/queries.server'
import { notFound } from '~/platform/http.server'

/** The bulletin of a month as a Word file, draft or published. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  const { bulletin } = await bulletinPage(actor, params.month)
  return bulletinAsWord((bulletin ?? notFound()).paper, params.month ?? '')
}
