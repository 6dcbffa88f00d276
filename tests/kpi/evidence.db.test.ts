import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { verifyChain } from '~/ground/audit/verify.server'
import { endRecord } from '~/plan/record-changes/change-record.server'
import { withdrawRecord } from '~/plan/record-changes/withdraw-record.server'
import { approveEvidence, approveMany } from '~/plan/evidence/approve-evidence.server'
import { boardOf } from '~/plan/board/board.server'
import { candidates } from '~/plan/evidence/candidates.server'
import { deskItems } from '~/plan/board/desk-items.server'
import { evidenceRows } from '~/plan/counting/rows.server'
import { publicProgress } from '~/plan/board/public-progress.server'
import { recount } from '~/plan/board/recount.server'
import { resubmitEvidence } from '~/plan/evidence/resubmit-evidence.server'
import { returnEvidence } from '~/plan/evidence/return-evidence.server'
import { submitEvidence } from '~/plan/evidence/submit-evidence.server'
import { submitMany } from '~/plan/evidence/submit-many.server'
import { withdrawEvidence } from '~/plan/evidence/withdraw-evidence.server'
import { db } from '~/platform/db.server'
import { makeWorld, type World } from '../support/world'
import { makeLanding, makeRecord, makeTenant } from './evidence-world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

const why = { reason: '入库编号与证书不符' }

async function put(recordId: string) {
  return must(await submitEvidence(world.officer, recordId, world.now)).evidenceId
}
async function valueOf(code: string, day = world.today) {
  const board = await boardOf(world.enclaveId, day)
  return board.indicators.find((one) => one.code === code)?.progress.value
}
async function stateOf(id: string) {
  return (await db.evidence.findFirstOrThrow({ where: { id } })).state
}

it('counts a patent by its grant: whether it lapsed before or after it was put forward', async () => {
  const firm = await makeTenant(world)
  const lapse = async (recordId: string) =>
    endRecord(world.officer, recordId, { endedOn: '2026-06-01', reason: '未缴年费' }, world.now)
  const [before, after] = [
    await makeRecord(world, firm.id, 'patent'),
    await makeRecord(world, firm.id, 'patent'),
  ]
  const start = Number(await valueOf('patents'))
  expect(await lapse(before.id)).toMatchObject({ ok: true })
  for (const { id } of [before, after]) await approveEvidence(world.bureau, await put(id), world.now)
  expect(await lapse(after.id)).toMatchObject({ ok: true })
  expect(Number(await valueOf('patents')) - start).toBe(2)
})

