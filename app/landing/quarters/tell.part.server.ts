import type { Letter } from '~/ground/letters/letter'
import type { Beside, Params } from '~/ground/letters/params'
import { postLetter } from '~/ground/notices/post.server'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { moneyInWords } from '~/shared/money'
import { quarterLetters } from './letters'
import type { Quarter } from './quarter'
import type { SignalKind } from './vocabulary'
import { inBoth } from './words'
import type { AskRow } from './visible.server'

const LETTER_OF = {
  crossed: quarterLetters.landed_above_scale,
  near: quarterLetters.landed_near_scale,
  dropped: quarterLetters.landed_output_fell,
} as const satisfies Record<SignalKind, Letter>

type Landing = Pick<AskRow['project'], 'enclaveId' | 'id' | 'ref' | 'ownerId' | 'parkId'> & {
  firm: { name: string }
  park: { nameZh: string; nameEn: string }
}

/** One letter about a landing to whoever is in charge of it and to the officers of its park. */
export async function tellOfLanded<L extends Letter, P extends Params>(
  tx: Tx,
  project: Landing,
  letter: L,
  params: Beside<L, P, 'firm' | 'park' | 'link'>,
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
  const all: Params = { firm: firm.name, parkZh: park.nameZh, parkEn: park.nameEn, link, ...params }
  for (const toUserId of new Set([ownerId, ...officers.map(({ userId }) => userId)]))
    await postLetter(tx, { enclaveId, toUserId, letter, params: all, about: { type: 'project', id } }, now)
}

type Told = { project: Landing; kind: SignalKind; quarter: Quarter; amount: string; against: string }

/** The letter of what an answer made known. */
export async function tellOfSignal(tx: Tx, { project, kind, quarter, amount, against }: Told, now: Date) {
  const params = {
    ...inBoth(quarter),
    amountZh: moneyInWords(amount, 'zh'),
    amountEn: moneyInWords(amount, 'en'),
    lineZh: moneyInWords(against, 'zh'),
    lineEn: moneyInWords(against, 'en'),
  }
  await tellOfLanded(tx, project, LETTER_OF[kind], params, now)
}
