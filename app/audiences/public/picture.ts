import type { LoaderFunctionArgs } from '@remix-run/node'
import { serveFile, shownAsked } from '~/admission/reviews/serve.server'
import { publicEnclave } from '~/ground/people/guard.server'
import { pictureOfCase } from '~/plan/cases/shown.server'
import { pictureOfNews } from '~/plan/news/shown.server'
import { notFound } from '~/platform/http.server'

/** A picture of what is published, for everybody; asked anew each time, so that it goes when the text goes. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const enclave = await publicEnclave({ request, params })
  const { fileId } = params
  const file =
    (await pictureOfCase(enclave.id, fileId)) ?? (await pictureOfNews(enclave.id, fileId)) ?? notFound()
  return serveFile(file, { show: shownAsked(request) === 'small' ? 'small' : 'whole' })
}
