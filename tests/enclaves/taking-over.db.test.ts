import { beforeAll, describe, expect, it } from 'vitest'
import { eventCatalogue } from '~/across/event-log/catalogue'
import { must } from '~/example/drivers/must'
import { newestSetting } from '~/ground/settings/decide.part.server'
import { settingOn } from '~/ground/settings/enclave.server'
import { db } from '~/platform/db.server'
import { enterThing } from '~/residence/bookables/enter.server'
import { ruleVersions } from '~/residence/bookables/queries.server'
import { publishLeaseText } from '~/residence/contracts/texts.server'
import { setChecklist } from '~/residence/inspections/act.server'
import { schemesOf } from '~/residence/rent/queries.server'
import { USUAL_TERMS } from '~/residence/rent/usual.rules'
import { kindsToCount } from '~/setup/indicators/view.server'
import { IndicatorForm } from '~/setup/indicators/indicator.form'
import { defineIndicator } from '~/setup/indicators/define.server'
import { defineKind, publishKind } from '~/setup/record-kinds/define.server'
import { decideSetting } from '~/setup/settings-pages/decide-setting.server'
import { compared, piecesOf, takeOver } from '~/setup/taking-over/take.server'
import { addDays } from '~/shared/days'
import { withScheme } from '../rent/support'
import { ownIndicatorSaid } from '../support/scenes/indicators'
import { newKindOf } from '../support/scenes/kinds'
import type { World } from '../support/world'
import { take, threePlaces } from './taking-support'

let world: World, other: World, asked: Awaited<ReturnType<typeof threePlaces>>['asked']
beforeAll(async () => {
  ;({ world, other, asked } = await threePlaces())
})

/** The newest event of a kind, as the log tells it. */
async function told(kind: string) {
  const row = await db.event.findFirstOrThrow({
    where: { enclaveId: world.enclaveId, kind },
    orderBy: { seq: 'desc' },
  })
  return [eventCatalogue.say(kind, row.payload, 'zh'), eventCatalogue.say(kind, row.payload, 'en')]
}

const nameOf = async ({ enclaveId }: World) =>
  (await settingOn(db, enclaveId, 'identity', world.today)).nameZh

describe('a setting of another enclave', () => {
  it('is compared part by part, becomes the next version with its reason, and the log names the source', async () => {
    const before = await settingOn(db, other.enclaveId, 'limits', world.today)
    const content = { ...before, visitDays: before.visitDays + 7 }
    const { version: basedOn } = await newestSetting(db, other.enclaveId, 'limits')
    const when = { basedOn, reason: '走访多', effectiveOn: world.today }
    must(await decideSetting(other.admin, 'limits', { content, when }, world.now))

    const shown = await compared(world.admin, asked('limits', 'admin'), world.today, 'zh')
    expect(shown.changes).toEqual([
      {
        label: '重点企业走访间隔，最长',
        gone: [String(before.visitDays)],
        come: [String(before.visitDays + 7)],
      },
    ])
    must(await take(world.admin, asked('limits', 'admin')))
    expect(await settingOn(db, world.enclaveId, 'limits', addDays(world.today, 1))).toEqual(content)
    expect(await settingOn(db, world.enclaveId, 'limits', world.today)).toEqual(before)
    const [zh, en] = await told('setting_decided')
    expect([zh?.title, zh?.detail]).toEqual([
      `改设置：其他期限，${addDays(world.today, 1)} 起，取自${await nameOf(other)}`,
      '参照兄弟飞地',
    ])
    expect(en?.title).toContain('taken over from')
    // There is nothing left to take.
    expect(await take(world.admin, asked('limits', 'admin'))).toMatchObject({ reason: 'nothing_changed' })
  })

  it('is refused where it changed there or here since it was read, and of many at once one counts', async () => {
    const what = asked('deadlines', 'admin')
    const decide = async (place: World, screen: number) => {
      const before = await settingOn(db, place.enclaveId, 'deadlines', world.today)
      const { version: basedOn } = await newestSetting(db, place.enclaveId, 'deadlines')
      const when = { basedOn, reason: '定', effectiveOn: world.today }
      must(await decideSetting(place.admin, 'deadlines', { content: { ...before, screen }, when }, world.now))
    }
    await decide(other, 9)
    const read = await compared(world.admin, what, world.today, 'zh')
    const said = { mark: read.mark, basedOn: read.basedOn, effectiveOn: world.today, reason: '参照' }
    await decide(other, 8)
    expect(await takeOver(world.admin, what, said, world.now)).toMatchObject({ reason: 'source_changed' })
    const again = await compared(world.admin, what, world.today, 'zh')
    const anew = { ...said, mark: again.mark }
    const all = await Promise.all([1, 2, 3, 4].map(() => takeOver(world.admin, what, anew, world.now)))
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    const reasons = all.flatMap((one) => (one.ok ? [] : [one.reason]))
    expect(reasons.every((one) => one === 'changed_meanwhile' || one === 'nothing_changed')).toBe(true)
    expect((await settingOn(db, world.enclaveId, 'deadlines', world.today)).screen).toBe(8)
  })

  it('comes from what Feidi brings, too: who changed a topic takes the standard back', async () => {
    const before = await settingOn(db, world.enclaveId, 'rooms', world.today)
    const { version: basedOn } = await newestSetting(db, world.enclaveId, 'rooms')
    const when = { basedOn, reason: '定', effectiveOn: world.today }
    const content = { ...before, price: before.price + 1 }
    must(await decideSetting(world.admin, 'rooms', { content, when }, world.now))
    must(await take(world.admin, asked('rooms', 'admin', { from: null }), world.today))
    expect(await settingOn(db, world.enclaveId, 'rooms', world.today)).toEqual(before)
    expect((await told('setting_decided'))[0]?.title).toContain('取自系统自带的范本')
  })
})

