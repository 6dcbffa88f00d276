import { Client } from 'pg'
import type { BenchWorld } from './world'

/** Rows in bulk, without triggers: every key comes from the same series, and what is kept in step is recounted. */
export async function withBulk<T>(adminUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query(
      "SET session_replication_role = replica; SET synchronous_commit = off; SET work_mem = '128MB'; SET maintenance_work_mem = '512MB'",
    )
    return await work(client)
  } finally {
    await client.end()
  }
}

/** So many firms, each with a place, an application, its events, and a row of evidence; half of them in residence. */
export async function fill(
  client: Client,
  { enclaveId, intakeId }: BenchWorld,
  count: number,
): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE bench AS SELECT $1::uuid AS "enclaveId", $2::uuid AS "intakeId", n, ${id('f1')} AS "firmId",
       ${id('a1')} AS "applicationId", now() - n * interval '1 minute' - interval '40 days' AS at, n % 300 = 0 AS open,
       n % 2 = 0 AS accepted FROM generate_series(1, $3::int) n`,
    [enclaveId, intakeId, count],
  )
  const indexes = await dropIndexes(client)
  for (const statement of [...ROWS, ...RECOUNTS, ...indexes]) await client.query(statement)
  await expectSearchable(client)
  await client.query('VACUUM (ANALYZE)')
}

/** What words are found by is built in one go afterwards, in a hundredth of the time; answers how. */
async function dropIndexes(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; made: string }>(
    `SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS made FROM pg_index
     WHERE indrelid = '"SearchEntry"'::regclass AND NOT indisunique`,
  )
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`)
  return rows.map(({ made }) => made)
}

/** What is found in the bench is what the product would have kept. */
async function expectSearchable(client: Client) {
  const { rowCount } = await client.query(
    `SELECT FROM "Application" a JOIN "SearchEntry" e ON e.subject = 'application' AND e.id = a.id,
       folded(application_words(a)) AS said
     WHERE a.ref LIKE '%00007' AND (e.text <> said OR NOT (e.grams @> grams_of(said) AND e.grams <@ grams_of(said))) LIMIT 1`,
  )
  if (rowCount) throw new Error('The bench no longer fills SearchEntry as the triggers do.')
}

/** An id that comes from a series and the number of the row, so that rows can point at each other without being read. */
const id = (series: string, number = 'n') =>
  `('${series}000000-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`
const SOMEBODY = id('e1', '2')
const OPEN = "(ARRAY['submitted','screening','awaiting_correction','in_review','decided','public_notice'])"
const BRANDS = ['晨华中新天海云星明远国康瑞安智博', '达创科信通源诚泰凯飞宏盛佳和元图']
const brand = BRANDS.map(
  (letters, index) => `substr('${letters}', 1 + (n / ${16 ** index} % 16)::int, 1)`,
).join(' || ')
const FIELDS = "(ARRAY['智能传感','增材制造','生物医药','新材料'])[1 + n % 4]"

