import { describe, expect, it } from 'vitest'
import { graduationFile } from '~/across/graduation-file/file.server'
import { must } from '~/example/drivers/must'
import type { Block } from '~/ground/papers/sheet'
import { sheetDocx } from '~/ground/papers/sheet-docx.server'
import { addRecord } from '~/ground/records/add-record.server'
import { db } from '~/platform/db.server'
import { CertificateTextForm } from '~/residence/graduation/certificate-text.form'
import { certificateTexts, publishCertificateText } from '~/residence/graduation/certificate-texts.server'
import { certificateOf } from '~/residence/graduation/certificate.server'
import { graduate } from '~/residence/graduation/graduate.server'
import { addDays, dateOfDay } from '~/shared/days'
import { typed, uploaded } from '../firms/support'
import { resident } from '../landing/support'
import { graduate as graduated } from '../support/scenes/graduation'
import { reviewed } from '../support/scenes/years'
import { answerOf, makePerson, makeWorld } from '../support/world'

const said = (blocks: readonly Block[]) =>
  blocks
    .map((block) => (block.kind === 'table' ? block.rows.map((row) => row.join(' ')).join('\n') : block.text))
    .join('\n')

/** A firm in residence that fulfils the criteria by what it raised. */
async function ready(given = {}) {
  const world = await makeWorld(given)
  const firm = await resident(world, 'active')
  const founder = await makePerson(world, 'founder', { firmId: firm.id })
  const input = typed('funding', {
    number: '协议 8',
    round: '天使轮',
    investor: '示例基金',
    happenedOn: '2026-01-01',
    amountYuan: '500.01',
    file: await uploaded(founder),
  })
  must(await addRecord(founder, firm.id, input, world.now))
  return { world, firm, founder }
}

