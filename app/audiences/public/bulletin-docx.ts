import type { LoaderFunctionArgs } from '@remix-run/node'
import { publicEnclave } from '~/ground/people/guard.server'
import { bulletinAsWord } from '~/plan/bulletins/bulletin-file.server'
import { publishedBulletin } from '~/plan/bulletins/queries.server'

/** A published bulletin as a Word file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const enclave = await publicEnclave({ request, params })
  return bulletinAsWord(await publishedBulletin(enclave.id, params.month), params.month ?? '')
}
