import { beforeAll, describe, expect, it } from 'vitest'
import { fileForDownload } from '~/admission/reviews/file-access.server'
import type { Actor } from '~/ground/people/actor'
import { must } from '~/example/drivers/must'
import { claimItem, submitAgain } from '~/landing/claims/claim.server'
import { approveClaim, checkClaim, noticeClaim, payClaim } from '~/landing/claims/decide.server'
import { claimItems } from '~/landing/claims/desk-items.server'
import { CLAIM_STATES } from '~/landing/claims/vocabulary'
import { claimPage, onNotice } from '~/landing/claims/queries.server'
import { dueOn } from '~/landing/claims/steps'
import { supportOfFirm } from '~/landing/claims/support.server'
import { claimTotals } from '~/landing/claims/totals.server'
import { ownClaim } from '~/landing/claims/visible.server'
import { setBudget } from '~/landing/policies/publish.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, dateOfDay, dayFromDate, instantOf, type Day } from '~/shared/days'
import { uploaded } from '../firms/support'
import { claimIn } from '../support/scenes/landing/claims'
import { policyIn } from '../support/scenes/landing/policies'
import { makeFirm, makePerson, makeWorld, type World } from '../support/world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
const at = (day: Day) => instantOf(day, 600)
const free = { conditions: undefined }
const input = { account: '某银行 6222', note: '' }
const yes = { reason: '' }
/** What a founder hands in: the account and a file, since the records say nothing of a new firm. */
const withProof = async (founder: Actor) => ({ ...input, proof: await uploaded(founder) })

async function firmOf(w: World) {
  const firm = await makeFirm(w.enclaveId)
  return { firm, founder: await makePerson(w, 'founder', { firmId: firm.id }) }
}
const budgetOf = (policyId: string, amount: string) =>
  setBudget(world.bureau, policyId, { code: 1, year: 2026, amount, source: '批复' }, world.now)

