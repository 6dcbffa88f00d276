import type { Letter } from '~/ground/letters/letter'
import type { Beside, Params } from '~/ground/letters/params'
import { postLetter } from '~/ground/notices/post.server'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import type { ParcelRow } from './visible.server'

type Told<L> = {
  parcel: Pick<ParcelRow, 'enclaveId' | 'id' | 'name' | 'ref' | 'parkId' | 'firmId'>
  letter: L
  slug: string
  writer: string | null
  /** The paper that founders of the holder are to read. */
  paperId?: string
  /** The bureau is told, too. */
  bureau?: boolean
}

/** One letter about a parcel to the park's officers and the holder's founders, but not to the writer; says to how many. */
export async function tellOfLand<L extends Letter, P extends Params>(
  tx: Tx,
  { parcel, letter, slug, writer, paperId, bureau }: Told<L>,
  params: Beside<L, P, 'parcel' | 'ref' | 'link'>,
  now: Date,
): Promise<number> {
  const { enclaveId, parkId, firmId, id } = parcel
  const who = [
    ...(parkId === null ? [] : [{ role: 'park', parkId }]),
    ...(firmId === null ? [] : [{ role: 'founder', firmId }]),
    ...(bureau ? [{ role: 'bureau' }] : []),
  ]
  if (who.length === 0) return 0
  const members = await tx.membership.findMany({
    where: { enclaveId, endedAt: null, OR: who },
    select: { userId: true, role: true },
    distinct: ['userId'],
    orderBy: { userId: 'asc' },
  })
  const ofFounder = paperId ? paths.myIdlePaper(paperId) : paths.myFirm
  const readers = members.filter(({ userId }) => userId !== writer)
  for (const { userId: toUserId, role } of readers) {
    const link = env().BASE_URL + (role === 'founder' ? ofFounder : paths.parcel(slug, id))
    const all: Params = { parcel: parcel.name, ref: parcel.ref, link, ...params }
    const about = { type: 'parcel', id }
    await postLetter(tx, { enclaveId, toUserId, letter, params: all, about }, now)
  }
  return readers.length
}
