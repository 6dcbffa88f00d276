import { cpSync, mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { beforeAll, expect, inject, it } from 'vitest'
import { newId } from '~/platform/ids.server'
import { migrate, readMigrations } from '~/platform/migrations.server'
import { MIGRATIONS } from '~/platform/schema-diff.server'
import { writtenNumber } from '~/shared/written-number'
import { freshDatabase } from '../support/database'

const FROM = '20261129061500_an_achievement_of_its_own'
const [enclaveId, firmId, userId] = [newId(), newId(), newId()]
let client: Client

type Old = { kind: string; number: string; day?: string; amount?: string; withdrawn?: boolean }
async function insert({ kind, number, day = '2026-01-01', amount, withdrawn }: Old): Promise<string> {
  const id = newId()
  await client.query(
    `INSERT INTO "FirmRecord" ("enclaveId", id, "firmId", kind, number, title, "happenedOn", "amountYuan", detail,
       "addedById", "addedAt", "withdrawnAt", "withdrawReason")
     VALUES ($1, $2, $3, $4, $5, '', '2026-01-01', $6, '{}', $7, $8, $9, $10)`,
    [
      enclaveId,
      id,
      firmId,
      kind,
      number,
      amount ?? null,
      userId,
      day,
      ...(withdrawn ? [day, '写错了'] : [null, null]),
    ],
  )
  return id
}

/** Forms in which numbers were kept before there was one; those of one number stand in one line. */
const ALONE: Old[] = [
  { kind: 'contract', number: 'NO.2025-6101 0900 14', amount: '120000' },
  { kind: 'contract', number: '合同登记编号：２０２５６１０１０９００１５', amount: '1' },
  { kind: 'contract', number: '第2025610109001６号', amount: '1' },
  { kind: 'contract', number: 'N°2025610109001７', amount: '1' },
  { kind: 'achievement', number: '960052-2026y0364' },
  { kind: 'achievement', number: '成果登记号 9600522026Y0365' },
  { kind: 'achievement', number: '陕科成〔2026〕12号' },
  { kind: 'funding', number: '协议 tz-2026/7', amount: '5000000' },
  { kind: 'funding', number: 'Nova-7', amount: '5000000' },
]
const UNTOUCHED: Old[] = [
  { kind: 'hnte', number: 'GR2024-61000123' },
  { kind: 'patent', number: 'ZL202310000001.5' },
  { kind: 'talent', number: 'a1b2-hash' },
]
const ids = new Map<string, string>()

/** A database as it was before the migration, with rows in old forms; the rest is applied to it. */
beforeAll(async () => {
  const url = await freshDatabase()
  const admin = new URL(inject('adminUrl'))
  admin.pathname = new URL(url).pathname
  client = new Client({ connectionString: admin.href })
  await client.connect()
  await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public; GRANT ALL ON SCHEMA public TO feidi')
  const before = mkdtempSync(path.join(os.tmpdir(), 'feidi-old-'))
  for (const { name } of await readMigrations())
    if (name < FROM) cpSync(path.join(MIGRATIONS, name), path.join(before, name), { recursive: true })
  await migrate(url, { folder: before })
  // Only the firm and who wrote its records are needed, not the enclave around them.
  await client.query("SET session_replication_role = 'replica'")
  await client.query(
    `INSERT INTO "Firm" ("enclaveId", id, ref, uscc, name, track, "foundedOn", "industryCode", "contactName",
       "contactPhone", "createdAt") VALUES ($1, $2, 'T-F-1', 'T', '试验企业', 'A', '2024-01-01', '39', '', '', now())`,
    [enclaveId, firmId],
  )
  await client.query(
    `INSERT INTO "User" (id, email, name, "createdAt") VALUES ($1, 'officer@example.test', '', now())`,
    [userId],
  )
  for (const old of [...ALONE, ...UNTOUCHED]) ids.set(old.number, await insert(old))
  const twins: [string, Old][] = [
    ['as typed', { kind: 'contract', number: '2024-6101-0001', day: '2024-01-01', amount: '1' }],
    ['in form', { kind: 'contract', number: '202461010001', day: '2025-01-01', amount: '1' }],
    ['older', { kind: 'achievement', number: 'B-77/1', day: '2024-01-01' }],
    ['younger', { kind: 'achievement', number: 'b 771', day: '2025-01-01' }],
    ['withdrawn', { kind: 'achievement', number: 'B.771', day: '2023-01-01', withdrawn: true }],
    ['nothing', { kind: 'contract', number: '2024-6101-0009', amount: '0' }],
  ]
  for (const [name, old] of twins) ids.set(name, await insert(old))
  await client.query("SET session_replication_role = 'origin'")
  expect((await migrate(url))[0]).toBe(FROM)
  return () => client.end()
})

async function rowOf(key: string) {
  const { rows } = await client.query<{ number: string; withdrawn: boolean; reason: string | null }>(
    `SELECT number, "withdrawnAt" IS NOT NULL AS withdrawn, "withdrawReason" AS reason FROM "FirmRecord" WHERE id = $1`,
    [ids.get(key)],
  )
  return rows[0]
}

it.each(ALONE)('writes $number as forms write it now', async ({ number }) => {
  expect(await rowOf(number)).toEqual({ number: writtenNumber(number), withdrawn: false, reason: null })
})

it.each(UNTOUCHED)('leaves $number of another kind as it was', async ({ number }) => {
  expect((await rowOf(number))?.number).toBe(number)
})

it('gives a number that two hold to the one written so, else to the older, and keeps the other as it was typed', async () => {
  const numbers: (string | undefined)[] = []
  for (const key of ['as typed', 'in form', 'older', 'younger', 'withdrawn'])
    numbers.push((await rowOf(key))?.number)
  expect(numbers).toEqual(['2024-6101-0001', '202461010001', 'B771', 'b 771', 'B771'])
})

it('takes a contract of nothing back, saying why', async () => {
  const nothing = { number: '202461010009', withdrawn: true, reason: '金额为 0，不成立，系统升级时撤下' }
  expect(await rowOf('nothing')).toEqual(nothing)
})
