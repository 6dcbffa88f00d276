import { beforeEach, expect, it } from 'vitest'
import { verifyChain } from '~/ground/audit/verify.server'
import { must } from '~/example/drivers/must'
import { boardOf } from '~/plan/board/board.server'
import { recount } from '~/plan/board/recount.server'
import { approveEvidence, approveMany } from '~/plan/evidence/approve-evidence.server'
import { sampleOf } from '~/plan/evidence/sample'
import { submitEvidence } from '~/plan/evidence/submit-evidence.server'
import { withdrawEvidence } from '~/plan/evidence/withdraw-evidence.server'
import { db } from '~/platform/db.server'
import { makePerson, makeWorld, type World } from '../support/world'
import { makeRecord, makeTenant } from './evidence-world'

const CALLERS = 50
let world: World
let ids: string[]
beforeEach(async () => {
  world = await makeWorld()
  const firm = await makeTenant(world)
  ids = []
  for (let count = 0; count < 12; count += 1) {
    const kind = count % 3 === 0 ? 'contract' : 'patent'
    const { id } = await makeRecord(world, firm.id, kind, { happenedOn: `2026-0${1 + (count % 6)}-10` })
    ids.push(must(await submitEvidence(world.officer, id, world.now)).evidenceId)
  }
})

/** What is approved, from the rows of evidence alone, and how often the log says that each was. */
async function bySql() {
  const { enclaveId } = world
  const rows = await db.$queryRaw<{ code: string; rows: number; value: string }[]>`
    SELECT i.code, count(*)::int AS rows, sum(e.value)::text AS value FROM "Evidence" e
    JOIN "Indicator" i ON i."enclaveId" = e."enclaveId" AND i.id = e."indicatorId"
    WHERE e."enclaveId" = ${enclaveId}::uuid AND e.state = 'approved' GROUP BY 1 ORDER BY 1`
  const events = await db.$queryRaw<{ id: string; n: number }[]>`
    SELECT "subjectId" AS id, count(*)::int AS n FROM "Event"
    WHERE "enclaveId" = ${enclaveId}::uuid AND kind = 'evidence.approved' GROUP BY 1`
  return { rows, approvals: events.length, twice: events.filter(({ n }) => n !== 1) }
}

/** What the product keeps and shows of the same. */
async function shown() {
  const { indicators } = await boardOf(world.enclaveId, world.today)
  const kept = await db.$queryRaw<{ code: string; rows: number; value: string }[]>`
    SELECT i.code, sum(m.rows)::int AS rows, sum(m.value)::text AS value FROM "IndicatorMonth" m
    JOIN "Indicator" i ON i."enclaveId" = m."enclaveId" AND i.id = m."indicatorId"
    WHERE m."enclaveId" = ${world.enclaveId}::uuid GROUP BY 1 HAVING sum(m.rows) <> 0 ORDER BY 1`
  const board = Object.fromEntries(indicators.map(({ code, progress }) => [code, Number(progress.value)]))
  return { kept, board }
}

async function agrees(counted: { patents: number; contracts: number }) {
  const [own, { kept, board }] = [await bySql(), await shown()]
  expect(own.rows.map(({ code, rows }) => [code, rows])).toEqual(
    [
      ['patents', counted.patents],
      ['tech_trade', counted.contracts],
    ].filter(([, rows]) => rows !== 0),
  )
  expect(own.twice).toEqual([])
  expect(kept.map(({ code, rows, value }) => [code, rows, Number(value)])).toEqual(
    own.rows.map(({ code, rows, value }) => [code, rows, Number(value)]),
  )
  for (const { code, value } of own.rows) expect([code, board[code]]).toEqual([code, Number(value)])
  expect(await recount(world.enclaveId)).toEqual([])
  expect((await verifyChain(world.enclaveId)).breaks).toEqual([])
  return own.approvals
}

