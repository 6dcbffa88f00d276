import { recordEvent } from '~/ground/audit/record.server'
import { attachFile } from '~/ground/files/attach.server'
import type { Actor } from '~/ground/people/actor'
import { db, inTransaction } from '~/platform/db.server'
import { isId, newId } from '~/platform/ids.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { Locale } from '~/shared/words'
import { importEvents } from './events'
import { openForImport } from './queries.server'
import { readSheetOf, type SheetRefusal } from './read-file.server'

export type UploadRefusal = SheetRefusal | 'no_open_intake' | 'no_file'

/** Keeps a filled-in sheet that can be read, to be looked at before anything comes of it. */
export async function uploadBatch(
  actor: Actor,
  fileId: string,
  locale: Locale,
  now: Date,
): Promise<Outcome<{ batchId: string }, UploadRefusal>> {
  const { enclaveId, userId } = actor
  const open = await openForImport(enclaveId, now)
  if (!open) return refuse('no_open_intake')
  const file = isId(fileId) ? await db.file.findFirst({ where: { id: fileId, ownerUserId: userId } }) : null
  if (!file) return refuse('no_file')
  const sheet = await readSheetOf(file.sha256, open.forms, locale)
  if (!sheet.ok) return sheet
  const { formId, rows } = sheet.value
  return inTransaction(async (tx) => {
    const batchId = newId()
    const attached = await attachFile(tx, actor, fileId, { type: 'import', id: batchId })
    if (!attached.ok) return refuse('no_file')
    const by = { createdById: userId, createdAt: now }
    await tx.importBatch.create({
      data: { enclaveId, id: batchId, intakeId: open.intake.id, formId, fileId, ...by },
    })
    const subject = { type: 'import', id: batchId }
    await recordEvent(
      tx,
      {
        enclaveId,
        actor,
        subject,
        event: importEvents.import_uploaded({ rows: rows.length, file: file.name }),
      },
      now,
    )
    return ok({ batchId })
  })
}
