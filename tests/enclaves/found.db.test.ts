import { describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { nextRef } from '~/ground/enclaves/next-ref.part.server'
import { foundEnclave } from '~/setup/founding/found.server'
import { openIntake } from '~/setup/founding/open-intake.server'
import { db, inTransaction } from '~/platform/db.server'
import { requireActor } from '~/ground/people/guard.server'
import { smallFounding } from '../support/founding'
import { makeIntake, makeWorld, NOON_OF_TESTS, signedRequest } from '../support/world'

describe('founding an enclave', () => {
  it('gives it criteria, forms, rooms, parks, indicators and yearly targets', async () => {
    const { enclaveId } = await makeWorld()
    const where = { where: { enclaveId } }
    expect({
      sets: await db.criteriaSet.count(where),
      forms: await db.applicationForm.count(where),
      floors: await db.floor.count(where),
      rooms: await db.unit.count({ where: { enclaveId, kind: { not: 'desk' } } }),
      desks: await db.unit.count({ where: { enclaveId, kind: 'desk', NOT: { roomId: null } } }),
      parks: await db.park.count(where),
      indicators: await db.indicator.count(where),
      targets: await db.target.count(where),
    }).toEqual({ sets: 2, forms: 2, floors: 2, rooms: 7, desks: 6, parks: 2, indicators: 6, targets: 30 })
  })

  it('refuses a second enclave of the same name', async () => {
    const founding = smallFounding('twice', 'TW')
    expect((await foundEnclave(founding, NOON_OF_TESTS)).ok).toBe(true)
    expect(await foundEnclave(founding, NOON_OF_TESTS)).toEqual({ ok: false, reason: 'already_founded' })
  })
})

describe('numbers of an enclave', () => {
  it('are given once each, also to callers at the same time', async () => {
    const { enclaveId } = await makeWorld()
    const take = () => inTransaction((tx) => nextRef(tx, enclaveId, 'KE', 2026))
    const refs = await Promise.all(Array.from({ length: 8 }, take))
    expect(new Set(refs.map((ref) => ref.slice(-4)))).toEqual(
      new Set(['0001', '0002', '0003', '0004', '0005', '0006', '0007', '0008']),
    )
  })

  it('begin anew each year and carry the prefix of the enclave', async () => {
    const { enclaveId } = must(await foundEnclave(smallFounding('numbers', 'NU'), NOON_OF_TESTS))
    expect(await inTransaction((tx) => nextRef(tx, enclaveId, 'XF', 2026))).toBe('NUXF-2026-0001')
    expect(await inTransaction((tx) => nextRef(tx, enclaveId, 'XF', 2027))).toBe('NUXF-2027-0001')
  })
})

describe('opening an intake', () => {
  it('numbers the intakes of an enclave', async () => {
    const { director, today, enclaveId } = await makeWorld()
    await makeIntake(director, today)
    const intakes = await db.intake.findMany({ where: { enclaveId }, orderBy: { number: 'asc' } })
    expect(intakes.map(({ number }) => number)).toEqual([1, 2])
  })

  it('is for officers and directors', async () => {
    const { bureau, intakeId, now } = await makeWorld()
    const intake = await db.intake.findFirstOrThrow({ where: { id: intakeId } })
    const text = (date: Date) => date.toISOString().slice(0, 10)
    const input = {
      titleZh: '一',
      titleEn: 'One',
      opensOn: text(intake.opensOn),
      closesOn: text(intake.closesOn),
      reviewOn: text(intake.reviewOn),
      decideOn: text(intake.decideOn),
      noticeUntil: text(intake.noticeUntil),
      moveInOn: text(intake.moveInOn),
      quotaFirms: 1,
      quotaSqm: 1,
    }
    expect(await openIntake(bureau, input, now)).toEqual({ ok: false, reason: 'wrong_role' })
  })
})

describe('a signed request', () => {
  it('acts as its person in the right role', async () => {
    const { officer, slug } = await makeWorld()
    const request = await signedRequest(officer, `/desk/${slug}`)
    expect(await requireActor(request, { roles: ['officer'], enclave: slug })).toEqual(officer)
  })
})
