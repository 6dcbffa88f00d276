import { stat } from 'node:fs/promises'
import { recordEvent } from '~/ground/audit/record.server'
import { pathOf } from '~/ground/files/store.server'
import { readTable, TABLE_MIME } from '~/ground/files/text-table.server'
import type { Actor } from '~/ground/people/actor'
import type { SheetCell } from '~/ground/sheets/cell'
import { readWorkbook, type WorkbookRefusal } from '~/ground/sheets/sheets.server'
import { db, inTransaction } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { isId, newId, sha256 } from '~/platform/ids.server'
import { dateOfDay, dayOf, yearOf } from '~/shared/days'
import { textsFromJson } from '~/shared/json'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayRent } from '~/residence/rent/abilities'
import { nextRefs } from '~/ground/enclaves/next-ref.part.server'
import { cellsOf, guessMapping, NEEDED, readLines, type Mapping } from './bank-columns'
import type { BankUpload, MappingInput } from './bank-file.form'
import { bankRowsFromJson, mappingFromJson } from './bank-json'
import { paymentEvents } from './events'

const MOST_ROWS = 5000
const MOST_BYTES = 2_000_000

export type UploadRefusal = WorkbookRefusal | 'no_file' | 'no_lines' | 'taken_already'
type Sheet = { name: string; sha: string; cells: string[][] }

/** Keeps a statement as it was read, to be looked at before anything comes of it. The same one again leads to the first. */
export async function readBankFile(
  actor: Actor,
  input: BankUpload,
  now: Date,
): Promise<Outcome<{ fileId: string }, UploadRefusal>> {
  if (!mayRent(actor.role, 'record')) forbidden()
  const { enclaveId, userId } = actor
  const sheet = await sheetOf(actor, input, now)
  if (!sheet.ok) return sheet
  const { name, sha, cells } = sheet.value
  if (cells.length > MOST_ROWS) return refuse('too_large')
  const header = cells.findIndex((row) => row.filter((cell) => cell.trim() !== '').length >= NEEDED.length)
  const rows = header === -1 ? [] : cells.slice(header + 1)
  if (rows.length === 0) return refuse('no_lines')
  const id = newId()
  const { count } = await db.bankFile.createMany({
    data: {
      enclaveId,
      id,
      name,
      sha256: sha,
      header: cells[header] ?? [],
      rows,
      state: 'read',
      createdById: userId,
      createdAt: now,
    },
    skipDuplicates: true,
  })
  if (count === 1) return ok({ fileId: id })
  const first = await db.bankFile.findUniqueOrThrow({
    where: { enclaveId_sha256: { enclaveId, sha256: sha } },
    select: { id: true, state: true },
  })
  return first.state === 'read' ? ok({ fileId: first.id }) : refuse('taken_already')
}

async function sheetOf(
  actor: Actor,
  { file: fileId = '', pasted = '' }: BankUpload,
  now: Date,
): Promise<Outcome<Sheet, UploadRefusal>> {
  if (pasted.trim() !== '') {
    const text = pasted.replaceAll('\r\n', '\n').replaceAll('\0', '').trim()
    return ok({ name: dayOf(now), sha: sha256(text), cells: cellsOf(text) })
  }
  const where = { id: fileId, ownerUserId: actor.userId }
  const file = isId(fileId) ? await db.file.findFirst({ where }) : null
  if (!file) return refuse('no_file')
  const place = pathOf(file.sha256)
  const size = await stat(place).then(
    (found) => found.size,
    () => null,
  )
  if (size === null) return refuse('unreadable')
  if (size > MOST_BYTES) return refuse('too_large')
  if (file.mime === TABLE_MIME) {
    const text = await readTable(place)
    if (text === null) return refuse('unreadable')
    return ok({ name: file.name, sha: file.sha256, cells: cellsOf(text.replaceAll('\r\n', '\n').trim()) })
  }
  const sheets = await readWorkbook(place)
  if (!sheets.ok) return sheets
  const [first] = [...sheets.value].sort((a, b) => b.data.length - a.data.length)
  return ok({ name: file.name, sha: file.sha256, cells: (first?.data ?? []).map((row) => row.map(textOf)) })
}

function textOf(cell: SheetCell): string {
  if (cell === null) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  return String(cell).replaceAll('\0', '')
}

