import type { Letter } from '~/ground/letters/letter'
import { postLetter } from '~/ground/notices/post.server'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { newId, sha256 } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { secretFor } from '~/platform/seal.server'
import type { Day } from '~/shared/days'
import type { Quarter } from './quarter'
import { inBoth } from './words'

type Ask = { id: string; firmId: string; firmName: string; contactEmail: string | null }
/** Whom a quarter is asked of today, with the link they hold already; null where they have none yet. */
export type Asked = {
  linkId: string | null
  askId: string
  userId: string | null
  firmName: string
  /** Where the letter goes of whoever has no account. */
  toAddress: string | null
}

/** The secret of a link: it goes with its row, and only its hash is kept. */
export const secretOf = (enclaveId: string, linkId: string) => secretFor(`quarter ${enclaveId} ${linkId}`)

/**
 * Who is asked for a firm today: every founder who is there, whoever held a link before; of a firm without any the
 * address it names.
 */
export async function askedToday(tx: Tx, enclaveId: string, asks: readonly Ask[]): Promise<Asked[]> {
  const founders = await tx.$queryRaw<{ userId: string; firmId: string }[]>`
    SELECT DISTINCT m."firmId", m."userId" FROM "Membership" m
    JOIN "User" u ON u.id = m."userId" AND u."disabledAt" IS NULL
    WHERE m."enclaveId" = ${enclaveId}::uuid AND m.role = 'founder' AND m."endedAt" IS NULL
      AND m."firmId" = ANY(${asks.map(({ firmId }) => firmId)}::uuid[])
    ORDER BY m."userId"`
  const links = await tx.quarterLink.findMany({
    where: { enclaveId, askId: { in: asks.map(({ id }) => id) } },
    select: { id: true, askId: true, userId: true },
  })
  return asks.flatMap(({ id: askId, firmId, firmName, contactEmail }): Asked[] => {
    const held = (userId: string | null) =>
      links.find((one) => one.askId === askId && one.userId === userId)?.id ?? null
    const present = founders.filter((one) => one.firmId === firmId)
    if (present.length === 0)
      return contactEmail
        ? [{ linkId: held(null), askId, userId: null, firmName, toAddress: contactEmail }]
        : []
    return present.map(({ userId }) => ({ linkId: held(userId), askId, userId, firmName, toAddress: null }))
  })
}

type About = { enclaveId: string; quarter: Quarter; due: Day }

/** One letter for each of those asked, with the link they hold, or a new one. */
export async function postLinks(
  tx: Tx,
  letter: Letter<'firm' | 'due' | 'quarter' | 'link'>,
  { enclaveId, quarter, due }: About,
  asked: readonly Asked[],
  now: Date,
): Promise<void> {
  const links = asked.map((one) => ({ ...one, id: one.linkId ?? newId() }))
  await tx.quarterLink.createMany({
    data: links
      .filter(({ linkId }) => linkId === null)
      .map(({ id, askId, userId }) => ({
        enclaveId,
        id,
        askId,
        userId,
        tokenHash: sha256(secretOf(enclaveId, id)),
      })),
  })
  for (const { id, askId, userId, firmName: firm, toAddress } of links) {
    const to = userId ? { toUserId: userId } : { toAddress: toAddress ?? '', locale: 'zh' as const }
    const secretLink = env().BASE_URL + paths.quarterAsked(secretOf(enclaveId, id))
    const page = userId ? { page: paths.myQuarter(askId) } : {}
    const params = { firm, due, ...inBoth(quarter) }
    const about = { type: 'quarter', id: askId }
    await postLetter(tx, { enclaveId, ...to, letter, params, secretLink, ...page, about }, now)
  }
}
