import type { RecordKind } from '~/ground/records/records'
import { WITH_KIND } from '~/ground/record-kinds/kinds.server'
import { db, type Prisma, type Tx } from '~/platform/db.server'
import { remembered } from '~/platform/remembered.server'
import { dayFromDate, type Day } from '~/shared/days'
import { planOf } from './plan.server'
import { countingOnDay } from './indicators.server'
import { inForceOn } from './versions.server'
import {
  countable,
  type CountableRecord,
  type CountContext,
  type Counted,
} from '~/plan/counting-rules/countable'
import { FIRM_DAYS, firmDays, type GivenTerm } from './firm-days.server'
import { definitionFrom, WITH_OWN_KIND, type Definition } from '~/plan/counting-rules/definition'
import {
  countableOf,
  definedOf,
  INDICATOR_OF,
  staysOf,
  type ProvenRecord,
} from '~/plan/counting-rules/record-rule'
import type { HomeFirms } from '~/plan/counting-rules/stays'

/** The amount of a contract that the plan counts (its rule says 合同成交总额); the technology amount is shown beside it. */
const TRADE_BASIS = 'total'

const withFirm = {
  firm: { include: FIRM_DAYS },
  ...WITH_KIND,
} satisfies Prisma.FirmRecordInclude
type RecordRow = Prisma.FirmRecordGetPayload<{ include: typeof withFirm }>

/** A record held against the rule of its indicator on a day: what it is, what the rule looked at, what came out. */
export type EvaluatedRecord = {
  row: RecordRow
  record: ProvenRecord
  indicator: { id: string; code: string }
  countable: CountableRecord
  context: CountContext
  ruling: Counted
  /** The firm's approved row, where it is counted as it stands. */
  held: { ref: string } | null
}

type Asked = {
  /** Evidence that does not stand in its own way. */
  own?: readonly string[]
  /** A first day of a term that is not written yet. */
  given?: GivenTerm
  /** Of one indicator alone. */
  indicatorId?: string
}

/** Judges records by the rule of every indicator that counts their kind on a day, in the order of the indicators. */
export async function evaluateRecords(
  tx: Tx,
  enclaveId: string,
  where: Prisma.FirmRecordWhereInput,
  day: Day,
  { own = [], given, indicatorId }: Asked = {},
): Promise<EvaluatedRecord[]> {
  // One after another: a transaction has one connection.
  const rows = await tx.firmRecord.findMany({
    where: { AND: [{ enclaveId, withdrawnAt: null }, where] },
    include: withFirm,
    orderBy: { id: 'asc' },
  })
  const indicators = await countingIndicators(tx, { enclaveId, indicatorId }, day)
  const plan = await planOf(enclaveId, tx)
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
    const days = firmDays(row.firm, given)
    return indicators.flatMap((indicator): EvaluatedRecord[] => {
      const { id, code, standing, definition } = indicator
      if (!countsKind(indicator, record)) return []
      const stays = staysOf({ ...days, homeFirms: indicator.homeFirms as HomeFirms })
      const { industryCode, foundedOn } = row.firm
      const asked = { ...days, industryCode, foundedOn: foundedOn && dayFromDate(foundedOn) }
      const thing = definition ? definedOf(record, stays, asked, definition) : countableOf(record, stays)
      if (!thing) return []
      const ofFirm = live.filter((one) => one.indicatorId === id && one.firmId === row.firmId)
      // A further proof of an achievement stands for the achievement, whichever of its records is put forward.
      const first = row.furtherProofOf ?? row.id
      const same = ofFirm.some(({ recordId, achievementId }) => (achievementId ?? recordId) === first)
      const oncePerFirm = standing || definition?.identity === 'firm'
      const approved = ofFirm.find(({ state, prolongsId }) => state === 'approved' && prolongsId === null)
      const context: CountContext = {
        countDate: day,
        plan,
        firm: stays,
        counted: new Set((oncePerFirm ? ofFirm.length > 0 : same) ? [thing.identity] : []),
        held: standing && !ofFirm.some(({ recordId }) => recordId === row.id) ? heldUntil(ofFirm) : null,
        tradeBasis: TRADE_BASIS,
      }
      const ruling = countable(thing, context)
      const held = approved ? { ref: approved.ref } : null
      return [{ row, record, indicator: { id, code }, countable: thing, context, ruling, held }]
    })
  })
}

