import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { factsOfFirm } from '~/landing/policies/facts.server'
import { DraftForm, NewPolicyForm } from '~/landing/policies/policy.form'
import { endPolicy, publishVersion, setBudget } from '~/landing/policies/publish.server'
import {
  claimableItem,
  inForce,
  parksWithPackages,
  policyList,
  policyPage,
} from '~/landing/policies/queries.server'
import { addItem, addPolicy, beginVersion, changeDraft, changeItem } from '~/landing/policies/save.server'
import { ownPolicy, seenPolicy } from '~/landing/policies/visible.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, dateOfDay, dayFromDate } from '~/shared/days'
import { itemInput, policyHead, policyIn } from '../support/scenes/landing/policies'
import { makePerson, makeWorld, type World } from '../support/world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

describe('a package', () => {
  it('is not published from a day before that of a version that has begun: it would never be in force', async () => {
    const own = await makeWorld()
    const { bureau, now, today, enclaveId } = own
    const { policyId } = await policyIn(own, { parkId: '', items: [{}] })
    const second = await makePerson(own, 'bureau', {}, now)
    must(await beginVersion(bureau, policyId, now))
    const [draft, held] = (await ownPolicy(bureau, policyId)).versions
    const from = (days: number) => dateOfDay(addDays(held ? dayFromDate(held.validFrom) : today, days))
    const put = (days: number) =>
      db.policyVersion.updateMany({
        where: { enclaveId, id: draft?.id ?? '' },
        data: { validFrom: from(days) },
      })
    await put(-1)
    expect(await publishVersion(second, policyId, 1, now)).toMatchObject({ reason: 'before_newer' })
    await put(1)
    must(await publishVersion(second, policyId, 1, now))
  })

  it('is written by one and published by another, and then stays as it is', async () => {
    const { park, bureau, now, today, enclaveId } = world
    const input = NewPolicyForm.parse({ ...policyHead(world), parkId: world.parks[0]?.id })
    const { policyId } = must(await addPolicy(park, input, now))
    expect(await publishVersion(bureau, policyId, 1, now)).toMatchObject({ reason: 'no_items' })
    must(await addItem(park, policyId, itemInput(), now))
    expect(await addItem(park, policyId, itemInput(), now)).toMatchObject({ reason: 'changed_meanwhile' })
    expect(await publishVersion(park, policyId, 2, now)).toMatchObject({ reason: 'own_draft' })
    await expect(
      db.policyVersion.updateMany({
        where: { policyId },
        data: { state: 'published', publishedById: park.userId, publishedAt: now },
      }),
    ).rejects.toThrow()
    expect(await inForce(enclaveId, today)).toEqual([])
    must(await publishVersion(bureau, policyId, 2, now))
    const [found] = await inForce(enclaveId, today)
    expect(found?.items).toMatchObject([
      { code: 1, rate: '50000', conditions: [{ kind: 'registered_home' }] },
    ])
    await expect(
      db.policyItem.updateMany({ where: { version: { policyId } }, data: { rate: 1 } }),
    ).rejects.toThrow()
    expect(await beginVersion(park, policyId, now)).toMatchObject({ ok: true })
    expect(await beginVersion(park, policyId, now)).toMatchObject({ reason: 'draft_open' })
    const { versions } = await ownPolicy(park, policyId)
    const copy = versions[0]?.items[0]
    expect(copy).toMatchObject({ code: 1, conditions: [{ kind: 'registered_home' }] })
    must(await changeItem(park, copy?.id ?? '', { remove: true, version: 1 }, now))
    must(await addItem(park, policyId, itemInput({ rate: '70000' }, 2), now))
    const added = (await ownPolicy(park, policyId)).versions[0]?.items[0]
    expect(added).toMatchObject({ code: 2 })
    must(await changeItem(park, added?.id ?? '', { remove: true, version: 3 }, now))
    must(await addItem(park, policyId, itemInput({ rate: '80000' }, 4), now))
    expect((await ownPolicy(park, policyId)).versions[0]?.items).toMatchObject([{ code: 3 }])
    expect(await publishVersion(bureau, policyId, 5, now)).toMatchObject({ ok: true })
  })

  it('keeps what was published: nothing is changed, added or taken away, and a code stays of its kind', async () => {
    const { bureau, enclaveId, now } = world
    const { policyId, itemIds } = await policyIn(world)
    const [version] = (await ownPolicy(bureau, policyId)).versions
    const [item] = version?.items ?? []
    if (!version || !item) throw new Error('no item')
    const { conditions: _, ...row } = item
    await expect(db.policyItem.create({ data: { ...row, id: newId(), code: 9 } })).rejects.toThrow()
    const condition = { enclaveId, itemId: itemIds[0] ?? '' }
    await expect(db.policyCondition.create({ data: { ...condition, kind: 'hnte' } })).rejects.toThrow()
    await expect(db.policyCondition.deleteMany({ where: condition })).rejects.toThrow()
    const where = { enclaveId, id: version.id }
    await expect(db.policyVersion.updateMany({ where, data: { payDays: 1 } })).rejects.toThrow()
    await expect(db.policyVersion.deleteMany({ where })).rejects.toThrow()
    must(await beginVersion(bureau, policyId, now))
    const copy = (await ownPolicy(bureau, policyId)).versions[0]?.items[0]
    const other = itemInput({ kind: 'certificate' })
    expect(await changeItem(bureau, copy?.id ?? '', other, now)).toMatchObject({ reason: 'kind_stays' })
    must(await changeItem(bureau, copy?.id ?? '', itemInput({ rate: '60000' }), now))
  })

  it('is one draft, whoever begins it at once', async () => {
    const { policyId } = await policyIn(world)
    const answers = await Promise.all([0, 1].map(() => beginVersion(world.bureau, policyId, world.now)))
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true])
  })

  it('is kept by the officer of its park and by the bureau alone; drafts are seen by none else', async () => {
    const other = await makePerson(world, 'park', { parkId: world.parks[1]?.id ?? null })
    const draft = await policyIn(world, { state: 'draft' })
    await expect(seenPolicy(other, draft.policyId)).rejects.toMatchObject({ status: 404 })
    await expect(ownPolicy(other, draft.policyId)).rejects.toMatchObject({ status: 404 })
    const open = await policyIn(world)
    expect(await seenPolicy(other, open.policyId)).toMatchObject({ id: open.policyId })
    await expect(beginVersion(other, open.policyId, world.now)).rejects.toMatchObject({ status: 404 })
    const city = await policyIn(world, { parkId: '' })
    await expect(ownPolicy(world.park, city.policyId)).rejects.toMatchObject({ status: 404 })
    const list = await policyList(other, 1, world.today)
    expect(list.rows.map(({ id }) => id)).not.toContain(draft.policyId)
  })

  it('that is ended is in force no more', async () => {
    const { policyId, itemIds } = await policyIn(world)
    expect(await claimableItem(world.enclaveId, itemIds[0], world.today)).toMatchObject({ item: { code: 1 } })
    must(await endPolicy(world.bureau, policyId, { reason: '到期' }, world.now))
    await expect(claimableItem(world.enclaveId, itemIds[0], world.today)).rejects.toMatchObject({
      status: 404,
    })
    expect(await endPolicy(world.bureau, policyId, { reason: '到期' }, world.now)).toMatchObject({
      ok: false,
    })
  })

  it('that is ended has no version left in force, nor one to come', async () => {
    const { bureau, now, today, enclaveId } = world
    const { policyId } = await policyIn(world)
    must(await beginVersion(bureau, policyId, now))
    const ahead = policyHead(world, { validFrom: addDays(today, 10) })
    must(await changeDraft(bureau, policyId, DraftForm.parse({ ...ahead, version: '1' }), now))
    must(await publishVersion(await makePerson(world, 'bureau'), policyId, 2, now))
    must(await endPolicy(bureau, policyId, { reason: '政策调整' }, now))
    for (const day of [today, addDays(today, 10)])
      expect((await inForce(enclaveId, day)).map(({ id }) => id)).not.toContain(policyId)
    const page = await policyPage(bureau, await seenPolicy(bureau, policyId), today)
    expect(page.versions.map(({ standing }) => standing)).toEqual(['ended', 'ended'])
  })

  it('is compared only of parks that are in force', async () => {
    const other = await makeWorld()
    const { enclaveId, today } = other
    await policyIn(other)
    const ended = await policyIn(other, { parkId: other.parks[1]?.id ?? '' })
    must(await endPolicy(other.bureau, ended.policyId, { reason: '到期' }, other.now))
    const id = other.parks[0]?.id ?? ''
    expect((await parksWithPackages(enclaveId, today)).map((park) => park.id)).toEqual([id])
    await db.park.updateMany({ where: { id }, data: { validUntil: dateOfDay(addDays(today, -1)) } })
    expect(await parksWithPackages(enclaveId, today)).toEqual([])
  })

  it('has a budget by item and year, never below what was approved', async () => {
    const { policyId } = await policyIn(world)
    const budget = { code: 1, year: 2026, amount: '100000.00', source: '批复' }
    expect(await setBudget(world.bureau, policyId, { ...budget, code: 9 }, world.now)).toMatchObject({
      reason: 'no_such_item',
    })
    must(await setBudget(world.bureau, policyId, budget, world.now))
    await db.policyBudget.updateMany({ where: { policyId }, data: { approved: '60000' } })
    const less = { ...budget, amount: '50000.00' }
    expect(await setBudget(world.bureau, policyId, less, world.now)).toMatchObject({
      reason: 'less_than_approved',
    })
  })
})

