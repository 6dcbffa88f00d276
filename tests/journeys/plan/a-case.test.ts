import { beforeAll, describe, expect, test } from 'vitest'
import { spotOn } from '~/example/drivers/png'
import { PHONE, type Visitor } from '../support/browser'
import { ENCLAVE } from '../support/founder'
import { press } from '../support/staff'
import { onStage, visitor } from '../support/stage'

const DESK = `/desk/${ENCLAVE}/cases`
const PORTAL = `/${ENCLAVE}`
const STORY = '起步时只有两个人和一间办公室。'

onStage()

describe('the case of a firm', () => {
  let officer: Visitor, director: Visitor, founder: Visitor, stranger: Visitor
  let at: string, own: string, address: string
  beforeAll(async () => {
    officer = await visitor('officer')
    director = await visitor('director')
    founder = await visitor('founder', { viewport: PHONE })
    stranger = await visitor(undefined, { viewport: PHONE })
  })

  test('is what the founder of the example is asked about; words that the record does not have are refused', async () => {
    const { page } = founder
    await page.goto('/my/firm')
    await page.getByRole('link', { name: '查看' }).first().click()
    await page.waitForURL(/\/my\/cases\/[\w-]+$/)
    await founder.inspect()
    own = new URL(page.url()).pathname
    at = `${DESK}/${own.split('/').at(-1) ?? ''}`

    await officer.page.goto(DESK)
    await officer.inspect()
    await officer.page.goto(at)
    await officer.inspect()
    await officer.page.getByRole('link', { name: '修改文字' }).click()
    await officer.inspect()
    const text = officer.page.getByLabel('正文（中文）')
    await text.fill(`${STORY}\n{入驻日}入驻。\n{没有的}`)
    await officer.page.getByRole('button', { name: '保存' }).click()
    await officer.page.getByText('企业档案里没有 {没有的}').first().waitFor()
    await text.fill(`${STORY}\n{入驻日}入驻。\n- 第一笔订单\n- 第一台样机`)
    await press(officer.page, '保存')
    await officer.page.getByText(/\d{4}年\d+月\d+日入驻。/).waitFor()
  })

  test('gets a picture, and is asked about anew; the text before cannot be agreed to any more', async () => {
    const { page } = officer
    await page.getByRole('link', { name: '添加图片' }).click()
    await officer.inspect()
    await page.locator('input[type=file]').setInputFiles({
      name: '样机.png',
      mimeType: 'image/png',
      buffer: Buffer.from(spotOn([214, 208, 196], [92, 120, 138], [150, 60, 34])),
    })
    await page.getByLabel('图片说明（中文）').fill('第一台样机')
    await page.getByLabel('图片说明（英文）').fill('The first prototype')
    await press(page, '保存')
    await founder.page.reload()
    await founder.page.getByText('现在没有要您答复的案例').waitFor()
    await page.getByRole('link', { name: '请企业同意' }).click()
    await officer.inspect()
    await press(page, '请企业同意')
    await page.getByText('等企业答复').first().waitFor()
  })

  test('is read on the phone exactly as it will stand, and agreed to', async () => {
    const { page } = founder
    await page.goto(own)
    await page.getByText(STORY).waitFor()
    await page.getByText('第一台样机').last().waitFor()
    await founder.inspect()
    await page.getByRole('link', { name: '同意这一稿' }).click()
    await founder.inspect()
    await press(page, '同意这一稿')
    await page.getByRole('link', { name: '撤回同意' }).waitFor()
    await stranger.page.goto(`${PORTAL}/cases`)
    expect(await stranger.page.getByText(STORY).count()).toBe(0)
  })

  test('is published by the director, and read by everybody in both languages', async () => {
    const { page } = director
    await page.goto(at)
    await page.getByRole('link', { name: '发布到门户' }).click()
    await director.inspect()
    await press(page, '发布到门户')
    await page.getByText('已发布').first().waitFor()

    const reader = stranger.page
    await reader.goto(PORTAL)
    await reader.getByRole('link', { name: '全部案例' }).click()
    await stranger.inspect()
    await reader.getByText(STORY).first().waitFor()
    await reader.locator('.story-list').getByRole('link').first().click()
    await reader.getByText(STORY).waitFor()
    await stranger.inspect()
    address = new URL(reader.url()).pathname
    const picture = (await reader.locator('article img').first().getAttribute('src')) ?? ''
    expect((await reader.request.get(picture)).status()).toBe(200)
    const english = await visitor(undefined, { viewport: PHONE, locale: 'en-US' })
    await english.inspect(address)
    await english.page.getByText('Published with the consent of the firm.').waitFor()
  })

  test('is gone the moment the founder withdraws, with its pictures', async () => {
    const picture = (await stranger.page.locator('article img').first().getAttribute('src')) ?? ''
    const { page } = founder
    await page.goto(own)
    await page.getByRole('link', { name: '撤回同意' }).click()
    await founder.inspect()
    await press(page, '撤回同意')
    await founder.inspect()
    expect((await stranger.page.goto(address))?.status()).toBe(404)
    expect((await stranger.page.request.get(picture)).status()).toBe(404)
    await stranger.page.goto(`${PORTAL}/cases`)
    expect(await stranger.page.getByText(STORY).count()).toBe(0)
    await officer.page.goto(at)
    await officer.page.getByText('企业撤回同意').first().waitFor()
    await officer.inspect()
  })
})

describe('news and frequent questions', () => {
  test('are written, published by a director at once, found by a word, and read in a feed', async () => {
    const director = await visitor('director')
    const { page } = director
    await page.goto(`/desk/${ENCLAVE}/news`)
    await director.inspect()
    await page.getByRole('link', { name: '写动态' }).click()
    await director.inspect()
    await page.getByLabel('标题（中文）').fill('创业集训营开营')
    await page.getByLabel('正文（中文）').fill('第一课讲怎么谈一份技术许可。')
    await press(page, '保存')
    await director.inspect()
    await page.getByRole('link', { name: '发布', exact: true }).click()
    await director.inspect()
    await press(page, '发布')
    const stranger = await visitor(undefined, { viewport: PHONE })
    await stranger.inspect(`/${ENCLAVE}/news`)
    await stranger.page.getByRole('link', { name: '创业集训营开营' }).click()
    await stranger.page.getByText('第一课讲怎么谈一份技术许可。').waitFor()
    await stranger.inspect()
    const feed = await stranger.page.request.get(`/${ENCLAVE}/news.atom`)
    expect([feed.status(), (await feed.text()).includes('<title>创业集训营开营</title>')]).toEqual([
      200,
      true,
    ])

    await page.goto(`/desk/${ENCLAVE}/questions`)
    await director.inspect()
    await page.getByRole('link', { name: '新增问题' }).click()
    await director.inspect()
    await page.getByLabel('主题').selectOption({ label: '账户和使用' })
    await page.getByLabel('问题（中文）').fill('忘记密码怎么办？')
    await page.getByLabel('回答（中文）').fill('在登录页点“忘记密码”，按邮件里的链接重设。')
    await press(page, '保存')
    await page.getByRole('button', { name: '公开: 忘记密码怎么办？' }).click()
    await page.getByRole('button', { name: '收回: 忘记密码怎么办？' }).waitFor()
    await stranger.inspect(`/${ENCLAVE}/questions`)
    await stranger.page.getByLabel('问题或回答里的字词').fill('密码')
    await stranger.page.getByRole('button', { name: '查找' }).click()
    await stranger.page.getByText('按邮件里的链接重设').waitFor()
    await stranger.inspect()
  })
})
