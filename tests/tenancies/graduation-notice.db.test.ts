import { beforeEach, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import {
  graduatesOnNotice,
  GRADUATES_ON_A_PAGE,
  moveGraduationNotice,
} from '~/residence/graduation/notice.server'
import { loader } from '~/audiences/public/notices'
import { db } from '~/platform/db.server'
import { kindsTo } from '../landing/support'
import { graduate, type Graduate } from '../support/scenes/graduation'
import { makeWorld, type World } from '../support/world'

let world: World
let one: Graduate
beforeEach(async () => {
  world = await makeWorld()
  one = await graduate(world)
})

const move = (to: 'held' | 'shown', reason = '技术涉密，暂不公开', who = world.director) =>
  moveGraduationNotice(who, one.firmId, { to, reason }, world.now)
const shown = async () => (await graduatesOnNotice(world.enclaveId, 1)).graduates

it('stands on the public notices with name, certificate, day and conditions, and nothing of a person', async () => {
  const { name } = await db.firm.findFirstOrThrow({ where: { id: one.firmId } })
  expect(await shown()).toEqual([
    {
      id: one.tenancyId,
      name,
      number: one.certificateNo,
      on: '2026-10-01',
      by: { zh: expect.stringContaining('毕业'), en: expect.any(String) },
    },
  ])
  const answer = await loader({
    request: new Request(`http://test/${world.slug}/notices`),
    params: { enclave: world.slug },
    context: {},
  })
  const page = await answer.text()
  expect(page).toContain(one.certificateNo)
  for (const person of [one.founder.name, one.founder.userId, world.director.name, world.director.userId])
    expect(page).not.toContain(person)
})

it('is taken off with a reason by one of two at once, and put back; the firm hears of both', async () => {
  const both = await Promise.all([move('held'), move('held')])
  expect(both.map((outcome) => (outcome.ok ? 'ok' : outcome.reason)).sort()).toEqual([
    'changed_meanwhile',
    'ok',
  ])
  expect(await shown()).toEqual([])
  must(await move('shown', '保密期已过'))
  expect((await shown()).map(({ id }) => id)).toEqual([one.tenancyId])
  expect(await kindsTo(one.founder.userId)).toEqual(['graduation_off_notice', 'graduation_on_notice'])
  await expect(move('held', '技术涉密，暂不公开', world.officer)).rejects.toMatchObject({ status: 403 })
})

it('leaves the notices with a graduation that is undone, and is never kept back without a reason', async () => {
  const where = { enclaveId_id: { enclaveId: world.enclaveId, id: one.tenancyId } }
  await expect(db.tenancy.update({ where, data: { noticeHeldReason: '' } })).rejects.toThrow(
    /a_graduation_is_kept_off_notice_for_a_reason/,
  )
  await db.tenancy.update({
    where,
    data: { state: 'active', graduatedOn: null, certificateNo: null, graduatedById: null },
  })
  expect(await shown()).toEqual([])
})

it('comes by pages, as an own statement counts and orders them', async () => {
  for (let number = 0; number < GRADUATES_ON_A_PAGE; number += 1) await graduate(world)
  const first = await graduatesOnNotice(world.enclaveId, 1)
  const second = await graduatesOnNotice(world.enclaveId, 99)
  const rows = await db.$queryRaw<
    { id: string }[]
  >`SELECT id FROM "Tenancy" WHERE "enclaveId" = ${world.enclaveId}::uuid
    AND state = 'graduated' AND "certificateNo" IS NOT NULL AND "noticeHeldReason" IS NULL ORDER BY "graduatedOn" DESC, id`
  expect([...first.graduates, ...second.graduates].map(({ id }) => id)).toEqual(rows.map(({ id }) => id))
  expect([first.range.total, second.page, second.graduates.length]).toEqual([rows.length, 2, 1])
})
