import { recordEvent } from '~/ground/audit/record.server'
import { attachFile } from '~/ground/files/attach.server'
import { kindOfMime } from '~/ground/files/kinds'
import { papersFromJson, sectionsFromJson } from '~/ground/forms/form-json'
import { papersAsked, type PaperKind } from '~/ground/forms/form-sections'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId, newId } from '~/platform/ids.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { applicationEvents } from '~/admission/applications/events'
import { fillableBy } from '~/admission/applications/queries.server'
import { whyNoMore, whyNotOfKind, type Judged, type LimitRefusal } from './paper-limits'

export type PaperRefusal = 'not_a_draft' | 'unknown_file' | 'unknown_kind' | LimitRefusal

/** Attaches an uploaded file to a draft under a kind of paper. */
export async function attachPaper(
  actor: Actor,
  id: string,
  { kind, fileId }: { kind: string; fileId: string },
  now: Date,
): Promise<Outcome<{ paperId: string }, PaperRefusal>> {
  return inTransaction(async (tx) => {
    const { application, kinds } = await draftWithKinds(tx, actor, id)
    if (application.state !== 'draft') return refuse('not_a_draft')
    const asked = kinds.find(({ code }) => code === kind)
    if (!asked) return refuse('unknown_kind')
    if (!isId(fileId)) return refuse('unknown_file')
    const bar = await whyNotFiled(tx, { application, asked, fileId })
    if (bar) return bar
    const paper = await addPaper(tx, actor, { applicationId: id, kind, fileId }, now)
    if (!paper.ok) return paper
    await recordPaper(tx, actor, application, { did: 'paper_added', paper: kind, fileId }, now)
    return paper
  })
}

/** Takes a paper off a draft; the file stays on record as removed. */
export async function removePaper(
  actor: Actor,
  id: string,
  paperId: string,
  now: Date,
): Promise<Outcome<{ paperId: string; kind: string }, 'not_a_draft'>> {
  return inTransaction(async (tx) => {
    const { application } = await draftWithKinds(tx, actor, id)
    const { enclaveId } = actor
    const paper = isId(paperId)
      ? await tx.paper.findFirst({ where: { enclaveId, id: paperId, applicationId: id } })
      : null
    if (!paper) notFound()
    if (application.state !== 'draft') return refuse('not_a_draft')
    const { kind, fileId } = paper
    const { count } = await tx.paper.updateMany({
      where: { enclaveId, id: paperId, applicationId: id, removedAt: null },
      data: { removedAt: now },
    })
    if (count > 0) {
      await recordPaper(tx, actor, application, { did: 'paper_removed', paper: kind, fileId }, now)
    }
    return ok({ paperId, kind })
  })
}

/** Puts a paper that was taken off back among those of its draft. */
export async function restorePaper(
  actor: Actor,
  id: string,
  paperId: string,
  now: Date,
): Promise<Outcome<{ paperId: string; kind: string }, PaperRefusal>> {
  return inTransaction(async (tx) => {
    const { application, kinds } = await draftWithKinds(tx, actor, id)
    const { enclaveId } = actor
    const where = { enclaveId, applicationId: id }
    const paper = isId(paperId) ? await tx.paper.findFirst({ where: { ...where, id: paperId } }) : null
    if (!paper) notFound()
    const { kind, fileId } = paper
    if (application.state !== 'draft') return refuse('not_a_draft')
    const asked = kinds.find(({ code }) => code === kind)
    if (!asked) return refuse('unknown_kind')
    if (paper.removedAt === null) return ok({ paperId, kind })
    const bar = await whyNotFiled(tx, { application, asked, fileId })
    if (bar) return bar
    const { count } = await tx.paper.updateMany({
      where: { ...where, id: paperId, removedAt: { not: null } },
      data: { removedAt: null },
    })
    if (count > 0) {
      await recordPaper(tx, actor, application, { did: 'paper_restored', paper: kind, fileId }, now)
    }
    return ok({ paperId, kind })
  })
}

/** Puts a file among the papers, within the transaction of whoever asks. */
export async function addPaper(
  tx: Tx,
  actor: Actor,
  { applicationId, kind, fileId }: { applicationId: string; kind: string; fileId: string },
  now: Date,
): Promise<Outcome<{ paperId: string }, 'unknown_file'>> {
  if (!(await waits(tx, actor, applicationId, fileId))) {
    const attached = await attachFile(tx, actor, fileId, { type: 'application', id: applicationId })
    if (!attached.ok) return attached
  }
  const paperId = newId()
  await tx.paper.create({
    data: {
      enclaveId: actor.enclaveId,
      id: paperId,
      applicationId,
      kind,
      fileId,
      addedAt: now,
      addedById: actor.userId,
    },
  })
  return ok({ paperId })
}

