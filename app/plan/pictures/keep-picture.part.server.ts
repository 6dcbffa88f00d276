import { attachOf } from '~/ground/files/attach.server'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { isId, newId } from '~/platform/ids.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { MOST_PICTURE_BYTES, MOST_PICTURES, PICTURE_FORMATS, type Picture } from './pictures'

/** What pictures stand beside: a case, or a piece of news. */
export type Beside = { caseId: string } | { newsId: string }
type New = { picture: string; captionZh: string; captionEn: string }
export type PictureRefusal = 'unknown_file' | 'other_format' | 'picture_large' | 'too_many_pictures'

/** Puts an uploaded picture behind those of a story that the caller holds locked. */
export async function keepPicture(
  tx: Tx,
  actor: Actor,
  beside: Beside,
  { picture, captionZh, captionEn }: New,
): Promise<Outcome<{ pictureId: string }, PictureRefusal>> {
  const { enclaveId } = actor
  const before = await tx.storyPicture.findMany({
    where: { enclaveId, ...beside },
    select: { position: true },
  })
  if (before.length >= MOST_PICTURES) return refuse('too_many_pictures', { most: MOST_PICTURES })
  const file = isId(picture)
    ? await tx.file.findUnique({ where: { id: picture }, select: { size: true } })
    : null
  if (file && file.size > MOST_PICTURE_BYTES) return refuse('picture_large')
  const about =
    'caseId' in beside
      ? ({ type: 'case', id: beside.caseId } as const)
      : ({ type: 'news', id: beside.newsId } as const)
  const attached = await attachOf(tx, actor, picture, about, PICTURE_FORMATS)
  if (!attached.ok) return attached
  const id = newId()
  const position = Math.max(0, ...before.map((one) => one.position)) + 1
  await tx.storyPicture.create({
    data: { enclaveId, id, ...beside, fileId: picture, position, captionZh, captionEn },
  })
  return ok({ pictureId: id })
}

/** The pictures of a story in their order. */
export async function picturesOf(
  client: Pick<Tx, 'storyPicture'>,
  enclaveId: string,
  beside: Beside,
): Promise<(Picture & { id: string })[]> {
  const rows = await client.storyPicture.findMany({
    where: { enclaveId, ...beside },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, fileId, captionZh, captionEn }) => ({ id, fileId, zh: captionZh, en: captionEn }))
}
