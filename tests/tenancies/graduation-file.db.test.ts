import { beforeAll, describe, expect, it } from 'vitest'
import { graduationFile } from '~/across/graduation-file/file.server'
import { must } from '~/example/drivers/must'
import type { Block } from '~/ground/papers/sheet'
import { sheetDocx } from '~/ground/papers/sheet-docx.server'
import { addRecord } from '~/ground/records/add-record.server'
import { db } from '~/platform/db.server'
import { certificateOf } from '~/residence/graduation/certificate.server'
import { graduate } from '~/residence/graduation/graduate.server'
import { typed, uploaded } from '../firms/support'
import { resident } from '../landing/support'
import { freshDatabase } from '../support/database'
import { graduate as graduated } from '../support/scenes-of-graduation'
import { answerOf, makePerson, makeWorld } from '../support/world'

beforeAll(freshDatabase)

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
      '五、服务',
      '六、证据与证书',
      '七、毕业判定',
      '八、决定与通知',
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