describe('what a building is run by', () => {
  it('a text of leases, with its reason in the log', async () => {
    const { titleZh, titleEn, bodyZh, bodyEn } = {
      titleZh: '租约',
      titleEn: 'Lease',
      bodyZh: '甲方',
      bodyEn: 'One',
    }
    const input = { titleZh, titleEn, bodyZh, bodyEn, basedOn: 0, effectiveOn: world.today }
    must(await publishLeaseText(other.officer, input, world.now))
    must(await take(world.officer, asked('lease_text', 'officer')))
    const own = await db.leaseText.findFirstOrThrow({ where: { enclaveId: world.enclaveId } })
    expect([own.version, own.bodyZh, own.titleEn]).toEqual([1, '甲方', 'Lease'])
    const [zh] = await told('lease_text_published')
    expect(zh?.title).toBe(`公布租约文本第 1 版，取自${await nameOf(other)}`)
    expect(zh?.detail).toContain('参照兄弟飞地')
  })

  it('a scheme of rents, decided by the director from a month that is not charged', async () => {
    await withScheme(other, addDays(world.today, -40), { propertyFee: '6.66' })
    const what = asked('rent', 'director')
    const { effectiveOn, isNew } = await compared(world.director, what, world.today, 'zh')
    expect([effectiveOn, isNew]).toEqual(['2026-12-01', true])
    must(await take(world.director, what, effectiveOn))
    expect((await schemesOf(db, world.enclaveId)).map(({ terms }) => terms.propertyFee)).toEqual(['6.66'])
    expect((await told('rent_scheme_set'))[0]?.title).toContain('取自')
    must(await take(world.director, asked('rent', 'director', { from: null }), '2027-01-01'))
    expect((await schemesOf(db, world.enclaveId)).map(({ terms }) => terms)).toContainEqual(USUAL_TERMS)
  })

  it('a checklist: a new one, and the next version of one that has its name here', async () => {
    const items = [{ key: 'i1', zh: '出口畅通', en: 'Exits', guide: '', measure: null }]
    const list = { nameZh: '消防', nameEn: 'Fire', items, reason: '定', version: 0 }
    const { checklistId: piece } = must(await setChecklist(other.officer, null, list, world.now))
    const what = asked('checklists', 'officer', { piece })
    must(await take(world.officer, what))
    expect((await piecesOf(world.officer, asked('checklists', 'officer'), world.today)).pieces).toEqual([
      { key: piece, zh: '消防', en: 'Fire', isKnown: true },
    ])
    const more = { ...items[0], key: 'i2', zh: '灭火器在位', guide: '', en: 'Extinguishers', measure: null }
    must(
      await setChecklist(other.officer, piece, { ...list, items: [...items, more], version: 1 }, world.now),
    )
    const { changes } = await compared(world.officer, what, world.today, 'zh')
    expect(changes.map(({ gone, come }) => [gone.length, come.length])).toEqual([[0, 1]])
    must(await take(world.officer, what))
    const versions = await db.checklistVersion.findMany({
      where: { enclaveId: world.enclaveId },
      orderBy: { version: 'asc' },
    })
    expect(versions.map(({ version, reason }) => [version, reason])).toEqual([
      [1, '参照兄弟飞地'],
      [2, '参照兄弟飞地'],
    ])
  })

  it('the rules by which a thing is booked', async () => {
    const said = { nameZh: '示波器', nameEn: 'Scope', placeZh: '二层', placeEn: '2F', noteZh: '', noteEn: '' }
    const rules = {
      who: 'firms' as const,
      opensAt: 540,
      closesAt: 1080,
      onDaysOff: false,
      longest: 240,
      aheadDays: 14,
      freeMinutes: 600,
      pricePerHour: '30.00',
      vatPercent: 6,
      approval: true,
      cancelHours: 4,
    }
    const thing = { kind: 'instrument' as const, ...said, ...rules }
    const { thingId: piece } = must(await enterThing(other.officer, thing, world.now))
    const mine = { ...thing, approval: false, pricePerHour: null }
    const { thingId: to } = must(await enterThing(world.officer, mine, world.now))
    must(await take(world.officer, asked('booking_rules', 'officer', { piece, to })))
    const [newest] = await ruleVersions(world.officer, to, world.today)
    expect(newest).toMatchObject({
      reason: '参照兄弟飞地',
      standing: 'coming',
      rules: { approval: true, pricePerHour: '30.00', cancelHours: 4 },
    })
    expect((await told('booking_rules_set'))[0]?.title).toContain('取自')
    // A thing of another enclave is nobody's to set rules for.
    const foreign = asked('booking_rules', 'officer', { piece, to: piece })
    await expect(take(world.officer, foreign)).rejects.toMatchObject({ status: 404 })
  })
})

