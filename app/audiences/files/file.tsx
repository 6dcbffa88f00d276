import type { LoaderFunctionArgs } from '@remix-run/node'
import { fileForDownload } from '~/admission/reviews/file-access.server'
import { serveFile } from '~/admission/reviews/serve.server'
import { ROLES } from '~/ground/people/actor'
import { actingIn, requireUser } from '~/ground/people/guard.server'
import { notFound } from '~/platform/http.server'

/** The file itself: a download, or shown in place (`?show=1`) where it is a PDF or a picture. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const user = await requireUser(request)
  const reader = { userId: user.userId, actors: await actingIn(request, ROLES) }
  const file = (await fileForDownload(reader, params.fileId ?? '')) ?? notFound()
  return serveFile(file, { show: new URL(request.url).searchParams.get('show') === '1' })
}
