import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { appoint } from '~/example/drivers/people.server'
import { enclaveOn, settingOn } from '~/ground/settings/enclave.server'
import { startApplication } from '~/admission/new-applications/start.server'
import { frontLines } from '~/across/portal/front.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { foundFurther } from '~/setup/founding/found-further.server'
import type { FoundFurther } from '~/setup/founding/found-further.form'
import { endAdministrator, nameAdministrator } from '~/setup/installation/administrators.server'
import { publishEnclave } from '~/setup/path/publish.server'
import { setupFacts } from '~/setup/path/facts.server'
import { missingIn } from '~/setup/path/steps'
import { decideSetting } from '~/setup/settings-pages/decide-setting.server'
import { historyOf } from '~/setup/settings-pages/history.server'
import { settingsWords } from '~/setup/settings-pages/words'
import { addDays } from '~/shared/days'
import { makeIntake, makePerson, makeWorld, usccOf, type World } from '../support/world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

let numbers = 0
const asked = (from: FoundFurther['from'] = 'template'): FoundFurther => {
  numbers += 1
  return {
    slug: `further-${numbers}`,
    refPrefix: `FU${String.fromCharCode(64 + numbers)}`,
    from,
    nameZh: '宝鸡（深圳）创新飞地',
    nameEn: 'Baoji in Shenzhen',
    homeZh: '宝鸡',
    homeEn: 'Baoji',
    homeCode: '610300',
    hostZh: '深圳',
    hostEn: 'Shenzhen',
    hostCode: '440300',
  }
}
const founder = () => ({ userId: world.admin.userId, name: world.admin.name })

/** A further enclave, and its founder as its administrator. */
async function further(from: FoundFurther['from'] = 'template') {
  const { enclaveId, slug } = must(await foundFurther(founder(), asked(from), world.now))
  const { id } = await db.membership.findFirstOrThrow({ where: { enclaveId, userId: world.admin.userId } })
  return { enclaveId, slug, admin: { ...world.admin, enclaveId, enclaveSlug: slug, membershipId: id } }
}

describe('founding a further enclave', () => {
  it('gives it drafted criteria, published forms and nothing that somebody else promised', async () => {
    const { enclaveId } = await further()
    const sets = await db.criteriaSet.findMany({ where: { enclaveId }, orderBy: { purpose: 'asc' } })
    expect(sets.map(({ purpose, state }) => [purpose, state])).toEqual([
      ['admission', 'draft'],
      ['graduation', 'published'],
    ])
    expect(await db.applicationForm.count({ where: { enclaveId, state: 'published' } })).toBe(2)
    expect(await db.rubric.findMany({ where: { enclaveId }, select: { code: true, state: true } })).toEqual([
      { code: '1', state: 'published' },
    ])
    expect(await settingOn(db, enclaveId, 'offer', world.today)).toMatchObject({ relief: [], areaSqm: 0 })
    expect(await enclaveOn(db, enclaveId)).toMatchObject({
      nameZh: '宝鸡（深圳）创新飞地',
      publishedAt: null,
    })
  })

  it('copies the rules of another enclave and none of its people, firms and parks', async () => {
    const { enclaveId } = await further(world.enclaveId)
    const where = { where: { enclaveId } }
    expect([
      await db.firm.count(where),
      await db.park.count(where),
      await db.membership.count(where),
    ]).toEqual([0, 0, 1])
    const one = { where: { enclaveId, purpose: 'admission' }, select: { criteria: true } }
    const other = { ...one, where: { ...one.where, enclaveId: world.enclaveId } }
    expect(await db.criteriaSet.findMany(one)).toEqual(await db.criteriaSet.findMany(other))
    const form = await db.applicationForm.findFirstOrThrow({ where: { enclaveId, track: 'A' } })
    // The parks of the other home city are not asked for.
    expect(JSON.stringify(form.sections)).not.toContain('试验高新区')
  })

  it('begins with nothing where nothing is wanted', async () => {
    const { enclaveId } = await further('nothing')
    const set = await db.criteriaSet.findFirstOrThrow({ where: { enclaveId, purpose: 'admission' } })
    expect([set.state, set.criteria]).toEqual(['draft', []])
    expect(await db.applicationForm.count({ where: { enclaveId } })).toBe(0)
  })

  it('is for administrators of the installation, and of many at once with one name one founds it', async () => {
    const { userId, name } = world.director
    expect(await foundFurther({ userId, name }, asked(), world.now)).toMatchObject({
      reason: 'not_administrator',
    })
    const input = asked()
    const all = await Promise.all(Array.from({ length: 5 }, () => foundFurther(founder(), input, world.now)))
    expect(all.filter((one) => one.ok)).toHaveLength(1)
    const keyed = { ...asked(), idempotencyKey: newId() }
    const again = await Promise.all([1, 2, 3].map(() => foundFurther(founder(), keyed, world.now)))
    expect(new Set(again.map((one) => (one.ok ? one.value.enclaveId : one.reason))).size).toBe(1)
    const other = { ...asked(), refPrefix: input.refPrefix }
    expect(await foundFurther(founder(), other, world.now)).toMatchObject({ reason: 'prefix_taken' })
  })
})

