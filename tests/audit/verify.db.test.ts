import { Client } from 'pg'
import { beforeEach, expect, test } from 'vitest'
import { hashOf } from '~/audit/chain'
import { chained } from '~/audit/queries.server'
import { recordEvent } from '~/audit/record.server'
import { breaksOnPage, stillHolds, verifyChain, verifyEveryChain } from '~/audit/verify.server'
import { logPage } from '~/audit/queries.server'
import { db, inTransaction } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'

const NOW = new Date('2026-11-20T02:00:00.123Z')
let enclaveId: string

function write(kind: string, payload: { [key: string]: string | number } = {}) {
  const input = { enclaveId, actor: null, kind, subject: { type: 'test', id: newId() }, payload }
  return inTransaction((tx) => recordEvent(tx, input, NOW))
}

/** What somebody with the keys of the database could do: the trigger is put aside first. */
async function tamper(sql: string) {
  const client = new Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    await client.query('ALTER TABLE "Event" DISABLE TRIGGER USER')
    await client.query(sql.replaceAll(':id', `'${enclaveId}'`))
    await client.query('ALTER TABLE "Event" ENABLE TRIGGER USER')
  } finally {
    await client.end()
  }
}
const breaks = async () => (await verifyChain(enclaveId)).breaks

beforeEach(async () => {
  enclaveId = newId()
  for (let number = 1; number <= 5; number += 1) await write('tested', { number, text: '渭南“飞地”\n½' })
})

test('a chain as it was written holds, and its end can be noted down', async () => {
  const report = await verifyChain(enclaveId)
  expect(report).toMatchObject({ events: 5, breaks: [], head: { seq: 5 } })
  await write('tested')
  expect(await stillHolds(enclaveId, report.head)).toBe(true)
  expect(await stillHolds(enclaveId, { ...report.head, hash: 'other' })).toBe(false)
})

test('fifty writers at once make one unbroken chain', async () => {
  await Promise.all(Array.from({ length: 50 }, () => write('at_once')))
  expect(await verifyChain(enclaveId)).toMatchObject({ events: 55, breaks: [], head: { seq: 55 } })
})

test('the application itself can neither alter nor remove an event', async () => {
  const where = { enclaveId_seq: { enclaveId, seq: 2 } }
  await expect(db.event.update({ where, data: { kind: 'other' } })).rejects.toThrow('append-only')
  await expect(db.event.delete({ where })).rejects.toThrow('append-only')
})

test.each([
  [
    'altered',
    `UPDATE "Event" SET payload = '{"number":9}' WHERE "enclaveId" = :id AND seq = 3`,
    [3, 'altered'],
  ],
  [
    'moved in time',
    `UPDATE "Event" SET at = at + interval '1 day' WHERE "enclaveId" = :id AND seq = 1`,
    [1, 'altered'],
  ],
  ['removed', 'DELETE FROM "Event" WHERE "enclaveId" = :id AND seq = 2', [2, 'missing']],
  ['cut', 'DELETE FROM "Event" WHERE "enclaveId" = :id AND seq >= 4', [4, 'cut']],
  [
    'removed with its place closed',
    'DELETE FROM "Event" WHERE "enclaveId" = :id AND seq = 5; UPDATE "EventHead" SET seq = 4 WHERE "enclaveId" = :id',
    [4, 'unlinked'],
  ],
] as const)('an event %s is named', async (_, sql, [seq, problem]) => {
  await tamper(sql)
  expect(await breaks()).toEqual([{ seq, problem }])
})

test('an event put between others breaks the chain at its place', async () => {
  await tamper('UPDATE "Event" SET seq = seq + 100 WHERE "enclaveId" = :id AND seq >= 3')
  await tamper('UPDATE "Event" SET seq = seq - 99 WHERE "enclaveId" = :id AND seq > 100')
  const row = await db.event.findUniqueOrThrow({ where: { enclaveId_seq: { enclaveId, seq: 2 } } })
  const { hash: _, ...forged } = { ...chained(row), seq: 3, kind: 'never_happened', prevHash: row.hash }
  await db.event.create({
    data: { ...forged, at: row.at, payload: {}, hash: hashOf({ ...forged, payload: {} }) },
  })
  const problems = (await breaks()).map(({ seq, problem }) => `${seq} ${problem}`)
  expect(problems).toContain('4 unlinked')
  expect(problems).toContain('6 beyond_head')
})

test('an event put behind the head is named', async () => {
  const row = await db.event.findUniqueOrThrow({ where: { enclaveId_seq: { enclaveId, seq: 5 } } })
  const { hash: _, ...forged } = { ...chained(row), seq: 6, payload: {}, prevHash: row.hash }
  await db.event.create({ data: { ...forged, at: row.at, hash: hashOf(forged) } })
  expect(await breaks()).toEqual([{ seq: 6, problem: 'beyond_head' }])
})

test('a chain whose head is gone is still walked', async () => {
  await db.eventHead.delete({ where: { enclaveId } })
  const report = (await verifyEveryChain()).find((chain) => chain.enclaveId === enclaveId)
  expect(report?.breaks).toEqual([{ seq: 1, problem: 'beyond_head' }])
})

test('a page of the log says whether it hangs together', async () => {
  const { rows } = await logPage(enclaveId, { before: 5 })
  expect(rows.map((row) => row.seq)).toEqual([4, 3, 2, 1])
  expect(await breaksOnPage(enclaveId, rows, true)).toEqual([])
  await tamper(`UPDATE "Event" SET "actorName" = 'x' WHERE "enclaveId" = :id AND seq = 3`)
  const again = await logPage(enclaveId, {})
  expect(await breaksOnPage(enclaveId, again.rows, true)).toEqual([{ seq: 3, problem: 'altered' }])
})
