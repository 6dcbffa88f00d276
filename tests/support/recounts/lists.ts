import { expect } from 'vitest'
import { asidesOf } from '~/plan/board/holders.server'
import { planOf } from '~/plan/counting/plan.server'
import { db } from '~/platform/db.server'
import { dateOfDay } from '~/shared/days'

/** What lists of firms, forms, evidence and the board show from tallies is what a count of the rows finds. */
export async function expectListsToAgree(enclaveId: string): Promise<void> {
  expect(await firmsListed(enclaveId)).toEqual(await firmsByRecord(enclaveId))
  expect(await firmsTallied(enclaveId)).toEqual(await firmsListedByFilter(enclaveId))
  expect(await rowsTallied(enclaveId)).toEqual(await rowsCounted(enclaveId))
  expect(await statesTallied(enclaveId)).toEqual(await statesCounted(enclaveId))
  expect(await formsTallied(enclaveId)).toEqual(await formsCounted(enclaveId))
  expect(await asidesOf(enclaveId)).toEqual(await asidesCounted(enclaveId))
  expect(await db.firmRecord.count({ where: { enclaveId, putForward: true } })).toBe(
    await db.firmRecord.count({ where: { enclaveId, evidence: { some: { state: { not: 'withdrawn' } } } } }),
  )
}

async function firmsListed(enclaveId: string) {
  const rows = await db.listedFirm.findMany({ where: { enclaveId } })
  return rows.map(({ ref, filter }) => `${ref} ${filter}`).sort()
}

/** Firm by firm from its dated records. */
async function firmsByRecord(enclaveId: string) {
  const firms = await db.firm.findMany({
    where: { enclaveId, known: true, mergedIntoId: null },
    include: { tenancies: true, projects: true, applications: true },
  })
  const closed = ['draft', 'admitted', 'withdrawn', 'lapsed']
  const early = ['intent', 'matched', 'signed', 'dropped']
  return firms
    .flatMap(({ ref, tenancies, projects, applications }) => {
      const lives = (state: string) => tenancies.some((one) => one.state === state)
      const under = {
        resident: lives('active'),
        offered: lives('offered'),
        graduated: lives('graduated'),
        exited: lives('exited') && !lives('offered') && !lives('active'),
        landing: projects.some(({ stage }) => stage !== 'dropped' && early.includes(stage)),
        landed: projects.some(({ stage }) => !early.includes(stage)),
        applying: applications.some(
          ({ state, outcome }) => !closed.includes(state) && outcome !== 'declined',
        ),
      }
      return Object.entries(under).flatMap(([filter, is]) => (is ? [`${ref} ${filter}`] : []))
    })
    .sort()
}

async function firmsTallied(enclaveId: string) {
  const rows = await db.stateTally.findMany({
    where: { enclaveId, subject: 'firm', state: { not: 'known' }, rows: { not: 0 } },
  })
  return rows.map(({ state, rows: count }) => `${state} ${count}`).sort()
}

async function firmsListedByFilter(enclaveId: string) {
  const rows = await db.listedFirm.groupBy({ by: ['filter'], where: { enclaveId }, _count: true })
  return rows.map(({ filter, _count }) => `${filter} ${_count}`).sort()
}

function rowsTallied(enclaveId: string) {
  return db.$queryRaw<object[]>`
    SELECT "indicatorId", "countedOn"::text AS day, state, prolongs, rows, value::text AS value FROM "EvidenceDay"
    WHERE "enclaveId" = ${enclaveId}::uuid AND rows <> 0 ORDER BY 1, 2, 3, 4`
}

function rowsCounted(enclaveId: string) {
  return db.$queryRaw<object[]>`
    SELECT "indicatorId", "countedOn"::text AS day, state, "prolongsId" IS NOT NULL AS prolongs, count(*)::int AS rows,
      sum(value)::text AS value FROM "Evidence"
    WHERE "enclaveId" = ${enclaveId}::uuid GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`
}

async function statesTallied(enclaveId: string) {
  const rows = await db.stateTally.findMany({ where: { enclaveId, subject: 'evidence', rows: { not: 0 } } })
  return rows.map(({ state, rows: count }) => `${state} ${count}`).sort()
}

async function statesCounted(enclaveId: string) {
  const rows = await db.evidence.groupBy({ by: ['state'], where: { enclaveId }, _count: true })
  return rows.map(({ state, _count }) => `${state} ${_count}`).sort()
}

async function formsTallied(enclaveId: string) {
  const rows = await db.formTally.findMany({ where: { enclaveId, rows: { not: 0 } } })
  return rows.map(({ formId, rows: count }) => `${formId} ${count}`).sort()
}

async function formsCounted(enclaveId: string) {
  const rows = await db.application.groupBy({ by: ['formId'], where: { enclaveId }, _count: true })
  return rows.map(({ formId, _count }) => `${formId} ${_count}`).sort()
}

/** Patents and trade of the plan, row by row. */
async function asidesCounted(enclaveId: string) {
  const { from, to } = await planOf(enclaveId)
  const [row] = await db.$queryRaw<object[]>`
    WITH counted AS (
      SELECT i.code, e."firmId", e.value, r.detail FROM "Evidence" e
      JOIN "Indicator" i ON i."enclaveId" = e."enclaveId" AND i.id = e."indicatorId"
      JOIN "FirmRecord" r ON r."enclaveId" = e."enclaveId" AND r.id = e."recordId"
      WHERE e."enclaveId" = ${enclaveId}::uuid AND e.state = 'approved' AND i.code IN ('patents', 'tech_trade')
        AND e."countedOn" BETWEEN ${dateOfDay(from)}::date AND ${dateOfDay(to)}::date
    ), firms AS (
      SELECT sum(value) AS value FROM counted WHERE code = 'tech_trade' GROUP BY "firmId"
    )
    SELECT (SELECT round(100.0 * count(*) FILTER (WHERE detail->>'patentKind' = 'invention') / NULLIF(count(*), 0), 1)
        FROM counted WHERE code = 'patents')::text AS inventions,
      (SELECT round(100 * sum(value) FILTER (WHERE place <= 5) / NULLIF(sum(value), 0), 1)
        FROM (SELECT value, row_number() OVER (ORDER BY value DESC) AS place FROM firms) ranked)::text AS "topFive",
      (SELECT COALESCE(sum((detail->>'techYuan')::numeric), 0)::numeric(18, 2) FROM counted WHERE code = 'tech_trade')::text
        AS "techYuan"`
  return row
}
