import { newestSetting, writeSetting } from '~/ground/settings/decide.part.server'
import { settingOn } from '~/ground/settings/enclave.server'
import type { SettingOf } from '~/ground/settings/settings'
import { beforeAll, describe, expect, test } from 'vitest'
import { issueRefusal } from '~/admission/agreements/issue-refusal'
import { issueAgreement } from '~/admission/agreements/issue.server'
import { publishText } from '~/admission/agreements/publish-text.server'
import { TextForm } from '~/admission/agreements/publish-text.form'
import { agreementOf } from '~/admission/agreements/queries.server'
import { FORMATS } from '~/ground/files/formats'
import { returnScan } from '~/admission/agreements/return-scan.server'
import { recordSigning, sendScanBack } from '~/admission/agreements/sign.server'
import { admit } from '~/admission/decisions/admit.server'
import { lapse } from '~/admission/applications/lapse.server'
import { db, inTransaction } from '~/platform/db.server'
import { addWorkingDays } from '~/shared/calendar'
import { addDays, dayFromDate, dayOf, instantOf, type Day } from '~/shared/days'
import { uploadedBy } from '~/example/drivers/uploads.server'
import { applicationIn } from '../support/applications'
import { makePerson, makeWorld, type World } from '../support/world'

let world: World

beforeAll(async () => {
  world = await makeWorld()
})

const ISSUE = { termMonths: 60, space: '房间 80 平方米' }
const morning = (day: Day) => instantOf(day, 10 * 60)

/** A file whose notice has ended, and the morning after. */
async function noticed() {
  const file = await applicationIn(world, 'public_notice')
  const { noticeUntil } = await db.application.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId: world.enclaveId, id: file.id } },
  })
  const until = dayFromDate(noticeUntil ?? world.now)
  return { ...file, until, at: morning(addDays(until, 1)) }
}

test('it is issued after the notice only, filled in, and stays as it was when the text changes', async () => {
  const { id, firmId, until, at } = await noticed()
  const early = await issueAgreement(world.officer, id, ISSUE, morning(until))
  expect(early).toMatchObject({ reason: 'notice_running' })
  expect((await issueAgreement(world.officer, id, ISSUE, at)).ok).toBe(true)
  const before = await agreementOf(world.officer, id)
  const firm = await db.firm.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId: world.enclaveId, id: firmId } },
  })
  const words = JSON.stringify(before?.paper)
  for (const said of [firm.name, firm.uscc, '60 个月', '房间 80 平方米']) expect(words).toContain(said)
  expect(words).not.toMatch(/[{}｛｝]\w*企业|\{firm\}/)
  const text = {
    basedOn: 0,
    titleZh: '新协议',
    titleEn: 'New',
    effectiveOn: dayOf(at),
    bodyZh: '乙方 {企业} {信用代码} {孵化期}',
    bodyEn: '{firm} {credit code} {months}',
  }
  expect(await publishText(world.officer, text, at)).toMatchObject({ ok: true, value: { version: 1 } })
  expect(await publishText(world.officer, text, at)).toMatchObject({ reason: 'changed_meanwhile' })
  expect(await agreementOf(world.founder, id)).toBeNull()
  expect(await agreementOf(world.officer, id)).toEqual(before)
  expect(before).toMatchObject({ intact: true, textVersion: 0, termMonths: 60 })
  // Issued again before it is signed, it is on the new text, and the old one is void.
  expect((await issueAgreement(world.officer, id, ISSUE, at)).ok).toBe(true)
  expect(await agreementOf(world.officer, id)).toMatchObject({ textVersion: 1 })
  await expect(
    db.agreement.updateMany({ where: { applicationId: id }, data: { termMonths: 48 } }),
  ).rejects.toThrow()
  await expect(db.agreementText.deleteMany({ where: { enclaveId: world.enclaveId } })).rejects.toThrow()
})