describe('putting a record forward', () => {
  it('takes value and day from the rule and counts nothing before the bureau approves', async () => {
    const firm = await makeTenant(world)
    const record = await makeRecord(world, firm.id, 'contract', { happenedOn: '2026-03-05' })
    const id = await put(record.id)
    const row = await db.evidence.findFirstOrThrow({ where: { id } })
    expect([row.state, row.value.toFixed(2), row.countedOn.toISOString().slice(0, 10)]).toEqual([
      'submitted',
      '1200000.00',
      '2026-03-05',
    ])
    expect(row.ref).toMatch(/KE-2026-\d{4}$/)
    expect(await valueOf('tech_trade')).toBe('0')
    await withdrawEvidence(world.officer, id, why, world.now)
  })

  it('of forty at once makes one row and tells the others where it stands', async () => {
    const firm = await makeTenant(world)
    const record = await makeRecord(world, firm.id, 'patent')
    const outcomes = await Promise.all(
      Array.from({ length: 40 }, () => submitEvidence(world.officer, record.id, world.now)),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    const reasons = new Set(outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.reason])))
    expect([...reasons]).toEqual(['put_forward_already'])
    expect(await db.evidence.count({ where: { recordId: record.id } })).toBe(1)
  })

  it('counts a firm once, also when two of its certificates are put forward at once', async () => {
    const firm = await makeTenant(world)
    const terms = { happenedOn: '2025-01-01', validUntil: '2027-12-31' }
    const records = await Promise.all([
      makeRecord(world, firm.id, 'hnte', terms),
      makeRecord(world, firm.id, 'hnte', terms),
    ])
    const outcomes = await Promise.all(records.map(({ id }) => submitEvidence(world.officer, id, world.now)))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ detail: { reasons: 'counted_already' } })
  })

  it('refuses what does not count with every reason at once', async () => {
    const firm = await makeTenant(world, '2026-06-01')
    const record = await makeRecord(world, firm.id, 'patent', { happenedOn: '2023-05-01' })
    const outcome = await submitEvidence(world.officer, record.id, world.now)
    expect(outcome).toMatchObject({
      reason: 'not_counted',
      detail: { reasons: 'before_entry,before_plan' },
    })
  })

  it('refuses the same number a second time already as a record', async () => {
    const [one, two] = [await makeTenant(world), await makeTenant(world)]
    await makeRecord(world, one.id, 'patent', { number: 'ZL202310000001.5' })
    await expect(makeRecord(world, two.id, 'patent', { number: 'ZL202310000001.5' })).rejects.toThrow()
  })

  it('counts a landed tech SME only from registration on, with a number in force', async () => {
    const firm = await makeTenant(world)
    const record = await makeRecord(world, firm.id, 'tech_sme', { validUntil: '2026-12-31' })
    const refusal = await submitEvidence(world.officer, record.id, world.now)
    expect(refusal).toMatchObject({ detail: { reasons: 'landing_not_registered' } })
    await makeLanding(world, firm.id, 'under_construction', '2026-05-01')
    const id = await put(record.id)
    await approveEvidence(world.bureau, id, world.now)
    expect(await valueOf('landed_tech_smes')).toBe('1')
    expect(await valueOf('landed_tech_smes', '2027-01-01')).toBe('0')
    const next = await makeRecord(world, firm.id, 'tech_sme', {
      happenedOn: '2026-10-01',
      validUntil: '2027-12-31',
    })
    expect(await valueOf('landed_tech_smes', '2027-01-01')).toBe('0')
    const renewal = await put(next.id)
    expect(await valueOf('landed_tech_smes', '2027-01-01')).toBe('0')
    await approveEvidence(world.bureau, renewal, world.now)
    expect(await valueOf('landed_tech_smes', '2027-01-01')).toBe('1')
    expect(await valueOf('landed_tech_smes')).toBe('1')
    expect(await recount(world.enclaveId)).toEqual([])
  })

  it('puts several forward together or none, with a line for each', async () => {
    const firm = await makeTenant(world)
    const good = await makeRecord(world, firm.id, 'achievement')
    const bad = await makeRecord(world, firm.id, 'funding')
    const both = await submitMany(world.officer, [good.id, bad.id, good.id], world.now)
    expect(both).toEqual({
      done: [],
      lines: [
        { id: good.id, ok: true },
        { id: bad.id, ok: false, reason: 'no_indicator' },
      ],
    })
    expect(await db.evidence.count({ where: { recordId: good.id } })).toBe(0)
    expect((await submitMany(world.officer, [good.id], world.now)).done).toHaveLength(1)
  })

  it('lists what could be counted, and why the rest could not', async () => {
    const firm = await makeTenant(world)
    const yes = await makeRecord(world, firm.id, 'talent', { happenedOn: '2026-01-01' })
    const no = await makeRecord(world, firm.id, 'talent', { happenedOn: '2026-10-01' })
    const { list } = await candidates(world.officer, world.today, firm.id)
    expect(list.map(({ record, rule }) => [record.id, rule.counts])).toEqual([
      [yes.id, true],
      [no.id, false],
    ])
    expect(list[0]?.record.number).toBe('610***********001X')
  })
})

describe('verifying', () => {
  it('approved twice at once counts once', async () => {
    const firm = await makeTenant(world)
    const record = await makeRecord(world, firm.id, 'patent')
    const id = await put(record.id)
    const before = Number(await valueOf('patents'))
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => approveEvidence(world.bureau, id, world.now)),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(Number(await valueOf('patents'))).toBe(before + 1)
    expect(await recount(world.enclaveId)).toEqual([])
  })

  it('returns with a letter, is mended and submitted again', async () => {
    const firm = await makeTenant(world)
    const id = await put((await makeRecord(world, firm.id, 'patent')).id)
    expect((await returnEvidence(world.bureau, id, why, world.now)).ok).toBe(true)
    const letter = await db.letter.findFirstOrThrow({ where: { aboutId: id } })
    expect([letter.kind, letter.toUserId]).toEqual(['evidence_returned', world.officer.userId])
    const items = await deskItems(world.officer, world.today, 'zh')
    expect(items.find(({ key }) => key === `evidence-${id}`)).toMatchObject({
      turn: 'us',
      dueOn: '2026-12-04',
    })
    expect(await approveEvidence(world.bureau, id, world.now)).toMatchObject({ reason: 'wrong_state' })
    expect((await resubmitEvidence(world.officer, id, world.now)).ok).toBe(true)
    expect(await stateOf(id)).toBe('submitted')
  })

  it('approves several together, or none when a certificate ran out while they waited', async () => {
    const [a, b] = [await makeTenant(world), await makeTenant(world)]
    const terms = { happenedOn: '2024-01-01', validUntil: '2026-11-30' }
    const short = await put((await makeRecord(world, a.id, 'hnte', terms)).id)
    const long = await put((await makeRecord(world, b.id, 'hnte', { ...terms, validUntil: '2027-11-30' })).id)
    const later = new Date('2026-12-01T02:00:00Z')
    const { done, lines } = await approveMany(world.bureau, [short, long], later)
    expect(done).toEqual([])
    expect(lines).toMatchObject([
      { id: short, ok: false, detail: { reasons: 'certificate_not_in_force' } },
      { id: long, ok: true },
    ])
    expect(await stateOf(long)).toBe('submitted')
    expect((await approveMany(world.bureau, [long], later)).done).toEqual([{ evidenceId: long }])
  })

  it('is not the incubator’s to do, nor the bureau’s to put forward', async () => {
    const firm = await makeTenant(world)
    const record = await makeRecord(world, firm.id, 'patent')
    await expect(submitEvidence(world.bureau, record.id, world.now)).rejects.toMatchObject({ status: 403 })
    const id = await put(record.id)
    await expect(approveEvidence(world.officer, id, world.now)).rejects.toMatchObject({ status: 403 })
    const elsewhere = await makeWorld()
    await expect(approveEvidence(elsewhere.bureau, id, world.now)).rejects.toMatchObject({ status: 404 })
  })
})

