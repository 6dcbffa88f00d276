import type { Actor } from '~/ground/people/actor'
import { Prisma } from '~/platform/db.server'
import { NOBODY } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { askTogether } from '~/platform/together.server'
import type { Day } from '~/shared/days'
import type { DeskItem } from '~/shared/desk-item'
import { formatYuan } from '~/shared/money'
import { inLocale, type Locale } from '~/shared/words'
import { parkRewardWords } from './words'

type Waiting = {
  round: number
  zh: string
  en: string
  total: string
  step: 'approve' | 'anew' | 'pay'
  side: string
  departmentZh: string | null
  departmentEn: string | null
  since: Day
  due: Day | null
}

const onDay = (moment: Prisma.Sql) => Prisma.sql`(${moment} AT TIME ZONE 'Asia/Shanghai')::date`

/**
 * Rewards that wait: for a department to approve (its account reads its own alone), for whoever drew it up after a
 * return, and to be paid once both have approved.
 */
export async function rewardItems(actor: Actor, _: Day, locale: Locale): Promise<DeskItem[]> {
  const { enclaveId, enclaveSlug, role } = actor
  const w = inLocale(parkRewardWords, locale)
  const isDepartment = role === 'department'
  const whose = isDepartment
    ? Prisma.sql`s."departmentId" = ${actor.departmentId ?? NOBODY}::uuid`
    : Prisma.sql`true`
  const rows = await askTogether<Waiting>(Prisma.sql`
    SELECT r.round, d."titleZh" AS zh, d."titleEn" AS en, r.total::text AS total, x.step, x.side, x."departmentZh",
      x."departmentEn", x.since::text AS since, x.due::text AS due
    FROM "ParkReward" r JOIN "ParkRound" d ON d."enclaveId" = r."enclaveId" AND d.number = r.round
    CROSS JOIN LATERAL (
      SELECT 'approve' AS step, s.side, o."nameZh" AS "departmentZh", o."nameEn" AS "departmentEn",
        ${onDay(Prisma.sql`r."proposedAt"`)} AS since, r."dueOn" AS due
      FROM (VALUES ('industry', r."industryDepartmentId", r."industryById"),
        ('finance', r."financeDepartmentId", r."financeById")) s(side, "departmentId", "byId")
      JOIN "Department" o ON o."enclaveId" = r."enclaveId" AND o.id = s."departmentId"
      WHERE s."byId" IS NULL AND r."returnedAt" IS NULL AND ${whose}
      UNION ALL
      SELECT 'anew', '', NULL, NULL, ${onDay(Prisma.sql`r."returnedAt"`)}, NULL
      WHERE r."returnedAt" IS NOT NULL AND NOT ${isDepartment}
      UNION ALL
      SELECT 'pay', '', NULL, NULL, ${onDay(Prisma.sql`GREATEST(r."industryAt", r."financeAt")`)}, NULL
      WHERE r."industryById" IS NOT NULL AND r."financeById" IS NOT NULL AND NOT ${isDepartment} AND EXISTS (
        SELECT 1 FROM "ParkRewardPart" t WHERE t."enclaveId" = r."enclaveId" AND t.round = r.round AND t."paidOn" IS NULL)
    ) x
    WHERE r."enclaveId" = ${enclaveId}::uuid ORDER BY r.round, x.step, x.side`)
  return rows.map((row): DeskItem => {
    const turnName = locale === 'zh' ? row.departmentZh : row.departmentEn
    return {
      key: `reward-${row.round}-${row.step}${row.side}`,
      kind: 'task',
      firmId: null,
      firmName: locale === 'zh' ? row.zh : row.en,
      ref: '',
      track: '',
      step: w.steps[row.step](formatYuan(row.total)),
      turn: row.step === 'approve' ? 'department' : 'us',
      ...(turnName ? { turnName } : {}),
      since: row.since,
      dueOn: row.due,
      to: (isDepartment ? paths.departmentReward : paths.parkReward)(enclaveSlug, row.round),
    }
  })
}