describe('the file of a graduation', () => {
  it('is put together from the record: register, term, test with its arithmetic, decision and notice', async () => {
    const { world, firm } = await ready()
    const { director, officer, now, today } = world
    const before = await graduationFile(officer, firm.id, today, 'zh')
    expect(said(before.sheet.blocks)).toContain('还没有决定毕业')
    must(await graduate(director, firm.id, { note: '发展良好' }, now))
    const { sheet } = await graduationFile(officer, firm.id, today, 'zh')
    expect(sheet.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([
      '一、登记信息',
      '二、入驻与孵化期',
      '三、场地与合同',
      '四、年度数据',
      '五、年度考核',
      '六、服务',
      '七、证据与证书',
      '八、毕业判定',
      '九、决定与通知',
    ])
    const text = said(sheet.blocks)
    const tenancy = await db.tenancy.findFirstOrThrow({ where: { firmId: firm.id } })
    for (const part of [
      firm.uscc,
      '2025年1月1日至2028年12月31日，48 个月',
      '示例基金 天使轮',
      '500.01 万元',
      `2026年11月20日，${director.name}决定准予毕业`,
      '附言 发展良好',
      `毕业证书 ${tenancy.certificateNo}`,
      '2026年11月20日发给企业 1 人',
    ])
      expect(text).toContain(part)
    expect(said((await graduationFile(officer, firm.id, today, 'en')).sheet.blocks)).not.toMatch(/[，。：；]/)
    expect((await sheetDocx(sheet)).subarray(0, 2).toString()).toBe('PK')
  })

  it('holds the yearly reviews of the residence, with what had to be put right and what was found then', async () => {
    const world = await makeWorld()
    const { firmId } = await reviewed(world, { cureBy: '2026-11-01', secondLook: 'cured' })
    const { sheet } = await graduationFile(world.officer, firmId, world.today, 'zh')
    const text = said(sheet.blocks)
    expect(text).toContain('第 1 年 2025年1月1日至2025年12月31日 不合格 半年没有开展研发')
    expect(text).toContain('2026年11月1日前整改；2026年11月20日复查已改好：没有改')
    const { firm } = await ready()
    expect(said((await graduationFile(world.officer, firmId, world.today, 'en')).sheet.blocks)).toContain(
      'Failed',
    )
    expect(firm.id).not.toBe(firmId)
  })

  it('is of firms the reader may see, and of those that were admitted', async () => {
    const { world, firm } = await ready()
    const other = await makeWorld()
    const file = (actor: typeof world.officer, id: string) =>
      answerOf(() => graduationFile(actor, id, world.today, 'zh'))
    expect((await file(other.officer, firm.id)).status).toBe(404)
    expect((await file(world.officer, world.firm.id)).status).toBe(404)
  })
})

describe('the certificate of graduation', () => {
  it('is numbered by the year, each once, and names the enclave, the day and who signed', async () => {
    const { world, firm } = await ready()
    const { director, founder: other, enclaveId, now } = world
    must(await graduate(director, firm.id, {}, now))
    const enclave = await db.enclave.findUniqueOrThrow({ where: { id: enclaveId } })
    const { number, sheet } = await certificateOf(director, firm.id, 'zh')
    expect(number).toBe(`${enclave.refPrefix}BY-2026-0001`)
    const text = said(sheet.blocks)
    for (const part of [firm.name, firm.uscc, '2025年1月1日至2026年11月20日', `签发人：${director.name}`])
      expect(text).toContain(part)
    expect(text).toContain(`${sheet.organisation}\n2026年11月20日`)
    expect((await answerOf(() => certificateOf(other, firm.id, 'zh'))).status).toBe(404)
  })

  it('is there for nobody before graduation, and says no more than is kept', async () => {
    const { world, firm } = await ready()
    expect((await answerOf(() => certificateOf(world.director, firm.id, 'zh'))).status).toBe(404)
    const made = await graduated(world)
    await db.tenancy.updateMany({ where: { id: made.tenancyId }, data: { graduatedById: null } })
    const { sheet } = await certificateOf(made.founder, made.firmId, 'en')
    expect(said(sheet.blocks)).not.toContain('Signed by')
  })
})

describe('the words of certificates', () => {
  const words = {
    titleZh: '毕业证',
    titleEn: 'Diploma',
    bodyZh: '{企业}在{孵化器}，{毕业日}毕业。',
    bodyEn: '{firm}, {graduated}.',
  }
  const form = (basedOn: number, effectiveOn: string) =>
    CertificateTextForm.parse({ ...words, basedOn, effectiveOn })

  it('are an enclave’s own from a day on: who graduated before keeps theirs, and each version stays', async () => {
    const { world, firm } = await ready()
    const { director, today, now } = world
    must(await graduate(director, firm.id, {}, now))
    expect(await publishCertificateText(director, form(0, today), now)).toMatchObject({
      reason: 'graduated_today',
    })
    must(await publishCertificateText(director, form(0, addDays(today, 1)), now))
    expect((await certificateOf(director, firm.id, 'zh')).sheet.title).toBe('毕业证书')
    const later = await graduated(world)
    await db.tenancy.updateMany({
      where: { id: later.tenancyId },
      data: { graduatedOn: dateOfDay(addDays(today, 1)) },
    })
    const { sheet } = await certificateOf(director, later.firmId, 'zh')
    expect([sheet.title, sheet.blocks[0]?.text]).toEqual([
      '毕业证',
      expect.stringMatching(/在.+，2026年11月21日毕业。$/),
    ])
    expect((await certificateOf(director, later.firmId, 'en')).sheet.blocks[0]?.text).toMatch(
      /, 21 November 2026\.$/,
    )
    expect(
      (await certificateTexts(director, today)).map(({ version, inForce }) => [version, inForce]),
    ).toEqual([
      [1, false],
      [0, true],
    ])
    await expect(db.certificateText.updateMany({ data: { titleZh: '改' } })).rejects.toThrow()
  })

  it('are published once where two do at the same time, by the director alone, and not for a day that is over', async () => {
    const { director, officer, today, now } = await makeWorld()
    const both = [1, 2].map(() => publishCertificateText(director, form(0, today), now))
    expect((await Promise.all(both)).map((one) => (one.ok ? 'ok' : one.reason)).sort()).toEqual([
      'changed_meanwhile',
      'ok',
    ])
    expect(await publishCertificateText(director, form(1, addDays(today, -1)), now)).toMatchObject({
      reason: 'day_passed',
    })
    expect((await answerOf(() => publishCertificateText(officer, form(1, today), now))).status).toBe(403)
  })

  it('name the firm and the day, and nothing that no certificate has a value for', () => {
    const wrong = CertificateTextForm.safeParse({
      ...words,
      basedOn: 0,
      effectiveOn: '2026-12-01',
      bodyZh: '{企业}{租金}',
    })
    expect(wrong.error?.issues.map(({ message }) => message)).toEqual(['unknown:租金', 'lacks:毕业日'])
  })
})
