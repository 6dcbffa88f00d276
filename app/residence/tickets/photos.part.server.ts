import { attachFile } from '~/ground/files/attach.server'
import { FORMATS } from '~/ground/files/formats'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { PHOTOS } from './pictures'

export type PhotoRefusal = 'unknown_file' | 'other_format'

/** Why these files cannot be photos of a report: not the actor's own and fresh, or of another format; null when they can. */
export async function refusalOfPhotos(
  tx: Tx,
  { userId }: Actor,
  fileIds: readonly string[],
): Promise<PhotoRefusal | null> {
  const files = await tx.file.findMany({
    where: { id: { in: [...fileIds] }, ownerUserId: userId, aboutType: null },
    select: { mime: true },
  })
  if (files.length < fileIds.length) return 'unknown_file'
  const known: readonly string[] = PHOTOS.map((format) => FORMATS[format].mime)
  return files.every(({ mime }) => known.includes(mime)) ? null : 'other_format'
}

/** Makes files that were found good the photos of a report, or of what was said of it. */
export async function attachPhotos(
  tx: Tx,
  actor: Actor,
  to: { ticketId: string; messageId: string | null },
  fileIds: readonly string[],
): Promise<void> {
  for (const fileId of fileIds) {
    const taken = await attachFile(tx, actor, fileId, { type: 'ticket', id: to.ticketId })
    // Somebody else's press took the file in the same moment: nothing of this one is kept.
    if (!taken.ok) throw new Error('a photo went elsewhere meanwhile')
  }
  const rows = fileIds.map((fileId) => ({ enclaveId: actor.enclaveId, fileId, ...to }))
  await tx.ticketPhoto.createMany({ data: rows })
}