/** Why no rule judges the record of a row: it was withdrawn, or its indicator counts no more, or not its kind. */
export async function whyUnjudged(
  tx: Pick<Tx, 'firmRecord'>,
  { enclaveId, recordId }: { enclaveId: string; recordId: string },
): Promise<'record_withdrawn' | 'counts_no_more'> {
  const live = await tx.firmRecord.count({ where: { enclaveId, id: recordId, withdrawnAt: null } })
  return live > 0 ? 'counts_no_more' : 'record_withdrawn'
}

type Meant = {
  ids: readonly string[]
  today: Day
  definition: Pick<
    Definition,
    'recordKind' | 'kindId' | 'among' | 'expression' | 'standing' | 'stays' | 'months' | 'takes'
  >
}

/** Which records would count on a day for an indicator that is only being defined; each firm once where it stands. */
export async function wouldCount(tx: Tx, enclaveId: string, { ids, today, definition }: Meant) {
  const rows = await tx.firmRecord.findMany({
    where: { enclaveId, id: { in: [...ids] } },
    include: withFirm,
    orderBy: { id: 'desc' },
  })
  const plan = await planOf(enclaveId, tx)
  const whole = {
    ...definition,
    code: '',
    identity: 'number' as const,
  }
  const counted = new Set<string>()
  return rows.map((row) => {
    const days = firmDays(row.firm)
    const stays = staysOf({ ...days, homeFirms: 'founded' })
    const { industryCode, foundedOn } = row.firm
    const asked = { ...days, industryCode, foundedOn: foundedOn && dayFromDate(foundedOn) }
    const thing = definedOf(provenOf(row), stays, asked, whole)
    const context = {
      countDate: today,
      plan,
      firm: stays,
      counted,
      held: null,
      tradeBasis: TRADE_BASIS,
    } as const
    const { counts } = countable(thing, context)
    if (counts && definition.standing) counted.add(thing.identity)
    return { counts, firm: row.firm.name }
  })
}

function provenOf(row: RecordRow): ProvenRecord {
  return {
    id: row.id,
    firmId: row.firmId,
    kind: row.kind as RecordKind,
    kindId: row.kindId,
    number: row.number,
    happenedOn: dayFromDate(row.happenedOn),
    validUntil: row.validUntil && dayFromDate(row.validUntil),
    amountYuan: row.amountYuan?.toFixed(2) ?? null,
    detail: row.detail,
    hasProof: row.fileId !== null,
    endedOn: row.endedOn && dayFromDate(row.endedOn),
  }
}

type Counting = Awaited<ReturnType<typeof countingIndicators>>[number]

/** Whether records of a kind can count: by a rule of the code, or by the version of its definition in force. */
function countsKind({ rule, definition }: Counting, { kind, kindId }: ProvenRecord): boolean {
  if (!definition) return INDICATOR_OF[kind] === rule
  return definition.recordKind === kind && definition.kindId === kindId
}

/** The indicators that count on a day, each with the version of its definition in force; all of them read once for a page. */
export async function countingIndicators(
  tx: Pick<Tx, 'indicator'>,
  { enclaveId, indicatorId }: { enclaveId: string; indicatorId?: string | undefined },
  day: Day,
) {
  const read = () =>
    tx.indicator.findMany({
      where: {
        ...countingOnDay(enclaveId, day),
        ...(indicatorId ? { id: indicatorId } : {}),
      },
      orderBy: [{ position: 'asc' }, { code: 'asc' }],
      include: {
        versions: { ...inForceOn(day), include: WITH_OWN_KIND },
      },
    })
  const found = await (tx === db && !indicatorId
    ? remembered(`counting indicators ${enclaveId} ${day}`, read)
    : read())
  return found.map(({ versions: [version], ...row }) => ({
    ...row,
    definition: version ? definitionFrom(row, version) : null,
  }))
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
