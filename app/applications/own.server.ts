import { actorsOfRequest, requireUser } from '~/people/guard.server'
import { notFound } from '~/platform/http.server'
import { ownApplication } from './queries.server'

/** The signed-in founder and the application an address names; 404 when it is not their firm's. */
export async function requireOwn(request: Request, ref: string | undefined) {
  await requireUser(request)
  return (await ownApplication(await actorsOfRequest(request), ref ?? '')) ?? notFound()
}
export type Own = Awaited<ReturnType<typeof requireOwn>>
