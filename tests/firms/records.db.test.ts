import { beforeAll, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { addRecord } from '~/ground/records/add-record.server'
import { linesOf } from '~/ground/firm-line/line.server'
import { FiguresForm } from '~/ground/firms/report-figures.form'
import { reportFigures } from '~/ground/firms/report-figures.server'
import { recordPlace } from '~/ground/firm-places/set-place.server'
import { visibleTo } from '~/ground/firms/visible.server'
import { withdrawRecord } from '~/plan/record-changes/withdraw-record.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { unseal } from '~/platform/seal.server'
import { dateOfDay } from '~/shared/days'
import { answerOf, makeFirm, makePerson, makeWorld, type World } from '../support/world'
import { PATENT, typed, uploaded } from './support'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

const figures = (year: number, more: Record<string, string> = {}) =>
  FiguresForm.parse({
    year: String(year),
    revenueYuan: '400',
    rdYuan: '90',
    staff: '20',
    rdStaff: '8',
    source: 'own',
    ...more,
  })

it('reports figures, and a correction is a new version', async () => {
  const { founder, officer, firm, enclaveId, now } = world
  expect(await reportFigures(founder, firm.id, figures(2025), now)).toMatchObject({
    ok: true,
    value: { version: 1 },
  })
  expect(
    await reportFigures(officer, firm.id, figures(2025, { basedOn: '1', staff: '21' }), now),
  ).toMatchObject({
    ok: true,
    value: { version: 2 },
  })
  expect(await reportFigures(founder, firm.id, figures(2025, { basedOn: '1' }), now)).toMatchObject({
    reason: 'changed_meanwhile',
  })
  expect(await reportFigures(founder, firm.id, figures(2027), now)).toMatchObject({ reason: 'year_to_come' })
  expect(await db.yearFigures.count({ where: { enclaveId, firmId: firm.id } })).toBe(2)
})

it('lets one of two reporters of the same year through', async () => {
  const { founder, officer, firm, now } = world
  const both = await Promise.all([
    reportFigures(founder, firm.id, figures(2026, { basedOn: '0' }), now),
    reportFigures(officer, firm.id, figures(2026, { basedOn: '0' }), now),
  ])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: 'changed_meanwhile' })
})

it('keeps one of two patents with the same number, and says where the other stands', async () => {
  const { founder, officer, enclaveId, slug, firm, now } = world
  const other = await makeFirm(enclaveId)
  const otherFounder = await makePerson({ enclaveId, slug }, 'founder', { firmId: other.id })
  const inputs = await Promise.all(
    [founder, officer].map(async (actor) => typed('patent', { ...PATENT, file: await uploaded(actor) })),
  )
  const both = await Promise.all([
    addRecord(founder, firm.id, inputs[0] ?? (await fail()), now),
    addRecord(officer, firm.id, inputs[1] ?? (await fail()), now),
  ])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: 'duplicate_own', detail: { day: '2026-11-20' } })

  const again = async (actor: typeof founder) => typed('patent', { ...PATENT, file: await uploaded(actor) })
  expect(await addRecord(otherFounder, other.id, await again(otherFounder), now)).toEqual({
    ok: false,
    reason: 'duplicate_elsewhere',
  })
  expect(await addRecord(officer, other.id, await again(officer), now)).toMatchObject({
    reason: 'duplicate_known',
    detail: { firm: firm.name },
  })
})

it('refuses a proof that somebody else uploaded', async () => {
  const { founder, officer, firm, now } = world
  const input = typed('patent', { ...PATENT, number: 'ZL202320000002.5', file: await uploaded(officer) })
  expect(await addRecord(founder, firm.id, input, now)).toMatchObject({ reason: 'unknown_file' })
})

it('seals a person and knows the same person again', async () => {
  const { founder, firm, now } = world
  const person = async () =>
    typed('talent', {
      title: '示例人才',
      happenedOn: '2026-01-01',
      idNumber: '11010519491231002x',
      category: 'C',
      degree: 'doctor',
      duty: 'tech_lead',
      file: await uploaded(founder),
    })
  const { recordId } = must(await addRecord(founder, firm.id, await person(), now))
  const row = await db.firmRecord.findFirstOrThrow({ where: { id: recordId } })
  const { idMasked, idSealed } = row.detail as { idMasked: string; idSealed: string }
  expect(idMasked).toBe('110***********002X')
  expect(unseal(idSealed)).toBe('11010519491231002X')
  expect(JSON.stringify(row)).not.toContain('11010519491231002X')
  const events = await db.event.findMany({ where: { enclaveId: world.enclaveId } })
  expect(JSON.stringify(events)).not.toContain(row.number)
  expect(await addRecord(founder, firm.id, await person(), now)).toMatchObject({ reason: 'duplicate_own' })
})

