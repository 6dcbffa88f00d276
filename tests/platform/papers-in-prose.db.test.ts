import { cpSync, mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { expect, inject, it } from 'vitest'
import { papersFromJson } from '~/ground/forms/form-json'
import { newId } from '~/platform/ids.server'
import { migrate, readMigrations } from '~/platform/migrations.server'
import { MIGRATIONS } from '~/platform/schema-diff.server'
import { freshDatabase } from '../support/database'

const FROM = '20261129094500_papers_name_their_formats'
const EVERY = ['pdf', 'jpg', 'png', 'docx', 'xlsx']

/** What stood before the migration, and the list it becomes. */
const PROSE: [string, string | undefined, string[]][] = [
  ['licence', 'PDF、JPG、PNG', ['pdf', 'jpg', 'png']],
  ['business_plan', 'PDF、DOCX', ['pdf', 'docx']],
  ['social_security', 'PDF、XLSX', ['pdf', 'jpg', 'png', 'xlsx']],
  ['nothing_said', '', EVERY],
  ['never_written', undefined, EVERY],
  ['of_no_known_kind', '任何格式', EVERY],
]

/** As an older version wrote a paper: two sentences on formats, read by people alone. */
function asWritten([code, formatsZh]: (typeof PROSE)[number]) {
  const kind = { code, zh: code, en: code, tracks: ['A'], required: true, noteZh: '盖章', noteEn: 'Stamped' }
  return formatsZh === undefined ? kind : { ...kind, formatsZh, formatsEn: 'as said' }
}

const PAPERS = { prose: JSON.stringify(PROSE.map(asWritten)), none: '[]', strange: '{"a": 1}' }

/** A database as it was before the migration, with intakes of that time; the rest is applied to it. */
it('makes of every sentence on formats the list it named, in the order of the papers, and leaves what is no list', async () => {
  const url = await freshDatabase()
  const admin = new URL(inject('adminUrl'))
  admin.pathname = new URL(url).pathname
  const client = new Client({ connectionString: admin.href })
  await client.connect()
  await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public; GRANT ALL ON SCHEMA public TO feidi')
  const before = mkdtempSync(path.join(os.tmpdir(), 'feidi-old-'))
  for (const { name } of await readMigrations())
    if (name < FROM) cpSync(path.join(MIGRATIONS, name), path.join(before, name), { recursive: true })
  await migrate(url, { folder: before })
  // Only the intakes are needed, not the enclave and the criteria around them.
  await client.query("SET session_replication_role = 'replica'")
  for (const [index, papers] of Object.values(PAPERS).entries())
    await client.query(
      `INSERT INTO "Intake" ("enclaveId", id, number, "titleZh", "titleEn", "opensOn", "closesOn", "reviewOn",
         "decideOn", "noticeUntil", "moveInOn", "quotaFirms", "quotaSqm", "criteriaSetId", rubric, papers,
         "activePhaseId", "phaseSince", "createdAt")
       VALUES ($1, $1, $2, '一', 'One', '2026-01-01', '2026-02-01', '2026-03-01', '2026-03-02', '2026-03-09',
         '2026-04-01', 1, 100, $1, '{}', $3, $1, now(), now())`,
      [newId(), index, papers],
    )
  await client.query("SET session_replication_role = 'origin'")
  expect((await migrate(url))[0]).toBe(FROM)

  const { rows } = await client.query<{ papers: unknown }>('SELECT papers FROM "Intake" ORDER BY number')
  await client.end()
  const [prose, none, strange] = rows.map(({ papers }) => papers)
  const read = papersFromJson(prose).map(({ code, formats }) => [code, formats])
  expect(read).toEqual(PROSE.map(([code, , formats]) => [code, formats]))
  expect(prose).toEqual(PROSE.map((old) => ({ ...asWritten([old[0], undefined, []]), formats: old[2] })))
  expect([none, strange]).toEqual([[], { a: 1 }])
})
