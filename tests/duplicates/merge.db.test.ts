import type { LoaderFunctionArgs } from '@remix-run/node'
import { beforeAll, expect, it } from 'vitest'
import { mergeFirms } from '~/admission/duplicates/merge.server'
import { compareFirms } from '~/admission/duplicates/compare.server'
import { duplicates, tablesOfFirms } from '~/admission/duplicates/queries.server'
import { markAsDifferent } from '~/admission/duplicates/mark-as-different.server'
import { eventCatalogue } from '~/across/event-log/catalogue'
import { findAll } from '~/across/finding/find.server'
import { firmTimeline } from '~/across/firm-page/timeline.server'
import { consentOf } from '~/landing/quarters/visible.server'
import { db, inTransaction } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay } from '~/shared/days'
import * as firmPage from '~/audiences/desk/firms/page'
import { project, resident } from '../landing/support'
import { makeSubmitted, putIn } from '../support/submitted'
import { answerOf, makeFirm, makePerson, makeWorld, signedRequest, type World } from '../support/world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

/** Every row of every table of the enclave, but for the log, which only grows. */
async function rowsOf(enclaveId: string): Promise<Record<string, number>> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT table_name::text AS name FROM information_schema.columns
    WHERE table_schema = current_schema() AND column_name = 'enclaveId'
      AND table_name NOT IN ('Event', 'EventHead', 'MergeProposal') ORDER BY 1`
  const counts: Record<string, number> = {}
  for (const { name } of tables) {
    const [row] = await db.$queryRawUnsafe<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM "${name}" WHERE "enclaveId" = $1::uuid`,
      enclaveId,
    )
    counts[name] = row?.count ?? 0
  }
  return counts
}