it('the same batch approved by fifty at once counts once, and forty-nine are told', async () => {
  const colleague = await makePerson(
    { enclaveId: world.enclaveId, slug: world.slug },
    'bureau',
    {},
    world.now,
  )
  const answers = await Promise.all(
    Array.from({ length: CALLERS }, (_, index) =>
      approveMany(index % 2 ? world.bureau : colleague, ids, world.now, sampleOf(ids, world.today)),
    ),
  )
  const whole = answers.filter(({ done }) => done.length === ids.length)
  const told = answers.filter(({ done, lines }) => done.length === 0 && lines.every((one) => !one.ok))
  expect([whole.length, told.length]).toEqual([1, CALLERS - 1])
  expect(await agrees({ patents: 8, contracts: 4 })).toBe(12)
}, 60_000)

it('batches that overlap, in any order, each count whole or not at all', async () => {
  const batches = Array.from({ length: CALLERS }, (_, index) => {
    const from = index % 7
    const some = ids.slice(from, from + 6)
    return index % 2 ? some : [...some].reverse()
  })
  const answers = await Promise.all(
    batches.map((batch) => approveMany(world.bureau, batch, world.now, sampleOf(batch, world.today))),
  )
  const won = answers.flatMap(({ done }, index) => (done.length > 0 ? [batches[index] ?? []] : []))
  for (const [index, { done }] of answers.entries())
    expect([0, batches[index]?.length]).toContain(done.length)
  // No row is in two batches that went through.
  const approved = won.flat()
  expect(new Set(approved).size).toBe(approved.length)
  expect(won.length).toBeGreaterThan(0)
  const contracts = approved.filter((id) => ids.indexOf(id) % 3 === 0).length
  expect(await agrees({ patents: approved.length - contracts, contracts })).toBe(approved.length)
}, 60_000)

it('a batch whose sample was not compared counts nothing, whoever else approves it at once; the log names the sample', async () => {
  const sample = sampleOf(ids, world.today)
  expect([sample.length, new Set(sample).size]).toEqual([3, 3])
  const answers = await Promise.all(
    Array.from({ length: CALLERS }, (_, index) =>
      // Every fifth has ticked all of the sample; the others one row too few, or others than were drawn.
      approveMany(
        world.bureau,
        ids,
        world.now,
        index % 5 === 0 ? sample : index % 2 ? sample.slice(1) : ids.filter((id) => !sample.includes(id)),
      ),
    ),
  )
  const reasons = answers.flatMap(({ lines }) => lines.flatMap((one) => (one.ok ? [] : [one.reason])))
  expect(reasons).toContain('sample_not_checked')
  expect(answers.flatMap(({ done }, index) => (done.length > 0 ? [index % 5] : []))).toEqual([0])
  expect(await agrees({ patents: 8, contracts: 4 })).toBe(12)
  const events = await db.event.findMany({
    where: { enclaveId: world.enclaveId, kind: 'evidence.approved' },
    select: { subjectId: true, payload: true },
  })
  const compared = events.filter(({ payload }) => (payload as { sample?: boolean }).sample)
  expect(compared.map(({ subjectId }) => subjectId).sort()).toEqual([...sample].sort())
}, 60_000)

it('a batch, its rows one by one and a withdrawal at the same moment leave one truth', async () => {
  const [gone = ''] = ids
  await Promise.all([
    ...Array.from({ length: 20 }, () =>
      approveMany(world.bureau, ids, world.now, sampleOf(ids, world.today)),
    ),
    ...ids.map((id) => approveEvidence(world.bureau, id, world.now)),
    withdrawEvidence(world.officer, gone, { reason: '编号与证书不符' }, world.now),
  ])
  const left = await db.evidence.findMany({ where: { enclaveId: world.enclaveId, state: 'approved' } })
  const contracts = left.filter(({ id }) => ids.indexOf(id) % 3 === 0).length
  await agrees({ patents: left.length - contracts, contracts })
}, 60_000)
