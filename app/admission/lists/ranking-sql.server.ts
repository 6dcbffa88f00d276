import { db, Prisma } from '~/platform/db.server'
import type { ScoredFile } from './ranking'

/** Files that were put before experts, whatever became of them since. */
const RANKED_STATES = ['in_review', 'decided', 'public_notice', 'admitted']

function ranked(enclaveId: string, intakeId: string): Prisma.Sql {
  return Prisma.sql`a."enclaveId" = ${enclaveId}::uuid AND a."intakeId" = ${intakeId}::uuid
    AND a.state = ANY(${RANKED_STATES}::text[])`
}

/** A review that is in and says a total; drafts of reviews never count. */
const COUNTED = Prisma.sql`r."enclaveId" = a."enclaveId" AND r."applicationId" = a.id AND r.state = 'submitted'
  AND r.total IS NOT NULL`

/** What the review of a file `a` needs, as `limitsOf` reads it. */
const LIMITS = Prisma.sql`json_build_object('fewest', coalesce(a."fewestReviews", 1), 'apart', coalesce(a."apartFrom", 100))`

/** The files of an intake of which reviews are in, with what a ranking asks of them, by number. */
export function judgedFiles(enclaveId: string, intakeId: string): Promise<ScoredFile[]> {
  return db.$queryRaw<ScoredFile[]>`
    SELECT a.id, ${LIMITS} AS limits, json_agg(json_build_object('expertId', r."expertId", 'total', r.total::text,
      'recommendation', r.recommendation, 'disagreements', (SELECT count(*) FROM "ReviewResponse" x
        WHERE x."enclaveId" = r."enclaveId" AND x."reviewId" = r.id AND NOT x.agrees)) ORDER BY r.id) AS reviews
    FROM "Application" a JOIN "Review" r ON ${COUNTED}
    WHERE ${ranked(enclaveId, intakeId)} GROUP BY a."enclaveId", a.id ORDER BY a.ref`
}

/** A stretch of the files of which none is in yet, by number. */
export async function unjudgedFiles(
  enclaveId: string,
  intakeId: string,
  skip: number,
  take: number,
): Promise<ScoredFile[]> {
  const rows = await db.$queryRaw<Omit<ScoredFile, 'reviews'>[]>`
    SELECT a.id, ${LIMITS} AS limits FROM "Application" a
    WHERE ${ranked(enclaveId, intakeId)} AND NOT EXISTS (SELECT FROM "Review" r WHERE ${COUNTED})
    ORDER BY a.ref LIMIT ${take} OFFSET ${skip}`
  return rows.map((row) => ({ ...row, reviews: [] }))
}
