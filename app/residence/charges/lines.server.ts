import type { Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dayFromDate } from '~/shared/days'
import { CHARGE_KINDS, RELIEF_REASONS } from '~/residence/rent/vocabulary'
import { usedFromJson } from '~/residence/meters/used'
import type { NewLine } from './corrections'

type Run = { enclaveId: string; id: string }

/**
 * Whoever prepares charges of an enclave does so alone until the end of the transaction: of a month and a settlement
 * prepared at once the second sees what the first charges.
 */
export async function holdCharges(tx: Tx, enclaveId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 AS held FROM pg_advisory_xact_lock(hashtext(${`charges:${enclaveId}`}))`
}

/** Takes a run that waits for approval back to a draft: lines are written into drafts only. */
export async function backToDraft(tx: Tx, { enclaveId, id }: Run): Promise<void> {
  await tx.chargeRun.updateMany({
    where: { enclaveId, id, state: 'submitted' },
    data: { state: 'draft', submittedById: null, submittedAt: null },
  })
}

/** Puts the lines of a draft in place of those it had; answers whether anything is different now. */
export async function replaceLines(tx: Tx, run: Run, lines: readonly NewLine[]): Promise<boolean> {
  const where = { enclaveId: run.enclaveId, runId: run.id }
  const held = (await tx.charge.findMany({ where })).map(lineOf)
  if (sameLines(held, lines)) return false
  await tx.charge.deleteMany({ where })
  await writeLines(tx, run, lines)
  return true
}

/** A month of a large building has thousands of lines: as one value they cost what one costs to prepare. */
async function writeLines(tx: Tx, run: Run, lines: readonly NewLine[]): Promise<void> {
  const rows = lines.map((line) => ({ ...line, id: newId() }))
  await tx.$executeRaw`
    INSERT INTO "Charge" ("enclaveId", "runId", id, "firmId", "leaseId", "bookingId", "meterId", "extraId", used, kind, month,
      "startsOn", "endsBefore", revision, sqm, "pricePerSqm", "full", "reliefPercent", relief, amount, reason, "vatPercent",
      vat, resident, note)
    SELECT ${run.enclaveId}::uuid, ${run.id}::uuid, l.* FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS l(
      id uuid, "firmId" uuid, "leaseId" uuid, "bookingId" uuid, "meterId" uuid, "extraId" uuid, used jsonb, kind text,
      month date, "startsOn" date, "endsBefore" date, revision int, sqm numeric, "pricePerSqm" numeric, "full" numeric,
      "reliefPercent" numeric, relief numeric, amount numeric, reason text, "vatPercent" numeric, vat numeric,
      resident boolean, note text)`
}

function sameLines(a: readonly NewLine[], b: readonly NewLine[]): boolean {
  if (a.length !== b.length) return false
  const texts = (lines: readonly NewLine[]) => lines.map(textOf).sort()
  const other = texts(b)
  return texts(a).every((text, at) => text === other[at])
}

const textOf = (line: NewLine) =>
  [
    line.firmId,
    line.leaseId,
    line.bookingId,
    line.meterId,
    line.extraId,
    line.used && JSON.stringify(usedFromJson(line.used)),
    line.kind,
    line.month,
    line.startsOn,
    line.endsBefore,
    line.revision,
    line.full,
    line.relief,
    line.reason,
    line.vat,
    line.resident,
    line.note,
  ].join('|')

type Row = Awaited<ReturnType<Tx['charge']['findMany']>>[number]

/** A line as the rules speak of it. */
export function lineOf(row: Row): NewLine & { id: string } {
  return {
    id: row.id,
    firmId: row.firmId,
    leaseId: row.leaseId,
    bookingId: row.bookingId,
    meterId: row.meterId,
    extraId: row.extraId,
    used: row.meterId === null ? null : usedFromJson(row.used),
    kind: CHARGE_KINDS.of(row.kind),
    month: dayFromDate(row.month),
    startsOn: dayFromDate(row.startsOn),
    endsBefore: dayFromDate(row.endsBefore),
    revision: row.revision,
    sqm: row.sqm?.toFixed(2) ?? null,
    pricePerSqm: row.pricePerSqm?.toFixed(2) ?? null,
    full: row.full.toFixed(2),
    reliefPercent: row.reliefPercent.toNumber(),
    relief: row.relief.toFixed(2),
    amount: row.amount.toFixed(2),
    reason: RELIEF_REASONS.of(row.reason),
    vatPercent: row.vatPercent.toNumber(),
    vat: row.vat.toFixed(2),
    resident: row.resident,
    note: row.note,
  }
}
