import type { RecordKind } from '~/ground/records/records'
import type { Prisma, Tx } from '~/platform/db.server'
import { dayFromDate, type Day } from '~/shared/days'
import type { IndicatorCode } from './catalogue'
import { planSpan } from './board'
import { countable, type CountableRecord, type CountContext, type Counted } from './countable'
import { FIRM_DAYS, firmDays, type GivenTerm } from './firm-days.server'
import { countableOf, INDICATOR_OF, staysOf, type ProvenRecord } from './record-rule'
import type { HomeFirms } from './stays'

/** The amount of a contract that the plan counts (its rule says 合同成交总额); the technology amount is shown beside it. */
const TRADE_BASIS = 'total'

const withFirm = {
  firm: { include: FIRM_DAYS },
} satisfies Prisma.FirmRecordInclude
type RecordRow = Prisma.FirmRecordGetPayload<{ include: typeof withFirm }>

/** A record held against the rule of its indicator on a day: what it is, what the rule looked at, what came out. */
export type EvaluatedRecord = {
  row: RecordRow
  record: ProvenRecord
  indicator: { id: string; code: IndicatorCode }
  countable: CountableRecord
  context: CountContext
  ruling: Counted
  /** The firm's approved row, where it is counted as it stands. */
  held: { ref: string } | null
}

/**
 * Judges records by the rules of their indicators; evidence given as `own` does not stand in its own way. A first day
 * of a term may be given that is not written yet.
 */
export async function evaluateRecords(
  tx: Tx,
  enclaveId: string,
  where: Prisma.FirmRecordWhereInput,
  day: Day,
  own: readonly string[] = [],
  given?: GivenTerm,
): Promise<EvaluatedRecord[]> {
  // One after another: a transaction has one connection.
  const rows = await tx.firmRecord.findMany({
    where: { AND: [{ enclaveId, withdrawnAt: null }, where] },
    include: withFirm,
    orderBy: { id: 'asc' },
  })
  const indicators = await tx.indicator.findMany({ where: { enclaveId } })
  const enclave = await tx.enclave.findUniqueOrThrow({ where: { id: enclaveId } })
  const plan = planSpan(dayFromDate(enclave.planStartsOn), enclave.planYears)
  const firmIds = [...new Set(rows.map(({ firmId }) => firmId))]
  const live = await tx.evidence.findMany({
    where: { enclaveId, state: { not: 'withdrawn' }, id: { notIn: [...own] }, firmId: { in: firmIds } },
    select: {
      ref: true,
      indicatorId: true,
      recordId: true,
      firmId: true,
      state: true,
      prolongsId: true,
      achievementId: true,
      record: { select: { validUntil: true } },
    },
  })
  return rows.flatMap((row) => {
    const record = provenOf(row)
    const code = INDICATOR_OF[record.kind]
    const indicator = indicators.find((one) => one.rule === code)
    if (!code || !indicator) return []
    const { id, standing } = indicator
    const stays = staysOf({ ...firmDays(row.firm, given), homeFirms: indicator.homeFirms as HomeFirms })
    const thing = countableOf(record, stays)
    if (!thing) return []
    const ofFirm = live.filter((one) => one.indicatorId === id && one.firmId === row.firmId)
    // A further proof of an achievement stands for the achievement, whichever of its records is put forward.
    const first = row.furtherProofOf ?? row.id
    const same = ofFirm.some(({ recordId, achievementId }) => (achievementId ?? recordId) === first)
    const taken = standing ? ofFirm.length > 0 : same
    const approved = ofFirm.find(({ state, prolongsId }) => state === 'approved' && prolongsId === null)
    const context: CountContext = {
      countDate: day,
      plan,
      firm: stays,
      counted: new Set(taken ? [thing.identity] : []),
      held: standing && !ofFirm.some(({ recordId }) => recordId === row.id) ? heldUntil(ofFirm) : null,
      tradeBasis: TRADE_BASIS,
    }
    return {
      row,
      record,
      indicator: { id, code },
      countable: thing,
      context,
      ruling: countable(thing, context),
      held: approved ? { ref: approved.ref } : null,
    }
  })
}

function provenOf(row: RecordRow): ProvenRecord {
  return {
    id: row.id,
    firmId: row.firmId,
    kind: row.kind as RecordKind,
    number: row.number,
    happenedOn: dayFromDate(row.happenedOn),
    validUntil: row.validUntil && dayFromDate(row.validUntil),
    amountYuan: row.amountYuan?.toFixed(2) ?? null,
    detail: row.detail,
    hasProof: row.fileId !== null,
    endedOn: row.endedOn && dayFromDate(row.endedOn),
  }
}

type LiveRow = { state: string; prolongsId: string | null; record: { validUntil: Date | null } }

/** Until when the approved certificates of a firm's row reach; null while its row is not approved. */
function heldUntil(rows: readonly LiveRow[]): CountContext['held'] {
  const approved = rows.filter(({ state }) => state === 'approved')
  const waits = rows.some(({ state, prolongsId }) => state !== 'approved' && prolongsId !== null)
  if (waits || !approved.some(({ prolongsId }) => prolongsId === null)) return null
  const days = approved.flatMap(({ record }) => (record.validUntil ? [dayFromDate(record.validUntil)] : []))
  return { until: days.sort().at(-1) ?? '' }
}