describe('what records and indicators there are', () => {
  it('a kind of record arrives as a draft with the codes of its fields; its indicator after it is published', async () => {
    const { code } = must(await defineKind(other.admin, newKindOf(), world.now))
    must(await publishKind(other.admin, code, world.now))
    const kinds = { where: { enclaveId: other.enclaveId, code }, include: { versions: true } }
    const [version] = (await db.ownKind.findFirstOrThrow(kinds)).versions
    const own = (await kindsToCount(other.enclaveId)).find((one) => one.code === code) ?? null
    const indicator = IndicatorForm.parse({ ...ownIndicatorSaid(), zh: '认可实验室' })
    must(
      await defineIndicator(other.admin, indicator, { recordKind: 'own', own, expression: null }, world.now),
    )
    const { pieces } = await piecesOf(world.admin, asked('indicators', 'admin'), world.today)
    const piece = pieces.find(({ zh }) => zh === '认可实验室')?.key ?? ''
    const whatCounts = asked('indicators', 'admin', { piece })
    expect(await take(world.admin, whatCounts, world.today)).toMatchObject({ reason: 'kind_missing' })

    const what = asked('kinds', 'admin', { piece: code })
    must(await take(world.admin, what, world.today))
    const taken = await db.ownKind.findFirstOrThrow({
      where: { enclaveId: world.enclaveId, code },
      include: { versions: true },
    })
    expect([taken.state, taken.versions[0]?.shape]).toEqual(['draft', version?.shape])
    expect(await take(world.admin, what, world.today)).toMatchObject({ ok: false })
    must(await publishKind(world.admin, code, world.now))
    must(await take(world.admin, whatCounts, world.today))
    const counted = await db.indicator.findFirstOrThrow({
      where: { enclaveId: world.enclaveId, zh: '认可实验室' },
      include: { versions: true },
    })
    expect([counted.versions[0]?.kindId, counted.target.toNumber(), counted.unitZh]).toEqual([
      taken.id,
      0,
      indicator.unitZh,
    ])
  })
})
