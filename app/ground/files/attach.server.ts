import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { isId } from '~/platform/ids.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { Format } from './formats'
import { kindOfMime } from './kinds'
import type { FileSubject } from './subject'

/**
 * Makes an uploaded file part of a record, in the record's own transaction. Only its uploader can, and once:
 * an id from a form is worth nothing by itself. Without an
 * uploader it is what a stranger has just handed in with the same form; such ids never leave the server.
 */
export async function attachFile(
  tx: Tx,
  actor: { userId: Actor['userId'] | null; enclaveId: Actor['enclaveId'] },
  fileId: string,
  about: { type: FileSubject; id: string },
): Promise<Outcome<{ fileId: string }, 'unknown_file'>> {
  if (!isId(fileId)) return refuse('unknown_file')
  const { count } = await tx.file.updateMany({
    where: { id: fileId, ownerUserId: actor.userId, aboutType: null },
    data: { enclaveId: actor.enclaveId, aboutType: about.type, aboutId: about.id },
  })
  return count === 1 ? ok({ fileId }) : refuse('unknown_file')
}

/** The same where not every format is taken; `formats` are those that are. */
export async function attachOf(
  tx: Tx,
  actor: { userId: Actor['userId'] | null; enclaveId: Actor['enclaveId'] },
  fileId: string,
  about: { type: FileSubject; id: string },
  formats: readonly Format[],
): Promise<Outcome<{ fileId: string }, 'unknown_file' | 'other_format'>> {
  if (!(await isOfFormat(tx, fileId, formats))) return refuse('other_format', { formats: formats.join() })
  return attachFile(tx, actor, fileId, about)
}

/** Whether a file is of one of these formats; one that is not on record is left to whoever attaches it. */
export async function isOfFormat(tx: Tx, fileId: string, formats: readonly Format[]): Promise<boolean> {
  const file = isId(fileId)
    ? await tx.file.findUnique({ where: { id: fileId }, select: { mime: true } })
    : null
  if (!file) return true
  const kind = kindOfMime(file.mime)
  return kind !== null && formats.includes(kind.format)
}
