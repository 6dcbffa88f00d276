import { unreadOf } from '~/ground/notices/inbox.server'
import { actingIn, requireUser } from '~/ground/people/guard.server'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { ownApplication } from '~/admission/applications/queries.server'

/** The signed-in founder and the application an address names; 404 when it is not their firm's. */
export async function requireOwn(request: Request, ref: string | undefined) {
  await requireUser(request)
  return (await ownApplication(await actingIn(request, ['founder']), ref ?? '')) ?? notFound()
}
export type Own = Awaited<ReturnType<typeof requireOwn>>

/** What the founder's bar says of them: their name, whether they have a firm, whether it is an invented one. */
export async function founderOf(request: Request) {
  const user = await requireUser(request)
  const founders = await actingIn(request, ['founder'])
  const enclaveIds = founders.map((actor) => actor.enclaveId)
  const examples = await db.enclave.count({ where: { id: { in: enclaveIds }, isExample: true } })
  return {
    name: user.name,
    hasFirm: founders.some((actor) => actor.firmId !== null),
    isExample: examples > 0,
    unread: await unreadOf(user.userId, user.onlyIn),
  }
}
