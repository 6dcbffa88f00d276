import type { Page } from 'playwright-core'
import { ENCLAVE } from './founder'
import { pdf } from './pdf'

/** The file of an application at the desk, found by its reference. */
export async function openFile(page: Page, ref: string, enclave = ENCLAVE): Promise<void> {
  await page.goto(`/desk/${enclave}/applications?q=${ref}`)
  await page.locator('tbody').getByRole('link').first().click()
  await page.waitForURL(/\/applications\/[\w-]+$/)
}

/** Presses a button and waits until the page it leads to has come. */
export async function press(page: Page, button: string | RegExp): Promise<void> {
  const before = new URL(page.url()).pathname
  await page.getByRole('button', { name: button }).click()
  await page.waitForURL(({ pathname }) => pathname !== before)
}

/** Follows a link to an act and presses its button. */
export async function act(page: Page, link: string, button: string): Promise<void> {
  const before = page.url()
  await page.getByRole('link', { name: link, exact: true }).first().click()
  await page.waitForURL((url) => url.href !== before)
  await press(page, button)
}

/** Asks the firm to say one answer again. */
export async function askCorrection(page: Page, question: string, note: string): Promise<void> {
  await page.getByRole('link', { name: '要求补正', exact: true }).click()
  await page.getByRole('heading', { name: /要求补正/, level: 1 }).waitFor()
  const line = page
    .locator('div:has(> label [data-pick])')
    .filter({ has: page.getByText(question, { exact: true }) })
  await line.getByRole('checkbox').check()
  await line.getByLabel('原因').selectOption({ label: '不全' })
  await line.getByLabel('要企业做什么').fill(note)
  await press(page, '发出补正要求')
  await page.getByText('待补正').first().waitFor()
}

export async function referTo(page: Page, experts: RegExp[]): Promise<void> {
  await page.getByRole('link', { name: '派专家评审', exact: true }).first().click()
  await page.getByRole('link', { name: '不问直接派', exact: true }).click()
  await page.waitForURL(/\/referral$/)
  for (const expert of experts) await page.getByRole('checkbox', { name: expert }).check()
  await press(page, '派出')
  await page.getByText('专家打分').first().waitFor()
}

/** The same score for every item, with a reason where the rubric wants one. */
export async function score(
  page: Page,
  firm: string,
  points: '4' | '5',
  { enclave, home } = { enclave: ENCLAVE, home: '渭南' },
): Promise<void> {
  await page.goto(`/review/${enclave}`)
  await page.getByRole('link', { name: firm }).click()
  await page.getByRole('heading', { name: firm, level: 1 }).waitFor()
  for (const item of ['技术与团队', '研发能力', `在${home}落地的可能与计划`, `与${home}产业的契合`, '市场']) {
    const scale = page.getByRole('group', { name: item, exact: true })
    await scale.getByRole('radio', { name: new RegExp(`^${points} ·`) }).check()
  }
  for (const bonus of ['属于战略性新兴产业', '有颠覆性产品', '有国际市场'])
    await page.getByRole('group', { name: bonus }).getByRole('radio', { name: /^0 ·/ }).check()
  const reasons = page.getByLabel('理由', { exact: true })
  for (const reason of await reasons.all()) await reason.fill('样机在现场用过半年，数据见计划书。')
  await page.getByLabel('总体意见').fill('产品清楚，团队齐整，落地园区和时间都写明。')
  await page.getByRole('radio', { name: '建议同意', exact: true }).check()
}

/** Leases a room to a firm; leaves the form as it came otherwise. */
export async function allocateRoom(page: Page, unit: string, firm: string, enclave = ENCLAVE): Promise<void> {
  await page.goto(`/desk/${enclave}/space/${unit.charAt(0)}?unit=${unit}`)
  await page
    .getByRole('link', { name: `分配 ${unit}` })
    .first()
    .click()
  await page.getByRole('heading', { name: `分配 ${unit}` }).waitFor()
  const tenancies = page.getByRole('main').getByRole('combobox', { name: '企业' })
  const choice = await tenancies.locator('option', { hasText: firm }).getAttribute('value')
  await tenancies.selectOption(choice)
  await press(page, '分配这间')
}

/** The approved count of an indicator as the board shows it. */
export async function figureOf(page: Page, indicator: string): Promise<number> {
  await page.goto(`/bureau/${ENCLAVE}`)
  const link = page.getByRole('link', { name: `${indicator}：数的是哪些行` })
  return Number(await link.first().innerText())
}

export type Stage = { name: string; fill?: Record<string, string>; proof?: boolean }

/** Records the next stage of a landing project on the page of the project. */
export async function reachStage(page: Page, { name, fill = {}, proof }: Stage): Promise<void> {
  await page.getByRole('link', { name: `记下“${name}”` }).click()
  await page.getByRole('heading', { name: `记下“${name}”` }).waitFor()
  for (const [label, value] of Object.entries(fill)) await page.getByLabel(label).fill(value)
  if (proof) await page.getByLabel('凭据').setInputFiles(pdf(`${name}.pdf`, name))
  await press(page, `记下“${name}”`)
  await page.getByRole('heading', { name: '每一步' }).waitFor()
}

/** Approves the row of a record, found by the record's number. */
export async function approve(page: Page, number: string): Promise<void> {
  await page.goto(`/bureau/${ENCLAVE}/evidence`)
  const row = page.getByRole('row').filter({ hasText: number })
  await row.getByRole('link').first().click()
  await act(page, '核准，计入指标', '核准')
  await page.getByText('已核准').first().waitFor()
}

export async function openFirm(page: Page, firm: string, enclave = ENCLAVE): Promise<void> {
  await page.goto(`/desk/${enclave}/firms?q=${encodeURIComponent(firm)}`)
  await page.getByRole('link', { name: firm }).first().click()
  await page.getByRole('heading', { name: firm, level: 1 }).waitFor()
}

export async function graduate(page: Page, firm: string, enclave = ENCLAVE): Promise<void> {
  await openFirm(page, firm, enclave)
  await page.goto(`${page.url()}/graduation`)
  await page.getByText('满足毕业条件').first().waitFor()
  await press(page, `准予${firm}毕业`)
  await page.getByText('毕业').first().waitFor()
}

/** A project with the park of the example's park officer. */
export async function startLanding(
  page: Page,
  firm: string,
  { enclave, park } = { enclave: ENCLAVE, park: '渭南高新区' },
): Promise<void> {
  await page.goto(`/desk/${enclave}/landing/new`)
  const firms = page.getByRole('main').getByRole('combobox', { name: '企业' })
  await firms.selectOption(await firms.locator('option', { hasText: firm }).getAttribute('value'))
  await page.getByRole('combobox', { name: '园区' }).selectOption({ label: park })
  await page.getByRole('textbox', { name: '产品' }).fill('在线测厚仪')
  await page.getByRole('textbox', { name: '投资' }).fill('1800')
  await page.getByLabel('厂房面积').fill('1200')
  await page.getByRole('textbox', { name: '签约' }).fill('2026-12-15')
  await page.getByRole('textbox', { name: '注册' }).fill('2027-01-20')
  await press(page, '登记项目')
  await page.getByRole('heading', { name: '每一步' }).waitFor()
}

export async function withdrawRecord(page: Page, number: string, reason: string): Promise<void> {
  await page.goto('/my/firm')
  const record = page.getByRole('listitem').filter({ hasText: number })
  await record.getByRole('link', { name: '撤下记录' }).first().click()
  await page.getByLabel('撤下理由').fill(reason)
  await press(page, '撤下记录')
}
