import type { LetterKind } from '~/ground/letters/letters'
import { postLetter } from '~/ground/notices/post.server'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { moneyInWords } from '~/shared/money'
import type { Quarter } from './quarter'
import type { SignalKind } from './vocabulary'
import { inBoth } from './words'
import type { AskRow } from './visible.server'

const LETTER_OF = {
  crossed: 'landed_above_scale',
  near: 'landed_near_scale',
  dropped: 'landed_output_fell',
} as const satisfies Record<SignalKind, LetterKind>

type Landing = Pick<AskRow['project'], 'enclaveId' | 'id' | 'ref' | 'ownerId' | 'parkId'> & {
  firm: { name: string }
  park: { nameZh: string; nameEn: string }
}

/** One letter about a landing to whoever is in charge of it and to the officers of its park. */
export async function tellOfLanded(
  tx: Tx,
  project: Landing,
  kind: LetterKind & `landed_${string}`,
  params: Record<string, string>,
  now: Date,
): Promise<void> {
  const { enclaveId, id, parkId, ownerId, firm, park } = project
  const [{ slug }, officers] = [
    await tx.enclave.findUniqueOrThrow({ where: { id: enclaveId }, select: { slug: true } }),
    await tx.membership.findMany({
      where: { enclaveId, role: 'park', parkId, endedAt: null },
      select: { userId: true },
      orderBy: { userId: 'asc' },
    }),
  ]
  const link = env().BASE_URL + paths.landedFirm(slug, id)
  const all = { firm: firm.name, parkZh: park.nameZh, parkEn: park.nameEn, link, ...params }
  for (const toUserId of new Set([ownerId, ...officers.map(({ userId }) => userId)]))
    await postLetter(tx, { enclaveId, toUserId, kind, params: all, about: { type: 'project', id } }, now)
}

const inBothWords = (name: 'amount' | 'line', yuan: string) => ({
  [`${name}Zh`]: moneyInWords(yuan, 'zh'),
  [`${name}En`]: moneyInWords(yuan, 'en'),
})

type Told = { project: Landing; kind: SignalKind; quarter: Quarter; amount: string; against: string }

/** The letter of what an answer made known. */
export async function tellOfSignal(tx: Tx, { project, kind, quarter, amount, against }: Told, now: Date) {
  const params = { ...inBoth(quarter), ...inBothWords('amount', amount), ...inBothWords('line', against) }
  await tellOfLanded(tx, project, LETTER_OF[kind], params, now)
}
