import type { Actor } from '~/ground/people/actor'
import { db, Prisma } from '~/platform/db.server'
import { flagsOf, type Flag } from '~/admission/rubrics/flags'
import { limitsOf } from '~/admission/rubrics/lifecycle'

const { sql } = Prisma

/** The flags of files in review, by file, as staff read them; drafts of reviews never count. */
export async function flagsByFile(
  { enclaveId }: Pick<Actor, 'enclaveId'>,
  applicationIds: readonly string[],
): Promise<Map<string, Flag[]>> {
  if (applicationIds.length === 0) return new Map()
  const rows = await db.review.findMany({
    where: { enclaveId, applicationId: { in: [...applicationIds] }, state: 'submitted' },
    select: {
      applicationId: true,
      application: { select: { fewestReviews: true, apartFrom: true } },
      total: true,
      recommendation: true,
      _count: { select: { responses: { where: { agrees: false } } } },
    },
  })
  return new Map(
    applicationIds.map((id) => {
      const reviews = rows.filter(({ applicationId }) => applicationId === id)
      const judged = reviews.flatMap(({ total, recommendation, _count }) =>
        total ? [{ total: total.toFixed(2), recommendation, disagreements: _count.responses }] : [],
      )
      return [id, flagsOf(judged, limitsOf(reviews[0]?.application ?? UNSCORED))]
    }),
  )
}

const UNSCORED = { fewestReviews: null, apartFrom: null }

/** The same rules asked of the rows `a` of a list, so that it can be narrowed to the files that carry a flag. */
export function flagged(flag: Flag): Prisma.Sql {
  const judged = sql`SELECT count(r.total) AS reviews, max(r.total) - min(r.total) AS spread,
      bool_or(r.recommendation = 'accept') AND bool_or(r.recommendation = 'decline') AS opposite,
      bool_or(EXISTS (SELECT 1 FROM "ReviewResponse" x
        WHERE x."enclaveId" = r."enclaveId" AND x."reviewId" = r.id AND NOT x.agrees)) AS disputed
    FROM "Review" r
    WHERE r."enclaveId" = a."enclaveId" AND r."applicationId" = a.id AND r.state = 'submitted'`
  return sql`a.state = 'in_review' AND (SELECT ${TESTS[flag]} FROM (${judged}) judged)`
}

const TESTS: Record<Flag, Prisma.Sql> = {
  unscored: sql`reviews = 0`,
  few: sql`reviews BETWEEN 1 AND a."fewestReviews" - 1`,
  apart: sql`spread >= a."apartFrom"`,
  disagree: sql`opposite OR disputed`,
}
