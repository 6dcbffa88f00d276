import { recordEvent } from '~/ground/audit/record.server'
import { attachFile } from '~/ground/files/attach.server'
import type { Actor } from '~/ground/people/actor'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { isId, newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { Locale } from '~/shared/words'
import { importEvents } from './events'
import { openForImport } from './queries.server'
import { readSheetOf, type SheetRefusal } from './read-file.server'
import type { Upload } from './upload.form'

export type UploadRefusal = SheetRefusal | 'no_open_intake' | 'no_file'

type Kept = Outcome<{ batchId: string }, UploadRefusal>

/** Keeps a filled-in sheet that can be read, to be looked at before anything comes of it. */
export async function uploadBatch(
  actor: Actor,
  { file: fileId = '', idempotencyKey: key }: Upload,
  locale: Locale,
  now: Date,
): Promise<Kept> {
  const { enclaveId, userId } = actor
  const open = await openForImport(enclaveId, now)
  if (!open) return refuse('no_open_intake')
  const file = isId(fileId) ? await db.file.findFirst({ where: { id: fileId, ownerUserId: userId } }) : null
  if (!file) return refuse('no_file')
  const sheet = await readSheetOf(file.sha256, open.forms, locale)
  if (!sheet.ok) return sheet
  const { formId, rows } = sheet.value
  const batch = { intakeId: open.intake.id, formId, rows: rows.length, file }
  const by = { userId, key, command: 'import_upload' }
  return inTransaction((tx) => once(tx, by, now, () => keep(tx, actor, batch, now)))
}

type Batch = { intakeId: string; formId: string; rows: number; file: { id: string; name: string } }

async function keep(tx: Tx, actor: Actor, { intakeId, formId, rows, file }: Batch, now: Date): Promise<Kept> {
  const { enclaveId, userId } = actor
  const batchId = newId()
  const subject = { type: 'import' as const, id: batchId }
  const attached = await attachFile(tx, actor, file.id, subject)
  if (!attached.ok) return refuse('no_file')
  const of = { enclaveId, id: batchId, intakeId, formId, fileId: file.id }
  await tx.importBatch.create({ data: { ...of, createdById: userId, createdAt: now } })
  const event = importEvents.import_uploaded({ rows, file: file.name })
  await recordEvent(tx, { enclaveId, actor, subject, event }, now)
  return ok({ batchId })
}
