import type { Expression } from '~/ground/criteria/expression'
import type { Actor } from '~/ground/people/actor'
import type { RecordKind } from '~/ground/records/records'
import type { CountableKind } from '~/plan/counting-rules/definition'
import { catalogueFor } from '~/plan/counting-rules/rule-catalogue'
import { wouldCount } from '~/plan/counting/evaluate-records.server'
import type { StayKind } from '~/plan/counting-rules/record-rule'
import { db } from '~/platform/db.server'
import type { Day } from '~/shared/days'

/** So many records are judged, and so many of them named. */
const [MOST, NAMED] = [500, 5]

export type Preview = { yes: number; of: number; more: boolean; first: string[] }
type Meant = {
  kind: RecordKind
  own?: CountableKind | null
  expression: Expression | null
  standing: boolean
  stays: StayKind
  months: number
  takes: 'rows' | 'amount'
}

/** How many of the records on file would count today, were the indicator so; the first of them by firm. */
export async function previewOf(actor: Actor, meant: Meant, today: Day): Promise<Preview> {
  const { enclaveId } = actor
  const found = await db.firmRecord.findMany({
    where: { enclaveId, kind: meant.kind, kindId: meant.own?.id ?? null, withdrawnAt: null },
    orderBy: { id: 'desc' },
    select: { id: true },
    take: MOST + 1,
  })
  const ids = found.slice(0, MOST).map(({ id }) => id)
  const { kind: recordKind, own, ...asked } = meant
  const among = catalogueFor(recordKind, own?.fields)
  const definition = { ...asked, recordKind, kindId: own?.id ?? null, among }
  const judged = await wouldCount(db, enclaveId, { ids, today, definition })
  const counted = judged.filter(({ counts }) => counts)
  return {
    yes: counted.length,
    of: ids.length,
    more: found.length > MOST,
    first: counted.slice(0, NAMED).map(({ firm }) => firm),
  }
}