const ROWS = [
  `INSERT INTO "Firm" ("enclaveId", id, ref, uscc, name, track, "foundedOn", "industryCode", product, "contactName",
     "contactPhone", "createdAt")
   SELECT "enclaveId", "firmId", 'BXF-2026-' || lpad(n::text, 7, '0'), '91610131MA' || lpad(n::text, 8, '0'),
     ${brand} || ${FIELDS} || '有限公司', 'A', '2024-03-01', '39', '毫米波雷达', '联系人', '13900000000', at FROM bench`,
  `INSERT INTO "FirmPlace" ("enclaveId", id, "firmId", kind, city, address, since)
   SELECT "enclaveId", ${id('b1')}, "firmId", 'rd', CASE WHEN n % 3 = 0 THEN 'home' ELSE 'host' END, '科技路 1 号',
     '2024-03-01' FROM bench`,
  `INSERT INTO "Application" ("enclaveId", id, ref, "intakeId", "firmId", track, state, outcome, "formId",
     "createdById", "createdAt", "submittedAt", "stateSince", "decidedAt", "admittedAt", "fewestReviews", "apartFrom")
   SELECT "enclaveId", "applicationId", 'BXXF-2026-' || lpad(n::text, 7, '0'), "intakeId", "firmId", 'A',
     CASE WHEN open THEN ${OPEN}[1 + n / 300 % 6] WHEN accepted THEN 'admitted' ELSE 'decided' END,
     CASE WHEN open THEN NULL WHEN accepted THEN 'accepted' ELSE 'declined' END, ${id('e1', '1')}, ${SOMEBODY}, at, at,
     at + interval '30 days', CASE WHEN NOT open THEN at + interval '15 days' END,
     CASE WHEN accepted AND NOT open THEN at + interval '30 days' END, 2, 20 FROM bench`,
  `INSERT INTO "Tenancy" ("enclaveId", id, "firmId", "applicationId", state, "startedOn", "termMonths", "endsOn",
     "createdAt")
   SELECT "enclaveId", ${id('aa')}, "firmId", "applicationId", 'active', (at + interval '30 days')::date, 36,
     (at + interval '37 months')::date, at FROM bench WHERE accepted AND NOT open`,
  `INSERT INTO "Event" ("enclaveId", seq, at, "actorName", "actorRole", kind, "subjectType", "subjectId", "firmId",
     payload, "prevHash", hash)
   SELECT "enclaveId", (SELECT coalesce(max(seq), 0) FROM "Event") + row_number() OVER (ORDER BY at + days * interval '1 day', n, days), at + days * interval '1 day', 'bench',
     'officer', kind, 'application', "applicationId", "firmId", '{}', '', ''
   FROM bench, (VALUES ('application_taken_up', 1), ('application_referred', 4), ('application_decided', 15),
     ('public_notice_opened', 16), ('application_admitted', 30)) AS station(kind, days)
   WHERE NOT open AND at > now() - interval '13 months' AND (accepted OR days <= 15)`,
  `INSERT INTO "FirmRecord" ("enclaveId", id, "firmId", kind, number, title, "happenedOn", "validUntil", detail,
     "addedById", "addedAt", "putForward")
   SELECT "enclaveId", ${id('c1')}, "firmId", 'patent', 'ZL' || n, '一种传感器', '2026-01-01', NULL, '{}', ${SOMEBODY},
     now(), true FROM bench`,
  `INSERT INTO "Evidence" ("enclaveId", id, ref, "indicatorId", "firmId", "recordId", state, value, "countedOn",
     "submittedById", "submittedAt", "decidedAt")
   SELECT "enclaveId", ${id('d1')}, 'BXKE-2026-' || n, ids[1 + n % array_length(ids, 1)], "firmId", ${id('c1')},
     CASE WHEN n <= 300 THEN 'submitted' WHEN n <= 400 THEN 'returned' ELSE 'approved' END, 1 + n % 7,
     current_date - (n % 1400)::int, ${SOMEBODY}, now() - interval '3 days', now()
   FROM bench, (SELECT array_agg(id ORDER BY position) AS ids FROM "Indicator"
     WHERE code = ANY('{achievements,talents,patents,tech_trade}')) i`,
]

