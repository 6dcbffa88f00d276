import type { LetterKind } from '~/ground/letters/letters'
import { postLetter } from '~/ground/notices/post.server'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { newId, sha256 } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { secretFor } from '~/platform/seal.server'
import type { Day } from '~/shared/days'
import type { Quarter } from './quarter'
import { inBoth } from './words'

type Asked = { id: string; firmId: string; firmName: string; contactEmail: string | null }
export type QuarterLinkTo = {
  id: string
  askId: string
  userId: string | null
  firmName: string
  /** Where the letter goes of whoever has no account. */
  toAddress: string | null
}

/** The secret of a link: it goes with its row, and only its hash is kept. */
export const secretOf = (enclaveId: string, linkId: string) => secretFor(`quarter ${enclaveId} ${linkId}`)

/** A link for every founder of the firms asked; a firm without any gets one at the address it names. */
export async function makeLinks(
  tx: Tx,
  enclaveId: string,
  asked: readonly Asked[],
): Promise<QuarterLinkTo[]> {
  const founders = await tx.membership.findMany({
    where: {
      enclaveId,
      role: 'founder',
      endedAt: null,
      firmId: { in: asked.map(({ firmId }) => firmId) },
    },
    select: { userId: true, firmId: true },
    orderBy: { userId: 'asc' },
  })
  const links = asked.flatMap(({ id: askId, firmId, firmName, contactEmail }): QuarterLinkTo[] => {
    const of = [...new Set(founders.filter((one) => one.firmId === firmId).map(({ userId }) => userId))]
    if (of.length === 0)
      return contactEmail ? [{ id: newId(), askId, userId: null, firmName, toAddress: contactEmail }] : []
    return of.map((userId) => ({ id: newId(), askId, userId, firmName, toAddress: null }))
  })
  await tx.quarterLink.createMany({
    data: links.map(({ id, askId, userId }) => ({
      enclaveId,
      id,
      askId,
      userId,
      tokenHash: sha256(secretOf(enclaveId, id)),
    })),
  })
  return links
}

type About = { enclaveId: string; quarter: Quarter; due: Day }

/** One letter for each link; a reminder brings the same link again. */
export async function postLinks(
  tx: Tx,
  kind: LetterKind & `quarter_${string}`,
  { enclaveId, quarter, due }: About,
  links: readonly QuarterLinkTo[],
  now: Date,
): Promise<void> {
  for (const { id, askId, userId, firmName: firm, toAddress } of links) {
    const to = userId ? { toUserId: userId } : { toAddress: toAddress ?? '', locale: 'zh' as const }
    const secretLink = env().BASE_URL + paths.quarterAsked(secretOf(enclaveId, id))
    const page = userId ? { page: paths.myQuarter(askId) } : {}
    const params = { firm, due, ...inBoth(quarter) }
    const letter = { enclaveId, ...to, kind, params, secretLink, ...page }
    await postLetter(tx, { ...letter, about: { type: 'quarter', id: askId } }, now)
  }
}