describe('falling away', () => {
  it('a withdrawn row lowers the figure and tells the officer', async () => {
    const firm = await makeTenant(world)
    const id = await put((await makeRecord(world, firm.id, 'achievement')).id)
    await approveEvidence(world.bureau, id, world.now)
    const before = Number(await valueOf('achievements'))
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => withdrawEvidence(world.bureau, id, why, world.now)),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(Number(await valueOf('achievements'))).toBe(before - 1)
    expect(await db.letter.count({ where: { aboutId: id, kind: 'evidence_withdrawn' } })).toBe(1)
    expect(await recount(world.enclaveId)).toEqual([])
  })

  it('a record withdrawn while it is being approved counts nothing', async () => {
    const firm = await makeTenant(world)
    const record = await makeRecord(world, firm.id, 'achievement')
    const id = await put(record.id)
    const before = await valueOf('achievements')
    await Promise.all([
      approveEvidence(world.bureau, id, world.now),
      withdrawRecord(world.officer, record.id, { ...why, idempotencyKey: undefined }, world.now),
    ])
    expect(await stateOf(id)).toBe('withdrawn')
    expect(await valueOf('achievements')).toBe(before)
    expect(await recount(world.enclaveId)).toEqual([])
  })

  it('the recount finds a sum that somebody changed', async () => {
    const month = await db.indicatorMonth.findFirstOrThrow({
      where: { enclaveId: world.enclaveId, rows: { gt: 0 } },
    })
    const where = {
      enclaveId_indicatorId_month: {
        enclaveId: month.enclaveId,
        indicatorId: month.indicatorId,
        month: month.month,
      },
    }
    await db.indicatorMonth.update({ where, data: { value: { increment: 1 } } })
    expect(await recount(world.enclaveId)).toHaveLength(1)
    await db.indicatorMonth.update({ where, data: { value: { decrement: 1 } } })
    expect(await recount(world.enclaveId)).toEqual([])
  })
})

describe('the board', () => {
  it('over a billion is strict: equal is not reached, one fen more is', async () => {
    const own = await makeWorld()
    const firm = await makeTenant(own)
    const submit = async (amountYuan: string) => {
      const { id } = await makeRecord(own, firm.id, 'contract', { amountYuan })
      const { evidenceId } = must(await submitEvidence(own.officer, id, own.now))
      await approveEvidence(own.bureau, evidenceId, own.now)
      return (await publicProgress(own.enclaveId, own.today, 'zh')).find(({ code }) => code === 'tech_trade')
    }
    expect(await submit('1000000000.00')).toMatchObject({ approved: '1000000000', reached: false })
    expect(await submit('0.01')).toMatchObject({ approved: '1000000000.01', reached: true })
  })

  it('counts by month what the rows say and names the city', async () => {
    const board = await boardOf(world.enclaveId, world.today)
    expect(board.indicators.map(({ name }) => name.zh)).toContain('落户渭南科技型中小企业')
    expect([board.from, board.to]).toEqual(['2024-01-01', '2028-12-31'])
  })

  it('shows each audience only its own rows', async () => {
    const drill = { year: null, half: null, month: null, state: null, page: 1 }
    const seen = async (actor: World['officer']) =>
      (await evidenceRows(actor, { drill }, world.today)).rows.length
    expect(await seen(world.bureau)).toBeGreaterThan(5)
    expect([await seen(world.founder), await seen(world.expert1), await seen(world.admin)]).toEqual([0, 0, 0])
    expect(await seen(world.park)).toBeGreaterThan(0)
    expect(await seen((await makeWorld()).bureau)).toBe(0)
  })

  it('leaves a chain of events that holds', async () => {
    const { breaks } = await verifyChain(world.enclaveId)
    expect(breaks).toEqual([])
  })
})