describe('a claim', () => {
  it('goes from the firm over check, notice and approval to the payment, each by its own hands', async () => {
    const { park, bureau, now, today } = world
    const { policyId, itemIds } = await policyIn(world, { items: [free] })
    const { founder, firm } = await firmOf(world)
    const claimed = must(await claimItem(founder, itemIds[0] ?? '', await withProof(founder), now))
    const id = claimed.claimId
    expect(await claimItem(founder, itemIds[0] ?? '', await withProof(founder), now)).toMatchObject({
      reason: 'claimed_already',
    })
    expect(await approveClaim(bureau, id, { outcome: 'approve', ...yes }, now)).toMatchObject({
      reason: 'wrong_state',
    })
    must(await checkClaim(park, id, { outcome: 'return', reason: '账户不清' }, now))
    must(await submitAgain(founder, id, { ...input, note: '已补' }, now))
    must(await checkClaim(park, id, { outcome: 'check', ...yes }, now))
    must(await noticeClaim(park, id, {}, now))
    const row = await ownClaim(bureau, id)
    const until = row.noticeUntil ? dayFromDate(row.noticeUntil) : today
    expect((await onNotice(world.enclaveId, 1, today)).rows.map((one) => one.firm)).toContain(firm.name)
    expect(await approveClaim(bureau, id, { outcome: 'approve', ...yes }, at(until))).toMatchObject({
      reason: 'notice_runs',
    })
    const after = at(addDays(until, 1))
    expect(await approveClaim(bureau, id, { outcome: 'approve', ...yes }, after)).toMatchObject({
      reason: 'no_budget',
    })
    must(await budgetOf(policyId, '50000.00'))
    must(await approveClaim(bureau, id, { outcome: 'approve', ...yes }, after))
    expect(await payClaim(bureau, id, { on: today, paymentRef: 'PZ-1' }, after)).toMatchObject({
      reason: 'before_approval',
    })
    must(await payClaim(bureau, id, { on: addDays(until, 1), paymentRef: 'PZ-1' }, after))
    const page = await claimPage(await ownClaim(founder, id), addDays(until, 2))
    expect(page).toMatchObject({ state: 'paid', amount: '50000.00', late: false })
    expect(page.inAll).toBe(page.steps.reduce((sum, { took }) => sum + (took ?? 0), 0))
    const told = async (userId: string) =>
      (await db.letter.findMany({ where: { toUserId: userId, kind: 'claim_waits', aboutId: id } })).map(
        ({ subject }) => subject.split('：').at(-1),
      )
    expect(await told(park.userId)).toEqual(['核验', '核验'])
    expect(await told(bureau.userId)).toEqual(['公示期满后审批'])
    expect(await told(world.officer.userId)).toEqual([])
    const letters = await db.letter.count({ where: { toUserId: founder.userId, kind: 'claim_moved' } })
    expect(letters).toBe(5)
    const elsewhere = await firmOf(world)
    await expect(ownClaim(elsewhere.founder, id)).rejects.toMatchObject({ status: 404 })
    const other = await makePerson(world, 'park', { parkId: world.parks[1]?.id ?? null })
    await expect(ownClaim(other, id)).rejects.toMatchObject({ status: 404 })
  })

  it('is one for each firm, item and year, whoever sends it at once', async () => {
    const { itemIds } = await policyIn(world, { items: [free] })
    const { founder, firm } = await firmOf(world)
    const second = await makePerson(world, 'founder', { firmId: firm.id })
    const answers = await Promise.all(
      [founder, second].map(async (one) => claimItem(one, itemIds[0] ?? '', await withProof(one), world.now)),
    )
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: 'claimed_already' })
  })

  it('does not overspend its budget, whoever approves at once', async () => {
    const { policyId, itemIds } = await policyIn(world, { items: [free] })
    must(await budgetOf(policyId, '80000.00'))
    const ids: string[] = []
    for (const _ of [0, 1]) {
      const { founder } = await firmOf(world)
      ids.push(must(await claimItem(founder, itemIds[0] ?? '', await withProof(founder), world.now)).claimId)
    }
    const past = dateOfDay(addDays(world.today, -1))
    const noticed = {
      state: 'noticed',
      checkedById: world.officer.userId,
      noticedOn: past,
      noticeUntil: past,
    }
    await db.policyClaim.updateMany({ where: { id: { in: ids } }, data: noticed })
    const answers = await Promise.all(
      ids.map((id) => approveClaim(world.bureau, id, { outcome: 'approve', ...yes }, world.now)),
    )
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: 'budget_spent' })
    const budget = await db.policyBudget.findFirstOrThrow({ where: { policyId } })
    expect(budget.approved.toFixed(2)).toBe('50000.00')
  })

  it('is not approved by whoever checked it, and not passed where the records deny it', async () => {
    const { params } = await claimIn(world, 'noticed')
    const id = params.claimId ?? ''
    await db.policyClaim.updateMany({ where: { id }, data: { checkedById: world.bureau.userId } })
    expect(await approveClaim(world.bureau, id, { outcome: 'approve', ...yes }, world.now)).toMatchObject({
      reason: 'same_person',
    })
    await expect(
      db.policyClaim.updateMany({ where: { id }, data: { approvedById: world.bureau.userId } }),
    ).rejects.toThrow()
    const { itemIds } = await policyIn(world, { items: [{}] })
    const { founder, firm } = await firmOf(world)
    const place = { kind: 'registered', city: 'host', address: '科技路', since: dateOfDay('2025-01-01') }
    await db.firmPlace.create({
      data: { enclaveId: world.enclaveId, id: newId(), firmId: firm.id, ...place },
    })
    expect(await claimItem(founder, itemIds[0] ?? '', input, world.now)).toMatchObject({ reason: 'not_met' })
    const late = await claimIn(world, 'noticed', {})
    const of = await db.policyClaim.findFirstOrThrow({ where: { id: late.params.claimId } })
    await db.firmPlace.create({
      data: { enclaveId: world.enclaveId, id: newId(), firmId: of.firmId, ...place },
    })
    expect(await approveClaim(world.bureau, of.id, { outcome: 'approve', ...yes }, world.now)).toMatchObject({
      reason: 'not_met',
    })
    expect(
      (await supportOfFirm(founder, firm.id, world.today)).open.map(({ item }) => item.id),
    ).not.toContain(itemIds[0])
  })

  it('is proven by a file where the records say nothing, and the file is read by those who check it', async () => {
    const { itemIds } = await policyIn(world, { items: [{ conditions: 'tech_sme' }] })
    const { founder } = await firmOf(world)
    const item = itemIds[0] ?? ''
    expect(await claimItem(founder, item, input, world.now)).toMatchObject({ reason: 'proof_missing' })
    const other = await firmOf(world)
    const foreign = { ...input, proof: await uploaded(other.founder) }
    expect(await claimItem(founder, item, foreign, world.now)).toMatchObject({ reason: 'unknown_file' })
    const proof = await uploaded(founder)
    const { claimId } = must(await claimItem(founder, item, { ...input, proof }, world.now))
    const { proofs, asksForProof } = await claimPage(await ownClaim(world.park, claimId), world.today)
    expect({ ids: proofs.map(({ id }) => id), asksForProof }).toEqual({ ids: [proof], asksForProof: true })
    const stranger = await makePerson(world, 'park', { parkId: world.parks[1]?.id ?? null })
    const read = (who: Actor) => fileForDownload({ userId: who.userId, actors: [who] }, proof)
    for (const who of [founder, world.park, world.officer, world.bureau])
      expect(await read(who)).toMatchObject({ id: proof })
    for (const who of [other.founder, stranger]) expect(await read(who)).toBeNull()
    must(await checkClaim(world.park, claimId, { outcome: 'return', reason: '再补一份' }, world.now))
    const more = await uploaded(founder)
    must(await submitAgain(founder, claimId, { ...input, proof: more }, world.now))
    const kept = await claimPage(await ownClaim(world.park, claimId), world.today)
    expect(kept.proofs.map(({ id }) => id).sort()).toEqual([proof, more].sort())
    await expect(db.policyClaimProof.deleteMany({ where: { claimId } })).rejects.toThrow()
  })

  it('is late by the working days of its package', () => {
    const days = { checkDays: 5, approveDays: 5, payDays: 10 }
    const of = (state: 'submitted' | 'noticed' | 'approved', noticeUntil: Day | null = null) =>
      dueOn({ state, stateSince: '2026-11-20', noticeUntil }, days)
    expect(of('submitted')).toBe('2026-11-27')
    expect(of('noticed', '2026-11-27')).toBe('2026-12-04')
    expect(of('approved')).toBe('2026-12-04')
  })
})