it('facts of a firm carry their proof; a certificate that is over is known to be over', async () => {
  const { enclaveId, firm, founder, today } = world
  const certificate = (kind: string, number: string, validUntil: string) =>
    db.firmRecord.create({
      data: {
        enclaveId,
        id: newId(),
        firmId: firm.id,
        kind,
        number,
        title: number,
        detail: {},
        happenedOn: dateOfDay(addDays(today, -900)),
        validUntil: dateOfDay(validUntil as typeof today),
        addedById: founder.userId,
        addedAt: world.now,
      },
    })
  await certificate('hnte', 'GR202461000001', addDays(today, 1))
  await certificate('tech_sme', '202461050000000001', addDays(today, -1))
  await db.firmPlace.deleteMany({ where: { firmId: firm.id, kind: 'registered' } })
  const before = await factsOfFirm(enclaveId, firm.id, today)
  expect(before).toMatchObject({
    registeredHome: null,
    hnte: { value: true, proof: { from: 'record', ref: 'GR202461000001' } },
    techSme: { value: false },
    staff: null,
  })
  const place = { kind: 'registered', city: 'home', address: '高新大道', since: dateOfDay(today) }
  await db.firmPlace.create({ data: { enclaveId, id: newId(), firmId: firm.id, ...place } })
  expect((await factsOfFirm(enclaveId, firm.id, today)).registeredHome?.value).toBe(true)
  expect((await factsOfFirm(enclaveId, firm.id, addDays(today, -1))).registeredHome).toBeNull()
  expect(before.hnte?.proof.byFirm).toBe(true)
  await db.firmPlace.updateMany({ where: { firmId: firm.id }, data: { until: dateOfDay(addDays(today, 5)) } })
  expect((await factsOfFirm(enclaveId, firm.id, addDays(today, 4))).registeredHome?.value).toBe(true)
  expect((await factsOfFirm(enclaveId, firm.id, addDays(today, 5))).registeredHome).toBeNull()
})
