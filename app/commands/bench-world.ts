import { Client } from 'pg'
import { foundEnclave } from '~/setup/founding/found.server'
import { openIntake } from '~/setup/founding/open-intake.server'
import { foundingOfWeinan } from '~/example/plans/foundings'
import type { Actor, Role } from '~/ground/people/actor'
import { startSession } from '~/ground/people/session.server'
import { db, inTransaction } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, dayOf } from '~/shared/days'

export type BenchWorld = { enclaveId: string; slug: string; officer: string; bureau: string }

/** An enclave without rows, and the cookies of an officer and of somebody at the bureau. */
export async function foundBench(now: Date): Promise<BenchWorld & { intakeId: string }> {
  const today = dayOf(now)
  const founded = await foundEnclave({ ...foundingOfWeinan(today), slug: 'bench', refPrefix: 'BX' }, now)
  if (!founded.ok) throw new Error(founded.reason)
  const { enclaveId, slug } = founded.value
  const director = await person(enclaveId, slug, 'director', now)
  const titles = { titleZh: '量测批次', titleEn: 'Bench intake', quotaFirms: 10, quotaSqm: 400 }
  const days = { opensOn: addDays(today, -30), closesOn: addDays(today, 30), reviewOn: addDays(today, 40) }
  const later = {
    decideOn: addDays(today, 50),
    noticeUntil: addDays(today, 60),
    moveInOn: addDays(today, 70),
  }
  const intake = await openIntake(director, { ...titles, ...days, ...later }, now)
  if (!intake.ok) throw new Error(intake.reason)
  const [officer, bureau] = [
    await cookie(enclaveId, slug, 'officer', now),
    await cookie(enclaveId, slug, 'bureau', now),
  ]
  return { enclaveId, slug, officer, bureau, intakeId: intake.value.intakeId }
}

async function person(enclaveId: string, slug: string, role: Role, now: Date): Promise<Actor> {
  const [userId, membershipId, name] = [newId(), newId(), `bench ${role}`]
  await db.user.create({
    data: { id: userId, email: `${role}@bench.test`, emailProvenAt: now, name, createdAt: now },
  })
  await db.membership.create({ data: { enclaveId, id: membershipId, userId, role, createdAt: now } })
  return { userId, membershipId, name, role, enclaveId, enclaveSlug: slug, firmId: null, parkId: null }
}

async function cookie(enclaveId: string, slug: string, role: Role, now: Date): Promise<string> {
  const { userId } = await person(enclaveId, slug, role, now)
  const line = await inTransaction((tx) =>
    startSession(tx, userId, { userAgent: 'bench', secondFactor: true }, now),
  )
  return line.split(';')[0] ?? ''
}

/** Rows in bulk: triggers of foreign keys are left out, because every key comes from the same series. */
export async function withBulk<T>(adminUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query(
      "SET session_replication_role = replica; SET synchronous_commit = off; SET work_mem = '128MB'",
    )
    return await work(client)
  } finally {
    await client.end()
  }
}

/** An id that comes from a series and a number, so that rows can point at each other without being read. */
const id = (series: string, number: string) =>
  `('${series}000000-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`
const STATES = "(ARRAY['submitted','screening','awaiting_correction','in_review','decided','public_notice'])"

