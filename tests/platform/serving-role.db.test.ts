import { Client } from 'pg'
import { afterAll, beforeAll, expect, inject, it, test } from 'vitest'
import { verifyChain } from '~/ground/audit/verify.server'
import { closeDatabase, db } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { isCurrent } from '~/platform/migrations.server'
import { grantServing } from '~/platform/postgres/serving-role.server'
import { asServing, freshDatabase } from '../support/database'
import { makeSubmitted } from '../support/submitted'
import { makeWorld } from '../support/world'

/** What the role that serves requests must not do, whatever got hold of it. */
const REFUSED = [
  `UPDATE "Event" SET payload = '{}'`,
  'DELETE FROM "Event"',
  'TRUNCATE "Event"',
  'TRUNCATE "EventHead"',
  'DELETE FROM "EventHead"',
  'ALTER TABLE "Event" DISABLE TRIGGER USER',
  'ALTER TABLE "Event" DISABLE TRIGGER event_is_append_only',
  'DROP TRIGGER event_is_append_only ON "Event"',
  'CREATE OR REPLACE FUNCTION event_is_append_only() RETURNS trigger LANGUAGE sql AS $$ SELECT NULL::trigger $$',
  'ALTER TABLE "Firm" DROP CONSTRAINT "Firm_pkey"',
  'DROP TABLE "Firm"',
  'CREATE TABLE mine (id int)',
  'CREATE TEMP TABLE "Event" (id int)',
  `SET session_replication_role = 'replica'`,
  'SET ROLE feidi',
  `GRANT UPDATE ON "Event" TO feidi_serving; UPDATE "Event" SET payload = '{}'`,
  'UPDATE "PlanFigure" SET value = 1',
  'DELETE FROM "Setting"',
  'DELETE FROM _prisma_migrations',
  'CREATE ROLE another',
]

let client: Client
const before = env().DATABASE_URL ?? ''
beforeAll(async () => {
  await closeDatabase()
  await grantServing(before, asServing(before))
  process.env.DATABASE_URL = asServing(before)
  client = new Client({ connectionString: env().DATABASE_URL })
  await client.connect()
})
afterAll(() => client.end())

it('serves requests: a firm applies, the log grows and holds, and the migrations are known to be current', async () => {
  const world = await makeWorld()
  await makeSubmitted(world)
  expect(await db.event.count({ where: { enclaveId: world.enclaveId } })).toBeGreaterThan(0)
  expect(await verifyChain(world.enclaveId)).toMatchObject({ breaks: [] })
  expect(await isCurrent((sql) => db.$queryRawUnsafe(sql))).toBe(true)
})

it.each(REFUSED)('may not: %s', async (sql) => {
  await client.query('BEGIN')
  await expect(client.query(sql)).rejects.toThrow(
    /permission denied|must be owner|must be able to SET ROLE|permission denied to set parameter/,
  )
  await client.query('ROLLBACK')
})

test('whatever a trigger keeps from every change, this role may only read and add to', async () => {
  const { rows } = await client.query<{ table: string; changes: boolean }>(
    `SELECT DISTINCT c.relname AS table, has_table_privilege(c.oid, 'UPDATE, DELETE, TRUNCATE') AS changes
     FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid
     WHERE NOT t.tgisinternal AND t.tgqual IS NULL AND p.prosrc ~* '^\\s*BEGIN\\s+RAISE EXCEPTION[^;]*;\\s*END' ORDER BY 1`,
  )
  expect(rows).toEqual(
    [
      'AgreementText',
      'AssessmentEntry',
      'BookableRules',
      'CertificateText',
      'Event',
      'HolidayNotice',
      'IdlePaper',
      'IndicatorVersion',
      'IndicatorWording',
      'LandText',
      'LandingAgreement',
      'LandingText',
      'LeaseText',
      'LetterTemplate',
      'MeasureNote',
      'OwnKindVersion',
      'ParkCount',
      'ParkDecision',
      'PlanFigure',
      'PolicyClaimProof',
      'QuarterAnswer',
      'RentScheme',
      'Setting',
      'SharingPart',
      'SharingRow',
      'SharingTerm',
      'Submission',
      'TermExtension',
      'WeaknessReading',
    ].map((table) => ({
      table,
      changes: false,
    })),
  )
})

it('has the rights on a table that a later migration brings, once it is granted again', async () => {
  const url = await freshDatabase()
  const owner = new Client({ connectionString: url })
  await owner.connect()
  await owner.query('CREATE TABLE later (id int)')
  await grantServing(url, asServing(url))
  await grantServing(url, asServing(url))
  await owner.end()
  const serving = new Client({ connectionString: asServing(url) })
  await serving.connect()
  expect((await serving.query('INSERT INTO later VALUES (1) RETURNING id')).rows).toEqual([{ id: 1 }])
  await serving.end()
})

it('is refused in a sentence when it is the owner, is not there, or could change the log all the same', async () => {
  const url = await freshDatabase()
  await expect(grantServing(url, url)).rejects.toThrow('name the same role')
  const unknown = new URL(url)
  unknown.username = 'nobody_here'
  await expect(grantServing(url, unknown.href)).rejects.toThrow('create it first')
  const admin = new Client({ connectionString: inject('adminUrl') })
  await admin.connect()
  await admin.query(`CREATE ROLE strong LOGIN PASSWORD 'x' IN ROLE feidi`)
  const strong = new URL(url)
  strong.username = 'strong'
  await expect(grantServing(url, strong.href)).rejects.toThrow('may change the event log')
  await admin.query('DROP ROLE strong')
  await admin.end()
})
