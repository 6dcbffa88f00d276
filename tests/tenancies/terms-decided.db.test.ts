import { expect, it } from 'vitest'
import { issueAgreement } from '~/admission/agreements/issue.server'
import { must } from '~/example/drivers/must'
import { STANDARD } from '~/ground/settings/settings'
import type { Terms } from '~/ground/settings/terms'
import { db, inTransaction } from '~/platform/db.server'
import { remindOfEnds } from '~/residence/leaving/remind.server'
import { beginTenancy } from '~/residence/tenancies/begin.part.server'
import { extendTerm, extensionPage } from '~/residence/tenancies/extend.server'
import { offerTenancy } from '~/residence/tenancies/offer.part.server'
import { deskItems, residents } from '~/residence/tenancies/queries.server'
import { decideSetting } from '~/setup/settings-pages/decide-setting.server'
import { TermsForm } from '~/setup/settings-pages/terms.form'
import { addDays, dayFromDate, instantOf } from '~/shared/days'
import { applicationIn } from '../support/applications'
import { admittedRow } from '../support/submitted'
import { makePerson, makeWorld, type World } from '../support/world'

const GROUND = { zh: '厂房在建', en: 'Its factory is being built' }
const EXTENDING: Partial<Terms> = { extensions: 1, extensionMonths: 6, extensionGrounds: [GROUND] }
const NOTE = '厂房还在建，明年春天投产'

async function decide(world: World, part: Partial<Terms>, from = world.today, at = world.now) {
  const newest = await db.setting.count({ where: { enclaveId: world.enclaveId, topic: 'terms' } })
  const content = { ...STANDARD.terms, ...part }
  const when = { effectiveOn: from, reason: '办法修订', basedOn: newest }
  must(await decideSetting(world.admin, 'terms', { content, when }, at))
}

async function inResidence(world: World, startedOn: string, termMonths: number) {
  const { enclaveId, firm, founder, officer, now } = world
  const applicationId = await admittedRow(world, firm.id, {
    ref: `${firm.ref}-XF`,
    createdById: founder.userId,
    submittedAt: new Date('2022-11-30T16:30:00Z'),
  })
  const offer = { enclaveId, firmId: firm.id, applicationId, termMonths, officerId: officer.userId }
  const { tenancyId } = await inTransaction((tx) => offerTenancy(tx, offer, now))
  await inTransaction((tx) => beginTenancy(tx, { enclaveId, tenancyId, startedOn }, now))
  return tenancyId
}

it('does not move a term that has begun, nor when its end is announced; the next agreement follows it', async () => {
  const world = await makeWorld()
  const { officer, today } = world
  await inResidence(world, addDays(today, -1400), 48)
  const [before] = await residents(officer, today)
  const shown = await deskItems(officer, today, 'zh')
  expect(shown).toHaveLength(1)
  await decide(world, { months: 24, longer: [], termAlertDays: [5] })
  expect(await residents(officer, today)).toEqual([before])
  expect(await deskItems(officer, today, 'zh')).toEqual(shown)
  const { id } = await applicationIn(world, 'public_notice')
  const issue = { space: '房间 60 平方米' }
  const later = instantOf(addDays(today, 30), 600)
  expect(await issueAgreement(officer, id, { ...issue, termMonths: 48 }, later)).toMatchObject({
    reason: 'term_not_offered',
  })
  expect(await issueAgreement(officer, id, { ...issue, termMonths: 24 }, later)).toMatchObject({ ok: true })
})

it('writes on the days the enclave had decided when the term began', async () => {
  const world = await makeWorld()
  await decide(world, { termAlertDays: [100, 10] }, addDays(world.today, 1))
  await inResidence(world, addDays(world.today, 1), 3)
  const { endsOn } = await db.tenancy.findFirstOrThrow({ where: { enclaveId: world.enclaveId } })
  const end = dayFromDate(endsOn ?? new Date())
  await decide(world, { termAlertDays: [3] }, addDays(world.today, 2))
  const told = async (daysBefore: number) => {
    await remindOfEnds(instantOf(addDays(end, -daysBefore), 600), world.enclaveId)
    return db.letter.count({ where: { enclaveId: world.enclaveId, kind: 'term_ends' } })
  }
  const first = await told(50)
  expect(first).toBeGreaterThan(0)
  expect(await told(11)).toBe(first)
  expect(await told(10)).toBe(2 * first)
  expect(await told(3)).toBe(2 * first)
})

