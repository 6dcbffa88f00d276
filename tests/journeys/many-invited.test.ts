import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { PHONE, type Visitor } from './support/browser'
import { acceptInvitation } from './support/letter'
import { onItsDatabase, onStage, visitor } from './support/stage'

const MEMBERS = '/admin/weinan-xian'
const AT = (name: string) => `${name}@many.example.test`
const HEADS = '邮箱或手机号\t身份\t所属'
const OFFICER = `${AT('officer')}\t运营专员`
const PARK = (name: string) => `${AT('park')}\t园区专员\t${name}`
const EXPERT = `${AT('expert')}\t评审专家`

onStage()
onItsDatabase()

describe('people asked in from a spreadsheet', () => {
  let admin: Visitor, park: string
  beforeAll(async () => {
    admin = await visitor('admin')
    const { id: enclaveId } = await db.enclave.findUniqueOrThrow({ where: { slug: 'weinan-xian' } })
    park = (await db.park.findFirstOrThrow({ where: { enclaveId, validUntil: null } })).nameZh
  })

  test('a row that is wrong is named, and what was pasted stays', async () => {
    const { page } = admin
    await page.goto(MEMBERS)
    await page.getByRole('link', { name: '从表格邀请' }).click()
    await page.getByRole('heading', { name: '从表格粘贴' }).waitFor()
    await admin.inspect()
    const pasted = [HEADS, OFFICER, PARK('没有的园区'), EXPERT].join('\n')
    await page.getByLabel('表格的行').fill(pasted)
    await page.getByRole('button', { name: '看一看' }).click()
    const wrong = page.getByRole('row').filter({ hasText: AT('park') })
    await wrong.getByText('所属: 没有这个园区').waitFor()
    expect(await wrong.getByRole('cell').first().innerText()).toBe('3')
    for (const fine of [AT('officer'), AT('expert')])
      await page.getByRole('row').filter({ hasText: fine }).getByText('可以邀请').waitFor()
    expect(await page.getByLabel('表格的行').inputValue()).toBe(pasted)
    await admin.inspect()
    expect(await db.invitation.count({ where: { address: { endsWith: '@many.example.test' } } })).toBe(0)
  })

  test('is mended and sent: all of them arrive, also for whoever sends it twice', async () => {
    const { page } = admin
    await page.getByLabel('表格的行').fill([HEADS, OFFICER, PARK(park), EXPERT].join('\n'))
    await page.getByRole('button', { name: '看一看' }).click()
    await page.getByRole('button', { name: '寄出这 3 封邀请' }).dblclick()
    await page.getByText('已寄出 3 封邀请，七天内有效。').waitFor()
    await admin.inspect()
    for (const name of ['officer', 'park', 'expert'])
      await page
        .getByRole('row')
        .filter({ hasText: AT(name) })
        .waitFor()
    await page
      .getByRole('row')
      .filter({ hasText: AT('park') })
      .getByText(park)
      .waitFor()
    const sent = await db.invitation.findMany({ where: { address: { endsWith: '@many.example.test' } } })
    expect(sent.map(({ role }) => role).sort()).toEqual(['expert', 'officer', 'park'])
    const letters = await db.letter.findMany({
      where: { kind: 'invitation', toAddress: { endsWith: '@many.example.test' } },
    })
    expect(letters).toHaveLength(3)
  })

  test('one accepts on a telephone and stands among the members', async () => {
    const invited = await visitor(undefined, { viewport: PHONE })
    await acceptInvitation(invited.page, AT('park'), { name: '梁望川', password: 'a park by the Wei river' })
    await invited.inspect()
    await invited.page.getByText(park).first().waitFor()
    const { page } = admin
    await page.goto(MEMBERS)
    await page.getByRole('row').filter({ hasText: '梁望川' }).getByText(park).waitFor()
    expect(
      await page
        .getByRole('row')
        .filter({ hasText: AT('officer') })
        .count(),
    ).toBe(1)
  })
})
