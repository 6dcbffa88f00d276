import type { Actor } from '~/ground/people/actor'
import { STANDARD_LANDED } from '~/ground/settings/landed'
import { Prisma } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import { askTogether } from '~/platform/together.server'
import type { Day } from '~/shared/days'
import type { DeskItem } from '~/shared/desk-item'
import { moneyInWords } from '~/shared/money'
import { inLocale, type Locale } from '~/shared/words'
import { LANDED } from './landed-sql.server'
import { SIGNALS } from './vocabulary'
import { quarterInWords, quarterWords } from './words'

type Due = {
  id: string
  projectId: string
  quarter: string
  kind: string
  amount: string | null
  ref: string
  name: string
  firmId: string
  track: string
  ownerId: string
  since: Day
  dueOn: Day | null
}

/** What answers made known and nobody has looked into, and firms that are silent from the day after their day on. */
export async function landedItems(actor: Actor, today: Day, locale: Locale): Promise<DeskItem[]> {
  const { enclaveId, enclaveSlug, userId } = actor
  const w = inLocale(quarterWords, locale)
  const landed = LANDED(enclaveId, STANDARD_LANDED.years)
  const rows = await askTogether<Due>(Prisma.sql`
    WITH l AS (SELECT * FROM ${landed} x)
    SELECT s.id, l.id AS "projectId", s.quarter, s.kind, s."amountYuan"::text AS amount, l.ref, l.name, l."firmId", l.track,
      l."ownerId", (s."raisedAt" AT TIME ZONE 'Asia/Shanghai')::date::text AS since, NULL::text AS "dueOn"
    FROM "QuarterSignal" s JOIN l ON l.id = s."projectId"
    WHERE s."enclaveId" = ${enclaveId}::uuid AND s."closedAt" IS NULL
    UNION ALL
    SELECT k.id, l.id, k.quarter, 'silent', NULL, l.ref, l.name, l."firmId", l.track, l."ownerId",
      (k."answerBy" + 1)::text, k."closesOn"::text
    FROM "QuarterAsk" k JOIN l ON l.id = k."projectId" AND NOT l.withdrawn
    WHERE k."enclaveId" = ${enclaveId}::uuid AND k."answerBy" < ${today}::date AND k."closesOn" >= ${today}::date
      AND NOT EXISTS (SELECT 1 FROM "QuarterAnswer" a WHERE a."enclaveId" = k."enclaveId" AND a."askId" = k.id)
    ORDER BY since, id`)
  return rows.map((row) => {
    const quarter = quarterInWords(row.quarter, locale)
    const amount = moneyInWords(row.amount ?? '0', locale)
    return {
      key: `landed-${row.id}`,
      kind: 'landing',
      firmId: row.firmId,
      firmName: row.name,
      ref: row.ref,
      track: row.track,
      step: row.kind === 'silent' ? w.desk.silent(quarter) : w.desk[SIGNALS.of(row.kind)](quarter, amount),
      turn: row.kind === 'silent' ? 'firm' : 'us',
      mine: row.ownerId === userId,
      since: row.since,
      dueOn: row.dueOn,
      to: paths.landedFirm(enclaveSlug, row.projectId),
    }
  })
}