/** So many firms, each with one application; one in three hundred is open, the others are long admitted or declined. */
export async function addFirms(client: Client, world: BenchWorld & { intakeId: string }, count: number) {
  const { enclaveId, intakeId } = world
  await client.query(
    `INSERT INTO "Firm" ("enclaveId", id, ref, uscc, name, track, "foundedOn", "industryCode", product, "contactName",
       "contactPhone", "createdAt")
     SELECT $1, ${id('f1', 'n')}, 'BXF-2026-' || lpad(n::text, 6, '0'), '91610131MA' || lpad(n::text, 8, '0'),
       '量测' || n || (ARRAY['智能传感','增材制造','生物医药','新材料'])[1 + n % 4] || '有限公司', 'A', '2024-03-01', '39',
       '毫米波雷达', '联系人', '13900000000', now() FROM generate_series(1, $2::int) n`,
    [enclaveId, count],
  )
  await client.query(
    `INSERT INTO "Application" ("enclaveId", id, ref, "intakeId", "firmId", track, state, outcome, "formId",
       "createdById", "createdAt", "submittedAt", "stateSince")
     SELECT $1, ${id('a1', 'n')}, 'BXXF-2026-' || lpad(n::text, 6, '0'), $2, ${id('f1', 'n')}, 'A',
       CASE WHEN n % 300 = 0 THEN ${STATES}[1 + n / 300 % 6] WHEN n % 2 = 0 THEN 'admitted' ELSE 'decided' END,
       CASE WHEN n % 300 = 0 THEN NULL WHEN n % 2 = 0 THEN 'accepted' ELSE 'declined' END, ${id('e1', '1')},
       ${id('e1', '2')}, now() - n * interval '1 minute', now() - n * interval '1 minute',
       now() - n * interval '30 seconds' FROM generate_series(1, $3::int) n`,
    [enclaveId, intakeId, count],
  )
  await client.query('TRUNCATE "StateTally"')
  await client.query(
    `INSERT INTO "StateTally" SELECT "enclaveId", 'application', state, count(*) FROM "Application" GROUP BY 1, 3
     UNION ALL SELECT "enclaveId", 'firm', 'known', count(*) FROM "Firm" GROUP BY 1`,
  )
  await client.query('VACUUM (ANALYZE) "Firm", "Application"')
}

/** Evidence rows from one number to another over five indicators; the first four hundred wait or went back. */
export async function addEvidence(client: Client, { enclaveId }: BenchWorld, from: number, to: number) {
  await client.query(
    `INSERT INTO "FirmRecord" ("enclaveId", id, "firmId", kind, number, title, "happenedOn", "validUntil", detail,
       "addedById", "addedAt")
     SELECT $1, ${id('c1', 'n')}, ${id('f1', '1 + n % 100000')}, 'patent', 'ZL' || n, '一种传感器', '2026-01-01', NULL,
       '{}', ${id('e1', '2')}, now() FROM generate_series($2::int, $3::int) n`,
    [enclaveId, from, to],
  )
  await client.query(
    `INSERT INTO "Evidence" ("enclaveId", id, ref, "indicatorId", "firmId", "recordId", state, value, "countedOn",
       "submittedById", "submittedAt", "decidedAt")
     SELECT $1, ${id('d1', 'n')}, 'BXKE-2026-' || n, i.ids[1 + n % array_length(i.ids, 1)],
       ${id('f1', '1 + n % 100000')}, ${id('c1', 'n')},
       CASE WHEN n <= 300 THEN 'submitted' WHEN n <= 400 THEN 'returned' ELSE 'approved' END, 1 + n % 7,
       current_date - (n % 1400)::int, ${id('e1', '2')}, now() - interval '3 days', now()
     FROM generate_series($2::int, $3::int) n, (SELECT array_agg(id ORDER BY position) AS ids FROM "Indicator"
       WHERE "enclaveId" = $1 AND code = ANY('{achievements,talents,patents,tech_trade}')) i`,
    [enclaveId, from, to],
  )
  await client.query('DELETE FROM "IndicatorMonth" WHERE "enclaveId" = $1', [enclaveId])
  await client.query(
    `INSERT INTO "IndicatorMonth" SELECT "enclaveId", "indicatorId", date_trunc('month', "countedOn")::date, count(*),
       sum(value) FROM "Evidence" WHERE "enclaveId" = $1 AND state = 'approved' GROUP BY 1, 2, 3`,
    [enclaveId],
  )
  await client.query('VACUUM (ANALYZE) "FirmRecord", "Evidence", "IndicatorMonth"')
}
