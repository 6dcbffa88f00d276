import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { beforeEach, expect, test } from 'vitest'
import { migrate, readMigrations } from '~/platform/migrations.server'
import { readSnapshot, SCHEMA, sqlBetween } from '~/platform/schema-diff.server'
import { freshDatabase } from '../support/database'

let url: string
let folder: string

beforeEach(async () => {
  url = await freshDatabase()
  await run('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
  folder = mkdtempSync(path.join(os.tmpdir(), 'feidi-migrations-'))
})

function write(name: string, sql: string) {
  mkdirSync(path.join(folder, name), { recursive: true })
  writeFileSync(path.join(folder, name, 'migration.sql'), sql)
}

async function run(sql: string) {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows as Record<string, unknown>[]
  } finally {
    await client.end()
  }
}

test('schema and migrations agree', async () => {
  const schema = await readFile(SCHEMA, 'utf8')
  expect(await sqlBetween(await readSnapshot(), schema)).toBe('')
})

test('every migration of this version is applied once, in order', async () => {
  const names = (await readMigrations()).map((migration) => migration.name)
  expect(await migrate(url)).toEqual(names)
  expect(await migrate(url)).toEqual([])
})

test('a migration that fails leaves nothing behind, and those before it stay', async () => {
  write('1_good', 'CREATE TABLE good (id int)')
  write('2_bad', 'CREATE TABLE half (id int); SELECT 1/0')
  await expect(migrate(url, { folder })).rejects.toThrow('The migration 2_bad failed and was undone')
  expect(await run("SELECT to_regclass('good')::text AS good, to_regclass('half')::text AS half")).toEqual([
    { good: 'good', half: null },
  ])
})

test('a migration edited after it was applied is refused', async () => {
  write('1_good', 'CREATE TABLE good (id int)')
  await migrate(url, { folder })
  write('1_good', 'CREATE TABLE good (id bigint)')
  await expect(migrate(url, { folder })).rejects.toThrow('1_good was changed after it had been applied')
})

test('a database of a newer version is refused', async () => {
  write('1_good', 'CREATE TABLE good (id int)')
  await migrate(url, { folder })
  const older = mkdtempSync(path.join(os.tmpdir(), 'feidi-migrations-'))
  await expect(migrate(url, { folder: older })).rejects.toThrow('written by a newer version')
})

test('two servers that start at once apply each migration once', async () => {
  write('1_slow', 'SELECT pg_sleep(0.3); CREATE TABLE slow (id int)')
  const both = await Promise.all([migrate(url, { folder }), migrate(url, { folder })])
  expect(both.flat()).toEqual(['1_slow'])
})