it('extends a term by the rules of the day it began: who, how often, how long, when and why', async () => {
  const world = await makeWorld()
  const { director, officer, founder, firm, enclaveId, today, now } = world
  await decide(world, EXTENDING)
  const tenancyId = await inResidence(world, today, 12)
  // What is decided later says nothing of this firm.
  await decide(world, { extensions: 0 }, addDays(today, 1))
  const end = '2027-11-19'
  const typed = { endsOn: end, months: 6, ground: 0, note: NOTE }
  const soon = instantOf(addDays(end, -180), 600)
  expect(await extendTerm(director, firm.id, typed, instantOf(addDays(end, -181), 600))).toMatchObject({
    reason: 'too_early',
    detail: { day: addDays(end, -180) },
  })
  expect(await extendTerm(officer, firm.id, typed, soon)).toMatchObject({ reason: 'wrong_role' })
  expect(await extendTerm(director, firm.id, { ...typed, months: 7 }, soon)).toMatchObject({
    reason: 'too_long',
  })
  expect(await extendTerm(director, firm.id, { ...typed, ground: 1 }, soon)).toMatchObject({
    reason: 'ground_unknown',
  })
  expect(await extendTerm(director, firm.id, typed, instantOf(addDays(end, 1), 600))).toMatchObject({
    reason: 'over',
  })
  // The end was read before somebody moved it.
  expect(await extendTerm(director, firm.id, { ...typed, endsOn: addDays(end, -1) }, soon)).toMatchObject({
    reason: 'changed_meanwhile',
  })
  const other = await makePerson({ enclaveId, slug: world.slug }, 'director')
  const both = await Promise.all([
    extendTerm(director, firm.id, typed, soon),
    extendTerm(other, firm.id, typed, soon),
  ])
  expect(both.filter(({ ok }) => ok)).toEqual([{ ok: true, value: { endsOn: '2028-05-19' } }])
  expect(await db.termExtension.findMany({ where: { tenancyId } })).toMatchObject([
    { number: 1, months: 6, groundZh: GROUND.zh, note: NOTE },
  ])
  const tenancy = await db.tenancy.findFirstOrThrow({ where: { id: tenancyId } })
  expect([tenancy.termMonths, dayFromDate(tenancy.endsOn ?? now)]).toEqual([18, '2028-05-19'])
  expect(await db.letter.count({ where: { toUserId: founder.userId, kind: 'term_extended' } })).toBe(1)
  expect(await db.event.count({ where: { firmId: firm.id, kind: 'term_extended' } })).toBe(1)
  const again = instantOf('2028-05-01', 600)
  expect(await extendTerm(director, firm.id, { ...typed, endsOn: '2028-05-19' }, again)).toMatchObject({
    reason: 'all_used',
  })
  expect(await extensionPage(director, firm.id, '2028-05-01')).toMatchObject({
    used: 1,
    endsOn: '2028-05-19',
  })
})

it('reads what an administrator types, and says which line it cannot read', () => {
  const typed = {
    months: '36',
    longer: '生物医药 | Biomedicine | 60 | 第三条\n集成电路｜｜ 48',
    extensions: '1',
    extensionMonths: '12',
    extensionGrounds: '厂房在建 | Factory being built',
    extensionWithinDays: '180',
    extendedBy: 'officer',
    termAlertDays: '30，90',
    basedOn: '1',
  }
  expect(TermsForm.parse(typed).content).toMatchObject({
    longer: [
      { zh: '生物医药', en: 'Biomedicine', months: 60, clause: '第三条' },
      { zh: '集成电路', en: '集成电路', months: 48, clause: '' },
    ],
    termAlertDays: [90, 30],
  })
  const wrong = (part: Record<string, string>) =>
    TermsForm.safeParse({ ...typed, ...part }).error?.issues.map(({ path, message }) => [path[0], message])
  expect(wrong({ longer: '生物医药 | Biomedicine' })).toEqual([['longer', 'longer_wrong']])
  expect(wrong({ longer: '生物医药 | Biomedicine | 36' })).toEqual([['longer', 'not_longer']])
  expect(wrong({ extensionGrounds: '' })).toEqual([['extensionGrounds', 'grounds_missing']])
  expect(wrong({ termAlertDays: 'soon' })).toEqual([['termAlertDays', 'not_days']])
})
