import pg from 'pg'
import { beforeAll, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { likenesses, type Comparable } from '~/ground/firms/likeness'
import { alikeTo } from '~/plan/evidence/alike.server'
import { db } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay, dayFromDate } from '~/shared/days'
import { submitEvidence } from '~/plan/evidence/submit-evidence.server'
import type { Actor } from '~/ground/people/actor'
import * as fresh from '~/audiences/desk/evidence/new'
import * as approvals from '~/audiences/plan/approvals'
import * as row from '~/audiences/plan/row'
import { readWhole, statementsOf } from '../support/statements'
import { answerOf, makeWorld, signedRequest, type World } from '../support/world'
import { makeRecord, makeTenant } from './evidence-world'

let world: World
let evidenceId: string
let recordId: string
let like: { id: string; likenesses: string[] }[]

/** Two contracts of two firms with one amount, day and pair of parties; and one in another enclave. */
beforeAll(async () => {
  world = await makeWorld()
  const [one, other] = [await makeTenant(world), await makeTenant(world)]
  const first = await makeRecord(world, one.id, 'contract')
  recordId = first.id
  const second = await makeRecord(world, other.id, 'contract')
  like = [{ id: second.id, likenesses: ['same_amount_and_day', 'same_parties'] }]
  await makeRecord(world, other.id, 'contract', { happenedOn: '2026-04-01', amountYuan: '5' })
  const elsewhere = await makeWorld()
  await makeRecord(elsewhere, (await makeTenant(elsewhere)).id, 'contract')
  const put = must(await submitEvidence(world.officer, first.id, world.now))
  evidenceId = put.evidenceId
})

type Alike = { others: { id: string; likenesses: string[] }[] } | null
const short = (alike: Alike | undefined) =>
  alike?.others
    .filter(({ id }) => like.some((one) => one.id === id))
    .map(({ id, likenesses }) => ({ id, likenesses }))
async function open(module: { loader: unknown }, actor: Actor, path: string, params = {}) {
  const request = await signedRequest(actor, path)
  const run = module.loader as (args: unknown) => unknown
  const answer = await answerOf(() =>
    run({ request, params: { enclave: world.slug, ...params }, context: {} }),
  )
  return (await answer.json()) as Record<string, unknown>
}

it('shows officer and bureau what looks like the record of a row, and nothing of another enclave', async () => {
  for (const [actor, area] of [
    [world.officer, 'desk'],
    [world.bureau, 'bureau'],
  ] as const) {
    const body = await open(row, actor, `/${area}/${world.slug}/evidence/${evidenceId}`, { evidenceId })
    const { alike } = (body.page as { record: { alike: Alike } }).record
    expect(short(alike)).toEqual(like)
    expect(alike?.others).toHaveLength(2)
  }
})

it('shows it to the bureau before several rows are approved', async () => {
  const body = await open(
    approvals,
    world.bureau,
    `/bureau/${world.slug}/evidence/approval?row=${evidenceId}`,
  )
  expect((body.lines as { alike: Alike }[]).map(({ alike }) => short(alike))).toEqual([like])
})

it('shows it to the officer before a record is put forward', async () => {
  const second = like[0]?.id ?? ''
  const body = await open(fresh, world.officer, `/desk/${world.slug}/evidence/new?record=${second}`)
  const chosen = Object.values(body).find(Array.isArray) as { record: { alike: Alike } }[]
  expect(chosen.map(({ record }) => record.alike?.others.map(({ id }) => id).includes(recordId))).toEqual([
    true,
  ])
})

it('finds by keys what comparing every record with every other finds', async () => {
  const crowd = await makeWorld()
  const firms = [await makeTenant(crowd), await makeTenant(crowd)]
  const titles = [
    '毫米波雷达',
    '毫米波（雷达）',
    '毫米波 雷达',
    'Radar-7',
    'ＲＡＤＡＲ７',
    '成果甲',
    '甲成果',
    '',
  ]
  const parties = ['甲公司', '甲（公司）', '乙公司', '']
  const pick = <T>(all: readonly T[], n: number) => all[n % all.length] as T
  const rows = Array.from({ length: 60 }, (_, n) => ({
    enclaveId: crowd.enclaveId,
    id: newId(),
    firmId: pick(firms, n * 7 + (n >> 2)).id,
    kind: pick(['achievement', 'patent', 'contract', 'talent'], n * 5 + (n >> 3)),
    number: `号-${n % 5}-${n}`,
    title: pick(titles, n * 3 + (n >> 1)),
    happenedOn: dateOfDay(pick(['2026-04-01', '2026-04-02'], n >> 1)),
    amountYuan: pick([null, '5.00', '6.00'], n * 11 + (n >> 2)),
    detail: { buyer: pick(parties, n), seller: pick(parties, n >> 1) },
    addedById: crowd.officer.userId,
    addedAt: new Date(crowd.now.getTime() + n),
    withdrawnAt: n % 13 === 0 ? crowd.now : null,
  }))
  await db.firmRecord.createMany({ data: rows })
  const ids = rows.map(({ id }) => id)
  const found = await alikeTo(crowd.officer, ids)
  const comparable = (row: (typeof rows)[number]): Comparable => ({
    ...row,
    ...row.detail,
    kind: row.kind as Comparable['kind'],
    happenedOn: dayFromDate(row.happenedOn),
    furtherProofOf: null,
  })
  let pairs = 0
  for (const one of rows) {
    const all = rows.filter(
      (other) => !other.withdrawnAt && likenesses(comparable(one), comparable(other)).length > 0,
    )
    const others = found.get(one.id)?.others ?? []
    expect(others.length).toBe(Math.min(all.length, 8))
    for (const { id } of others) expect(all.map((other) => other.id)).toContain(id)
    pairs += all.length
  }
  expect(pairs).toBeGreaterThan(100)
})

it('reads as little of many records as of few', async () => {
  const crowd = await makeWorld()
  const { id: firmId } = await makeTenant(crowd)
  const { enclaveId, officer } = crowd
  const own = await makeRecord(crowd, firmId, 'achievement')
  await db.$executeRaw`
    INSERT INTO "FirmRecord" ("enclaveId", id, "firmId", kind, number, title, "happenedOn", detail, "addedById", "addedAt")
    SELECT "enclaveId", gen_random_uuid(), "firmId", kind, number || n, title || CASE WHEN n % 2 = 0 THEN '' ELSE n::text END,
      "happenedOn", detail, "addedById", "addedAt"
    FROM "FirmRecord", generate_series(1, 3000) n WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${own.id}::uuid`
  await db.$executeRawUnsafe('ANALYZE "FirmRecord", "RecordKey"')
  const { value, statements } = await statementsOf(() => alikeTo(officer, [own.id]))
  expect(value.get(own.id)?.others).toHaveLength(8)
  const client = new pg.Client({ connectionString: env().DATABASE_URL })
  await client.connect()
  try {
    for (const one of statements) expect(await readWhole(client, one, 500)).toEqual([])
  } finally {
    await client.end()
  }
})
