import { beforeAll, describe, expect, test } from 'vitest'
import type { Visitor } from '../support/browser'
import { ENCLAVE } from '../support/founder'
import { press } from '../support/staff'
import { onStage, visitor } from '../support/stage'

/** The phone of somebody who stands on the site. */
const ON_SITE = { viewport: { width: 390, height: 844 } }
const WHAT = '东侧排水沟没有盖板，夜间没有警示灯'
const HOW = '盖板已装，警示灯已接电'

onStage()

/** The smallest picture there is. */
const photo = (name: string) => ({
  name,
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
})

describe('a visit of the site of a landing', () => {
  let officer: Visitor, park: Visitor, bureau: Visitor
  let project: string, visit: string
  beforeAll(async () => {
    officer = await visitor('officer', ON_SITE)
    park = await visitor('park', ON_SITE)
    bureau = await visitor('bureau')
  })

  test('is recorded on the site by the officer, with a photo and a finding for the park’s own officer', async () => {
    await park.page.goto(`/park/${ENCLAVE}/landing`)
    const chosen = await park.page.locator('a[href*="project="]').first().getAttribute('href')
    project = /project=([0-9a-f-]{36})/.exec(chosen ?? '')?.[1] ?? ''
    const { page } = officer
    await page.goto(`/desk/${ENCLAVE}/landing/${project}`)
    await officer.inspect()
    await page.getByRole('link', { name: '记一次踏勘' }).click()
    await officer.inspect()
    await page.getByLabel('地点').fill('东侧厂界')
    await page.getByLabel('参加人').fill('李晓燕、园区专员')
    await page.getByLabel('看到什么').fill('基础完成，排水沟在做')
    await page.locator('input[type=file]').setInputFiles(photo('现场.png'))
    await press(page, '记下踏勘')
    await page.getByAltText('照片 1').waitFor()
    visit = new URL(page.url()).pathname
    await officer.inspect()
    await page.getByRole('link', { name: '记一个问题' }).click()
    await officer.inspect()
    await page.getByLabel('要整改什么').fill(WHAT)
    await page.getByLabel('责任人').selectOption({ label: '高文璟' })
    await page.getByLabel('整改期限').fill('2030-06-28')
    await press(page, '记下问题')
    await page.getByText(WHAT).waitFor()
    await officer.inspect()
  })

  test('leads the park’s officer to it by letter, who puts it right with a photo', async () => {
    const { page } = park
    await page.goto('/account/inbox')
    await page.getByText(WHAT).first().waitFor()
    await park.inspect()
    await page.goto(visit)
    await park.inspect()
    await page.getByRole('link', { name: '记下已整改' }).click()
    await park.inspect()
    await page.getByLabel('怎样整改的').fill(HOW)
    await page.locator('input[type=file]').setInputFiles(photo('整改后.png'))
    await press(page, '记下已整改')
    await page.getByText(HOW).waitFor()
    expect(await page.getByRole('link', { name: '记下已整改' }).count()).toBe(0)
    expect(await page.getByAltText('照片 1').count()).toBe(2)
    await park.inspect()
  })

  test('is read by the bureau on the project and on the visit, before and after', async () => {
    const { page } = bureau
    await page.goto(`/bureau/${ENCLAVE}/landing/${project}`)
    await page.getByText('1 个问题，都已整改').first().waitFor()
    await bureau.inspect()
    await page.locator(`a[href="${visit}"]`).first().click()
    await page.getByText(WHAT).waitFor()
    await page.getByText(HOW).waitFor()
    expect(await page.getByRole('link', { name: '记一个问题' }).count()).toBe(0)
    await bureau.inspect()
  })
})
