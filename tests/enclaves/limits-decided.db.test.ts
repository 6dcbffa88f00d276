import { expect, it } from 'vitest'
import { conflictsBetween } from '~/admission/experts/ties.server'
import { must } from '~/example/drivers/must'
import { requireSecondFactor } from '~/ground/members/second-factor-roles.server'
import { settingOn } from '~/ground/settings/enclave.server'
import { STANDARD } from '~/ground/settings/settings'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { floorOn } from '~/residence/spaces/queries.server'
import { decideSetting } from '~/setup/settings-pages/decide-setting.server'
import { addDays, dateOfDay } from '~/shared/days'
import { makePerson, makeWorld } from '../support/world'

it('is read where it counts: when a lease runs out, and when a tie is past', async () => {
  const world = await makeWorld()
  const { admin, enclaveId, firm, officer, today, now } = world
  const unit = world.unit('101')
  await db.lease.create({
    data: {
      enclaveId,
      id: newId(),
      ref: 'L-1',
      unitId: unit.id,
      roomId: unit.id,
      seatFrom: 0,
      seatUntil: 1,
      purpose: 'firm',
      firmId: firm.id,
      state: 'active',
      startsOn: dateOfDay(addDays(today, -30)),
      endsBefore: dateOfDay(addDays(today, 61)),
      rentPerSqm: '50',
      createdById: officer.userId,
      createdAt: now,
    },
  })
  const expert = await makePerson({ enclaveId, slug: world.slug }, 'expert')
  const floor = { building: 'A', level: 1 }
  const stateOf101 = async () => {
    const [house] = await db.building.findMany({ where: { enclaveId } })
    const { units } = await floorOn(officer, { ...floor, building: house?.code ?? '' }, today)
    return units.find(({ code }) => code === '101')?.state
  }
  expect(await stateOf101()).toBe('expiring')
  const leasing = { ...STANDARD.leasing, expiringDays: 60 }
  const when = { effectiveOn: today, reason: '主任办公会定', basedOn: 1 }
  must(await decideSetting(admin, 'leasing', { content: leasing, when }, now))
  expect(await stateOf101()).toBe('leased')

  await db.expertLink.create({
    data: {
      enclaveId,
      id: newId(),
      userId: expert.userId,
      kind: 'mentoring',
      partyKind: 'firm',
      party: firm.name,
      until: dateOfDay(addDays(today, -500)),
      addedById: officer.userId,
      addedAt: now,
    },
  })
  const severity = async () => {
    const between = await conflictsBetween({ enclaveId, experts: [expert.userId], firms: [firm.id] }, today)
    return between(expert.userId, firm.id)[0]?.severity
  }
  expect(await severity()).toBe('bars')
  const limits = { ...STANDARD.limits, recentMonths: 12 }
  must(await decideSetting(admin, 'limits', { content: limits, when }, now))
  expect(await severity()).toBe('ask')

  must(await requireSecondFactor(admin, { roles: ['bureau'] }, now))
  expect(await settingOn(db, enclaveId, 'security', today)).toMatchObject({ secondFactorRoles: ['bureau'] })
})
