import type { Expression } from '~/ground/criteria/expression'
import type { Actor } from '~/ground/people/actor'
import type { RecordKind } from '~/ground/records/records'
import { wouldCount } from '~/plan/counting/evaluate-records.server'
import type { StayKind } from '~/plan/counting/record-rule'
import { db } from '~/platform/db.server'
import type { Day } from '~/shared/days'

/** So many records are judged, and so many of them named. */
const [MOST, NAMED] = [500, 5]

export type Preview = { yes: number; of: number; more: boolean; first: string[] }
type Meant = {
  kind: RecordKind
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
    where: { enclaveId, kind: meant.kind, withdrawnAt: null },
    orderBy: { id: 'desc' },
    select: { id: true },
    take: MOST + 1,
  })
  const ids = found.slice(0, MOST).map(({ id }) => id)
  const { kind: recordKind, ...asked } = meant
  const judged = await wouldCount(db, enclaveId, { ids, today, definition: { ...asked, recordKind } })
  const counted = judged.filter(({ counts }) => counts)
  return {
    yes: counted.length,
    of: ids.length,
    more: found.length > MOST,
    first: counted.slice(0, NAMED).map(({ firm }) => firm),
  }
}
