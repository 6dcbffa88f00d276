import { cpSync, mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { expect, inject, it } from 'vitest'
import { newId } from '~/platform/ids.server'
import { migrate, readMigrations } from '~/platform/migrations.server'
import { MIGRATIONS } from '~/platform/schema-diff.server'
import { freshDatabase } from '../support/database'

const NAME = '20261129132029_submissions_are_rows'
const [enclaveId, founder, officer] = [newId(), newId(), newId()]
const [changed, untouched, withdrawn, draft] = [newId(), newId(), newId(), newId()]

/** The migrations up to a name, with it or without it, in a folder of their own. */
async function migrationsUntil(name: string, inclusive: boolean): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'feidi-old-'))
  for (const one of await readMigrations())
    if (one.name < name || (inclusive && one.name === name))
      cpSync(path.join(MIGRATIONS, one.name), path.join(folder, one.name), { recursive: true })
  return folder
}

it('makes rows of what was handed in, in order, from what corrections and amendments had found before them', async () => {
  const url = await freshDatabase()
  const admin = new URL(inject('adminUrl'))
  admin.pathname = new URL(url).pathname
  const client = new Client({ connectionString: admin.href })
  await client.connect()
  await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public; GRANT ALL ON SCHEMA public TO feidi')
  await migrate(url, { folder: await migrationsUntil(NAME, false) })
  // Only the applications are needed, not the enclave and the criteria around them.
  await client.query("SET session_replication_role = 'replica'")
  for (const id of [founder, officer])
    await client.query(`INSERT INTO "User" (id, name, email, "createdAt") VALUES ($1, '某人', $2, now())`, [
      id,
      `${id}@feidi.test`,
    ])
  const put = (id: string, answers: unknown, submitted: unknown, state = 'screening') =>
    client.query(
      `INSERT INTO "Application" ("enclaveId", id, ref, "intakeId", "firmId", track, state, "formId", answers, submitted,
         "createdById", "createdAt", "submittedAt", "stateSince")
       VALUES ($1, $2, $3, $2, $2, 'A', $4, $2, $5, $6, $7, '2026-01-01', $8, now())`,
      [enclaveId, id, `T-${id}`, state, answers, submitted, founder, submitted ? '2026-01-02' : null],
    )
  await put(changed, { staff: '4', area: '90' }, { staff: '4', area: '90' })
  await put(untouched, { staff: '7' }, { staff: '7' })
  await put(withdrawn, { staff: '8' }, { staff: '8' }, 'withdrawn')
  await put(draft, { staff: '9' }, null, 'draft')
  const correction = (applicationId: string, askedAt: string, answeredAt: string | null, before: unknown) =>
    client.query(
      `INSERT INTO "Correction" ("enclaveId", id, "applicationId", items, before, "askedById", "askedAt", "dueOn", "answeredAt")
       VALUES ($1, $2, $3, '[]', $4, $5, $6, '2026-03-01', $7)`,
      [enclaveId, newId(), applicationId, before, officer, askedAt, answeredAt],
    )
  const register = { 'identity-name': '旧名', 'identity-uscc': '91' }
  await correction(changed, '2026-01-05', '2026-01-07', { staff: '1', area: '60', ...register })
  await client.query(
    `INSERT INTO "Amendment" ("enclaveId", id, "applicationId", version, before, after, "amendedById", "amendedAt")
     VALUES ($1, $2, $3, 2, $4, $5, $6, '2026-01-08')`,
    [enclaveId, newId(), changed, { staff: '2', area: '60' }, { staff: '3', area: '60' }, founder],
  )
  await correction(changed, '2026-01-09', '2026-01-10', { staff: '3', area: '60' })
  await correction(changed, '2026-01-11', null, { staff: '4', area: '90' })
  // Withdrawing closed the request without an answer.
  await correction(withdrawn, '2026-01-05', '2026-01-06', { staff: '8' })
  for (const [seq, at] of ['2026-01-07', '2026-01-10'].entries())
    await client.query(
      `INSERT INTO "Event" ("enclaveId", seq, at, "actorId", "actorName", "actorRole", kind, "subjectType", "subjectId",
         payload, "prevHash", hash)
       VALUES ($1, $2, $3, $4, '', 'founder', 'correction_answered', 'application', $5, '{}', '', '')`,
      [enclaveId, seq + 1, at, founder, changed],
    )
  await client.query("SET session_replication_role = 'origin'")
  expect(await migrate(url, { folder: await migrationsUntil(NAME, true) })).toEqual([NAME])

  const { rows } = await client.query(
    `SELECT "applicationId" AS id, number, cause, answers, "byId", at::date::text AS day FROM "Submission"
     ORDER BY array_position($1::uuid[], "applicationId"), number`,
    [[changed, untouched, withdrawn, draft]],
  )
  const line = (
    id: string,
    number: number,
    cause: string,
    staff: string,
    area: string | null,
    day: string,
  ) => {
    const answers = area === null ? { staff } : { staff, area }
    return { id, number, cause, answers, byId: founder, day }
  }
  expect(rows).toEqual([
    line(changed, 1, 'handed_in', '1', '60', '2026-01-02'),
    line(changed, 2, 'corrected', '2', '60', '2026-01-07'),
    line(changed, 3, 'amended', '3', '60', '2026-01-08'),
    line(changed, 4, 'corrected', '4', '90', '2026-01-10'),
    line(untouched, 1, 'handed_in', '7', null, '2026-01-02'),
    line(withdrawn, 1, 'handed_in', '8', null, '2026-01-02'),
  ])
  const asked = await client.query(
    `SELECT submission, register FROM "Correction" ORDER BY "applicationId" = $1, "askedAt"`,
    [withdrawn],
  )
  await client.end()
  expect(asked.rows).toEqual([
    { submission: 1, register: { name: '旧名', uscc: '91' } },
    { submission: 3, register: {} },
    { submission: 4, register: {} },
    { submission: 1, register: {} },
  ])
})