it('waits on the desk of those whose turn it is, by the days of its package', async () => {
  const other = await makeWorld()
  const turns: Record<string, string | undefined> = {}
  for (const state of CLAIM_STATES.codes) await claimIn(other, state)
  const { itemIds } = await policyIn(other, { parkId: '', items: [free] })
  const { founder } = await firmOf(other)
  must(await claimItem(founder, itemIds[0] ?? '', input, other.now))
  const items = await claimItems(other.officer, other.today, 'zh')
  for (const { turn, step, dueOn } of items)
    turns[`${turn} ${step.split('：')[1]}`] = dueOn === null ? 'open' : 'due'
  expect(turns).toEqual({
    'park 待核验': 'due',
    'us 待核验': 'due',
    'firm 已退回': 'open',
    'park 待公示': 'due',
    'bureau 公示期满，待审批': 'due',
    'bureau 待拨付': 'due',
  })
  expect((await claimItems(other.park, other.today, 'zh')).length).toBe(items.length - 1)
  const elsewhere = await makePerson(other, 'park', { parkId: other.parks[1]?.id ?? null })
  expect(await claimItems(elsewhere, other.today, 'zh')).toEqual([])
})

it('totals are what the rows come to', async () => {
  const other = await makeWorld()
  for (const state of ['submitted', 'approved', 'paid', 'refused'] as const) await claimIn(other, state)
  const two = await policyIn(other, { items: [free, { nameZh: '第二项', conditions: undefined }] })
  for (const code of [1, 2]) {
    const budget = { code, year: 2026, amount: '1000.00', source: '批复' }
    must(await setBudget(other.bureau, two.policyId, budget, other.now))
  }
  const unplanned = await claimIn(other, 'submitted')
  await db.policyBudget.deleteMany({
    where: { policy: { claims: { some: { id: unplanned.params.claimId } } } },
  })
  const totals = await claimTotals(other.bureau, Number(other.today.slice(0, 4)))
  const rows = await db.$queryRaw<
    { ref: string; approved: string; paid: string; firms: number; days: number | null }[]
  >`
    SELECT p.ref, coalesce(sum(c.amount) FILTER (WHERE c.state IN ('approved', 'paid')), 0)::numeric(18,2)::text AS approved,
      coalesce(sum(c.amount) FILTER (WHERE c.state = 'paid'), 0)::numeric(18,2)::text AS paid,
      count(DISTINCT c."firmId") FILTER (WHERE c.state IN ('approved', 'paid'))::int AS firms,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY c."paidOn" - c."submittedOn") AS days
    FROM "Policy" p JOIN "PolicyClaim" c ON c."enclaveId" = p."enclaveId" AND c."policyId" = p.id
    WHERE p."enclaveId" = ${other.enclaveId}::uuid GROUP BY p.id, p.ref ORDER BY p.ref`
  expect(totals.filter(({ key }) => key.startsWith(two.policyId)).map(({ zh }) => zh)).toEqual([
    '落地奖励',
    '第二项',
  ])
  const said = totals
    .filter(({ key }) => !key.startsWith(two.policyId))
    .map(({ ref, approved, paid, firms, median }) => ({
      ref,
      approved,
      paid,
      firms,
      days: median,
    }))
  expect(said.sort((a, b) => (a.ref < b.ref ? -1 : 1))).toEqual(rows)
  expect(rows.map(({ approved }) => approved)).toEqual(['0.00', '50000.00', '50000.00', '0.00', '0.00'])
  expect(totals.map(({ budget }) => budget).filter((one) => one === null)).toHaveLength(1)
  expect(await claimTotals(other.park, 2025)).toEqual([])
  const elsewhere = await makePerson(other, 'park', { parkId: other.parks[1]?.id ?? null })
  expect(await claimTotals(elsewhere, 2026)).toEqual([])
})
