import { visibleTo as firmsVisibleTo } from '~/ground/firms/visible.server'
import type { Actor } from '~/ground/people/actor'
import { namesOf } from '~/ground/people/names.server'
import { settingOn } from '~/ground/settings/enclave.server'
import { db, type Tx } from '~/platform/db.server'
import { latestTenancy } from '~/residence/tenancies/queries.server'
import { dayFromDate, dayOf, yearOf, type Day } from '~/shared/days'
import { REVIEW_GRADES, SECOND_LOOKS } from './vocabulary'
import { lastYearOver, openStep, reviewDays } from './year'

/** The last review of a firm's latest residence; null before the first. */
export async function latestReview(
  tx: Pick<Tx, 'yearlyReview' | 'tenancy'>,
  enclaveId: string,
  firmId: string,
) {
  const tenancy = await latestTenancy(tx, enclaveId, firmId)
  if (!tenancy) return null
  return tx.yearlyReview.findFirst({
    where: { enclaveId, tenancyId: tenancy.id },
    orderBy: { year: 'desc' },
  })
}

/** Every review of a firm, the latest first, and what the last one leaves to do. */
export async function reviewsOfFirm(actor: Actor, firmId: string, today: Day) {
  const { enclaveId } = actor
  const rows = await db.yearlyReview.findMany({
    where: { enclaveId, firmId, firm: firmsVisibleTo(actor) },
    orderBy: [{ untilOn: 'desc' }, { id: 'desc' }],
  })
  const names = await namesOf(rows.map(({ gradedById }) => gradedById))
  return rows.map((row) => {
    const cureBy = row.cureBy && dayFromDate(row.cureBy)
    return {
      id: row.id,
      tenancyId: row.tenancyId,
      year: row.year,
      from: dayFromDate(row.fromOn),
      until: dayFromDate(row.untilOn),
      grade: REVIEW_GRADES.of(row.grade),
      note: row.note,
      cure: row.cure,
      cureBy,
      on: dayOf(row.gradedAt),
      by: names.get(row.gradedById) ?? '',
      secondLook: row.secondLook === null ? null : SECOND_LOOKS.of(row.secondLook),
      secondNote: row.secondNote,
      secondOn: row.secondAt && dayOf(row.secondAt),
      open: openStep({ grade: row.grade, cureBy, secondLook: row.secondLook }, today),
    }
  })
}
export type YearReview = Awaited<ReturnType<typeof reviewsOfFirm>>[number]

type Counts = {
  records: number
  evidence: number
  figures: number[] | null
  signedOn: Day | null
  months: number | null
}

/** What stands behind the year that is to be graded: the agreement, and what the firm did in it. Null while none is. */
export async function yearToGrade(actor: Actor, firmId: string, today: Day) {
  const { enclaveId } = actor
  const tenancy = await latestTenancy(db, enclaveId, firmId)
  const year =
    tenancy?.state === 'active' && tenancy.startedOn
      ? lastYearOver(dayFromDate(tenancy.startedOn), today)
      : null
  if (!tenancy || !year) return null
  const graded = await db.yearlyReview.count({
    where: { enclaveId, tenancyId: tenancy.id, year: year.number },
  })
  if (graded > 0) return null
  const { reviewDays: days, cureDays } = await settingOn(db, enclaveId, 'limits', today)
  const [counts] = await db.$queryRaw<Counts[]>`
    SELECT (SELECT count(*)::int FROM "FirmRecord" r WHERE r."enclaveId" = ${enclaveId}::uuid AND r."firmId" = ${firmId}::uuid
        AND r."withdrawnAt" IS NULL AND r."happenedOn" BETWEEN ${year.from}::date AND ${year.until}::date) AS records,
      (SELECT count(*)::int FROM "Evidence" e WHERE e."enclaveId" = ${enclaveId}::uuid AND e."firmId" = ${firmId}::uuid
        AND e.state = 'approved' AND e."countedOn" BETWEEN ${year.from}::date AND ${year.until}::date) AS evidence,
      (SELECT array_agg(DISTINCT y.year ORDER BY y.year) FROM "YearFigures" y WHERE y."enclaveId" = ${enclaveId}::uuid
        AND y."firmId" = ${firmId}::uuid AND y.year BETWEEN ${yearOf(year.from)} AND ${yearOf(year.until)}) AS figures,
      g."signedOn"::text AS "signedOn", g."termMonths" AS months
    FROM (SELECT 1) one LEFT JOIN "Agreement" g ON g."enclaveId" = ${enclaveId}::uuid
      AND g."applicationId" = ${tenancy.applicationId}::uuid AND g."voidedAt" IS NULL AND g."signedOn" IS NOT NULL
    LIMIT 1`
  return {
    ...year,
    ...reviewDays(year, days),
    cureDays,
    applicationId: tenancy.applicationId,
    records: counts?.records ?? 0,
    evidence: counts?.evidence ?? 0,
    figures: counts?.figures ?? [],
    agreement: counts?.signedOn
      ? { signedOn: counts.signedOn, months: counts.months ?? tenancy.termMonths }
      : null,
  }
}
export type YearToGrade = NonNullable<Awaited<ReturnType<typeof yearToGrade>>>

/** The review that is open, for whoever looks again or lets the firm leave; null where none is. */
export async function openReview(actor: Actor, firmId: string, today: Day) {
  const [last] = await reviewsOfFirm(actor, firmId, today)
  return last?.open ? last : null
}
