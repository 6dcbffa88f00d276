import type { RecordKind } from '~/firms/records'
import type { Prisma, Tx } from '~/platform/db.server'
import { dayFromDate, type Day } from '~/shared/days'
import type { IndicatorCode } from './catalogue'
import { countable, type CountableRecord, type CountContext, type Counted } from './countable'
import {
  countableOf,
  INDICATOR_OF,
  STANDING_INDICATORS,
  standingOf,
  type FirmStanding,
  type ProvenRecord,
} from './record-rule'

/** The amount of a contract that the plan counts (its rule says 合同成交总额); the technology amount is shown beside it. */
const TRADE_BASIS = 'total'

const withFirm = {
  firm: {
    include: {
      tenancies: { orderBy: [{ createdAt: 'desc' as const }, { id: 'desc' as const }] },
      projects: {
        where: { stage: { not: 'dropped' } },
        include: { milestones: { where: { stage: 'registered' } }, park: true },
      },
    },
  },
} satisfies Prisma.FirmRecordInclude
type RecordRow = Prisma.FirmRecordGetPayload<{ include: typeof withFirm }>

/** A record held against the rule of its indicator on a day: what it is, what the rule looked at, what came out. */
export type Judged = {
  row: RecordRow
  record: ProvenRecord
  indicator: { id: string; code: IndicatorCode }
  countable: CountableRecord
  context: CountContext
  ruling: Counted
}

/** Judges records by the rules of their indicators; evidence given as `own` does not stand in its own way. */
export async function judge(
  tx: Tx,
  enclaveId: string,
  where: Prisma.FirmRecordWhereInput,
  day: Day,
  own: readonly string[] = [],
): Promise<Judged[]> {
  // One after another: a transaction has one connection.
  const rows = await tx.firmRecord.findMany({
    where: { AND: [{ enclaveId, withdrawnAt: null }, where] },
    include: withFirm,
    orderBy: { id: 'asc' },
  })
  const indicators = await tx.indicator.findMany({ where: { enclaveId }, select: { id: true, code: true } })
  const enclave = await tx.enclave.findUniqueOrThrow({
    where: { id: enclaveId },
    select: { planStartsOn: true },
  })
  const live = await tx.evidence.findMany({
    where: {
      enclaveId,
      state: { not: 'withdrawn' },
      id: { notIn: [...own] },
      firmId: { in: [...new Set(rows.map(({ firmId }) => firmId))] },
    },
    select: { indicatorId: true, recordId: true, firmId: true },
  })
  return rows.flatMap((row) => {
    const record = provenOf(row)
    const code = INDICATOR_OF[record.kind]
    const id = indicators.find((indicator) => indicator.code === code)?.id
    const firm = firmStanding(row.firm)
    const thing = countableOf(record, firm)
    if (!code || !id || !thing) return []
    const standing = STANDING_INDICATORS.includes(code)
    const taken = live.some(
      (one) => one.indicatorId === id && (standing ? one.firmId === row.firmId : one.recordId === row.id),
    )
    const context: CountContext = {
      countDate: day,
      planStart: dayFromDate(enclave.planStartsOn),
      firm: { standing: standingOf(firm), movedInOn: firm.movedInOn },
      counted: new Set(taken ? [thing.identity] : []),
      tradeBasis: TRADE_BASIS,
    }
    return {
      row,
      record,
      indicator: { id, code },
      countable: thing,
      context,
      ruling: countable(thing, context),
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
  }
}

function firmStanding({ tenancies, projects }: RecordRow['firm']): FirmStanding {
  const began = tenancies.flatMap(({ startedOn }) => (startedOn ? [dayFromDate(startedOn)] : []))
  const project = projects[0]
  const registered = project?.milestones[0]?.actualOn
  return {
    tenancyState: tenancies[0]?.state ?? null,
    movedInOn: began.sort()[0] ?? null,
    landingStage: project?.stage ?? null,
    registeredOn: registered ? dayFromDate(registered) : null,
  }
}
