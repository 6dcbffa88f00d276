import { beforeAll, expect, it } from 'vitest'
import { acceptForScreening } from '~/admission/applications/accept-for-screening.server'
import { withdrawApplication } from '~/admission/decisions/withdraw.server'
import { visibleTo } from '~/ground/firms/visible.server'
import { recordSubmission } from '~/admission/submissions/submissions.part.server'
import { db, inTransaction } from '~/platform/db.server'
import { applicationIn, type Made } from '../support/applications'
import { makeFirm, makeWorld, type World } from '../support/world'

let world: World
let waiting: Made[]
beforeAll(async () => {
  world = await makeWorld()
  waiting = []
  for (let i = 0; i < 4; i += 1) waiting.push(await applicationIn(world, 'submitted'))
})

/** What the tallies should be, counted anew. */
async function recount() {
  return db.$queryRaw<object[]>`
    SELECT subject, state, rows FROM (
      SELECT 'application' AS subject, state, count(*)::int AS rows FROM "Application"
      WHERE "enclaveId" = ${world.enclaveId}::uuid AND "submittedAt" IS NOT NULL GROUP BY state
      UNION ALL SELECT 'firm', 'known', count(*)::int FROM "Firm" f
      WHERE "enclaveId" = ${world.enclaveId}::uuid AND "mergedIntoId" IS NULL AND (
        NOT EXISTS (SELECT FROM "Application" a WHERE a."enclaveId" = f."enclaveId" AND a."firmId" = f.id)
        OR EXISTS (SELECT FROM "Application" a WHERE a."enclaveId" = f."enclaveId" AND a."firmId" = f.id
          AND a."submittedAt" IS NOT NULL))
    ) counted ORDER BY subject, state`
}
const tallied = () =>
  db.stateTally.findMany({
    where: { enclaveId: world.enclaveId, rows: { not: 0 }, state: { not: 'applying' } },
    select: { subject: true, state: true, rows: true },
    orderBy: [{ subject: 'asc' }, { state: 'asc' }],
  })
const known = async (id: string) =>
  (await db.firm.count({ where: { AND: [{ id }, visibleTo(world.officer)] } })) === 1

it('tallies what a recount finds, after commands and a transaction that was refused', async () => {
  await applicationIn(world, 'in_review')
  await applicationIn(world, 'decided', { outcome: 'declined' })
  await expect(
    db.$transaction(async (tx) => {
      await tx.application.updateMany({ where: { id: waiting[0]?.id ?? '' }, data: { state: 'screening' } })
      throw new Error('taken back')
    }),
  ).rejects.toThrow('taken back')
  expect(await tallied()).toEqual(await recount())
})

it('tallies moves made at once, there and back', async () => {
  const { officer, now } = world
  await Promise.all(
    waiting.map(({ id, founder }, index) =>
      index % 2 ? withdrawApplication(founder, id, {}, now) : acceptForScreening(officer, id, now),
    ),
  )
  expect(await tallied()).toEqual(await recount())
  expect(await db.application.count({ where: { enclaveId: world.enclaveId, state: 'screening' } })).toBe(2)
})

it('knows a firm that staff put on record, not one with a draft alone, and again once it is handed in', async () => {
  const { id } = await makeFirm(world.enclaveId)
  expect(await known(id)).toBe(true)
  const draft = await applicationIn(world, 'draft')
  expect(await known(draft.firmId)).toBe(false)
  await inTransaction(async (tx) => {
    const { enclaveId, founder, now } = world
    const where = { enclaveId, id: draft.id }
    await tx.application.updateMany({ where, data: { state: 'submitted', submittedAt: now, answers: {} } })
    await recordSubmission(tx, where, { cause: 'handed_in', answers: {}, byId: founder.userId }, now)
  })
  expect(await known(draft.firmId)).toBe(true)
  expect(await tallied()).toEqual(await recount())
})
