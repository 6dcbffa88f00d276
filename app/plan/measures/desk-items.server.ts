import type { Actor } from '~/ground/people/actor'
import { STANDARD_LIMITS } from '~/ground/settings/limits'
import { Prisma } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import { askTogether } from '~/platform/together.server'
import type { Day } from '~/shared/days'
import type { DeskItem, Turn } from '~/shared/desk-item'
import { inLocale, type Locale } from '~/shared/words'
import { confirmerOf, roleOfOwner } from './abilities'
import { openSql } from './standing-sql.server'
import { measureWords } from './words'

type Due = {
  id: string
  title: string
  number: number
  nameZh: string
  nameEn: string
  dueOn: Day
  since: Day
  reported: boolean
  ownerId: string | null
  ownerRoles: string[]
  departmentZh: string | null
  departmentEn: string | null
}

/** Tasks that are late or due soon, with whom they lie, and those reported in full, for whoever confirms them. */
export async function taskItems(actor: Actor, today: Day, locale: Locale): Promise<DeskItem[]> {
  const { enclaveId, enclaveSlug, userId } = actor
  const w = inLocale(measureWords, locale)
  const rows = await askTogether<Due>(Prisma.sql`
    SELECT t.id, t.title, m.number, m."nameZh", m."nameEn", t."dueOn"::text AS "dueOn",
      COALESCE(t."reportedOn", (t."createdAt" AT TIME ZONE 'Asia/Shanghai')::date)::text AS since,
      t."reportedOn" IS NOT NULL AS reported, t."ownerId", d."nameZh" AS "departmentZh", d."nameEn" AS "departmentEn",
      ARRAY(SELECT b.role FROM "Membership" b WHERE b."enclaveId" = t."enclaveId" AND b."userId" = t."ownerId"
        AND b."endedAt" IS NULL) AS "ownerRoles"
    FROM "MeasureTask" t
    JOIN "Measure" m ON m."enclaveId" = t."enclaveId" AND m.id = t."measureId"
    LEFT JOIN "Department" d ON d."enclaveId" = t."enclaveId" AND d.id = t."departmentId"
    WHERE t."enclaveId" = ${enclaveId}::uuid AND ${openSql}
      AND (t."reportedOn" IS NOT NULL OR t."dueOn" <= ${today}::date + COALESCE(
        (setting_on(${enclaveId}::uuid, 'limits', ${today}::date)->>'taskSoonDays')::int, ${STANDARD_LIMITS.taskSoonDays}::int))
    ORDER BY t."dueOn", t.id`)
  return rows.map((row): DeskItem => {
    const department = locale === 'zh' ? row.departmentZh : row.departmentEn
    return {
      key: `task-${row.id}`,
      kind: 'task',
      firmId: null,
      firmName: row.title,
      ref: '',
      track: '',
      step: row.reported ? w.confirmStep : w.dueStep(locale === 'zh' ? row.nameZh : row.nameEn),
      turn: turnOf(row),
      ...(department && !row.reported ? { turnName: department } : {}),
      ...(row.ownerId === userId && !row.reported ? { mine: true } : {}),
      since: row.since,
      dueOn: row.reported ? null : row.dueOn,
      to: paths.task('desk', enclaveSlug, row.id),
    }
  })
}

/** What is reported in full waits for the director, or for the bureau where the director owns it. */
function turnOf({ reported, ownerRoles, departmentZh }: Due): Turn {
  const ownerRole = roleOfOwner(ownerRoles)
  if (reported) return confirmerOf(ownerRole)
  if (departmentZh !== null) return 'department'
  return ownerRole === 'director' || ownerRole === 'bureau' ? ownerRole : 'us'
}
