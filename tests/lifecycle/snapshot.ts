import { db } from '~/platform/db.server'

export type Row = {
  noun: string
  id: string
  state: string
  outcome: string | null
  firmId: string | null
  userId: string | null
}
export type Snapshot = Map<string, Row>
export type Logged = {
  kind: string
  subjectId: string
  actorRole: string
  actorId: string | null
  payload: Record<string, unknown>
}

/** Where every row of an enclave stands that has a lifecycle. */
export async function snapshotOf(enclaveId: string): Promise<Snapshot> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT 'application' AS noun, id::text, state, outcome, "firmId"::text, NULL AS "userId" FROM "Application" WHERE "enclaveId" = ${enclaveId}::uuid
    UNION ALL SELECT 'review', id::text, state, NULL, NULL, "expertId"::text FROM "Review" WHERE "enclaveId" = ${enclaveId}::uuid
    UNION ALL SELECT 'panel', id::text, state, NULL, NULL, NULL FROM "Panel" WHERE "enclaveId" = ${enclaveId}::uuid
    UNION ALL SELECT 'tenancy', id::text, state, NULL, "firmId"::text, NULL FROM "Tenancy" WHERE "enclaveId" = ${enclaveId}::uuid
    UNION ALL SELECT 'contract', id::text, state, NULL, "firmId"::text, NULL FROM "LeaseContract" WHERE "enclaveId" = ${enclaveId}::uuid
    UNION ALL SELECT 'evidence', id::text, state, NULL, "firmId"::text, NULL FROM "Evidence" WHERE "enclaveId" = ${enclaveId}::uuid
    UNION ALL SELECT 'invitation', id::text, state, NULL, NULL, "expertId"::text FROM "ReviewInvitation" WHERE "enclaveId" = ${enclaveId}::uuid
    UNION ALL SELECT 'project', id::text, stage, NULL, "firmId"::text, NULL FROM "LandingProject" WHERE "enclaveId" = ${enclaveId}::uuid
    ORDER BY 1, 2`
  return new Map(rows.map((row) => [`${row.noun} ${row.id}`, row]))
}

let tables: string[] | undefined

/** How many rows each table holds of an enclave, and which transaction wrote last: equal means nothing was written. */
export async function printOf(enclaveId: string): Promise<string> {
  tables ??= (
    await db.$queryRaw<{ name: string }[]>`
      SELECT table_name AS name FROM information_schema.columns
      WHERE table_schema = current_schema() AND column_name = 'enclaveId' ORDER BY 1`
  ).map(({ name }) => name)
  const counts = tables.map(
    (name) =>
      `SELECT '${name}' AS name, count(*)::int AS rows, max(xmin::text::bigint)::text AS last
       FROM "${name}" WHERE "enclaveId" = '${enclaveId}'`,
  )
  const rows = await db.$queryRawUnsafe<{ name: string; rows: number; last: string | null }[]>(
    counts.join(' UNION ALL '),
  )
  // Whichever part the database answers first: the same rows are the same print.
  const lines = rows.map(({ name, rows, last }) => `${name} ${rows} ${last ?? ''}`)
  return lines.sort().join('\n')
}

/** The number of the last event, to read on from. */
export async function lastEvent(enclaveId: string): Promise<number> {
  const { _max } = await db.event.aggregate({ where: { enclaveId }, _max: { seq: true } })
  return _max.seq ?? 0
}

export async function eventsAfter(enclaveId: string, seq: number): Promise<Logged[]> {
  const rows = await db.event.findMany({ where: { enclaveId, seq: { gt: seq } }, orderBy: { seq: 'asc' } })
  return rows.map(({ payload, ...row }) => ({ ...row, payload: payload as Record<string, unknown> }))
}

/** What must hold after every act; each line that comes back is a rule that does not. */
export async function brokenRules(enclaveId: string): Promise<string[]> {
  return [...(await brokenOfFiles(enclaveId)), ...(await brokenOfContracts(enclaveId))]
}

async function brokenOfFiles(enclaveId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ rule: string; id: string }[]>`
    WITH a AS (SELECT * FROM "Application" WHERE "enclaveId" = ${enclaveId}::uuid),
    d AS (SELECT * FROM "Decision" WHERE "enclaveId" = ${enclaveId}::uuid),
    c AS (SELECT * FROM "Correction" WHERE "enclaveId" = ${enclaveId}::uuid AND "answeredAt" IS NULL),
    l AS (SELECT * FROM "Letter" WHERE "enclaveId" = ${enclaveId}::uuid AND "aboutType" = 'decision')
    SELECT 'what is decided has its last published decision as outcome' AS rule, a.id::text FROM a
      WHERE state IN ('decided', 'public_notice') AND outcome IS DISTINCT FROM (SELECT d.outcome FROM d
        WHERE d."applicationId" = a.id AND "publishedAt" IS NOT NULL ORDER BY "publishedAt" DESC, d.id DESC LIMIT 1)
    UNION ALL SELECT 'what is not decided has no outcome', id::text FROM a
      WHERE state NOT IN ('decided', 'public_notice', 'admitted', 'withdrawn', 'lapsed') AND outcome IS NOT NULL
    UNION ALL SELECT 'a public notice is of an accepted firm and has its days', id::text FROM a
      WHERE state = 'public_notice' AND (outcome <> 'accepted' OR "noticeFrom" IS NULL OR "noticeUntil" IS NULL OR "noticeUntil" <= "noticeFrom")
    UNION ALL SELECT 'who is admitted has a tenancy', id::text FROM a
      WHERE state = 'admitted' AND NOT EXISTS (SELECT FROM "Tenancy" t WHERE t."enclaveId" = a."enclaveId" AND t."applicationId" = a.id)
    UNION ALL SELECT 'a tenancy is of somebody admitted', t.id::text FROM "Tenancy" t JOIN a ON a.id = t."applicationId"
      WHERE a.state <> 'admitted'
    UNION ALL SELECT 'a correction is open while the firm has the move, and one at most', a.id::text FROM a
      WHERE (SELECT count(*) FROM c WHERE c."applicationId" = a.id) > 0 AND state NOT IN ('awaiting_correction', 'lapsed')
        OR (SELECT count(*) FROM c WHERE c."applicationId" = a.id) <> 1 AND state = 'awaiting_correction'
    UNION ALL SELECT 'one decision waits at most, about a file that is not closed', a.id::text FROM a
      WHERE (SELECT count(*) FROM d WHERE d."applicationId" = a.id AND "publishedAt" IS NULL) > (CASE
        WHEN state IN ('in_review', 'screening') OR state = 'decided' AND outcome = 'waitlisted' THEN 1 ELSE 0 END)
    UNION ALL SELECT 'no letter of a decision that waits has left', l.id::text FROM l JOIN d ON d.id = l."aboutId"
      WHERE d."publishedAt" IS NULL AND l.state <> 'held'
    UNION ALL SELECT 'no letter is held for a decision that is gone', l.id::text FROM l
      WHERE l.state = 'held' AND NOT EXISTS (SELECT FROM d WHERE d.id = l."aboutId" AND "publishedAt" IS NULL)
    UNION ALL SELECT 'a submitted application keeps the criteria of its day', id::text FROM a
      WHERE state NOT IN ('draft', 'withdrawn') AND (criteria IS NULL OR "submittedAt" IS NULL
        OR NOT EXISTS (SELECT FROM "Submission" s WHERE s."enclaveId" = a."enclaveId" AND s."applicationId" = a.id)) AND ref NOT LIKE id::text
    UNION ALL SELECT 'a submitted review has its total', id::text FROM "Review"
      WHERE "enclaveId" = ${enclaveId}::uuid AND (state = 'submitted') <> (total IS NOT NULL AND "submittedAt" IS NOT NULL)
    UNION ALL SELECT 'a tenancy that began has its term', id::text FROM "Tenancy"
      WHERE "enclaveId" = ${enclaveId}::uuid AND state = 'active' AND "startedOn" IS NULL
    UNION ALL SELECT 'an approved row was approved by the bureau', e.id::text FROM "Evidence" e
      WHERE e."enclaveId" = ${enclaveId}::uuid AND e.state = 'approved' AND NOT EXISTS (SELECT FROM "Membership" m
        WHERE m."enclaveId" = e."enclaveId" AND m."userId" = e."decidedById" AND m.role = 'bureau')
    UNION ALL SELECT 'locked minutes have their scan', id::text FROM "Panel"
      WHERE "enclaveId" = ${enclaveId}::uuid AND (state = 'locked') <> ("scanFileId" IS NOT NULL)`
  return rows.map(({ rule, id }) => `${rule}: ${id}`)
}

async function brokenOfContracts(enclaveId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ rule: string; id: string }[]>`
    WITH c AS (SELECT k.*,
      (SELECT count(*) FROM "Lease" l WHERE l."enclaveId" = k."enclaveId" AND l."contractId" = k.id AND l.state = 'drafted') AS drafted,
      (SELECT count(*) FROM "Lease" l WHERE l."enclaveId" = k."enclaveId" AND l."contractId" = k.id AND l.state IN ('active', 'ended')) AS let,
      EXISTS (SELECT FROM "LeasePage" p WHERE p."enclaveId" = k."enclaveId" AND p."contractId" = k.id AND p.kind = 'signed') AS has_paper,
      EXISTS (SELECT FROM "LeaseHandover" h WHERE h."enclaveId" = k."enclaveId" AND h."contractId" = k.id
        AND h.kind = 'entry' AND h."confirmedAt" IS NOT NULL) AS entered,
      EXISTS (SELECT FROM "LeaseHandover" h WHERE h."enclaveId" = k."enclaveId" AND h."contractId" = k.id
        AND h.kind = 'exit' AND h."confirmedAt" IS NOT NULL) AS given_back
      FROM "LeaseContract" k WHERE k."enclaveId" = ${enclaveId}::uuid)
    SELECT 'an offer holds its rooms, and none of them is let by it' AS rule, id::text FROM c
      WHERE state IN ('offered', 'accepted') AND (drafted = 0 OR let > 0)
    UNION ALL SELECT 'a contract that came to nothing holds no room', id::text FROM c
      WHERE state IN ('declined', 'lapsed', 'withdrawn') AND (drafted > 0 OR let > 0)
    UNION ALL SELECT 'what is signed has its day and its paper, and lets its rooms', id::text FROM c
      WHERE state IN ('signed', 'in_force', 'handed_back', 'settled') AND ("signedOn" IS NULL OR NOT has_paper OR drafted > 0 OR let = 0)
    UNION ALL SELECT 'it is in force once both have said what was handed over', id::text FROM c
      WHERE (state IN ('in_force', 'handed_back', 'settled')) <> entered
    UNION ALL SELECT 'it is handed back once both have said what was found', id::text FROM c
      WHERE (state IN ('handed_back', 'settled')) <> given_back
    UNION ALL SELECT 'a firm whose contract is signed is in residence, or was', c.id::text FROM c
      JOIN "Tenancy" t ON t."enclaveId" = c."enclaveId" AND t.id = c."tenancyId"
      WHERE c.state IN ('signed', 'in_force', 'handed_back', 'settled') AND t.state = 'offered'`
  return rows.map(({ rule, id }) => `${rule}: ${id}`)
}
