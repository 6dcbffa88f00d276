import { beforeAll, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { db } from '~/platform/db.server'
import { addDepartment } from '~/setup/departments/save-department.server'
import type { FoundFurther } from '~/setup/founding/found-further.form'
import { foundFurther } from '~/setup/founding/found-further.server'
import { defineIndicator } from '~/setup/indicators/define.server'
import { IndicatorForm } from '~/setup/indicators/indicator.form'
import { kindsToCount } from '~/setup/indicators/view.server'
import { setupFacts } from '~/setup/path/facts.server'
import { missingIn } from '~/setup/path/steps'
import { defineKind, publishKind } from '~/setup/record-kinds/define.server'
import { ownIndicatorSaid } from '../support/scenes/indicators'
import { newKindOf } from '../support/scenes/kinds'
import { makeWorld, type World } from '../support/world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

const asked = (from: string, homeCode: string): FoundFurther => ({
  slug: 'further-twin',
  refPrefix: 'TWIN',
  from,
  homeCode,
  hostCode: '440300',
  nameZh: '渭南（深圳）创新飞地',
  nameEn: 'Weinan in Shenzhen',
  homeZh: '渭南',
  homeEn: 'Weinan',
  hostZh: '深圳',
  hostEn: 'Shenzhen',
})

it('brings what the other enclave counts by itself, and what both know of one home city', async () => {
  const { code } = must(await defineKind(world.admin, newKindOf(), world.now))
  must(await publishKind(world.admin, code, world.now))
  const own = (await kindsToCount(world.enclaveId)).find((kind) => kind.code === code) ?? null
  const indicator = IndicatorForm.parse({ ...ownIndicatorSaid(), zh: '认可实验室' })
  const rule = { recordKind: 'own', own, expression: null } as const
  must(await defineIndicator(world.admin, indicator, rule, world.now))
  const department = {
    nameZh: '家乡的财政局',
    nameEn: 'Finance at home',
    duties: ['finance' as const],
    contact: '',
    validFrom: world.today,
    kind: 'home_bureau' as const,
  }
  must(await addDepartment(world.admin, department, world.now))
  must(await addDepartment(world.admin, { ...department, nameZh: '那边的', kind: 'host_city' }, world.now))
  const { homeCityCode } = await db.enclave.findUniqueOrThrow({ where: { id: world.enclaveId } })
  const asking = asked(world.enclaveId, homeCityCode)
  const { enclaveId } = must(
    await foundFurther({ userId: world.admin.userId, name: world.admin.name }, asking, world.now),
  )

  const kind = await db.ownKind.findFirstOrThrow({ where: { enclaveId, code } })
  const counted = await db.indicator.findFirstOrThrow({
    where: { enclaveId, rule: 'defined' },
    include: { versions: true },
  })
  expect([kind.state, counted.code, counted.zh, counted.target.toNumber(), counted.position]).toEqual([
    ...(['draft', 'own_1', '认可实验室', 0, 6] as const),
  ])
  expect(counted.versions.map(({ kindId }) => kindId)).toEqual([kind.id])
  const facts = await setupFacts(db, enclaveId, world.today)
  expect([facts.indicators, facts.draftedKinds]).toEqual([7, 1])
  expect(missingIn(facts).advised).toEqual(expect.arrayContaining(['kinds', 'targets']))
  // It can be changed before its kind is published, and the next one is the second.
  const admin = { ...world.admin, enclaveId, enclaveSlug: asking.slug }
  expect((await kindsToCount(enclaveId)).map(({ id }) => id)).toEqual([kind.id])
  const further = IndicatorForm.parse({ ...ownIndicatorSaid(), zh: '另一项' })
  expect(
    must(
      await defineIndicator(admin, further, { recordKind: 'specialized_sme', expression: null }, world.now),
    ),
  ).toEqual({
    code: 'own_2',
  })

  const parks = await db.park.findMany({
    where: { enclaveId: world.enclaveId },
    orderBy: { position: 'asc' },
  })
  const brought = await db.park.findMany({ where: { enclaveId }, orderBy: { position: 'asc' } })
  expect(parks.length).toBeGreaterThan(0)
  expect(brought.map(({ nameZh }) => nameZh)).toEqual(parks.map(({ nameZh }) => nameZh))
  const of = (id: string, more: object = {}) =>
    db.department.findMany({
      where: { enclaveId: id, ...more },
      orderBy: { position: 'asc' },
      select: { nameZh: true, kind: true, duties: true, contact: true },
    })
  const known = await of(world.enclaveId, { kind: { in: ['home_bureau', 'park_committee'] } })
  expect(known.map(({ nameZh }) => nameZh)).toContain('家乡的财政局')
  expect(await of(enclaveId)).toEqual(known)
})
