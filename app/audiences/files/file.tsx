import type { LoaderFunctionArgs } from '@remix-run/node'
import { fileForDownload } from '~/admission/reviews/file-access.server'
import { serveFile, shownAsked } from '~/admission/reviews/serve.server'
import { ROLES } from '~/ground/people/actor'
import { actingIn, requireUser } from '~/ground/people/guard.server'
import { lookingActor } from '~/ground/members/look.server'
import { notFound, onlyLooking } from '~/platform/http.server'

/** The file itself: a download, or shown in place (`?show=1`) where it is a PDF or a picture, small (`?show=small`) where it is a picture. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const user = await requireUser(request)
  const reader = { userId: user.userId, actors: await actingIn(request, ROLES) }
  const file = (await fileForDownload(reader, params.fileId ?? '')) ?? notFound()
  // Looking as somebody else opens no file that the administrator may not open themselves.
  const looker = await lookingActor(request)
  if (looker && !(await fileForDownload({ userId: looker.userId, actors: [looker] }, file.id)))
    throw onlyLooking()
  return serveFile(file, { show: shownAsked(request) })
}
