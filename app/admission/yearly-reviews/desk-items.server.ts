import { visibleSql as firmsVisibleSql } from '~/ground/firms/visible.server'
import type { Actor } from '~/ground/people/actor'
import { STANDARD_LIMITS } from '~/ground/settings/limits'
import { atMost, Prisma } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import { askTogether } from '~/platform/together.server'
import { addDays, type Day } from '~/shared/days'
import type { DeskItem } from '~/shared/desk-item'
import { inLocale, type Locale } from '~/shared/words'
import { yearlyReviewWords } from './words'
import { lastYearOver, openStep, reviewDays } from './year'

/** More nobody does in a day: of what is to be done those of the longest terms stand there. */
const MOST = 500

type Row = {
  id: string
  firmId: string
  firmName: string
  ref: string
  track: string
  officerId: string | null
  startedOn: Day
  year: number | null
  grade: string | null
  cureBy: Day | null
  secondLook: string | null
  gradedOn: Day | null
  secondOn: Day | null
  days: number
}

/** Years that are over and not graded, yellow cards, firms to look at again, and those to part from. */
export async function yearlyReviewItems(actor: Actor, today: Day, locale: Locale): Promise<DeskItem[]> {
  const w = inLocale(yearlyReviewWords, locale).desk
  const { enclaveSlug, userId } = actor
  const rows = await askTogether<Row>(
    Prisma.sql`
      SELECT t.id, f.id AS "firmId", f.name AS "firmName", f.ref, f.track, t."officerId", t."startedOn"::text AS "startedOn",
        r.year, r.grade, r."cureBy"::text AS "cureBy", r."secondLook",
        (r."gradedAt" AT TIME ZONE 'Asia/Shanghai')::date::text AS "gradedOn",
        (r."secondAt" AT TIME ZONE 'Asia/Shanghai')::date::text AS "secondOn",
        (SELECT COALESCE((setting_on(${actor.enclaveId}::uuid, 'limits', ${today}::date)->>'reviewDays')::int,
          ${STANDARD_LIMITS.reviewDays}::int)) AS days
      FROM "Tenancy" t JOIN "Firm" f ON f."enclaveId" = t."enclaveId" AND f.id = t."firmId"
      LEFT JOIN LATERAL (SELECT * FROM "YearlyReview" y WHERE y."enclaveId" = t."enclaveId" AND y."tenancyId" = t.id
        ORDER BY y.year DESC LIMIT 1) r ON true
      WHERE t.state = 'active' AND t."startedOn" <= ${today}::date - 365 AND ${firmsVisibleSql(actor)}
        AND (${today}::date - t."startedOn" >= 365 * (coalesce(r.year, 0) + 1)
          OR r.grade = 'failed' AND r."secondLook" IS DISTINCT FROM 'cured')
      ORDER BY t."startedOn", t.id ${atMost(MOST)}`,
    'anew',
  )
  return rows.flatMap(
    ({ id, officerId, startedOn, year, grade, cureBy, secondLook, gradedOn, secondOn, days, ...firm }) => {
      const item = (step: string, part: Pick<DeskItem, 'turn' | 'since' | 'dueOn' | 'to'>): DeskItem[] => [
        { key: `year:${id}`, kind: 'tenancy', ...firm, step, mine: officerId === userId, ...part },
      ]
      const review = paths.deskYearReview(enclaveSlug, firm.firmId)
      const open = grade && openStep({ grade, cureBy, secondLook }, today)
      if (open === 'cure')
        return item(w.cure, {
          turn: 'firm',
          since: gradedOn ?? today,
          dueOn: cureBy,
          to: paths.deskSecondLook(enclaveSlug, firm.firmId),
        })
      if (open === 'look_again' && cureBy)
        return item(w.lookAgain, {
          turn: 'us',
          since: addDays(cureBy, 1),
          dueOn: null,
          to: paths.deskSecondLook(enclaveSlug, firm.firmId),
        })
      if (open === 'part')
        return item(w.part, {
          turn: 'director',
          since: secondOn ?? today,
          dueOn: null,
          to: paths.deskExit(enclaveSlug, firm.firmId),
        })
      const over = days === 0 ? null : lastYearOver(startedOn, today)
      if (!over || (year ?? 0) >= over.number) return []
      return item(w.due(over.number), { turn: 'us', ...reviewDays(over, days), to: review })
    },
  )
}
