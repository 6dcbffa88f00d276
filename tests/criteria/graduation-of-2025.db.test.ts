import { cpSync, mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { expect, test } from 'vitest'
import { GRADUATION_2018, GRADUATION_2025 } from '~/ground/criteria/graduation-sets'
import { migrate, readMigrations } from '~/platform/migrations.server'
import { MIGRATIONS } from '~/platform/schema-diff.server'
import { freshDatabase } from '../support/database'

const OLD = '01900000-0000-7000-8000-000000000001'
const NEW = '01900000-0000-7000-8000-000000000002'

/** An enclave as it stood before, with the graduation set of 2018 in force from a day on. */
const enclave = (id: string, slug: string, from: string) => `
  INSERT INTO "Enclave" (id, slug, "refPrefix", "nameZh", "nameEn", "homeCityZh", "homeCityEn", "homeCityCode",
    "hostCityZh", "hostCityEn", "hostCityCode", "sponsorZh", "sponsorEn", "operatorZh", "operatorEn", "addressZh",
    "addressEn", phone, "offerZh", "offerEn", "areaSqm", "planStartsOn", "planYears", "createdAt")
  VALUES ('${id}', '${slug}', '${slug}', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', 0,
    '${from}', 5, now());
  INSERT INTO "CriteriaSet" ("enclaveId", id, code, purpose, "titleZh", "titleEn", state, criteria,
    "effectiveFrom", "publishedAt")
  VALUES ('${id}', gen_random_uuid(), 'TBI2018', 'graduation', '毕业条件', 'Graduation criteria', 'published',
    '${JSON.stringify(GRADUATION_2018.criteria)}', '${from}', now());`

test('an enclave that graduated by the rules of 2018 goes over to those of 2025 and keeps the old ones', async () => {
  const url = await freshDatabase()
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
  const folder = mkdtempSync(path.join(os.tmpdir(), 'feidi-migrations-'))
  const names = (await readMigrations()).map(({ name }) => name)
  for (const name of names.slice(
    0,
    names.findIndex((one) => one.endsWith('_graduation_of_2025')),
  )) {
    cpSync(path.join(MIGRATIONS, name), path.join(folder, name), { recursive: true })
  }
  await migrate(url, { folder })
  await client.query(enclave(OLD, 'old', '2023-12-02') + enclave(NEW, 'new', '2026-11-22'))
  await migrate(url)
  const { rows } = await client.query<Record<string, unknown>>(
    `SELECT "enclaveId" AS enclave, code, state, "effectiveFrom"::text AS "from", criteria FROM "CriteriaSet"
      ORDER BY "enclaveId", "effectiveFrom"`,
  )
  const { criteria: old } = GRADUATION_2018
  const { criteria } = GRADUATION_2025
  expect(rows).toEqual([
    { enclave: OLD, code: 'TBI2018', state: 'published', from: '2023-12-02', criteria: old },
    { enclave: OLD, code: 'TBI2025', state: 'published', from: '2025-07-10', criteria },
    { enclave: NEW, code: 'TBI2018', state: 'published', from: '2026-11-22', criteria: old },
    { enclave: NEW, code: 'TBI2025', state: 'published', from: '2026-11-23', criteria },
  ])
  await client.end()
})