describe('administrators of the installation', () => {
  it('name others; two who end each other at once leave one', async () => {
    const other = await makePerson(world, 'officer')
    const { email } = await db.user.findUniqueOrThrow({ where: { id: other.userId } })
    const identifier = { kind: 'email' as const, value: email ?? '' }
    expect((await nameAdministrator(founder(), { identifier }, world.now)).ok).toBe(true)
    expect(await nameAdministrator(founder(), { identifier }, world.now)).toMatchObject({
      reason: 'administrator_already',
    })
    const nobody = { kind: 'email' as const, value: 'nobody@example.test' }
    expect(await nameAdministrator(founder(), { identifier: nobody }, world.now)).toMatchObject({
      reason: 'no_account',
    })
    const people = await db.installationAdmin.findMany({ where: { endedAt: null } })
    for (const { userId } of people)
      if (userId !== other.userId && userId !== world.admin.userId)
        must(await endAdministrator(founder(), userId, world.now))
    const ended = await Promise.all([
      endAdministrator(founder(), other.userId, world.now),
      endAdministrator(other, world.admin.userId, world.now),
    ])
    expect(ended.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.installationAdmin.count({ where: { endedAt: null } })).toBe(1)
    await db.installationAdmin.updateMany({ data: { endedAt: null } })
  })
})

describe('an enclave that is not published', () => {
  it('takes no application whatever intake it has, and is listed as not open', async () => {
    const { enclaveId, slug, admin } = await further(world.enclaveId)
    const place = { enclaveId, slug }
    const director = await appoint(place, { id: admin.userId, name: admin.name }, 'director', world.now)
    const set = await db.criteriaSet.findFirstOrThrow({ where: { enclaveId, purpose: 'admission' } })
    await db.criteriaSet.update({
      where: { enclaveId_id: { enclaveId, id: set.id } },
      data: { state: 'published', effectiveFrom: new Date('2026-01-01'), publishedAt: world.now },
    })
    const { effectiveFrom: _, id: __, ...rubric } = await db.rubric.findFirstOrThrow({ where: { enclaveId } })
    const early = { id: newId(), code: 'early', effectiveFrom: new Date('2026-01-01') }
    await db.rubric.create({ data: { ...rubric, ...early, items: rubric.items ?? {} } })
    await makeIntake(director, world.today, world.now)
    const input = {
      track: 'A' as const,
      name: '新企业',
      uscc: usccOf(99_001),
      foundedOn: '2026-01-01',
      industryCode: '39',
      contactName: '人',
      contactPhone: '13900000000',
    }
    const person = await makePerson(world, 'founder', { firmId: world.firm.id })
    expect(await startApplication(person, enclaveId, input, world.now)).toMatchObject({
      reason: 'no_open_intake',
    })
    const line = (await frontLines(world.today, 'zh', world.now)).find((one) => one.slug === slug)
    expect(line).toMatchObject({ isPublished: false, intake: null })
  })

  it('is published once everything that must be there is, once, by its administrator', async () => {
    const { enclaveId, slug, admin } = await further()
    const facts = async () => missingIn(await setupFacts(db, enclaveId, world.today)).must
    expect(await facts()).toEqual([
      'sponsor',
      'operator',
      'address',
      'phone',
      'criteria',
      'directors',
      'officers',
    ])
    expect(await publishEnclave(admin, world.now)).toMatchObject({ reason: 'not_ready' })
    const content = {
      ...(await settingOn(db, enclaveId, 'identity', world.today)),
      sponsorZh: '宝鸡市科技局',
      operatorZh: '运营公司',
      addressZh: '南山',
      phone: '0755-80000000',
    }
    must(await decideSetting(admin, 'identity', { content, when: { basedOn: 1 } }, world.now))
    for (const role of ['director', 'officer'] as const)
      await appoint({ enclaveId, slug }, { id: admin.userId, name: admin.name }, role, world.now)
    expect(await facts()).toEqual(['criteria'])
    await db.criteriaSet.updateMany({
      where: { enclaveId, purpose: 'admission' },
      data: { state: 'published', effectiveFrom: new Date('2026-11-20'), publishedAt: world.now },
    })
    const all = await Promise.all(Array.from({ length: 4 }, () => publishEnclave(admin, world.now)))
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await publishEnclave({ ...admin, role: 'officer' }, world.now)).toMatchObject({
      reason: 'wrong_role',
    })
    expect(await db.event.count({ where: { enclaveId, kind: 'enclave_published' } })).toBe(1)
  })
})