async function pointingAt(firmId: string): Promise<number> {
  const tables = await db.$transaction((tx) => tablesOfFirms(tx))
  let sum = 0
  for (const name of tables) {
    const [row] = await db.$queryRawUnsafe<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM "${name}" WHERE "firmId" = $1::uuid`,
      firmId,
    )
    sum += row?.count ?? 0
  }
  return sum
}

/** Both firms have valid codes: the officer proposes, the director confirms. */
async function merge(keepId: string, mergeId: string) {
  const asked = { keepId, mergeId, reason: '同一法人，登记了两次' }
  await mergeFirms(world.officer, asked, world.now)
  return mergeFirms(world.director, asked, world.now)
}

it('moves everything, loses no row, and keeps both histories', async () => {
  const { enclaveId, officer } = world
  const { firm: kept, id: withdrawn } = await makeSubmitted(world)
  await putIn(enclaveId, withdrawn, { state: 'withdrawn' })
  const merged = await resident(world, 'active')
  const { id: applicationId } = await db.application.findFirstOrThrow({ where: { firmId: merged.id } })
  await putIn(enclaveId, applicationId, { state: 'admitted', submittedAt: world.now })
  const both = await makePerson(world, 'founder', { firmId: kept.id })
  await db.membership.create({
    data: {
      enclaveId,
      id: newId(),
      userId: both.userId,
      role: 'founder',
      firmId: merged.id,
      createdAt: world.now,
    },
  })
  for (const [firmId, year] of [
    [kept.id, 2024],
    [merged.id, 2025],
  ] as const) {
    const figures = { revenueYuan: '1', rdYuan: '1', staff: 1, rdStaff: 1, source: 'own' }
    await db.yearFigures.create({
      data: {
        enclaveId,
        id: newId(),
        firmId,
        year,
        version: 1,
        ...figures,
        reportedById: officer.userId,
        reportedAt: world.now,
      },
    })
    await db.firmPlace.create({
      data: {
        enclaveId,
        id: newId(),
        firmId,
        kind: 'registered',
        city: 'host',
        address: '甲路',
        since: dateOfDay('2024-01-01'),
      },
    })
  }
  const before = await rowsOf(enclaveId)
  const owned = (await pointingAt(kept.id)) + (await pointingAt(merged.id))
  expect(await merge(kept.id, merged.id)).toEqual({ ok: true, value: { firmId: kept.id, proposed: false } })
  expect(await rowsOf(enclaveId)).toEqual(before)
  expect([await pointingAt(merged.id), await pointingAt(kept.id)]).toEqual([0, owned])
  const live = { firmId: kept.id, userId: both.userId, endedAt: null }
  expect(await db.membership.count({ where: live })).toBe(1)
  expect(await db.firmPlace.count({ where: { firmId: kept.id, kind: 'registered', until: null } })).toBe(1)
  const lines = (
    await firmTimeline(world.officer, kept.id, { locale: 'zh', events: eventCatalogue })
  ).lines.map(({ title }) => title)
  expect(lines[0]).toContain(merged.name)
  const { firms } = await findAll(world.officer, merged.uscc)
  expect(firms.map(({ id, formerly }) => [id, formerly])).toEqual([[kept.id, [merged.name]]])
  const request = await signedRequest(officer, `/desk/${world.slug}/firms/${merged.id}`)
  const params = { enclave: world.slug, firmId: merged.id }
  const answer = await answerOf(() =>
    firmPage.loader({ request, params, context: {} } as unknown as LoaderFunctionArgs),
  )
  expect(answer.headers.get('Location')).toBe(`/desk/${world.slug}/firms/${kept.id}`)
})

it('keeps what both firms agreed to, and lets stand what was said last', async () => {
  const { enclaveId, now } = world
  const [kept, merged] = [await makeFirm(enclaveId), await makeFirm(enclaveId)]
  const said = (firmId: string, version: number, given: boolean, minutes: number) => ({
    enclaveId,
    id: newId(),
    firmId,
    version,
    given,
    textVersion: 1,
    byLink: false,
    at: new Date(now.getTime() + minutes * 60_000),
  })
  const all = [
    said(kept.id, 1, true, 0),
    said(merged.id, 1, true, 1),
    said(merged.id, 2, false, 2),
    said(kept.id, 2, true, 3),
  ]
  await db.quarterConsent.createMany({ data: all })
  expect(await merge(kept.id, merged.id)).toMatchObject({ ok: true })
  const rows = await db.quarterConsent.findMany({
    where: { enclaveId, firmId: kept.id },
    orderBy: { version: 'asc' },
  })
  expect(rows.map(({ id }) => id)).toEqual(all.map(({ id }) => id))
  expect(await consentOf({ enclaveId, firmId: kept.id })).toMatchObject({ given: true, at: all[3]?.at })
})

it('leads from a firm merged twice to the last', async () => {
  const [a, b, c] = [
    await makeFirm(world.enclaveId),
    await makeFirm(world.enclaveId),
    await makeFirm(world.enclaveId),
  ]
  await merge(b.id, a.id)
  await merge(c.id, b.id)
  const stubs = await db.firm.findMany({ where: { mergedIntoId: c.id }, orderBy: { ref: 'asc' } })
  expect(stubs.map(({ id }) => id)).toEqual([a.id, b.id])
})

it('refuses what one firm cannot have twice, and changes nothing', async () => {
  const [one, two] = [await makeSubmitted(world), await makeSubmitted(world)]
  const before = await pointingAt(two.firm.id)
  expect(await merge(one.firm.id, two.firm.id)).toMatchObject({ ok: false, reason: 'both_applied' })
  const landing = [await project(world), await project(world)]
  const firms = await db.landingProject.findMany({
    where: { id: { in: landing.map(({ projectId }) => projectId) } },
  })
  expect((await merge(firms[0]?.firmId ?? '', firms[1]?.firmId ?? '')).ok).toBe(false)
  expect(await pointingAt(two.firm.id)).toBe(before)
})

it('of two merges of the same pair at once, one is done', async () => {
  const [a, b] = [await makeFirm(world.enclaveId), await makeFirm(world.enclaveId)]
  const answers = await Promise.allSettled([merge(a.id, b.id), merge(b.id, a.id)])
  const done = answers.filter(
    (one) => one.status === 'fulfilled' && one.value.ok && !one.value.value.proposed,
  )
  expect(done.length).toBe(1)
  expect(await db.firm.count({ where: { id: { in: [a.id, b.id] }, mergedIntoId: null } })).toBe(1)
})

it('puts forward a pair until somebody says that they are two', async () => {
  const own = await makeWorld()
  const alike = { name: '秦岭声学科技有限公司' }
  const [a, b] = [await makeFirm(own.enclaveId, alike), await makeFirm(own.enclaveId, alike)]
  await compareFirms()
  const pairs = async () =>
    (await duplicates(own.officer)).pairs
      .filter(({ causes }) => causes.some(({ kind }) => kind === 'name'))
      .map(({ lowerId, upperId }) => [lowerId, upperId])
  expect(await pairs()).toEqual([[a.id, b.id].sort()])
  await markAsDifferent(own.officer, b.id, a.id, own.now)
  await markAsDifferent(own.officer, a.id, b.id, own.now)
  expect(await pairs()).toEqual([])
  expect(await db.event.count({ where: { enclaveId: own.enclaveId, kind: 'firms_told_apart' } })).toBe(1)
})

it('two firms with valid codes of their own take two people, one of them a director', async () => {
  const [kept, merged] = [await makeFirm(world.enclaveId), await makeFirm(world.enclaveId)]
  const asked = { keepId: kept.id, mergeId: merged.id, reason: '同一法人，登记了两次' }
  const proposed = await mergeFirms(world.officer, asked, world.now)
  expect(proposed).toEqual({ ok: true, value: { firmId: kept.id, proposed: true } })
  expect((await db.firm.findFirstOrThrow({ where: { id: merged.id } })).mergedIntoId).toBeNull()
  expect(await mergeFirms(world.officer, asked, world.now)).toMatchObject({ reason: 'needs_another' })
  const second = await makePerson(world, 'officer')
  expect(await mergeFirms(second, asked, world.now)).toMatchObject({ reason: 'director_needed' })
  const back = { ...asked, keepId: merged.id, mergeId: kept.id }
  expect(await mergeFirms(world.director, back, world.now)).toMatchObject({ reason: 'proposed_other_way' })
  const confirmed = await mergeFirms(world.director, asked, world.now)
  expect(confirmed).toEqual({ ok: true, value: { firmId: kept.id, proposed: false } })
  const row = await db.mergeProposal.findFirstOrThrow({ where: { keepId: kept.id } })
  expect([row.proposedById, row.confirmedById]).toEqual([world.officer.userId, world.director.userId])
  const alone = { confirmedById: row.proposedById }
  const where = { enclaveId_id: { enclaveId: world.enclaveId, id: row.id } }
  await expect(inTransaction((tx) => tx.mergeProposal.update({ where, data: alone }))).rejects.toMatchObject({
    constraint: 'two_people_merge_firms',
  })
})

it('of two who propose at once one proposes, and neither merges alone', async () => {
  const [kept, merged] = [await makeFirm(world.enclaveId), await makeFirm(world.enclaveId)]
  const asked = { keepId: kept.id, mergeId: merged.id, reason: '同一法人' }
  const both = await Promise.all([
    mergeFirms(world.director, asked, world.now),
    mergeFirms(world.director, asked, world.now),
  ])
  expect(both.filter((one) => one.ok)).toHaveLength(1)
  expect((await db.firm.findFirstOrThrow({ where: { id: merged.id } })).mergedIntoId).toBeNull()
})