/** A statement with its lines as they would be taken in. */
export async function bankFilePage({ enclaveId }: Actor, fileId: string | undefined, asked?: Mapping) {
  const file =
    (isId(fileId) && (await db.bankFile.findFirst({ where: { enclaveId, id: fileId } }))) || notFound()
  const header = textsFromJson(file.header)
  const mapping =
    asked ?? (file.mapping ? mappingFromJson(file.mapping) : await usualMapping(enclaveId, header))
  const read = readLines(bankRowsFromJson(file.rows), mapping)
  const keys = read.flatMap((one) => ('line' in one ? one.line.key : []))
  const known = await db.payment.findMany({
    where: { enclaveId, lineKey: { in: keys } },
    select: { lineKey: true },
  })
  const before = new Set(known.map(({ lineKey }) => lineKey))
  const lines = read.map((one) => ({ ...one, known: 'line' in one && before.has(one.line.key) }))
  return {
    file: {
      id: file.id,
      name: file.name,
      state: file.state === 'taken_in' ? ('taken_in' as const) : ('read' as const),
      added: file.added,
      known: file.known,
    },
    header,
    mapping,
    counts: {
      good: lines.filter((one) => 'line' in one && !one.known).length,
      known: lines.filter(({ known }) => known).length,
      wrong: lines.filter((one) => 'problem' in one).length,
      out: lines.filter((one) => 'skipped' in one).length,
    },
    lines: lines.filter((one) => !('skipped' in one)).slice(0, 100),
  }
}
export type BankFilePage = Awaited<ReturnType<typeof bankFilePage>>

/** What the same heads meant the last time, or what they suggest. */
async function usualMapping(enclaveId: string, header: readonly string[]): Promise<Mapping> {
  const last = await db.bankFile.findFirst({
    where: { enclaveId, state: 'taken_in', header: { equals: [...header] } },
    orderBy: { createdAt: 'desc' },
    select: { mapping: true },
  })
  return last?.mapping ? mappingFromJson(last.mapping) : guessMapping(header)
}

export type TakeInRefusal = 'columns_missing' | 'nothing_new' | 'taken_already'

/** Keeps the mapping; taken in, every line that is not known becomes a payment that waits to be confirmed. */
export async function takeInBankFile(
  actor: Actor,
  fileId: string,
  { what, mapping }: MappingInput,
  now: Date,
): Promise<Outcome<{ taken: boolean }, TakeInRefusal>> {
  if (!mayRent(actor.role, 'record')) forbidden()
  const { enclaveId, userId } = actor
  const used = Object.values(mapping)
  if (NEEDED.some((one) => mapping[one] === undefined) || new Set(used).size !== used.length) {
    return refuse('columns_missing')
  }
  return inTransaction(async (tx) => {
    const where = { enclaveId_id: { enclaveId, id: fileId } }
    await tx.$queryRaw`SELECT 1 FROM "BankFile" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${fileId}::uuid
      FOR UPDATE`
    const file = (await tx.bankFile.findUnique({ where })) ?? notFound()
    if (file.state !== 'read') return refuse('taken_already')
    await tx.bankFile.update({ where, data: { mapping } })
    if (what === 'look') return ok({ taken: false })
    const lines = readLines(bankRowsFromJson(file.rows), mapping).flatMap((one) =>
      'line' in one ? one.line : [],
    )
    const held = await tx.payment.findMany({
      where: { enclaveId, lineKey: { in: lines.map(({ key }) => key) } },
      select: { lineKey: true },
    })
    const before = new Set(held.map(({ lineKey }) => lineKey))
    const fresh = [...new Map(lines.map((line) => [line.key, line])).values()].filter(
      ({ key }) => !before.has(key),
    )
    if (fresh.length === 0) return refuse('nothing_new')
    const refs = await nextRefs(tx, enclaveId, 'SK', yearOf(dayOf(now)), fresh.length)
    const { count } = await tx.payment.createMany({
      data: fresh.map(({ paidOn, amount, payer, memo, key }, at) => ({
        enclaveId,
        id: newId(),
        ref: refs[at] ?? '',
        direction: 'in',
        amount,
        settled: '0',
        paidOn: dateOfDay(paidOn),
        payer,
        memo,
        lineKey: key,
        bankFileId: file.id,
        recordedById: userId,
        recordedAt: now,
      })),
      skipDuplicates: true,
    })
    const known = lines.length - count
    await tx.bankFile.update({ where, data: { state: 'taken_in', takenInAt: now, added: count, known } })
    const event = paymentEvents.bank_file_taken_in({ file: file.name, added: count, known })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'bank_file', id: file.id }, event }, now)
    return ok({ taken: true })
  })
}

/** Statements that were read, the newest on top. */
export async function bankFiles({ enclaveId }: Actor) {
  const rows = await db.bankFile.findMany({
    where: { enclaveId },
    orderBy: { createdAt: 'desc' },
    take: 30,
    select: { id: true, name: true, state: true, added: true, known: true, createdAt: true },
  })
  return rows.map(({ createdAt, ...row }) => ({ ...row, on: dayOf(createdAt) }))
}
