import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { beforeEach, expect, test } from 'vitest'
import { anchorHeads } from '~/ground/audit/anchors.server'
import { hashOf } from '~/ground/audit/chain'
import { chained } from '~/ground/audit/queries.server'
import { count, defineEvents, event, text, type Happening } from '~/ground/audit/catalogue'
import { recordEvent } from '~/ground/audit/record.server'
import { breaksOnPage, stillHolds, verifyChain, verifyEveryChain } from '~/ground/audit/verify.server'
import { logPage } from '~/ground/audit/queries.server'
import { pathOf } from '~/ground/files/store.server'
import { damagedFiles } from '~/ground/files/verify.server'
import { notifyOfBreaks } from '~/ground/notices/notify-of-breaks.server'
import { db, inTransaction } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { makeWorld } from '../support/world'

process.env.FILES_DIR = mkdtempSync(path.join(os.tmpdir(), 'feidi-proofs-'))
process.env.ANCHORS_FILE = path.join(process.env.FILES_DIR, 'anchors.log')

const NOW = new Date('2026-11-20T02:00:00.123Z')
let enclaveId: string
let owner: string

const own = defineEvents({
  tested: event({ number: count.optional(), text: text.optional() }, { for: 'log', zh: '试', en: 'Tested' }),
  at_once: event({}, { for: 'log', zh: '同时', en: 'At once' }),
})

function write(event: Happening) {
  const input = { enclaveId, actor: null, subject: { type: 'test', id: newId() }, event }
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
  for (let number = 1; number <= 5; number += 1) await write(own.tested({ number, text: '渭南“飞地”\n½' }))
})

test('a chain as it was written holds, and its end can be noted down', async () => {
  const report = await verifyChain(enclaveId)
  expect(report).toMatchObject({ events: 5, breaks: [], head: { seq: 5 } })
  await write(own.tested({}))
  expect(await stillHolds(enclaveId, report.head)).toBe(true)
  expect(await stillHolds(enclaveId, { ...report.head, hash: 'other' })).toBe(false)
})

test('fifty writers at once make one unbroken chain', async () => {
  await Promise.all(Array.from({ length: 50 }, () => write(own.at_once({}))))
  expect(await verifyChain(enclaveId)).toMatchObject({ events: 55, breaks: [], head: { seq: 55 } })
})

test('an event that no noun defines is refused, and so is a payload of another kind', async () => {
  const wrong = [
    { kind: 'tested', payload: {} },
    { ...own.tested({}), payload: { more: 1 } },
  ]
  const before = await db.event.count({ where: { enclaveId } })
  for (const event of wrong) await expect(write(event as Happening)).rejects.toThrow()
  expect(await db.event.count({ where: { enclaveId } })).toBe(before)
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

test('a tail that was cut with its head set back contradicts what was noted outside', async () => {
  expect(await anchorHeads(NOW)).toBeGreaterThan(0)
  expect(await anchorHeads(NOW)).toBe(0)
  expect(await breaks()).toEqual([])
  await write(own.tested({}))
  expect(await breaks()).toEqual([])
  const kept = await db.event.findUniqueOrThrow({ where: { enclaveId_seq: { enclaveId, seq: 3 } } })
  await tamper(
    `DELETE FROM "Event" WHERE "enclaveId" = :id AND seq > 3;
     UPDATE "EventHead" SET seq = 3, hash = '${kept.hash}' WHERE "enclaveId" = :id`,
  )
  expect(await breaks()).toEqual([{ seq: 5, problem: 'cut' }])
  await write(own.tested({}))
  await write(own.tested({}))
  expect(await breaks()).toEqual([{ seq: 5, problem: 'altered' }])
})

test('the log of an enclave that is gone altogether is missed', async () => {
  const world = await makeWorld()
  enclaveId = world.enclaveId
  owner = world.officer.userId
  await write(own.tested({}))
  expect(await breaks()).toEqual([])
  await tamper('DELETE FROM "Event" WHERE "enclaveId" = :id; DELETE FROM "EventHead" WHERE "enclaveId" = :id')
  const report = (await verifyEveryChain()).find((chain) => chain.enclaveId === enclaveId)
  expect(report?.breaks).toEqual([{ seq: 1, problem: 'missing' }])
})

test('administrator and bureau are told of a break, once', async () => {
  const world = await makeWorld()
  enclaveId = world.enclaveId
  for (let number = 1; number <= 3; number += 1) await write(own.tested({ number }))
  await notifyOfBreaks(NOW)
  const letters = () =>
    db.letter.findMany({ where: { enclaveId, kind: 'log_broken' }, select: { toUserId: true, body: true } })
  expect(await letters()).toEqual([])
  const last = await db.event.count({ where: { enclaveId } })
  await tamper(`UPDATE "Event" SET "actorName" = 'x' WHERE "enclaveId" = :id AND seq = ${last - 1}`)
  const told = await Promise.all([notifyOfBreaks(NOW), notifyOfBreaks(NOW), notifyOfBreaks(NOW)])
  expect(told.sort()).toEqual([0, 0, 1])
  const sent = await letters()
  expect(sent.map(({ toUserId }) => toUserId).sort()).toEqual(
    [world.admin.userId, world.bureau.userId].sort(),
  )
  expect(sent.every(({ body }) => body.includes(`第${last - 1}条`))).toBe(true)
  await tamper('DELETE FROM "Event" WHERE "enclaveId" = :id AND seq = 1')
  expect(await notifyOfBreaks(NOW)).toBe(1)
})

test('papers are held against the hash they were kept under', async () => {
  const { id: whole } = await paperOnDisk('保险单')
  const { id: gone, file } = await paperOnDisk('协议')
  const { id: other, file: altered } = await paperOnDisk('证书')
  expect((await damagedFiles()).damaged).toEqual([])
  rmSync(file)
  writeFileSync(altered, '别的内容')
  const { damaged } = await damagedFiles()
  expect(damaged.map(({ id, problem }) => [id, problem]).sort()).toEqual(
    [
      [gone, 'missing'],
      [other, 'altered'],
    ].sort(),
  )
  expect(damaged.some(({ id }) => id === whole)).toBe(false)
})

/** A paper of a record, kept under the hash of what is in it. */
async function paperOnDisk(content: string) {
  const id = newId()
  const sha256 = createHash('sha256').update(content).digest('hex')
  const file = pathOf(sha256)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
  const about = { aboutType: 'record', aboutId: newId() }
  await db.file.create({
    data: {
      id,
      ownerUserId: owner,
      sha256,
      size: 9,
      mime: 'application/pdf',
      name: `${content}.pdf`,
      createdAt: NOW,
      ...about,
    },
  })
  return { id, file }
}

test('a page of the log says whether it hangs together', async () => {
  const { rows, link } = await logPage(enclaveId, { before: 5 })
  expect(rows.map((row) => row.seq)).toEqual([4, 3, 2, 1])
  expect(breaksOnPage(rows, link, true)).toEqual([])
  await tamper(`UPDATE "Event" SET "actorName" = 'x' WHERE "enclaveId" = :id AND seq = 3`)
  const again = await logPage(enclaveId, {})
  expect(breaksOnPage(again.rows, again.link, true)).toEqual([{ seq: 3, problem: 'altered' }])
})
