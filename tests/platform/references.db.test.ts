import { globSync, readFileSync } from 'node:fs'
import { cp, mkdtemp } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { migrate, readMigrations } from '~/platform/migrations.server'
import { MIGRATIONS } from '~/platform/schema-diff.server'
import { freshDatabase } from '../support/database'

/** Columns that look like a reference and can have no foreign key, with the reason. */
const WITHOUT_A_KEY: Record<string, string> = {
  'Event.enclaveId': 'the log of the installation stands under the nil enclave',
  'EventHead.enclaveId': 'the log of the installation stands under the nil enclave',
  'Letter.enclaveId': 'a letter of the installation stands under the nil enclave',
  'UploadDay.userId': 'all strangers together are the nil account',
  'FileTally.officerId': 'files in nobody’s charge are tallied under the nil user',
  'Event.subjectId': 'names a row of the table that subjectType says',
  'Letter.aboutId': 'names a row of the table that aboutType says',
  'File.aboutId': 'names a row of the table that aboutType says',
  'Reminder.aboutId': 'names a row of the table that aboutType says',
  'MeetingItem.subjectId': 'names a row of the table that its kind says',
  'LandingProject.blockedBy': 'a word for the side in whose hands the blocker lies',
  'Panel.agendaBy': 'a word for how the agenda was ordered',
}

type Column = { place: string; held: boolean }

/** Every column that may name another row, and whether a foreign key holds it whenever it is filled. */
const columns = () => db.$queryRaw<Column[]>`
  SELECT t.relname || '.' || a.attname AS place, EXISTS (
    SELECT 1 FROM pg_constraint k WHERE k.conrelid = t.oid AND k.contype = 'f' AND k.convalidated
      AND a.attnum = ANY (k.conkey) AND NOT EXISTS (
        SELECT 1 FROM pg_attribute b WHERE b.attrelid = t.oid AND b.attnum = ANY (k.conkey)
          AND b.attnum <> a.attnum AND NOT b.attnotnull AND NOT (b.attname = 'enclaveId'))
  ) AS held
  FROM pg_class t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
  WHERE t.relnamespace = 'public'::regnamespace AND t.relkind = 'r' AND t.relname <> '_prisma_migrations'
    AND a.attname <> 'id' AND (a.atttypid = 'uuid'::regtype
      OR a.atttypid = 'text'::regtype AND a.attname ~ '(Id|By|[aA]ctor)$')
  ORDER BY 1`

test('every reference to another row is held by a foreign key, but for those that can have none', async () => {
  const all = await columns()
  expect(all.length).toBeGreaterThan(180)
  const free = all.filter(({ held }) => !held).map(({ place }) => place)
  expect(free).toEqual(Object.keys(WITHOUT_A_KEY).sort())
})

test("a key to an enclave's own row names the enclave too, so that no row can name one of another", async () => {
  const crossing = await db.$queryRaw<{ name: string }[]>`
    SELECT k.conname AS name FROM pg_constraint k
    JOIN pg_attribute own ON own.attrelid = k.confrelid AND own.attname = 'enclaveId'
    JOIN pg_class parent ON parent.oid = k.confrelid
    WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace AND parent.relname <> 'File'
      AND NOT own.attnum = ANY (k.confkey) ORDER BY 1`
  // A session belongs to no enclave; a letter of the installation is read in one.
  expect(crossing.map(({ name }) => name)).toEqual(['LetterReading_letter', 'Session_membership'])
})

/** The tables that a command takes rows out of, as the source names them. */
function deletedFrom(): Set<string> {
  const sources = globSync('app/**/*.server.ts').map((file) => readFileSync(file, 'utf8'))
  const found = sources.flatMap((source) => [
    ...[...source.matchAll(/\b(?:tx|db)\.(\w+)\.delete(?:Many)?\(/g)].map(([, model = '']) => model),
    ...[...source.matchAll(/DELETE FROM "(\w+)"/g)].map(([, table = '']) => table),
  ])
  return new Set(found.map((name) => name[0]?.toUpperCase() + name.slice(1)))
}

test('whoever deletes a row finds what may name it by an index', async () => {
  const tables = deletedFrom()
  expect(tables).toContain('File')
  expect(tables).toContain('Session')
  const scanning = await db.$queryRaw<{ name: string; parent: string }[]>`
    SELECT k.conname AS name, parent.relname AS parent FROM pg_constraint k
    JOIN pg_class parent ON parent.oid = k.confrelid
    WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace AND NOT EXISTS (
      SELECT 1 FROM pg_index i WHERE i.indrelid = k.conrelid
        AND (i.indpred IS NULL OR pg_get_expr(i.indpred, i.indrelid) ~ '^\\("\\w+" IS NOT NULL\\)$')
        AND ((i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey
          OR i.indisunique AND i.indkey::int2[] <@ k.conkey))`
  expect(scanning.filter(({ parent }) => tables.has(parent))).toEqual([])
})

test('a database in which a row names another that is gone is told which, and stays as it was', async () => {
  const url = await freshDatabase()
  const run = async (sql: string) => {
    const client = new Client({ connectionString: url })
    await client.connect()
    await client.query(sql).finally(() => client.end())
  }
  await run('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
  const folder = await mkdtemp(path.join(os.tmpdir(), 'feidi-migrations-'))
  const names = (await readMigrations()).map(({ name }) => name)
  const keys = names.findIndex((name) => name.endsWith('_every_reference_is_held'))
  for (const name of names.slice(0, keys)) {
    await cp(path.join(MIGRATIONS, name), path.join(folder, name), { recursive: true })
  }
  await migrate(url, { folder })
  await run(`INSERT INTO "IdempotencyKey" VALUES
    ('00000000-0000-0000-0000-0000000000aa', 'key', 'hold', '{}', now())`)
  await expect(migrate(url)).rejects.toThrow(
    /IdempotencyKey\.userId: 1 row\(s\) name a User that is not there, such as 00000000-0000-0000-0000-0000000000aa/,
  )
  await run('DELETE FROM "IdempotencyKey"')
  expect(await migrate(url)).toEqual(names.slice(keys))
})
