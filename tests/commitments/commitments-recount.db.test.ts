import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readCommitmentQuery } from '~/landing/commitments/list-query'
import { commitmentList, commitmentsOfFirm } from '~/landing/commitments/queries.server'
import { daysLate, dueOf, sumsOf } from '~/landing/commitments/standing'
import { commitmentCounts, commitmentsByPark, moneyByYear } from '~/landing/commitments/totals.server'
import { KINDS, STATES } from '~/landing/commitments/vocabulary'
import { COMMITMENT_WITH_ALL, factsOf } from '~/landing/commitments/visible.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, dateOfDay } from '~/shared/days'
import { addYuan } from '~/shared/money'
import { uploaded } from '../firms/support'
import { clause, signedProject } from '../support/scenes/landing/commitments'
import { makeWorld } from '../support/world'

it('sums and standings of a random world are what a recount of the rows by the rules comes to', async () => {
  const other = await makeWorld()
  const plan = fc.record({
    project: fc.nat(2),
    kind: fc.constantFrom(...KINDS.codes),
    amount: fc.integer({ min: 1, max: 900_000_000 }),
    due: fc.integer({ min: -500, max: 500 }),
    state: fc.constantFrom(...STATES.codes),
    hangs: fc.option(fc.nat(20), { nil: null }),
    did: fc.array(
      fc.record({
        amount: fc.integer({ min: 1, max: 900_000_000 }),
        days: fc.integer({ min: 0, max: 700 }),
        state: fc.constantFrom('confirmed', 'returned'),
      }),
      { maxLength: 4 },
    ),
  })
  const plans = fc.sample(plan, { numRuns: 70, seed: 20261130 })
  const projects = [
    await signedProject(other),
    await signedProject(other, 'producing'),
    await signedProject(other, 'matched'),
  ]
  const ids: { id: string; projectId: string; hangs: boolean }[] = []
  for (const one of plans) {
    const projectId = projects[one.project]?.projectId ?? ''
    const before = ids.filter((made) => made.projectId === projectId)
    const dependsOnId = one.hangs === null ? undefined : before[one.hangs % Math.max(1, before.length)]?.id
    const dueOn = addDays(other.today, one.due)
    const amount = (one.amount / 100).toFixed(2)
    const given = { kind: one.kind, amount, dueOn, state: one.state === 'reported' ? 'agreed' : one.state }
    const id = await clause(other, projectId, dependsOnId ? { ...given, dependsOnId, withinDays: 15 } : given)
    ids.push({ id, projectId, hangs: dependsOnId !== undefined })
    const fileId = await uploaded(other.park)
    const by = {
      reportedById: other.park.userId,
      reportedAt: other.now,
      answeredById: other.bureau.userId,
      answeredAt: other.now,
    }
    for (const done of one.did)
      await db.commitmentProgress.create({
        data: {
          enclaveId: other.enclaveId,
          id: newId(),
          commitmentId: id,
          doneOn: dateOfDay(addDays(other.today, -done.days)),
          amount: (done.amount / 100).toFixed(2),
          fileId,
          note: '',
          state: done.state,
          ...by,
        },
      })
  }
  const rows = await db.commitment.findMany({
    where: { enclaveId: other.enclaveId },
    include: COMMITMENT_WITH_ALL,
  })
  const query = (text: string) => readCommitmentQuery(new URLSearchParams(text))
  const all = async (actor: Actor, show: string) => {
    const pages = await Promise.all(
      [1, 2].map((page) => commitmentList(actor, query(`show=${show}&page=${page}`), other.today)),
    )
    return pages.flatMap((page) => page.rows)
  }
  const shown = [...(await all(other.bureau, 'owed')), ...(await all(other.bureau, 'over'))]
  for (const line of shown) {
    const row = rows.find(({ id }) => id === line.id)
    if (!row) throw new Error('a line without its row')
    const facts = factsOf(row)
    const { done, said } = sumsOf(facts.progress)
    expect(line).toMatchObject({ due: dueOf(facts), late: daysLate(facts, other.today), done, said })
  }
  const late = rows.filter(
    (row) =>
      ['agreed', 'reported', 'returned'].includes(row.state) && daysLate(factsOf(row), other.today) > 0,
  )
  expect(new Set((await all(other.bureau, 'late')).map(({ id }) => id))).toEqual(
    new Set(late.map(({ id }) => id)),
  )
  const onTop = (await all(other.bureau, 'owed')).map((line) => line.late > 0)
  expect(onTop).toEqual([...onTop].sort((a, b) => Number(b) - Number(a)))
  const counts = await commitmentCounts(other.bureau, other.today)
  expect(counts.reduce((sum, side) => sum + side.late, 0)).toBe(late.length)

  // Money by year, added up by other means than the page's.
  const recount = await db.$queryRaw<{ year: number; side: string; promised: string; done: string }[]>`
      WITH held AS (
        SELECT c.* FROM "Commitment" c WHERE c."enclaveId" = ${other.enclaveId}::uuid
          AND c.kind = ANY(ARRAY['rent', 'subsidy', 'investment', 'output', 'tax'])),
      years AS (SELECT generate_series(2020, 2032) AS year)
      SELECT y.year, x.side,
        (SELECT coalesce(sum(h.amount), 0) FROM held h WHERE h.side = x.side AND y.year = date_part('year', CASE
          WHEN h."dependsOnId" IS NULL THEN h."dueOn" ELSE greatest(h."dueOn", (SELECT q."settledOn" + h."withinDays" FROM "Commitment" q WHERE q.id = h."dependsOnId")) END)
          AND h.state NOT IN ('proposed', 'waived', 'dropped') AND h."projectId" IN (
            SELECT id FROM "LandingProject" WHERE stage NOT IN ('intent', 'matched', 'dropped')))::numeric(20,2)::text AS promised,
        (SELECT coalesce(sum(g.amount), 0) FROM "CommitmentProgress" g JOIN held h ON h.id = g."commitmentId"
          WHERE h.side = x.side AND g.state = 'confirmed' AND date_part('year', g."doneOn") = y.year)::numeric(20,2)::text AS done
      FROM years y CROSS JOIN (VALUES ('city'), ('firm')) x(side)`
  const years = await moneyByYear(other.bureau, other.today)
  for (const { year, side, promised, done } of recount) {
    const of = years.find((one) => one.year === year)
    const mine = side === 'city' ? [of?.cityPromised, of?.cityDone] : [of?.firmPromised, of?.firmDone]
    expect(mine.map((text) => text ?? '0.00')).toEqual([promised, done])
  }
  const parks = await commitmentsByPark(other.bureau, other.today)
  expect(parks.reduce((sum, one) => sum + one.cityLate + one.firmLate, 0)).toBe(late.length)
  expect(parks.reduce((sum, one) => sum + one.promised, 0)).toBe(
    counts.reduce((sum, one) => sum + one.promised, 0),
  )
  // By park and by year the same money is promised and paid, whatever was waived or given up meanwhile.
  const sum = (texts: string[]) => texts.reduce((all, text) => addYuan(all, text), '0.00')
  const same = async () => {
    const [inYears, inParks] = [
      await moneyByYear(other.bureau, other.today),
      await commitmentsByPark(other.bureau, other.today),
    ]
    expect(sum(inParks.map((one) => one.cityPromised))).toBe(sum(inYears.map((one) => one.cityPromised)))
    expect(sum(inParks.map((one) => one.cityDone))).toBe(sum(inYears.map((one) => one.cityDone)))
    return sum(inParks.map((one) => one.cityDone))
  }
  const paid = await same()
  await db.landingProject.updateMany({
    where: { id: projects[1]?.projectId ?? '' },
    data: { stage: 'dropped' },
  })
  expect(await same()).toBe(paid)
  const mine = await commitmentsOfFirm(projects[0]?.founder ?? other.founder, other.today)
  expect(mine.map(({ id }) => id).sort()).toEqual(
    rows
      .filter((row) => row.projectId === projects[0]?.projectId && row.state !== 'dropped')
      .map(({ id }) => id)
      .sort(),
  )
})
