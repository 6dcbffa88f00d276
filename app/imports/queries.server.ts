import { askedSections, recordOf } from '~/intakes/asked'
import { gapsOf } from '~/intakes/check-answers'
import { answersFromJson, papersAsked, papersFromJson, sectionsFromJson } from '~/intakes/form-sections'
import { openIntake, takesApplications } from '~/intakes/queries.server'
import type { Actor } from '~/people/actor'
import { readIdentifier } from '~/people/identifier'
import { db, type Prisma } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { dayOf } from '~/shared/days'
import type { Outcome } from '~/shared/outcome'
import type { Locale } from '~/shared/words'
import { currentForms, readSheetOf, type ReadSheet, type SheetRefusal } from './read-file.server'
import type { ImportRow } from './rows'

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

export type BatchLine = { id: string; at: string; by: string; file: string; created: number | null }

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
  return rows.map((row) => ({
    id: row.id,
    at: row.createdAt.toISOString(),
    by: people.find(({ id }) => id === row.createdById)?.name ?? '',
    file: files.find(({ id }) => id === row.fileId)?.name ?? '',
    created: row.confirmedAt ? resultOf(row.result).filter(({ ref }) => ref !== null).length : null,
  }))
}

/** What became of a row; `reason` when nothing did. */
export type RowResult = { line: number; name: string; ref: string | null; reason: string | null }

export function resultOf(json: Prisma.JsonValue): RowResult[] {
  return Array.isArray(json) ? (json as unknown as RowResult[]) : []
}

export type Verdict = 'create' | 'there' | 'refuse'
export type JudgedRow = ImportRow & { verdict: Verdict }

/** An import, and what each of its rows would do now. */
export async function batchOf(actor: Actor, id: string | undefined, locale: Locale) {
  if (!isId(id)) notFound()
  const batch = (await db.importBatch.findFirst({ where: { AND: [{ id }, visibleTo(actor)] } })) ?? notFound()
  const file = await db.file.findUniqueOrThrow({ where: { id: batch.fileId } })
  const form = await db.applicationForm.findMany({
    where: { enclaveId: actor.enclaveId, id: batch.formId },
    select: { id: true, track: true, version: true, sections: true },
  })
  const sheet: Outcome<ReadSheet, SheetRefusal> = await readSheetOf(file.sha256, form, locale)
  const rows = sheet.ok ? await judged(actor, batch.intakeId, sheet.value.rows) : []
  return {
    id,
    file: file.name,
    intakeId: batch.intakeId,
    formId: batch.formId,
    confirmedAt: batch.confirmedAt?.toISOString() ?? null,
    result: await standingsOf(actor.enclaveId, resultOf(batch.result)),
    track: sheet.ok ? sheet.value.track : '',
    unknown: sheet.ok ? sheet.value.unknown : [],
    refusal: sheet.ok ? null : sheet.reason,
    rows,
  }
}

/** A row of a confirmed import with its application as it stands now; `gaps` counts what a draft still lacks. */
export type ResultLine = RowResult & { id: string | null; state: string; filed: boolean; gaps: number }

async function standingsOf(enclaveId: string, result: readonly RowResult[]): Promise<ResultLine[]> {
  const rows = await db.application.findMany({
    where: { enclaveId, onBehalf: true, ref: { in: result.flatMap(({ ref }) => ref ?? []) } },
    include: { firm: true, intake: { select: { papers: true } }, papers: { where: { removedAt: null } } },
  })
  const forms = await db.applicationForm.findMany({
    where: { enclaveId, id: { in: rows.map(({ formId }) => formId) } },
    select: { id: true, sections: true },
  })
  return result.map((line) => {
    const row = rows.find(({ ref }) => ref === line.ref)
    if (!row) return { ...line, id: null, state: '', filed: false, gaps: 0 }
    const answers = answersFromJson(row.answers)
    const form = sectionsFromJson(forms.find(({ id }) => id === row.formId)?.sections)
    const sections = askedSections(form, answers, recordOf(row.firm))
    const asked = papersAsked(papersFromJson(row.intake.papers), row.track, sections)
    const gaps = gapsOf(sections, answers, asked, new Set(row.papers.map(({ kind }) => kind))).length
    return { ...line, id: row.id, state: row.state, filed: row.submittedAt !== null, gaps }
  })
}

async function judged(actor: Actor, intakeId: string, rows: readonly ImportRow[]): Promise<JudgedRow[]> {
  const there = await db.application.findMany({
    where: {
      ...{ enclaveId: actor.enclaveId, intakeId, state: { notIn: ['withdrawn', 'lapsed'] } },
      firm: { uscc: { in: rows.map(({ firm }) => firm.uscc) } },
    },
    select: { firm: { select: { uscc: true } } },
  })
  const known = new Set(there.map(({ firm }) => firm.uscc))
  return rows.map((row) => {
    const { inviteTo } = row.firm
    const wrong = inviteTo !== '' && readIdentifier(inviteTo) === null
    const errors = wrong ? [...row.errors, { head: '', code: 'not_an_address', said: inviteTo }] : row.errors
    const verdict = errors.length > 0 ? 'refuse' : known.has(row.firm.uscc) ? 'there' : 'create'
    return { ...row, errors, verdict }
  })
}