/** What triggers keep in step while people work, counted once for all the rows above. */
const RECOUNTS = [
  'ANALYZE',
  'TRUNCATE "StateTally"',
  `INSERT INTO "StateTally" SELECT "enclaveId", 'application', state, count(*) FROM "Application" GROUP BY 1, 3
   UNION ALL SELECT "enclaveId", 'firm', 'known', count(*) FROM "Firm" GROUP BY 1`,
  'TRUNCATE "IndicatorMonth"',
  `INSERT INTO "IndicatorMonth" SELECT "enclaveId", "indicatorId", date_trunc('month', "countedOn")::date, count(*),
     sum(value) FROM "Evidence" WHERE state = 'approved' GROUP BY 1, 2, 3`,
  'TRUNCATE "FileTally", "WaitedFile", "WaitTally", "FirmStand", "StandTally"',
  `INSERT INTO "FileTally" SELECT "enclaveId", "intakeId", track, state, coalesce(outcome, ''),
     coalesce("officerId", '00000000-0000-0000-0000-000000000000'), count(*) FROM "Application"
   WHERE "submittedAt" IS NOT NULL GROUP BY 1, 2, 3, 4, 5, 6`,
  `INSERT INTO "WaitedFile" SELECT a."enclaveId", a.id, (a."decidedAt" AT TIME ZONE 'Asia/Shanghai')::date,
     stations_of(a) FROM "Application" a WHERE a."submittedAt" IS NOT NULL AND a."decidedAt" IS NOT NULL`,
  `INSERT INTO "WaitTally" SELECT f."enclaveId", f."decidedOn", w.step, w."fromOn", w."toOn", count(*)
   FROM "WaitedFile" f, waits_of(f.stations) w GROUP BY 1, 2, 3, 4, 5`,
  `INSERT INTO "FirmStand" SELECT s.* FROM "Firm" f, stand_of(f."enclaveId", f.id) s`,
  `INSERT INTO "StandTally" SELECT "enclaveId", station, since, track, "termMonths", "lateAfter", count(*)
   FROM "FirmStand" GROUP BY 1, 2, 3, 4, 5, 6`,
  'TRUNCATE "ListedFirm", "EvidenceDay", "CountedAside", "PlanAside", "FirmTrade", "FormTally"',
  `INSERT INTO "ListedFirm" ("enclaveId", filter, id, ref)
   SELECT f."enclaveId", one, f.id, f.ref FROM "Firm" f, unnest(listed_as(f."enclaveId", f.id)) AS one`,
  `INSERT INTO "StateTally" SELECT "enclaveId", 'firm', filter, count(*) FROM "ListedFirm" GROUP BY 1, 3
   UNION ALL SELECT "enclaveId", 'evidence', state, count(*) FROM "Evidence" GROUP BY 1, 3`,
  `INSERT INTO "EvidenceDay" SELECT "enclaveId", "indicatorId", "countedOn", state, "prolongsId" IS NOT NULL, count(*),
     sum(value) FROM "Evidence" GROUP BY 1, 2, 3, 4, 5`,
  `INSERT INTO "CountedAside" SELECT a.* FROM "Evidence" e, aside_of(e."enclaveId", e.id) a WHERE e.state = 'approved'`,
  `INSERT INTO "PlanAside" SELECT "enclaveId", count("isInvention"), count(*) FILTER (WHERE "isInvention"),
     coalesce(sum("tradeYuan"), 0), sum("techYuan") FROM "CountedAside" GROUP BY 1`,
  `INSERT INTO "FirmTrade" SELECT "enclaveId", "sellerId", sum("tradeYuan") FROM "CountedAside"
   WHERE "tradeYuan" IS NOT NULL GROUP BY 1, 2`,
  `INSERT INTO "FormTally" SELECT "enclaveId", "formId", count(*) FROM "Application" GROUP BY 1, 2`,
  'TRUNCATE "RecordKey"',
  `INSERT INTO "RecordKey" ("enclaveId", key, live, "recordId")
   SELECT r."enclaveId", key, true, r.id FROM "FirmRecord" r, keys_of_record(r) AS key`,
  'TRUNCATE "CohortFile", "CohortTally", "CohortWait"',
  `INSERT INTO "CohortFile" SELECT c.* FROM "Application" a, cohort_of(a."enclaveId", a.id) c`,
  `INSERT INTO "CohortTally" SELECT "enclaveId", "intakeId", state, outcome, track, "industryCode", count(*), sum(area),
     sum(graduated) FROM "CohortFile" GROUP BY 1, 2, 3, 4, 5, 6`,
  `INSERT INTO "CohortWait" SELECT c."enclaveId", c."intakeId", w.step, w."fromOn", w."toOn", count(*)
   FROM "CohortFile" c, cohort_waits_of(c) w GROUP BY 1, 2, 3, 4, 5`,
  // Every second firm looks like the one before it.
  `INSERT INTO "LikelyPair" ("enclaveId", "lowerId", "upperId", score, causes)
   SELECT a."enclaveId", a."firmId", b."firmId", 50 + a.n % 50, '[{"kind":"name","value":"80"}]'
   FROM bench a JOIN bench b ON b.n = a.n + 1 WHERE a.n % 2 = 1`,
  // The texts of a firm's row are plain already, and the number of its application adds one pair of letters.
  `INSERT INTO "SearchEntry" ("enclaveId", subject, id, text, grams)
   SELECT "enclaveId", 'firm', id, said, ARRAY(SELECT DISTINCT gram FROM generate_series(1, length(said)) place,
     LATERAL (VALUES (substr(said, place, 1)), (substr(said, place, 2))) AS pair(gram) WHERE gram NOT LIKE E'%\\n%')
   FROM (SELECT f."enclaveId", f.id, lower(firm_words(f)) AS said FROM "Firm" f OFFSET 0) AS firm`,
  `INSERT INTO "SearchEntry" ("enclaveId", subject, id, text, grams)
   SELECT a."enclaveId", 'application', a.id, lower(a.ref) || E'\\n' || e.text, e.grams || '{xx}'
   FROM "Application" a JOIN "SearchEntry" e ON e."enclaveId" = a."enclaveId" AND e.subject = 'firm' AND e.id = a."firmId"`,
  `UPDATE "EventHead" h SET seq = (SELECT max(seq) FROM "Event" e WHERE e."enclaveId" = h."enclaveId")`,
]
