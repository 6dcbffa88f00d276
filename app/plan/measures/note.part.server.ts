import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import type { NoteKind } from './vocabulary'

type Note = { taskId: string; kind: NoteKind; text: string; percent?: number; fileId?: string | null }

/** Puts on record what was said of a task; it stays as it was said. */
export async function writeNote(tx: Tx, { enclaveId, userId }: Actor, note: Note, now: Date): Promise<void> {
  await tx.measureNote.create({ data: { enclaveId, id: newId(), ...note, byId: userId, at: now } })
}