it('counts the technology amount of a contract', async () => {
  const { officer, firm, now } = world
  const input = typed('contract', {
    number: '2026610131000001',
    title: '应变计开发',
    happenedOn: '2026-06-01',
    type: 'development',
    buyer: '甲方',
    seller: firm.name,
    signedOn: '2026-05-01',
    amountYuan: '120',
    deductionsYuan: '40',
    file: await uploaded(officer),
  })
  const added = must(await addRecord(officer, firm.id, input, now))
  const row = await db.firmRecord.findFirstOrThrow({ where: { id: added.recordId } })
  expect(row.detail).toMatchObject({ techYuan: '800000.00', deductionsYuan: '400000.00' })
})

it('withdrawing a record lowers the figure it proved, once, whoever asks first', async () => {
  const { founder, officer, bureau, enclaveId, firm, now } = world
  const record = await db.firmRecord.findFirstOrThrow({
    where: { enclaveId, firmId: firm.id, kind: 'patent', withdrawnAt: null },
  })
  const indicator = await db.indicator.findFirstOrThrow({ where: { enclaveId, code: 'patents' } })
  const month = dateOfDay('2026-05-01')
  await db.evidence.create({
    data: {
      enclaveId,
      id: newId(),
      ref: 'T-KE-1',
      indicatorId: indicator.id,
      firmId: firm.id,
      recordId: record.id,
      state: 'approved',
      value: '1',
      countedOn: dateOfDay('2026-05-12'),
      submittedById: officer.userId,
      submittedAt: now,
      decidedById: bureau.userId,
      decidedAt: now,
    },
  })
  await db.indicatorMonth.create({
    data: { enclaveId, indicatorId: indicator.id, month, rows: 3, value: '3' },
  })
  const both = await Promise.all([
    withdrawRecord(founder, record.id, { reason: '证书号有误' }, now),
    withdrawRecord(officer, record.id, { reason: '证书号有误' }, now),
  ])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: 'already_withdrawn' })
  const figure = await db.indicatorMonth.findFirstOrThrow({
    where: { enclaveId, indicatorId: indicator.id, month },
  })
  expect([figure.rows, figure.value.toNumber()]).toEqual([2, 2])
  expect(await db.evidence.findFirst({ where: { enclaveId, recordId: record.id } })).toMatchObject({
    state: 'withdrawn',
    reason: '证书号有误',
  })
  const input = typed('patent', { ...PATENT, file: await uploaded(founder) })
  expect((await addRecord(founder, firm.id, input, now)).ok).toBe(true)
})

it('leaves one open place of a kind, however many move it at once', async () => {
  const { officer, director, founder, enclaveId, firm, now } = world
  const place = (address: string) =>
    ({ kind: 'registered', city: 'home', address, since: '2026-11-01' }) as const
  await Promise.all([
    recordPlace(officer, firm.id, place('甲路 1 号'), now),
    recordPlace(director, firm.id, place('乙路 2 号'), now),
  ])
  expect(
    await db.firmPlace.count({ where: { enclaveId, firmId: firm.id, kind: 'registered', until: null } }),
  ).toBe(1)
  expect(await recordPlace(officer, firm.id, { ...place('丙路'), since: '2026-10-01' }, now)).toMatchObject({
    reason: 'before_the_one_known',
  })
  const answer = await answerOf(() => recordPlace(founder, firm.id, place('丁路'), now))
  expect(answer.status).toBe(403)
})

it('shows firms to those they concern', async () => {
  const { enclaveId, founder, officer, bureau, park, expert1, firm } = world
  const other = await makeFirm(enclaveId)
  const seen = async (actor: typeof founder, id: string) =>
    db.firm.count({ where: { AND: [{ id }, visibleTo(actor)] } })
  expect(await seen(founder, firm.id)).toBe(1)
  expect(await seen(founder, other.id)).toBe(0)
  expect(await seen(officer, other.id)).toBe(1)
  expect(await seen(bureau, other.id)).toBe(1)
  expect(await seen(park, other.id)).toBe(0)
  expect(await seen(expert1, other.id)).toBe(0)
  const elsewhere = await makeWorld()
  expect(await seen(elsewhere.officer, other.id)).toBe(0)
})

it('reads the line of many firms in one go', async () => {
  const { enclaveId, firm, today } = world
  const lines = await linesOf(enclaveId, [firm.id], today)
  expect(lines.get(firm.id)).toHaveLength(7)
})

async function fail(): Promise<never> {
  throw new Error('nothing to add')
}
