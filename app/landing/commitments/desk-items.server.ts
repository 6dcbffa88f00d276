import type { Actor } from '~/ground/people/actor'
import { STANDARD_LIMITS } from '~/ground/settings/limits'
import { Prisma } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import { askTogether } from '~/platform/together.server'
import type { Day } from '~/shared/days'
import type { DeskItem, Turn } from '~/shared/desk-item'
import { inLocale, type Locale } from '~/shared/words'
import { commitmentsOnDay } from './standing-sql.server'
import { KINDS } from './vocabulary'
import { visibleSql } from './visible.server'
import { commitmentWords } from './words'

type Due = {
  id: string
  ref: string
  side: 'city' | 'firm'
  office: 'park' | 'department' | 'bureau' | null
  kind: string
  what: string
  state: string
  firmId: string
  firm: string
  track: string | null
  parkZh: string
  parkEn: string
  departmentZh: string | null
  departmentEn: string | null
  due: Day | null
  late: number
  since: Day
  asked: string | null
}

/** Commitments that are late or soon due, that wait to be confirmed, and what is asked about one. */
export async function commitmentItems(actor: Actor, today: Day, locale: Locale): Promise<DeskItem[]> {
  const w = inLocale(commitmentWords, locale)
  const rows = await askTogether<Due>(Prisma.sql`
    SELECT c.id, c.ref, c.side, c.office, c.kind, c.what, c.state, f.id AS "firmId", f.name AS firm, f.track, k."nameZh" AS "parkZh",
      k."nameEn" AS "parkEn", d."nameZh" AS "departmentZh", d."nameEn" AS "departmentEn", u.due::text AS due, v.late,
      COALESCE(s.last, c."dueOn")::text AS since, h.kind AS asked
    ${commitmentsOnDay(today)}
    JOIN "Firm" f ON f."enclaveId" = p."enclaveId" AND f.id = p."firmId"
    JOIN "Park" k ON k."enclaveId" = p."enclaveId" AND k.id = p."parkId"
    LEFT JOIN "Department" d ON d."enclaveId" = c."enclaveId" AND d.id = c."departmentId"
    LEFT JOIN "CommitmentChange" h ON h."enclaveId" = c."enclaveId" AND h."commitmentId" = c.id AND h.state = 'open'
    WHERE ${visibleSql(actor)} AND p.stage <> 'dropped' AND (h.kind IS NOT NULL OR (v.owed AND (c.state = 'reported' OR u.due <= ${today}::date + COALESCE(
      (setting_on(${actor.enclaveId}::uuid, 'limits', ${today}::date)->>'landingSoonDays')::int, ${STANDARD_LIMITS.landingSoonDays}::int))))
    ORDER BY v.late DESC, u.due NULLS LAST, c.ref`)
  return rows.map((row): DeskItem => {
    const turn = turnOf(row)
    const zh = locale === 'zh'
    const name =
      turn === 'park'
        ? [row.parkZh, row.parkEn]
        : turn === 'department'
          ? [row.departmentZh, row.departmentEn]
          : []
    const turnName = name[zh ? 0 : 1]
    return {
      key: `commitment-${row.id}`,
      kind: 'landing',
      firmId: row.firmId,
      firmName: row.firm,
      ref: row.ref,
      track: row.track ?? '',
      step: w.item(w.kinds[KINDS.of(row.kind)], row.what, stepOf(row, w)),
      turn,
      ...(turnName ? { turnName } : {}),
      since: row.since < today ? row.since : today,
      dueOn: row.due,
      stalled: row.late > 0,
      to: paths.commitment(actor.enclaveSlug, row.id),
    }
  })
}

/** Whose turn it is: who replies to what is asked, who confirms what was reported, else who owes it. */
function turnOf({ side, office, state, asked }: Due): Turn {
  if (asked !== null) return asked === 'waive' && side === 'firm' ? 'bureau' : 'firm'
  if (state === 'reported') return side === 'city' ? 'firm' : 'park'
  return side === 'firm' ? 'firm' : (office ?? 'park')
}

function stepOf({ asked, state, late }: Due, w: (typeof commitmentWords)['zh']): string {
  if (asked !== null) return w.stepAsked
  if (state === 'reported') return w.stepConfirm
  return late > 0 ? w.stepLate : w.stepSoon
}
