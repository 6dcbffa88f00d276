import { alertDaysOn } from './alert-days.server'
import { soonFrom } from './ending'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { dayFromDate, dayOf, daysBetween, type Day } from '~/shared/days'
import { ownNumberShown } from '~/ground/firms/kind-name'
import { WITH_KIND } from '~/ground/record-kinds/kinds.server'
import { detailText } from './firm-json'
import { RECORD_KINDS, type RecordKind } from './records'
import { recordsVisibleTo } from '~/ground/firms/visible.server'

export type RecordLine = {
  id: string
  kind: RecordKind
  /** Its kind, where the enclave defined it. */
  own: { code: string; zh: string; en: string } | null
  number: string // a person's is masked
  title: string
  happenedOn: Day
  validUntil: Day | null
  standing: 'on_record' | 'valid' | 'ending' | 'expired' | 'renewed' | 'withdrawn'
  amountYuan: string | null
  techYuan: string | null
  fileId: string | null
  /** Why a number or a party stands although it is unlikely. */
  numberReason: string | null
  ended: { on: Day; reason: string } | null
  furtherProofOf: string | null
  /** Of a patent whose owner nobody has asked for or knows. */
  ownerUnknown: boolean
  withdrawn: { on: Day; reason: string } | null
}

type Row = Awaited<ReturnType<typeof readRecords>>[number]

/** The records of a firm in the order of their kinds, newest first in each; certificates say whether they stand. */
export async function recordsOfFirm(actor: Actor, firmId: string, today: Day): Promise<RecordLine[]> {
  const soon = soonFrom(await alertDaysOn(actor.enclaveId, today))
  const rows = withRenewals((await readRecords(actor, { firmId })).map((row) => lineOf(row, today, soon)))
  return rows.sort((a, b) => RECORD_KINDS.indexOf(a.kind) - RECORD_KINDS.indexOf(b.kind))
}

/** One record with how much evidence rests on it, for its withdrawal; 404 when it is not the reader's. */
export async function recordToWithdraw(actor: Actor, recordId: string, today: Day) {
  const [row] = isId(recordId) ? await readRecords(actor, { id: recordId }) : []
  if (!row) notFound()
  const evidence = await db.evidence.count({
    where: { enclaveId: actor.enclaveId, recordId, state: { not: 'withdrawn' } },
  })
  const soon = soonFrom(await alertDaysOn(actor.enclaveId, today))
  return { record: lineOf(row, today, soon), firm: row.firm, evidence }
}

/** The achievements of a firm that stand, each once, for whoever adds a further proof of one. */
export async function achievementsOf(actor: Actor, firmId: string): Promise<{ id: string; title: string }[]> {
  return db.firmRecord.findMany({
    where: {
      AND: [
        { firmId, kind: 'achievement', withdrawnAt: null, furtherProofOf: null },
        recordsVisibleTo(actor),
      ],
    },
    orderBy: [{ happenedOn: 'desc' }, { id: 'desc' }],
    select: { id: true, title: true },
  })
}

function readRecords(actor: Actor, which: { firmId: string } | { id: string }) {
  return db.firmRecord.findMany({
    where: { AND: [which, recordsVisibleTo(actor)] },
    orderBy: [{ happenedOn: 'desc' }, { id: 'desc' }],
    include: { firm: { select: { id: true, name: true, ref: true } }, ...WITH_KIND },
  })
}

function lineOf(row: Row, today: Day, soon: number): RecordLine {
  const validUntil = row.validUntil && dayFromDate(row.validUntil)
  const isPerson = row.kind === 'talent'
  return {
    id: row.id,
    kind: row.kind as RecordKind,
    own: row.ownKind && { code: row.ownKind.kind.code, zh: row.ownKind.zh, en: row.ownKind.en },
    number: isPerson
      ? detailText(row.detail, 'idMasked')
      : detailText(row.detail, 'way') === 'none'
        ? ''
        : ownNumberShown(row.number),
    title: row.title,
    happenedOn: dayFromDate(row.happenedOn),
    validUntil,
    standing: row.withdrawnAt ? 'withdrawn' : standingOf(validUntil, today, soon),
    amountYuan: row.amountYuan?.toFixed(2) ?? null,
    techYuan: detailText(row.detail, 'techYuan') || null,
    fileId: row.fileId,
    numberReason: row.numberReason ?? (detailText(row.detail, 'partyReason') || null),
    ended: row.endedOn && { on: dayFromDate(row.endedOn), reason: row.endReason ?? '' },
    furtherProofOf: row.furtherProofOf,
    ownerUnknown: row.kind === 'patent' && !['first', 'joint'].includes(detailText(row.detail, 'ownership')),
    withdrawn: row.withdrawnAt ? { on: dayOf(row.withdrawnAt), reason: row.withdrawReason ?? '' } : null,
  }
}

/** An expired certificate that a later one of its kind has replaced is no cause for alarm. */
function withRenewals(rows: RecordLine[]): RecordLine[] {
  const kindOf = ({ kind, own }: RecordLine) => own?.code ?? kind
  const stands = new Set(
    rows.flatMap((row) => (['valid', 'ending'].includes(row.standing) ? kindOf(row) : [])),
  )
  return rows.map((row) =>
    row.standing === 'expired' && stands.has(kindOf(row)) ? { ...row, standing: 'renewed' as const } : row,
  )
}

/** The last day still belongs to the certificate. */
function standingOf(validUntil: Day | null, today: Day, soon: number): RecordLine['standing'] {
  if (validUntil === null) return 'on_record'
  const left = daysBetween(today, validUntil)
  return left < 0 ? 'expired' : left <= soon ? 'ending' : 'valid'
}