test('the founder hands in a scan, it is sent back, handed in again, recorded, and then the firm is admitted', async () => {
  const { id, founder, at } = await noticed()
  await issueAgreement(world.officer, id, ISSUE, at)
  const foreign = await uploadedBy(world.officer.userId, at)
  expect(await returnScan(founder, id, { scan: foreign }, at)).toMatchObject({ reason: 'unknown_file' })
  const typed = await uploadedBy(founder.userId, at)
  await db.file.update({ where: { id: typed }, data: { mime: FORMATS.docx.mime } })
  expect(await returnScan(founder, id, { scan: typed }, at)).toMatchObject({ reason: 'other_format' })
  await expect(returnScan(world.founder, id, { scan: foreign }, at)).rejects.toMatchObject({ status: 404 })
  const first = await uploadedBy(founder.userId, at)
  expect((await returnScan(founder, id, { scan: first }, at)).ok).toBe(true)
  expect((await sendScanBack(world.officer, id, { note: '第二页没有盖章' }, at)).ok).toBe(true)
  expect(await agreementOf(founder, id)).toMatchObject({ returnedFile: null, sentBackNote: '第二页没有盖章' })
  const scan = await uploadedBy(founder.userId, at)
  expect((await returnScan(founder, id, { scan }, at)).ok).toBe(true)
  const on = (signedOn: Day) => recordSigning(world.officer, id, { signedOn }, at)
  expect(await on(addDays(dayOf(at), -1))).toMatchObject({ reason: 'signed_before_issue' })
  expect(await on(addDays(dayOf(at), 1))).toMatchObject({ reason: 'signed_in_future' })
  expect(await admit(world.officer, id, at)).toMatchObject({ reason: 'agreement_unsigned' })
  const both = await Promise.all([on(dayOf(at)), on(dayOf(at))])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await issueAgreement(world.officer, id, ISSUE, at)).toMatchObject({ reason: 'signed_already' })
  expect((await admit(world.officer, id, at)).ok).toBe(true)
  const tenancy = await db.tenancy.findFirst({ where: { applicationId: id } })
  expect(tenancy?.termMonths).toBe(60)
})

test('of two officers who issue at once there is one agreement in force, and the database admits nobody without', async () => {
  const { id, at } = await noticed()
  const second = await makePerson(world, 'officer')
  await Promise.all([world.officer, second].map((one) => issueAgreement(one, id, ISSUE, at)))
  expect(await db.agreement.count({ where: { applicationId: id, voidedAt: null } })).toBe(1)
  await expect(db.application.updateMany({ where: { id }, data: { state: 'admitted' } })).rejects.toThrow()
})

test('a firm that does not sign in time is closed by staff, never before, and not once its scan is in', async () => {
  const { id, founder, at } = await noticed()
  expect(await lapse(world.officer, id, at)).toMatchObject({ reason: 'wrong_state' })
  await issueAgreement(world.officer, id, ISSUE, at)
  const due = addWorkingDays(dayOf(at), 10)
  expect(await lapse(world.officer, id, morning(due))).toMatchObject({ reason: 'still_time' })
  const scan = await uploadedBy(founder.userId, at)
  await returnScan(founder, id, { scan }, at)
  expect(await lapse(world.officer, id, morning(addDays(due, 1)))).toMatchObject({ reason: 'scan_in' })
  await sendScanBack(world.officer, id, { note: '看不清签字' }, at)
  expect((await lapse(world.officer, id, morning(addDays(due, 1)))).ok).toBe(true)
  const { state } = await db.application.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId: world.enclaveId, id } },
  })
  expect(state).toBe('lapsed')
})

describe('a text', () => {
  const text = {
    basedOn: '0',
    titleZh: '协议',
    titleEn: 'A',
    effectiveOn: '2026-12-01',
    bodyZh: '{企业} {信用代码} {孵化期}',
    bodyEn: '{firm} {credit code} {months}',
  }
  test.each([
    ['whole', {}, true],
    ['with a name nobody knows', { bodyZh: `${text.bodyZh} {公司}` }, false],
    ['without the term', { bodyEn: '{firm} {credit code}' }, false],
  ])('%s', (_, more, good) => {
    expect(TextForm.safeParse({ ...text, ...more }).success).toBe(good)
  })
})

test('without a party it is not issued, and the page says which is missing', async () => {
  const place = await makeWorld()
  const { id } = await applicationIn(place, 'public_notice')
  const { noticeUntil } = await db.application.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId: place.enclaveId, id } },
  })
  const at = morning(addDays(dayFromDate(noticeUntil ?? place.now), 1))
  const say = async (part: Partial<SettingOf<'identity'>>) => {
    const { enclaveId } = place
    const content = { ...(await settingOn(db, enclaveId, 'identity', dayOf(at))), ...part }
    const { version: after } = await newestSetting(db, enclaveId, 'identity')
    const when = { effectiveOn: dayOf(at), reason: '', byId: null, after }
    await inTransaction((tx) => writeSetting(tx, { enclaveId, topic: 'identity', content, ...when }, at))
  }
  await say({ operatorZh: ' ', sponsorEn: '' })
  const refused = await issueAgreement(place.officer, id, ISSUE, at)
  expect(refused).toMatchObject({ ok: false, reason: 'facts_missing' })
  if (refused.ok) return
  expect(issueRefusal(refused, 'zh')).toContain('运营方')
  await say({ operatorZh: '运营公司', sponsorEn: 'Bureau' })
  expect((await issueAgreement(place.officer, id, ISSUE, at)).ok).toBe(true)
})
