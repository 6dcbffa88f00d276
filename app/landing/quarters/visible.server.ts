import type { Actor } from '~/ground/people/actor'
import { db, type Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId, sha256 } from '~/platform/ids.server'
import { visibleTo } from '~/landing/projects/visible.server'

/** Who answers: whoever holds the link of a letter, or a founder signed in. */
export type Bearer = { token: string } | { actor: Actor; askId: string | undefined }

const withAll = {
  project: { include: { firm: true, park: true } },
  answers: { orderBy: { version: 'desc' }, take: 1 },
} satisfies Prisma.QuarterAskInclude
export type AskRow = Prisma.QuarterAskGetPayload<{ include: typeof withAll }>
/** Somebody known who answers; null for whoever the firm names and has no account. */
export type Person = { userId: string; name: string; role: 'founder'; lookedAtBy?: string } | null
export type Asked = { ask: AskRow; person: Person; byLink: boolean }

/** The question of a link, or of a founder's own firm; 404 for a link that is forged or of somebody who has left. */
export async function askOf(bearer: Bearer, client: Tx = db): Promise<Asked> {
  if ('token' in bearer) return askOfLink(bearer.token, client)
  const { actor, askId } = bearer
  const where = { enclaveId: actor.enclaveId, id: askId ?? '', project: visibleTo(actor) }
  const ask = isId(askId) ? await client.quarterAsk.findFirst({ where, include: withAll }) : null
  if (!ask) notFound()
  const { userId, name, lookedAtBy } = actor
  return {
    ask,
    person: { userId, name, role: 'founder', ...(lookedAtBy ? { lookedAtBy } : {}) },
    byLink: false,
  }
}

async function askOfLink(token: string, client: Tx): Promise<Asked> {
  const link = await client.quarterLink.findUnique({
    where: { tokenHash: sha256(token) },
    include: { ask: { include: withAll } },
  })
  if (!link) notFound()
  const { enclaveId, userId, ask } = link
  if (userId === null) return { ask, person: null, byLink: true }
  const where = { enclaveId, userId, role: 'founder', firmId: ask.project.firmId, endedAt: null }
  const user =
    (await client.membership.count({ where })) > 0
      ? await client.user.findFirst({ where: { id: userId, disabledAt: null }, select: { name: true } })
      : null
  if (!user) notFound()
  return { ask, person: { userId, name: user.name, role: 'founder' }, byLink: true }
}

/** The consent of a firm that stands; null where it was never asked. */
export async function consentOf(
  { enclaveId, firmId }: { enclaveId: string; firmId: string },
  client: Pick<Tx, 'quarterConsent'> = db,
) {
  return client.quarterConsent.findFirst({
    where: { enclaveId, firmId },
    orderBy: { version: 'desc' },
  })
}
