import { beforeAll, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { verifyChain } from '~/ground/audit/verify.server'
import { approveEvidence } from '~/plan/evidence/approve-evidence.server'
import { joinAchievements } from '~/plan/joining/join-achievements.server'
import { openJoinings } from '~/plan/joining/joining-pair.server'
import { joiningPage } from '~/plan/joining/joining-page.server'
import { boardOf } from '~/plan/board/board.server'
import { evidenceRow } from '~/plan/evidence/row.server'
import { evidenceRows } from '~/plan/counting/rows.server'
import { publicProgress } from '~/plan/board/public-progress.server'
import { recount } from '~/plan/board/recount.server'
import { refuseSeparation } from '~/plan/joining/refuse-separation.server'
import { separateAchievements } from '~/plan/joining/separate-achievements.server'
import { separationPage } from '~/plan/joining/separation-page.server'
import { refuseJoining } from '~/plan/joining/refuse-joining.server'
import { submitEvidence } from '~/plan/evidence/submit-evidence.server'
import type { Actor } from '~/ground/people/actor'
import { db, inTransaction } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import * as csv from '~/audiences/plan/board-file'
import { bySomebodyElse } from '../support/somebody-else'
import { answerOf, makeWorld, signedRequest, type World } from '../support/world'
import { makeRecord, makeTenant } from './evidence-world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

const WHY = { reason: '登记证书和技术合同写的是同一成果' }

type Until = 'recorded' | 'submitted' | 'approved'
async function achievement(firmId: string, until: Until, minutes = 0) {
  const at = new Date(world.now.getTime() + minutes * 60_000)
  const { id } = await makeRecord(world, firmId, 'achievement', { at })
  if (until === 'recorded') return { id, evidenceId: '' }
  const { evidenceId } = must(await submitEvidence(world.officer, id, world.now))
  if (until === 'approved') {
    must(await approveEvidence(world.bureau, evidenceId, world.now))
  }
  return { id, evidenceId }
}
async function two(one: Until, other: Until) {
  const firm = await makeTenant(world)
  const first = await achievement(firm.id, one)
  return { firm, first, second: await achievement(firm.id, other, 1) }
}
const join = (actor: Actor, ...ids: string[]) => joinAchievements(actor, ids, WHY, world.now)
const stateOf = async (id: string) => (await db.evidence.findFirstOrThrow({ where: { id } })).state

/** The figure wherever it is shown: board, portal, the rows of its page, its file; and that the kept sums hold. */
async function figures() {
  const { enclaveId, slug, bureau, today } = world
  const view = (await boardOf(enclaveId, today)).indicators.find(({ code }) => code === 'achievements')
  const shown = await publicProgress(enclaveId, today, 'zh')
  const drill = { year: null, half: null, month: null, state: null, page: 1 }
  const { rows } = await evidenceRows(bureau, { indicatorId: view?.id ?? '', drill }, today)
  const request = await signedRequest(bureau, `/bureau/${slug}/boards/rows/csv?indicator=achievements`)
  const params = { enclave: slug, board: 'rows', format: 'csv' }
  const file = await answerOf(() => csv.loader({ request, params, context: {} }))
  // The ninth column of the file is what a row counts; notes stand behind an empty line.
  const lines = ((await file.text()).split('\r\n\r\n')[0] ?? '').trim().split('\r\n').slice(1)
  const counted = lines.map((line) => Number(line.split(',')[8]?.replaceAll('"', '')))
  expect(await recount(enclaveId)).toEqual([])
  return {
    board: view?.progress.value,
    portal: shown.find(({ code }) => code === 'achievements')?.approved,
    rows: rows.filter(({ state }) => state === 'approved').length,
    csv: counted.reduce((sum, value) => sum + value, 0),
  }
}

it('joins two that nobody has approved at once: one goes on, the other stands under it and is put forward no more', async () => {
  const { first, second } = await two('recorded', 'submitted')
  expect(await join(world.officer, second.id, first.id)).toEqual({
    ok: true,
    value: { state: 'joined', withdrawn: 0 },
  })
  const record = await db.firmRecord.findFirstOrThrow({ where: { id: second.id } })
  expect(record.furtherProofOf).toBe(first.id)
  const row = await db.evidence.findFirstOrThrow({ where: { id: second.evidenceId } })
  expect([row.state, row.achievementId]).toEqual(['submitted', first.id])
  expect(await submitEvidence(world.officer, first.id, world.now)).toMatchObject({ ok: false })
  expect(await join(world.officer, first.id, second.id)).toMatchObject({ reason: 'joined_already' })
})

it('counts an approved pair once, on every page, when another person confirms, and only then', async () => {
  const before = await figures()
  const { firm, first, second } = await two('approved', 'approved')
  const further = await makeRecord(world, firm.id, 'achievement')
  await db.firmRecord.updateMany({ where: { id: further.id }, data: { furtherProofOf: second.id } })
  const both = await figures()
  expect(Number(both.board)).toBe(Number(before.board) + 2)
  expect(await join(world.officer, first.id, second.id)).toMatchObject({ value: { state: 'asked' } })
  expect(await join(world.officer, second.id, first.id)).toMatchObject({ reason: 'needs_another' })
  expect(await figures()).toEqual(both)
  const page = await joiningPage(world.bureau, [first.id, second.id])
  expect(page.pair).toMatchObject({
    twoPeople: true,
    fall: [{ approved: true }],
    asked: { own: false, ...WHY },
  })
  expect((await openJoinings(world.bureau)).map(({ own }) => own)).toEqual([false])

  const confirmed = await Promise.all([
    join(world.bureau, first.id, second.id),
    join(world.director, second.id, first.id),
  ])
  expect(confirmed.filter(({ ok }) => ok)).toHaveLength(1)
  expect(confirmed.find(({ ok }) => !ok)).toMatchObject({ reason: 'joined_already' })
  expect(await openJoinings(world.bureau)).toEqual([])
  const after = await figures()
  expect(after).toEqual({
    board: String(Number(before.board) + 1),
    portal: String(Number(before.portal) + 1),
    rows: before.rows + 1,
    csv: before.csv + 1,
  })
  expect([await stateOf(first.evidenceId), await stateOf(second.evidenceId)]).toEqual([
    'approved',
    'withdrawn',
  ])
  const proofs = await db.firmRecord.findMany({ where: { furtherProofOf: first.id } })
  expect(proofs.map(({ id }) => id).sort()).toEqual([second.id, further.id].sort())
  const { alike } = (await evidenceRow(world.bureau, first.evidenceId, world.today, 'zh')).record
  expect(alike?.others.filter((one) => one.firm.id === firm.id)).toEqual([])
  const { history } = await evidenceRow(world.officer, second.evidenceId, world.today, 'zh')
  expect(history[0]).toMatchObject({ title: '撤回，不再计入', reason: WHY.reason })
  const kinds = { in: ['achievements_join_asked', 'achievements_joined'] }
  expect(await db.event.count({ where: { subjectId: first.id, kind: kinds } })).toBe(2)
  expect(await verifyChain(world.enclaveId)).toMatchObject({ breaks: [] })
})

const APART = { reason: '来源单位和内容都不同' }
const separate = (actor: Actor, ...ids: string[]) => separateAchievements(actor, ids, APART, world.now)
const rowOf = async (id: string) => {
  const { state, achievementId, decidedById, reason } = await db.evidence.findFirstOrThrow({ where: { id } })
  return { state, achievementId, decidedById, reason }
}
const standsUnder = async (id: string) =>
  (await db.firmRecord.findFirstOrThrow({ where: { id } })).furtherProofOf

it('gives back what a join of approved results took, once, when another person confirms', async () => {
  const before = await figures()
  const { firm, first, second } = await two('approved', 'approved')
  const further = await makeRecord(world, firm.id, 'achievement')
  await db.firmRecord.updateMany({ where: { id: further.id }, data: { furtherProofOf: second.id } })
  const [approved, both] = [await rowOf(second.evidenceId), await figures()]
  must(await join(world.officer, first.id, second.id))
  must(await join(world.director, first.id, second.id))
  const later = await makeRecord(world, firm.id, 'achievement')
  await db.firmRecord.updateMany({ where: { id: later.id }, data: { furtherProofOf: first.id } })

  expect(await separate(world.officer, first.id, second.id)).toMatchObject({ value: { state: 'asked' } })
  expect(await separate(world.officer, first.id, second.id)).toMatchObject({ reason: 'needs_another' })
  expect((await openJoinings(world.bureau)).map(({ of, own }) => [of, own])).toEqual([['separation', false]])
  expect((await separationPage(world.bureau, [second.id, first.id])).join).toMatchObject({
    twoPeople: true,
    back: [{ state: 'approved' }],
    live: [{ leaves: false }],
    asked: { own: false, ...APART },
  })
  const confirmed = await Promise.all([
    separate(world.bureau, first.id, second.id),
    separate(world.director, second.id, first.id),
    separate(world.bureau, first.id, second.id),
  ])
  expect(confirmed.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await figures()).toEqual(both)
  expect(Number(both.board)).toBe(Number(before.board) + 2)
  expect(await rowOf(second.evidenceId)).toEqual(approved)
  expect(await Promise.all([second.id, further.id, later.id].map(standsUnder))).toEqual([
    null,
    second.id,
    first.id,
  ])
  const about = { aboutId: first.id, kind: 'achievements_separated' }
  const told = await db.letter.findMany({ where: about, select: { toUserId: true } })
  expect(told.map(({ toUserId }) => toUserId)).toContain(world.officer.userId)
  const { history } = await evidenceRow(world.officer, second.evidenceId, world.today, 'zh')
  expect(history[0]).toMatchObject({ title: '合并拆开，恢复原状', reason: APART.reason })
  expect(await verifyChain(world.enclaveId)).toMatchObject({ breaks: [] })
})

it('asks once, however often one person asks at once', async () => {
  const { first, second } = await two('approved', 'submitted')
  const asked = await Promise.all([1, 2, 3].map(() => join(world.bureau, first.id, second.id)))
  expect(asked.map((one) => (one.ok ? one.value.state : one.reason)).sort()).toEqual([
    'asked',
    'needs_another',
    'needs_another',
  ])
  const where = { firstId: first.id, otherId: second.id }
  expect(await db.achievementJoin.count({ where })).toBe(1)
  const alone = { state: 'joined', decidedById: world.bureau.userId, decidedAt: world.now }
  await expect(db.achievementJoin.updateMany({ where, data: alone })).rejects.toThrow(
    'two_people_join_achievements',
  )
  expect(
    await refuseJoining(world.director, [second.id, first.id], { reason: '来源和内容都不同' }, world.now),
  ).toMatchObject({ ok: true })
  expect(await refuseJoining(world.director, [second.id, first.id], WHY, world.now)).toMatchObject({
    reason: 'nothing_asked',
  })
  expect([await stateOf(first.evidenceId), await stateOf(second.evidenceId)]).toEqual([
    'approved',
    'submitted',
  ])
})

/** Until somebody in this database waits for a lock. */
async function somebodyWaits(): Promise<void> {
  const [found] = await db.$queryRaw<
    { waiting: number }[]
  >`SELECT count(*)::int AS waiting FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`
  if (!found?.waiting) await somebodyWaits()
}

it('joins none alone that is approved at the same moment', async () => {
  const { first, second } = await two('submitted', 'submitted')
  const approval = { state: 'approved', decidedById: world.bureau.userId, decidedAt: world.now }
  const where = { enclaveId_id: { enclaveId: world.enclaveId, id: second.evidenceId } }
  let joining: ReturnType<typeof join> | undefined
  await inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "FirmRecord" WHERE id = ${second.id}::uuid FOR SHARE`
    await tx.evidence.update({ where, data: approval })
    joining = bySomebodyElse(() => join(world.officer, first.id, second.id))
    await bySomebodyElse(somebodyWaits)
  })
  expect(await joining).toMatchObject({ value: { state: 'asked', withdrawn: 0 } })
  expect([await stateOf(first.evidenceId), await stateOf(second.evidenceId)]).toEqual([
    'submitted',
    'approved',
  ])
})

it('joins nothing of two firms, nothing withdrawn, nothing of another enclave, and lets no founder join', async () => {
  const { first, second } = await two('recorded', 'recorded')
  const elsewhere = await two('recorded', 'recorded')
  expect(await join(world.officer, first.id, elsewhere.first.id)).toMatchObject({ reason: 'two_firms' })
  const other = await makeWorld()
  expect((await answerOf(() => join(other.officer, first.id, second.id))).status).toBe(404)
  expect((await answerOf(() => join(world.officer, first.id, newId()))).status).toBe(404)
  expect((await answerOf(() => join(world.founder, first.id, second.id))).status).toBe(403)
  await db.firmRecord.updateMany({ where: { id: second.id }, data: { withdrawnAt: world.now } })
  expect(await join(world.officer, first.id, second.id)).toMatchObject({ reason: 'record_withdrawn' })
})

it('separates what one person joined, and each is put forward by itself again', async () => {
  const { first, second } = await two('recorded', 'submitted')
  must(await join(world.officer, first.id, second.id))
  expect(await separate(world.director, second.id, first.id)).toEqual({
    ok: true,
    value: { state: 'separated', back: 0 },
  })
  expect(await standsUnder(second.id)).toBeNull()
  expect(await rowOf(second.evidenceId)).toMatchObject({ state: 'submitted', achievementId: null })
  must(await submitEvidence(world.officer, first.id, world.now))
  expect(await separate(world.director, second.id, first.id)).toMatchObject({ reason: 'stand_apart' })
  must(await join(world.officer, first.id, second.id))
  expect(await separate(world.director, first.id, second.id)).toMatchObject({ value: { back: 1 } })
})

it('leaves withdrawn what the rule no longer counts, and undoes joins from the newest', async () => {
  const { firm, first, second } = await two('submitted', 'submitted')
  must(await join(world.officer, first.id, second.id))
  const oldest = await makeRecord(world, firm.id, 'achievement', {
    at: new Date(world.now.getTime() - 60_000),
  })
  must(await join(world.officer, oldest.id, first.id))
  expect(await separate(world.officer, first.id, second.id)).toMatchObject({ reason: 'joined_since' })
  must(await separate(world.officer, oldest.id, first.id))
  await db.firmRecord.updateMany({
    where: { id: second.id },
    data: { withdrawnAt: world.now, withdrawReason: '重复' },
  })
  expect(await separate(world.officer, first.id, second.id)).toMatchObject({ value: { back: 0 } })
  expect((await rowOf(second.evidenceId)).state).toBe('withdrawn')
  expect(await standsUnder(second.id)).toBeNull()
})

it('says of a join from before its effects were written down that it has no way back', async () => {
  const { first, second } = await two('recorded', 'recorded')
  await db.firmRecord.updateMany({ where: { id: second.id }, data: { furtherProofOf: first.id } })
  expect(await separate(world.officer, first.id, second.id)).toMatchObject({ reason: 'not_written_down' })
})

it('holds to a join, lets nobody separate alone in the database, no founder and nobody elsewhere', async () => {
  const { first, second } = await two('approved', 'submitted')
  must(await join(world.officer, first.id, second.id))
  must(await join(world.bureau, first.id, second.id))
  must(await separate(world.officer, first.id, second.id))
  const where = { askedById: world.officer.userId, state: 'asked' }
  const alone = { state: 'separated', decidedById: world.officer.userId, decidedAt: world.now }
  await expect(db.achievementSeparation.updateMany({ where, data: alone })).rejects.toThrow(
    'two_people_separate_achievements',
  )
  const ids = [first.id, second.id]
  expect(await refuseSeparation(world.bureau, ids, WHY, world.now)).toMatchObject({ ok: true })
  expect(await refuseSeparation(world.bureau, ids, WHY, world.now)).toMatchObject({ reason: 'nothing_asked' })
  expect(await standsUnder(second.id)).toBe(first.id)
  const other = await makeWorld()
  expect((await answerOf(() => separate(other.officer, ...ids))).status).toBe(404)
  expect((await answerOf(() => separate(world.founder, ...ids))).status).toBe(403)
})
