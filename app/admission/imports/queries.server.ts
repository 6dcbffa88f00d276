import { errorsFromJson } from './line-json'
import { askedSections, recordOf } from '~/ground/forms/asked'
import { gapsOf } from '~/ground/forms/check-answers'
import { answersFromJson, papersAsked } from '~/ground/forms/form-sections'
import { papersFromJson, sectionsFromJson } from '~/ground/forms/form-json'
import { openIntake, takesApplications } from '~/admission/intakes/queries.server'
import type { Actor } from '~/ground/people/actor'
import { db, type Prisma } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { dayOf } from '~/shared/days'
import type { Outcome } from '~/shared/outcome'
import type { Locale } from '~/shared/words'
import { columnsOf } from './columns'
import { headsOf, checkRow, type Choices, type JudgedRow } from './check-row'
import { knownFirms } from './known-firms.server'
import { currentForms, readSheetOf, type ReadSheet, type SheetRefusal } from './read-file.server'
import type { CellError } from './rows'

/** Whose imports an actor may see. */
export function visibleTo({ enclaveId }: Actor): Prisma.ImportBatchWhereInput {
  return { enclaveId }
}

/** The intake that takes applications now, and the forms it asks. */
export async function openForImport(enclaveId: string, now: Date) {
  const today = dayOf(now)
  const intake = await openIntake(enclaveId, today)
  if (!intake || !takesApplications(intake, today, now)) return null
  return { intake, forms: await currentForms(enclaveId, intake.formIds) }
}

export type BatchLine = {
  id: string
  at: string
  by: string
  file: string
  /** Somebody said yes to it, and its rows are being taken in. */
  running: boolean
  created: number | null
}

export async function batches(actor: Actor): Promise<BatchLine[]> {
  const rows = await db.importBatch.findMany({ where: visibleTo(actor), orderBy: { id: 'desc' }, take: 30 })
  const people = await db.user.findMany({
    where: { id: { in: rows.map(({ createdById }) => createdById) } },
    select: { id: true, name: true },
  })
  const files = await db.file.findMany({
    where: { id: { in: rows.map(({ fileId }) => fileId) } },
    select: { id: true, name: true },
  })
  const made = await db.importLine.groupBy({
    by: ['batchId'],
    where: {
      enclaveId: actor.enclaveId,
      batchId: { in: rows.map(({ id }) => id) },
      applicationId: { not: null },
    },
    _count: true,
  })
  return rows.map((row) => ({
    id: row.id,
    at: row.createdAt.toISOString(),
    by: people.find(({ id }) => id === row.createdById)?.name ?? '',
    file: files.find(({ id }) => id === row.fileId)?.name ?? '',
    running: row.startedAt !== null && row.confirmedAt === null,
    created: row.confirmedAt ? (made.find(({ batchId }) => batchId === row.id)?._count ?? 0) : null,
  }))
}

/** An import: what each of its rows would do now, and what has become of those that were dealt with. */
export async function batchOf(
  actor: Actor,
  id: string | undefined,
  locale: Locale,
  now: Date,
  again = false,
) {
  if (!isId(id)) notFound()
  const { enclaveId } = actor
  const batch =
    (await db.importBatch.findFirst({
      where: { AND: [{ id }, visibleTo(actor)] },
      include: { lines: { orderBy: { line: 'asc' } } },
    })) ?? notFound()
  const file = await db.file.findUniqueOrThrow({ where: { id: batch.fileId } })
  const [form] = await db.applicationForm.findMany({
    where: { enclaveId, id: batch.formId },
    select: { id: true, track: true, version: true, sections: true },
  })
  // What is over is told from its lines; the file is read again only when its cells are wanted.
  const sheet: Outcome<ReadSheet, SheetRefusal> | null =
    batch.confirmedAt && !again ? null : await readSheetOf(file.sha256, form ? [form] : [], locale)
  const read = sheet?.ok ? sheet.value : null
  const choices: Choices = { take: batch.take, invite: batch.invite }
  return {
    id,
    file: file.name,
    intakeId: batch.intakeId,
    formId: batch.formId,
    choices,
    startedAt: batch.startedAt?.toISOString() ?? null,
    confirmedAt: batch.confirmedAt?.toISOString() ?? null,
    done: new Set(batch.lines.map(({ line }) => line)),
    result: await standingsOf(enclaveId, batch.lines),
    track: form?.track ?? '',
    form: form ? { ...form, sections: sectionsFromJson(form.sections) } : null,
    unknown: read?.unknown ?? [],
    refusal: sheet && !sheet.ok ? sheet.reason : null,
    rows: form && read ? await judged(enclaveId, batch.intakeId, form.sections, read, locale, now) : [],
  }
}
export type Batch = Awaited<ReturnType<typeof batchOf>>

/** Every row of a sheet beside the firm on record that it would touch. */
async function judged(
  enclaveId: string,
  intakeId: string,
  sections: Prisma.JsonValue,
  { rows }: ReadSheet,
  locale: Locale,
  now: Date,
): Promise<JudgedRow[]> {
  const known = await knownFirms(
    enclaveId,
    intakeId,
    rows.map(({ firm }) => firm.uscc),
    now,
  )
  const heads = headsOf(columnsOf(sectionsFromJson(sections), locale))
  const today = dayOf(now)
  return rows.map((row) => checkRow(row, known.get(row.firm.uscc) ?? null, { today, heads }))
}

type Line = {
  line: number
  name: string
  uscc: string
  applicationId: string | null
  reason: string | null
  invitation: string | null
  errors: Prisma.JsonValue
}
/** A row that was dealt with, with its application as it stands now; `gaps` counts what a draft still lacks. */
export type ResultLine = Omit<Line, 'applicationId' | 'errors'> & {
  errors: CellError[]
  id: string | null
  ref: string | null
  firmId: string | null
  state: string
  filed: boolean
  gaps: number
}

async function standingsOf(enclaveId: string, result: readonly Line[]): Promise<ResultLine[]> {
  const rows = await db.application.findMany({
    where: { enclaveId, id: { in: result.flatMap(({ applicationId }) => applicationId ?? []) } },
    include: { firm: true, intake: { select: { papers: true } }, papers: { where: { removedAt: null } } },
  })
  const forms = await db.applicationForm.findMany({
    where: { enclaveId, id: { in: rows.map(({ formId }) => formId) } },
    select: { id: true, sections: true },
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return result.map(({ line, name, uscc, applicationId, reason, invitation, errors }) => {
    const told = { line, name, uscc, reason, invitation, errors: errorsFromJson(errors) }
    const row = byId.get(applicationId ?? '')
    if (!row) return { ...told, id: null, ref: null, firmId: null, state: '', filed: false, gaps: 0 }
    const answers = answersFromJson(row.answers)
    const form = sectionsFromJson(forms.find(({ id }) => id === row.formId)?.sections)
    const sections = askedSections(form, answers, recordOf(row.firm))
    const asked = papersAsked(papersFromJson(row.intake.papers), row.track, sections)
    const gaps = gapsOf(sections, answers, asked, new Set(row.papers.map(({ kind }) => kind))).length
    const { id, ref, firmId, state } = row
    return { ...told, id, ref, firmId, state, filed: row.submittedAt !== null, gaps }
  })
}
