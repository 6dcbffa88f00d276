import { compareFirms } from '~/admission/duplicates/compare.server'
import { db } from '~/platform/db.server'
import { makeSubmitted } from './submitted'
import type { World } from './world'

/**
 * So many rows of each kind beside one that commands made: firms with an application, a term, a record put forward as
 * evidence, and the events of them all. One application in fifty is open.
 */
export async function addRows(world: World, count: number): Promise<void> {
  await addAll(world, count)
  while ((await compareFirms()) > 0);
  await db.$executeRawUnsafe('ANALYZE')
}

async function addAll(world: World, count: number): Promise<void> {
  const { enclaveId, officer, bureau } = world
  const { id } = await makeSubmitted(world)
  // What triggers keep is looked up by plans of their own, made anew once the tables are known to have grown.
  for (let from = 1, until = 20; from <= count; from = until + 1, until += 400) {
    await addFiles(world, id, from, Math.min(count, until))
    await db.$executeRawUnsafe('ANALYZE')
  }
  await db.$executeRaw`
    INSERT INTO "Tenancy" ("enclaveId", id, "firmId", "applicationId", state, "startedOn", "termMonths", "endsOn", "createdAt")
    SELECT "enclaveId", gen_random_uuid(), "firmId", id, 'active', '2026-06-01', 48, '2030-05-31', "submittedAt"
    FROM "Application" WHERE "enclaveId" = ${enclaveId}::uuid AND state = 'admitted'`
  await db.$executeRaw`
    INSERT INTO "FirmRecord" ("enclaveId", id, "firmId", kind, number, title, "happenedOn", detail, "addedById", "addedAt")
    SELECT "enclaveId", gen_random_uuid(), id, 'patent', 'ZL' || ref, '一种传感器', '2026-07-01', '{}',
      ${officer.userId}::uuid, "createdAt" FROM "Firm" WHERE "enclaveId" = ${enclaveId}::uuid AND ref LIKE 'MR-%'`
  await db.$executeRawUnsafe('ANALYZE')
  await db.$executeRaw`
    INSERT INTO "Evidence" ("enclaveId", id, ref, "indicatorId", "firmId", "recordId", state, value, "countedOn",
      "submittedById", "submittedAt", "decidedById", "decidedAt")
    SELECT r."enclaveId", gen_random_uuid(), 'MR-E-' || row_number() OVER (), i.id, r."firmId", r.id, 'approved', 1, r."happenedOn",
      ${officer.userId}::uuid, r."addedAt", ${bureau.userId}::uuid, r."addedAt"
    FROM "FirmRecord" r JOIN "Indicator" i ON i."enclaveId" = r."enclaveId" AND i.code = 'patents'
    WHERE r."enclaveId" = ${enclaveId}::uuid AND r.number LIKE 'ZLMR-%'`
  await db.$executeRaw`
    INSERT INTO "Event" ("enclaveId", seq, at, "actorName", "actorRole", kind, "subjectType", "subjectId", "firmId", payload,
      "prevHash", hash)
    SELECT a."enclaveId", h.seq + row_number() OVER (), a."submittedAt", '试', 'officer', 'application_taken_up', 'application',
      a.id, a."firmId", '{}', '', ''
    FROM "Application" a JOIN "EventHead" h ON h."enclaveId" = a."enclaveId"
    WHERE a."enclaveId" = ${enclaveId}::uuid AND a.ref LIKE 'MR-%'`
}

async function addFiles(world: World, id: string, from: number, until: number): Promise<void> {
  const { enclaveId } = world
  await db.$executeRaw`
    INSERT INTO "Firm" SELECT (jsonb_populate_record(f, jsonb_build_object('id', gen_random_uuid(), 'ref', 'MR-F-' || n,
      'uscc', '91610131M' || upper(left(md5(n::text), 9)), 'name', '试验企业' || md5(n::text), 'contactPhone', '1390000' || n))).*
    FROM "Firm" f, generate_series(${from}::int, ${until}::int) n WHERE f.id = ${world.firm.id}::uuid`
  await db.$executeRaw`
    WITH firms AS (
      SELECT id, replace(ref, 'MR-F-', '')::int AS n FROM "Firm" WHERE "enclaveId" = ${enclaveId}::uuid AND ref LIKE 'MR-F-%'
        AND replace(ref, 'MR-F-', '')::int BETWEEN ${from} AND ${until}
    ), made AS (
      INSERT INTO "Application" SELECT (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'firmId', f.id,
      'ref', 'MR-' || f.n || '-' || a.ref,
      'state', CASE WHEN f.n % 50 = 0 THEN 'in_review' WHEN f.n % 2 = 0 THEN 'admitted' ELSE 'decided' END,
      'outcome', CASE WHEN f.n % 50 = 0 THEN NULL WHEN f.n % 2 = 0 THEN 'accepted' ELSE 'declined' END,
      'fewestReviews', 2, 'apartFrom', 20, 'submittedAt', a."submittedAt" - f.n * interval '5 minutes',
      'decidedAt', CASE WHEN f.n % 50 > 0 THEN a."submittedAt" + (f.n % 20) * interval '1 day' END))).*
      FROM "Application" a, firms f WHERE a.id = ${id}::uuid RETURNING *
    )
    INSERT INTO "Submission" SELECT (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'applicationId', m.id))).*
    FROM "Submission" s, made m WHERE s."applicationId" = ${id}::uuid`
}
