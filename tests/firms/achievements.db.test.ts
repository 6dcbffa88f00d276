import { beforeAll, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { addRecord } from '~/ground/records/add-record.server'
import { factsOfFirm } from '~/residence/graduation/facts.server'
import { submitEvidence } from '~/plan/evidence/submit-evidence.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { unseal } from '~/platform/seal.server'
import { dateOfDay } from '~/shared/days'
import { makeTenant } from '../kpi/evidence-world'
import { makeWorld, type World } from '../support/world'
import { typed, uploaded } from './support'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

let numbers = 0
async function achievement(more: Record<string, string> = {}) {
  return typed('achievement', {
    number: `9612026Y${String((numbers += 1)).padStart(4, '0')}`,
    title: '压阻芯片标定方法',
    sourceOrg: '某大学',
    sourceType: 'university',
    proofKind: 'registration',
    happenedOn: '2026-03-01',
    ...more,
    file: await uploaded(world.officer),
  })
}

async function added(firmId: string, more: Record<string, string> = {}) {
  return must(await addRecord(world.officer, firmId, await achievement(more), world.now)).recordId
}

it('keeps an achievement once, whoever adds it at the same time, whatever its numbers', async () => {
  const firm = await makeTenant(world)
  const inputs = await Promise.all([achievement(), achievement({ title: '压阻芯片  标定方法' })])
  const both = await Promise.all(inputs.map((input) => addRecord(world.officer, firm.id, input, world.now)))
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: 'same_achievement' })
})

it('keeps a further proof under its achievement and counts the two once, also when put forward at once', async () => {
  const firm = await makeTenant(world)
  const first = await added(firm.id)
  const second = await added(firm.id, { furtherProofOf: first, title: '' })
  const third = await added(firm.id, { furtherProofOf: second })
  const rows = await db.firmRecord.findMany({ where: { id: { in: [second, third] } } })
  expect(rows.map(({ furtherProofOf, title }) => [furtherProofOf, title])).toEqual([
    [first, '压阻芯片标定方法'],
    [first, '压阻芯片标定方法'],
  ])
  const outcomes = await Promise.all(
    [first, second, third].map((id) => submitEvidence(world.officer, id, world.now)),
  )
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  const live = { firmId: firm.id, state: { not: 'withdrawn' } }
  expect(await db.evidence.count({ where: live })).toBe(1)
})

it('has the database refuse an achievement twice', async () => {
  const firm = await makeTenant(world)
  const { enclaveId, officer, now } = world
  const first = await added(firm.id)
  const second = await added(firm.id, { furtherProofOf: first })
  const { id: indicatorId } = await db.indicator.findFirstOrThrow({
    where: { enclaveId, code: 'achievements' },
  })
  const row = (recordId: string, achievementId: string | null) =>
    db.evidence.create({
      data: {
        enclaveId,
        id: newId(),
        ref: newId(),
        indicatorId,
        firmId: firm.id,
        recordId,
        achievementId,
        state: 'submitted',
        value: '1',
        countedOn: dateOfDay('2026-03-01'),
        submittedById: officer.userId,
        submittedAt: now,
      },
    })
  const both = await Promise.allSettled([row(first, null), row(second, first)])
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

const contract = (seller: string, more: Record<string, string> = {}) =>
  ({
    number: '2026610131000777',
    title: '应变计开发',
    happenedOn: '2026-06-01',
    type: 'development',
    buyer: '某水务公司',
    seller,
    signedOn: '2026-05-01',
    amountYuan: '120',
    ...more,
  }) as Record<string, string>

it('wants the firm to be buyer or seller of its contract, or a reason', async () => {
  const firm = await makeTenant(world)
  const add = async (fields: Record<string, string>) =>
    addRecord(
      world.officer,
      firm.id,
      typed('contract', { ...fields, file: await uploaded(world.officer) }),
      world.now,
    )
  expect(await add(contract('别家公司'))).toMatchObject({
    reason: 'not_a_party',
    detail: { firm: firm.name },
  })
  expect((await add(contract('别家公司', { partyReason: '以曾用名签订' }))).ok).toBe(true)
  expect((await add(contract(` ${firm.name} `, { number: '2026610131000778' }))).ok).toBe(true)
  expect(await add(contract(firm.name, { number: 'NO.2026-610131-000778' }))).toMatchObject({
    reason: 'duplicate_own',
  })
})

it('refuses an amount of nothing in the database too', async () => {
  const firm = await makeTenant(world)
  const { enclaveId, officer, now } = world
  const row = db.firmRecord.create({
    data: {
      enclaveId,
      id: newId(),
      firmId: firm.id,
      kind: 'contract',
      number: '0',
      title: '',
      detail: {},
      happenedOn: dateOfDay('2026-01-01'),
      amountYuan: '0',
      addedById: officer.userId,
      addedAt: now,
    },
  })
  await expect(row).rejects.toThrow('amounts_are_above_zero')
})

it('records a person by a passport, sealed, masked, and known again', async () => {
  const firm = await makeTenant(world)
  const person = async (idNumber: string) =>
    typed('talent', {
      title: 'Anna Schmidt',
      happenedOn: '2026-01-01',
      idKind: 'passport',
      idNumber,
      category: 'C',
      degree: 'doctor',
      duty: 'tech_lead',
      file: await uploaded(world.officer),
    })
  const first = must(await addRecord(world.officer, firm.id, await person('C01X00T47'), world.now))
  const row = await db.firmRecord.findFirstOrThrow({ where: { id: first.recordId } })
  expect(JSON.stringify(row)).not.toContain('C01X00T47')
  expect(row.detail).toMatchObject({ idKind: 'passport', idMasked: 'C0*****47' })
  expect(unseal((row.detail as { idSealed: string }).idSealed)).toBe('C01X00T47')
  expect(await addRecord(world.officer, firm.id, await person('c01x-00t47'), world.now)).toMatchObject({
    reason: 'duplicate_own',
  })
})

it('knows whether a firm was bought or listed only when a paper proves it or the firm has said that it was not', async () => {
  const firm = await makeTenant(world)
  const fact = async () => (await factsOfFirm(db, world.enclaveId, firm.id, world.today)).listed_or_acquired
  expect(await fact()).toBeNull()
  const none = typed('listing', { way: 'none', happenedOn: '2026-11-01' })
  expect((await addRecord(world.officer, firm.id, none, world.now)).ok).toBe(true)
  expect(await fact()).toBe(false)
  const bought = typed('listing', {
    way: 'acquired',
    counterpart: '某集团',
    number: 'BG-2026-01',
    happenedOn: '2026-11-10',
    file: await uploaded(world.officer),
  })
  expect((await addRecord(world.officer, firm.id, bought, world.now)).ok).toBe(true)
  expect(await fact()).toBe(true)
})
