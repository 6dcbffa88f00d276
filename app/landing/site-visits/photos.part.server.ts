import { attachFile } from '~/ground/files/attach.server'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'

type Of = { projectId: string; visitId: string; findingId: string | null; isAfter?: boolean }

/** Makes files that were found good the photos of a visit, of a finding, or of how it was put right. */
export async function attachPhotos(
  tx: Tx,
  { enclaveId, userId }: Actor,
  { projectId, visitId, findingId, isAfter = false }: Of,
  fileIds: readonly string[],
): Promise<void> {
  for (const fileId of fileIds) {
    const taken = await attachFile(tx, { enclaveId, userId }, fileId, { type: 'project', id: projectId })
    // Somebody else's press took the file in the same moment: nothing of this one is kept.
    if (!taken.ok) throw new Error('a photo went elsewhere meanwhile')
  }
  await tx.visitPhoto.createMany({
    data: fileIds.map((fileId) => ({ enclaveId, fileId, visitId, findingId, isAfter })),
  })
}