describe('a setting', () => {
  const phone = (content: Awaited<ReturnType<typeof identity>>, text: string) => ({ ...content, phone: text })
  const identity = () => settingOn(db, world.enclaveId, 'identity', world.today)

  it('counts from its day on, keeps what it was, and says what changed, why and by whom', async () => {
    const before = await identity()
    const later = addDays(world.today, 30)
    const when = { effectiveOn: later, reason: '搬家', basedOn: 1 }
    must(await decideSetting(world.admin, 'identity', { content: phone(before, '029-1'), when }, world.now))
    const on = async (day: string) => (await settingOn(db, world.enclaveId, 'identity', day)).phone
    expect([await on('2020-01-01'), await on(world.today), await on(later)]).toEqual([
      before.phone,
      before.phone,
      '029-1',
    ])
    const lines = await historyOf(world.enclaveId, 'identity', world.today, settingsWords.zh)
    expect(lines.map(({ version, state }) => [version, state])).toEqual([
      [2, 'coming'],
      [1, 'inForce'],
    ])
    expect(lines[0]).toMatchObject({
      reason: '搬家',
      by: world.admin.name,
      changes: [{ part: '咨询电话', before: before.phone, after: '029-1' }],
    })
  })

  it('is refused without a reason, for a past day, on an old version, without a change and by others', async () => {
    const content = phone(await identity(), '029-2')
    const { version: basedOn } = await db.setting.findFirstOrThrow({
      where: { enclaveId: world.enclaveId, topic: 'identity' },
      orderBy: { version: 'desc' },
    })
    const reasonOf = async (actor: World['admin'], when: object, said = content) => {
      const full = { effectiveOn: world.today, reason: '改号', basedOn, ...when }
      const outcome = await decideSetting(actor, 'identity', { content: said, when: full }, world.now)
      return outcome.ok ? 'ok' : outcome.reason
    }
    expect(await reasonOf(world.admin, { reason: undefined })).toBe('reason_missing')
    expect(await reasonOf(world.admin, { effectiveOn: addDays(world.today, -1) })).toBe('day_passed')
    expect(await reasonOf(world.admin, { basedOn: 1 })).toBe('changed_meanwhile')
    expect(await reasonOf(world.admin, {}, await identity())).toBe('nothing_changed')
    expect(await reasonOf(world.director, {})).toBe('wrong_role')
    const all = await Promise.all(Array.from({ length: 6 }, () => reasonOf(world.admin, {})))
    expect(all.filter((one) => one === 'ok')).toHaveLength(1)
    expect(all.filter((one) => one === 'changed_meanwhile')).toHaveLength(5)
  })

  it('never changes once it is written', async () => {
    const where = { enclaveId: world.enclaveId, topic: 'identity', version: 1 }
    await expect(db.setting.updateMany({ where, data: { reason: '不同' } })).rejects.toThrow(
      'does not change',
    )
    await expect(db.setting.deleteMany({ where })).rejects.toThrow('does not change')
  })
})
