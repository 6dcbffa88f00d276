import type { Actor } from '~/ground/people/actor'
import { Prisma } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import { askTogether } from '~/platform/together.server'
import type { Day } from '~/shared/days'
import type { DeskItem, Turn } from '~/shared/desk-item'
import { inLocale, type Locale } from '~/shared/words'
import { caseWords } from './words'

type Due = {
  id: string
  firmId: string
  firm: string
  ref: string
  track: string
  turn: 'director' | 'firm' | 'us'
  since: Day
}

/** Cases that wait: for the director once the firm has agreed, for the firm, and for us where it asked for changes. */
export async function caseItems(actor: Actor, _: Day, locale: Locale): Promise<DeskItem[]> {
  const { enclaveId, enclaveSlug } = actor
  const w = inLocale(caseWords, locale)
  const rows = await askTogether<Due>(Prisma.sql`
    SELECT c.id, c."firmId", f.name AS firm, f.ref, f.track,
      CASE c.state WHEN 'agreed' THEN 'director' WHEN 'asked' THEN 'firm' ELSE 'us' END AS turn,
      (COALESCE(t."answeredAt", t."askedAt") AT TIME ZONE 'Asia/Shanghai')::date::text AS since
    FROM "FirmCase" c JOIN "Firm" f ON f."enclaveId" = c."enclaveId" AND f.id = c."firmId"
    JOIN LATERAL (SELECT * FROM "CaseText" t WHERE t."enclaveId" = c."enclaveId" AND t."caseId" = c.id
      ORDER BY t.version DESC LIMIT 1) t ON true
    WHERE c."enclaveId" = ${enclaveId}::uuid
      AND (c.state IN ('agreed', 'asked') OR c.state = 'draft' AND t.answer = 'changes')
    ORDER BY c.number`)
  return rows.map((row): DeskItem => ({
    key: `case-${row.id}`,
    kind: 'firm',
    firmId: row.firmId,
    firmName: row.firm,
    ref: row.ref,
    track: row.track,
    step: w.steps[row.turn],
    turn: row.turn satisfies Turn,
    since: row.since,
    dueOn: null,
    to: paths.case(enclaveSlug, row.id),
  }))
}
