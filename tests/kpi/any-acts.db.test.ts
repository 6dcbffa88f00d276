import fc from 'fast-check'
import { expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { kindCalled } from '~/ground/record-kinds/kinds.server'
import { ownRecordForm } from '~/ground/record-kinds/own-record.form'
import { addOwnRecord } from '~/ground/records/add-own-record.server'
import { boardOf } from '~/plan/board/board.server'
import { recount } from '~/plan/board/recount.server'
import { approveEvidence } from '~/plan/evidence/approve-evidence.server'
import { choiceOf } from '~/plan/evidence/chosen'
import { resubmitEvidence } from '~/plan/evidence/resubmit-evidence.server'
import { returnEvidence } from '~/plan/evidence/return-evidence.server'
import { submitEvidence } from '~/plan/evidence/submit-evidence.server'
import { withdrawEvidence } from '~/plan/evidence/withdraw-evidence.server'
import { closeMonth } from '~/plan/months/close.server'
import { reopenMonth } from '~/plan/months/reopen.server'
import { withdrawRecord } from '~/plan/record-changes/withdraw-record.server'
import { db } from '~/platform/db.server'
import { addDays, addMonths, dateOfDay, dayOf, instantOf, type Day } from '~/shared/days'
import { defineIndicator } from '~/setup/indicators/define.server'
import { IndicatorForm } from '~/setup/indicators/indicator.form'
import { kindsToCount } from '~/setup/indicators/view.server'
import { defineKind, publishKind } from '~/setup/record-kinds/define.server'
import { newKindOf } from '../support/scenes/kinds'
import { ownIndicatorSaid } from '../support/scenes/indicators'
import { makeWorld, type World } from '../support/world'
import { makeTenant } from './evidence-world'
import { oneFact } from './expressions'

const FIRST: Day = '2026-01-05'
const why = { reason: '编号与证书不符，重新核对' }
/** Noon of the third day after a month. */
const after = (month: Day) => instantOf(addDays(addMonths(month, 1), 2), 720)

const act = fc.record({
  what: fc.constantFrom(
    ...(['file', 'file', 'file', 'renew', 'approve', 'approve', 'approve', 'return', 'resubmit'] as const),
    ...(['take_back', 'correct', 'withdraw', 'close', 'close', 'reopen'] as const),
  ),
  pick: fc.nat(1000),
  days: fc.nat(200),
})
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

type Filed = { id: string; firmId: string; number: string; happenedOn: Day }
type Told = { world: World; kind: string; codes: string[]; firms: string[]; filed: Filed[]; numbers: number }

/** A kind of the enclave that ends, and what counts it: its rows, its money where a condition holds, its firms while it stands. */
async function begin(): Promise<Told> {
  const world = await makeWorld()
  const { admin, enclaveId } = world
  const at = instantOf(FIRST, 540)
  const { code: kind } = must(await defineKind(admin, newKindOf({ effectiveOn: FIRST }), at))
  must(await publishKind(admin, kind, at))
  const own = (await kindsToCount(enclaveId)).find(({ code }) => code === kind) ?? null
  const codes: string[] = []
  for (const [part, expression] of [
    [{ takes: 'rows', standing: 'cumulative', identity: 'number' }, null],
    [{ takes: 'amount', standing: 'cumulative', identity: 'number' }, oneFact('of_f3', 'c1')],
    [{ takes: 'rows', standing: 'valid', identity: 'firm' }, null],
    [{ takes: 'rows', standing: 'cumulative', identity: 'number', better: 'less' }, oneFact('of_f3', 'c2')],
  ] as const) {
    const said = IndicatorForm.parse({ ...ownIndicatorSaid(), ...part, effectiveOn: '2026-01-01' })
    codes.push(must(await defineIndicator(admin, said, { recordKind: 'own', own, expression }, at)).code)
  }
  const firms = [await makeTenant(world), await makeTenant(world), await makeTenant(world)].map(
    ({ id }) => id,
  )
  return { world, kind, codes, firms, filed: [], numbers: 0 }
}

/** Puts a record on file, under a number of its own or of one that was taken back, and forward for all that count it. */
async function file(told: Told, { pick, days }: Act, now: Date, again?: Filed): Promise<void> {
  const { world, kind, codes, firms, filed } = told
  const today = dayOf(now)
  const asked = (await kindCalled(world.enclaveId, kind, today)) ?? expect.fail('no kind')
  const firmId = again?.firmId ?? firms[pick % firms.length] ?? ''
  const happenedOn = again?.happenedOn ?? addDays(today, -(days % 150))
  const number = again?.number ?? `XM2026AB${String((told.numbers += 1)).padStart(3, '0')}`
  const input = ownRecordForm(asked).parse({
    f1: number,
    f2: String(10 + (pick % 90)),
    f3: pick % 2 ? 'c1' : 'c2',
    askedBy: '1',
    happenedOn,
    validUntil: addDays(happenedOn, 60 + (pick % 400)),
  })
  const done = await addOwnRecord(world.officer, firmId, kind, input, now)
  if (!done.ok) return
  const { recordId } = done.value
  filed.push({ id: recordId, firmId, number, happenedOn })
  for (const code of codes) await submitEvidence(world.officer, choiceOf(recordId, code), now)
}

async function run(told: Told, one: Act, state: { month: Day; closed: Day[] }): Promise<void> {
  const { world, filed } = told
  const { enclaveId, bureau, officer } = world
  const now = after(state.month)
  const evidence = await db.evidence.findMany({
    where: { enclaveId },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  const row = evidence[one.pick % Math.max(1, evidence.length)]?.id ?? ''
  const record = filed[one.pick % Math.max(1, filed.length)]
  switch (one.what) {
    case 'file':
      return file(told, one, now)
    case 'renew':
      // The certificate that follows, of a firm that has one: it keeps a row alive and counts nothing more there.
      return record
        ? file(told, one, now, {
            ...record,
            number: `XM2026AB${String((told.numbers += 1)).padStart(3, '0')}`,
          })
        : undefined
    case 'correct':
      // What was wrong is taken back and stands anew under the same number: it supersedes, and counts once.
      if (!record) return
      await withdrawRecord(officer, record.id, { ...why, idempotencyKey: undefined }, now)
      return file(told, one, now, record)
    case 'withdraw':
      if (record) await withdrawRecord(officer, record.id, { ...why, idempotencyKey: undefined }, now)
      return
    case 'approve':
      if (row) await approveEvidence(bureau, row, now)
      return
    case 'return':
      if (row) await returnEvidence(bureau, row, why, now)
      return
    case 'resubmit':
      if (row) await resubmitEvidence(officer, row, now)
      return
    case 'take_back':
      if (row) await withdrawEvidence(bureau, row, why, now)
      return
    case 'close': {
      if (state.month >= '2026-10-01') return
      must(await closeMonth(bureau, state.month, now))
      state.closed.push(state.month)
      state.month = addMonths(state.month, 1)
      return
    }
    case 'reopen': {
      const last = state.closed.pop()
      if (!last) return
      must(await reopenMonth(bureau, last, why, now))
      state.month = last
    }
  }
}

/** What each indicator counts on a day: from approved rows, live records and stays alone. */
async function ownFigures({ world, codes }: Told, day: Day) {
  const rows = await db.$queryRaw<{ code: string; value: string }[]>`
    SELECT i.code, CASE WHEN i.standing THEN (
        SELECT count(DISTINCT e."firmId") FROM "Evidence" e
        JOIN "FirmRecord" r ON r.id = e."recordId" AND r."withdrawnAt" IS NULL
        WHERE e."indicatorId" = i.id AND e.state = 'approved'
          AND ${dateOfDay(day)}::date BETWEEN r."happenedOn" AND r."validUntil"
          AND EXISTS (SELECT 1 FROM "Evidence" b WHERE b."indicatorId" = i.id AND b."firmId" = e."firmId"
            AND b.state = 'approved' AND b."prolongsId" IS NULL))
      ELSE (
        SELECT coalesce(sum(CASE WHEN i.unit = 'yuan' THEN r."amountYuan" ELSE 1 END), 0) FROM "Evidence" e
        JOIN "FirmRecord" r ON r.id = e."recordId"
        WHERE e."indicatorId" = i.id AND e.state = 'approved' AND r."happenedOn" <= ${dateOfDay(day)}::date) END::text AS value
    FROM "Indicator" i WHERE i."enclaveId" = ${world.enclaveId}::uuid AND i.rule = 'defined' ORDER BY i.position`
  return codes.map((code) => [code, Number(rows.find((one) => one.code === code)?.value)])
}

/** Closed months as they were reported, with every row: whatever is done afterwards, they stay. */
async function locked({ world: { enclaveId } }: Told) {
  const closings = await db.monthClosing.findMany({
    where: { enclaveId, reopenedAt: null },
    orderBy: { month: 'asc' },
  })
  const ids = closings.map(({ id }) => id)
  const [figures, rows] = await Promise.all([
    db.monthFigure.findMany({
      where: { closingId: { in: ids } },
      orderBy: [{ closingId: 'asc' }, { indicatorId: 'asc' }],
    }),
    db.monthRow.findMany({
      where: { closingId: { in: ids } },
      orderBy: [{ closingId: 'asc' }, { evidenceId: 'asc' }],
    }),
  ])
  const of = <T extends { closingId: string }>(all: T[], id: string) =>
    all.filter((one) => one.closingId === id)
  return new Map(ids.map((id) => [id, JSON.stringify([of(figures, id), of(rows, id)])]))
}

it('kinds of the enclave and the indicators that count them add up after any sequence of acts; nothing counts twice, and no act moves a closed month', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 25, maxLength: 45 }), async (acts) => {
      const told = await begin()
      const { enclaveId } = told.world
      const state = { month: '2026-02-01' as Day, closed: [] as Day[] }
      let before = await locked(told)
      for (const one of acts) {
        await run(told, one, state)
        const now = await locked(told)
        for (const [id, said] of before)
          if (one.what !== 'reopen') expect([one.what, now.get(id)]).toEqual([one.what, said])
        before = now
      }
      const day = dayOf(after(state.month))
      const { indicators } = await boardOf(enclaveId, day)
      const shown = told.codes.map((code) => [
        code,
        Number(indicators.find((one) => one.code === code)?.progress.value),
      ])
      expect(shown).toEqual(await ownFigures(told, day))
      expect(await recount(enclaveId)).toEqual([])
      // A number counts once for an indicator, however often it was put on record, corrected or renewed.
      const twice = await db.$queryRaw<{ n: number }[]>`
        SELECT count(*)::int AS n FROM "Evidence" e JOIN "FirmRecord" r ON r.id = e."recordId"
        WHERE e."enclaveId" = ${enclaveId}::uuid AND e.state = 'approved' AND e."prolongsId" IS NULL
        GROUP BY e."indicatorId", r.kind, r."kindId", r.number HAVING count(*) > 1`
      expect(twice).toEqual([])
      const withdrawn = await db.evidence.count({
        where: { enclaveId, state: 'approved', record: { withdrawnAt: { not: null } } },
      })
      expect(withdrawn).toBe(0)
    }),
    { numRuns: 3, endOnFailure: true },
  )
}, 300_000)
