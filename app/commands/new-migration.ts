import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { MIGRATIONS, readSnapshot, SCHEMA, SNAPSHOT, sqlBetween } from '~/platform/schema-diff.server'
import { generate } from './generate.mjs'

/** `npm run db:new -- name`: writes the SQL that brings the database to today's schema, for review. */
const name = (process.argv[2] ?? '')
  .trim()
  .toLowerCase()
  .replace(/[^a-z0-9]+/g, '_')
if (!name) fail('Give the migration a name: npm run db:new -- lease-periods')

const schema = await readFile(SCHEMA, 'utf8')
const sql = await sqlBetween(await readSnapshot(), schema)
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
const folder = path.join(MIGRATIONS, `${stamp}_${name}`)
const note = sql || '-- The schema has not changed; write by hand what Prisma cannot express.'
await mkdir(folder)
await writeFile(path.join(folder, 'migration.sql'), `${note}\n`)
await writeFile(SNAPSHOT, schema)
generate()
console.log(
  `Wrote ${path.relative('.', folder)}/migration.sql. Read it, complete it, then run npm run db:migrate.`,
)

function fail(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
