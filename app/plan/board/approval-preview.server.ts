import { Decimal } from 'decimal.js'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { isId } from '~/platform/ids.server'
import type { Day } from '~/shared/days'
import { alikeTo, type AlikeRecords } from '~/plan/evidence/alike.server'
import { boardOf } from './board.server'
import type { NotCounted } from '~/plan/counting-rules/countable'
import type { Kind } from '~/plan/counting/figure'
import { evaluateRecords } from '~/plan/counting/evaluate-records.server'
import { isOwn } from '~/plan/evidence/own-evidence.server'
import { sampleOf } from '~/plan/evidence/sample'
import { visibleTo } from '~/plan/counting/visible.server'

type Text = { zh: string; en: string }
export type ApprovalLine = {
  id: string
  ref: string
  firm: string
  name: Text
  money: boolean
  /** Null where the rule no longer counts it. */
  value: string | null
  countedOn: Day | null
  reasons: NotCounted[]
  /** The reader's own: a colleague decides on it. */
  isOwn: boolean
  /** Drawn to be compared with its proof before the batch is approved. */
  inSample: boolean
  /** What looks like its record; both stand beside each other on the page. */
  alike: AlikeRecords | null
}
export type ApprovalEffect = { name: Text; unit: Text; kind: Kind; from: string; to: string }

/** What approving some waiting rows would do: each held against its rule today, and the figures before and after. */
export async function approvalPreview(
  actor: Actor,
  ids: readonly string[],
  today: Day,
): Promise<{ lines: ApprovalLine[]; effects: ApprovalEffect[] }> {
  const { enclaveId } = actor
  const rows = await db.evidence.findMany({
    where: { AND: [visibleTo(actor), { id: { in: ids.filter(isId).slice(0, 100) }, state: 'submitted' }] },
    include: { firm: { select: { name: true } } },
    orderBy: { submittedAt: 'asc' },
  })
  const recordIds = rows.map(({ recordId }) => recordId)
  const own = rows.map(({ id }) => id)
  const [alike, board, judged] = await Promise.all([
    alikeTo(actor, recordIds),
    boardOf(enclaveId, today),
    evaluateRecords(db, enclaveId, { id: { in: recordIds } }, today, { own }),
  ])
  const mine = new Set<string>()
  for (const row of rows) if (await isOwn(db, actor, row)) mine.add(row.id)
  const lines = rows.map((row) => {
    const ruling = judged.find(
      ({ record, indicator }) => record.id === row.recordId && indicator.id === row.indicatorId,
    )?.ruling
    const counts = ruling?.counts ? ruling : null
    const ownRow = mine.has(row.id)
    return {
      indicatorId: row.indicatorId,
      line: {
        id: row.id,
        ref: row.ref,
        firm: row.firm.name,
        name: board.indicators.find(({ id }) => id === row.indicatorId)?.name ?? { zh: '', en: '' },
        money: board.indicators.find(({ id }) => id === row.indicatorId)?.kind === 'money',
        value: ownRow ? null : (counts?.value ?? null),
        countedOn: counts?.countedOn ?? null,
        reasons: ruling && !ruling.counts ? ruling.reasons : [],
        isOwn: ownRow,
        alike: alike.get(row.recordId) ?? null,
      },
    }
  })
  const effects = board.indicators.flatMap(({ id, name, unit, kind, progress }) => {
    const more = lines.flatMap(({ indicatorId, line }) =>
      indicatorId === id && line.value !== null ? [line.value] : [],
    )
    if (more.length === 0) return []
    const to = more.reduce((sum, value) => sum.plus(value), new Decimal(progress.value)).toFixed()
    return { name, unit, kind, from: progress.value, to }
  })
  const ready = lines.flatMap(({ line }) => (line.value === null ? [] : [line.id]))
  const sample = sampleOf(ready, today)
  return { lines: lines.map(({ line }) => ({ ...line, inSample: sample.includes(line.id) })), effects }
}
