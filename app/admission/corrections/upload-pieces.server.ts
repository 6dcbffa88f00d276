import { kindOfName, tidyName, type FileRefusal } from '~/ground/files/kinds'
import { append, bytesHere, finish, refusalBefore, roomBefore } from '~/ground/files/pieces.server'
import type { Actor } from '~/ground/people/actor'
import { db, inTransaction } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId, newId } from '~/platform/ids.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { whyNoMore, whyNotOfKind, type LimitRefusal } from '~/admission/drafts/paper-limits'
import { attachPaper, draftWithKinds, papersHeld, type PaperRefusal } from '~/admission/drafts/papers.server'
import { isOpenFor, keepFile } from './save-typed.server'
import type { BeginUpload, Piece } from './upload-pieces.form'

/** More unfinished files than anybody sends at once. */
const MOST_UNFINISHED = 20

export type BeginRefusal = 'not_a_draft' | 'unknown_kind' | LimitRefusal | FileRefusal

/** A file for one kind of paper begins to arrive in pieces: for a draft, or for a correction or an amendment. */
export async function beginUpload(
  actor: Actor,
  applicationId: string,
  { kind, name, size }: BeginUpload,
  now: Date,
): Promise<Outcome<{ uploadId: string }, BeginRefusal>> {
  const refusal = refusalBefore({ name, size }) ?? (await roomBefore(actor.userId, size, now))
  if (refusal) return refuse(refusal)
  return inTransaction(async (tx) => {
    const { enclaveId, userId: ownerUserId } = actor
    const { application, kinds } = await draftWithKinds(tx, actor, applicationId)
    const asked = kinds.find(({ code }) => code === kind)
    if (!asked) return refuse('unknown_kind')
    const format = kindOfName(tidyName(name))?.format ?? null
    const bar = whyNotOfKind(asked, { format, size })
    if (bar) return bar
    if (application.state !== 'draft' && !(await isOpenFor(tx, actor, applicationId, kind))) {
      return refuse('not_a_draft')
    }
    // A correction puts its file in the place of those that are there.
    const full =
      application.state === 'awaiting_correction'
        ? null
        : whyNoMore(asked, await papersHeld(tx, application, kind))
    if (full) return full
    if ((await tx.upload.count({ where: { ownerUserId } })) >= MOST_UNFINISHED) return refuse('too_many')
    const id = newId()
    await tx.upload.create({
      data: { id, ownerUserId, enclaveId, applicationId, kind, name: tidyName(name), size, createdAt: now },
    })
    return ok({ uploadId: id })
  })
}

/** How far a file is: its bytes here; null when it has no more to come. */
export async function uploadOffset(actor: Actor, applicationId: string, id: string): Promise<number | null> {
  const upload = await ownUpload(actor, applicationId, id)
  if (upload) return bytesHere(id)
  return (await isPaper(actor, applicationId, id)) ? null : notFound()
}

export type PieceRefusal = 'wrong_offset' | 'no_piece' | PaperRefusal | FileRefusal

/** Takes the next piece; with the last one the file is judged and becomes a paper. Sent again, it changes nothing. */
export async function receivePiece(
  actor: Actor,
  applicationId: string,
  id: string,
  piece: Piece,
  now: Date,
): Promise<Outcome<{ offset: number; done: boolean }, PieceRefusal>> {
  const upload = await ownUpload(actor, applicationId, id)
  if (!upload) {
    return (await isPaper(actor, applicationId, id)) ? ok({ offset: piece.offset, done: true }) : notFound()
  }
  const appended = await append(upload, piece)
  if (!appended.ok && (appended.reason !== 'wrong_offset' || appended.detail?.offset !== upload.size)) {
    return appended
  }
  if (appended.ok && appended.value.offset < upload.size) return ok({ ...appended.value, done: false })
  const finished = await finish(upload, now)
  const paper = finished.ok
    ? await takeIn(actor, applicationId, { kind: upload.kind, fileId: id }, now)
    : finished
  await db.upload.deleteMany({ where: { id } })
  return paper.ok ? ok({ offset: upload.size, done: true }) : paper
}

/** A whole file becomes a paper of a draft, or waits with the correction or amendment it is for. */
async function takeIn(
  actor: Actor,
  applicationId: string,
  file: { kind: string; fileId: string },
  now: Date,
) {
  const paper = await attachPaper(actor, applicationId, file, now)
  if (paper.ok || paper.reason !== 'not_a_draft') return paper
  return keepFile(actor, applicationId, file, now)
}

async function ownUpload({ enclaveId, userId: ownerUserId }: Actor, applicationId: string, id: string) {
  return isId(id) ? db.upload.findFirst({ where: { id, enclaveId, applicationId, ownerUserId } }) : null
}

async function isPaper({ enclaveId }: Actor, applicationId: string, fileId: string): Promise<boolean> {
  if (!isId(fileId)) return false
  const about = { id: fileId, enclaveId, aboutType: 'application', aboutId: applicationId }
  return (await db.file.count({ where: about })) > 0
}