/** Whether a file came for this very application and is none of its papers: it waits for a correction to be sent. */
async function waits(tx: Tx, { enclaveId }: Actor, applicationId: string, fileId: string): Promise<boolean> {
  if (!isId(fileId)) return false
  const about = { id: fileId, enclaveId, aboutType: 'application', aboutId: applicationId }
  if ((await tx.file.count({ where: about })) === 0) return false
  return (await tx.paper.count({ where: { enclaveId, applicationId, fileId } })) === 0
}

/** Whether a file may become a paper of this application: the actor's own, or one that waits with it. */
async function mayBecomePaper(tx: Tx, actor: Actor, applicationId: string, fileId: string) {
  if (!isId(fileId)) return false
  const own = { id: fileId, ownerUserId: actor.userId, aboutType: null }
  return (await tx.file.count({ where: own })) > 0 || waits(tx, actor, applicationId, fileId)
}

/** Why a file that has arrived cannot become a paper of its kind; null when it can. */
export async function whyNoPaper(
  tx: Tx,
  actor: Actor,
  applicationId: string,
  { kind, fileId }: { kind: PaperKind | undefined; fileId: string },
): Promise<ReturnType<typeof refuse<'unknown_file' | LimitRefusal>> | null> {
  if (!kind || !(await mayBecomePaper(tx, actor, applicationId, fileId))) {
    return refuse('unknown_file', { kind: kind?.code ?? '' })
  }
  return whyNotTaken(tx, kind, fileId)
}

/** Why a file on record is not one of a kind of paper; one that is not on record is left to whoever attaches it. */
export async function whyNotTaken(tx: Tx, kind: PaperKind, fileId: string) {
  const [file] = await judged(tx, isId(fileId) ? [fileId] : [])
  return file ? whyNotOfKind(kind, file) : null
}

/** How many papers of a kind an application holds. */
export function papersHeld(
  tx: Tx,
  { enclaveId, id: applicationId }: { enclaveId: string; id: string },
  kind: string,
): Promise<number> {
  return tx.paper.count({ where: { enclaveId, applicationId, kind, removedAt: null } })
}

/** Files as kinds of paper judge them: by what was found in them when they came. */
export async function judged(tx: Tx, ids: readonly string[]): Promise<(Judged & { id: string })[]> {
  const select = { id: true, mime: true, size: true }
  const files = await tx.file.findMany({ where: { id: { in: [...ids] } }, select })
  return files.map(({ id, mime, size }) => ({ id, size, format: kindOfMime(mime)?.format ?? null }))
}

type Filing = { application: { enclaveId: string; id: string }; asked: PaperKind; fileId: string }

/** Why a draft takes no further file of a kind, or not this one. */
async function whyNotFiled(tx: Tx, { application, asked, fileId }: Filing) {
  const bar = await whyNotTaken(tx, asked, fileId)
  return bar ?? whyNoMore(asked, await papersHeld(tx, application, asked.code))
}

/** An application as its papers see it, its row locked: with the kinds of paper it asks for. */
export async function draftWithKinds(tx: Tx, actor: Actor, id: string) {
  // Of two files at once the second is counted after the first.
  if (isId(id)) {
    await tx.$queryRaw`SELECT id FROM "Application" WHERE "enclaveId" = ${actor.enclaveId}::uuid
      AND id = ${id}::uuid FOR UPDATE`
  }
  const application =
    (await tx.application.findFirst({
      where: { AND: [{ id }, fillableBy(actor)] },
      include: { intake: { select: { papers: true } } },
    })) ?? notFound()
  const form = await tx.applicationForm.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId: application.enclaveId, id: application.formId } },
    select: { sections: true },
  })
  const papers = papersFromJson(application.intake.papers)
  const kinds = papersAsked(papers, application.track, sectionsFromJson(form.sections))
  return { application, kinds }
}

type Filed = { id: string; firmId: string; ref: string }

type Done = { did: 'paper_added' | 'paper_removed' | 'paper_restored'; paper: string; fileId: string }

async function recordPaper(
  tx: Tx,
  actor: Actor,
  { id, firmId, ref }: Filed,
  { did, paper, fileId }: Done,
  now: Date,
) {
  const { enclaveId } = actor
  const { name } = await tx.file.findUniqueOrThrow({ where: { id: fileId }, select: { name: true } })
  const subject = { type: 'application', id }
  const event = applicationEvents[did]({ ref, paper, name })
  await recordEvent(tx, { enclaveId, actor, subject, firmId, event }, now)
}
