import type { LoaderFunctionArgs } from '@remix-run/node'
import { serveFile } from '~/admission/reviews/serve.server'
import { logoFile } from '~/setup/logo/decide-logo.server'

/** The mark of an enclave: everybody sees it, and under one address it never changes. */
export async function loader({ params }: LoaderFunctionArgs) {
  const answer = await serveFile(await logoFile(params.enclave, params.mark), { show: 'whole' })
  answer.headers.set('Cache-Control', 'public, max-age=31536000, immutable')
  return answer
}
