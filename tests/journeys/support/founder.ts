import type { Page } from 'playwright-core'
import { pdf } from './pdf'

export const ENCLAVE = 'weinan-xian'

/** The answers of a firm of the host city, by the words of each question. */
export const ANSWERS: Record<string, Record<string, string>> = {
  企业基本情况: {
    职工总数: '12',
    注册资本: '300',
    上年度营业收入: '86.40',
    '产品是什么、卖给谁': '给膜材料厂用的在线测厚仪，装在产线上，每秒测一千次。',
    属于战略性新兴产业: '是',
  },
  创始人与团队: {
    创始人或负责人: '程望野',
    创始人的学历与经历: '测控专业博士，做过八年产线检测设备。',
    团队主要来自: '高校、科研院所',
    硕士以上人数: '5',
  },
  研发能力: {
    其中研发人员: '6',
    上年度研发投入: '120.5',
    自主知识产权: '正在申请',
    核心技术用一段话说清: '用太赫兹反射信号反演多层膜的厚度，不接触产品。',
    有颠覆性产品: '否',
    有国际市场: '否',
  },
  落地渭南的打算: {
    承诺成果在渭南投产: '是',
    打算在渭南生产什么: '在线测厚仪，每年 400 台',
    打算落在哪个园区: '渭南高新区',
    打算哪一年投产: '2028 年',
    预计投资: '1800',
  },
  场地需求: { 需要面积: '40', 需要工位: '0' },
}

export const FIRM = {
  name: '西安衡微测厚科技有限公司',
  contact: '程望野',
  phone: '13900001234',
  founded: '2025-09-18',
}

/** Fills one question, whatever kind of field it is. */
export async function answer(page: Page, label: string, value: string): Promise<void> {
  const choices = page.getByRole('group', { name: label })
  if ((await choices.count()) > 0) return choices.getByRole('radio', { name: value, exact: true }).check()
  const field = page.getByLabel(label)
  const isList = await field.evaluate((element) => element.tagName === 'SELECT')
  if (isList) await field.selectOption({ label: value })
  else await field.fill(value)
}

export async function signUp(page: Page, name: string, address: string, password: string): Promise<void> {
  await page.getByLabel('姓名').fill(name)
  await page.getByLabel('邮箱或手机号').fill(address)
  await page.getByLabel('密码').fill(password)
  await page.getByLabel('我已读并同意隐私说明').check()
  await page.getByRole('button', { name: '注册' }).click()
  await page.getByText('用刚才设的密码登录').waitFor()
}

/** From the form that registers the firm to the first section of its application; says its reference. */
export async function startApplication(page: Page, uscc: string, firm = FIRM): Promise<string> {
  await page.getByRole('radio', { name: /甲类/ }).check()
  await page.getByLabel('统一社会信用代码', { exact: false }).first().fill(uscc)
  await page.getByLabel('企业名称').fill(firm.name)
  await page.getByLabel('成立日期').fill(firm.founded)
  await page.getByLabel('行业').selectOption({ index: 3 })
  await page.getByLabel('联系人').fill(firm.contact)
  await page.getByLabel('联系电话').fill(firm.phone)
  await page.getByRole('button', { name: '登记并开始填写' }).click()
  await page.getByRole('heading', { name: '企业基本情况', level: 1 }).waitFor()
  return new URL(page.url()).pathname.split('/')[3] ?? ''
}

/** The same answers of a firm that would land elsewhere. */
export function answersFor(home: string, park: string): typeof ANSWERS {
  const said = JSON.stringify(ANSWERS).replaceAll('渭南高新区', park).replaceAll('渭南', home)
  return JSON.parse(said) as typeof ANSWERS
}

export async function fillSections(page: Page, all = ANSWERS): Promise<void> {
  for (const [section, answers] of Object.entries(all)) {
    await page.getByRole('heading', { name: section, level: 1 }).waitFor()
    for (const [label, value] of Object.entries(answers)) await answer(page, label, value)
    await page.getByRole('button', { name: '存下，到下一节' }).click()
  }
  await page.waitForURL(/\/papers/)
}

export async function handInPapers(page: Page): Promise<void> {
  for (const paper of ['营业执照', '商业计划书', '研发人员名单与社保证明']) {
    const block = page.locator('section').filter({ has: page.getByRole('heading', { name: paper }) })
    await block.locator('input[type=file]').setInputFiles(pdf(`${paper}.pdf`, `journey ${paper.length}`))
    // Where scripts run a chosen file is on its way already, and the button is gone.
    const send = block.getByRole('button', { name: '上传' })
    if (await send.isVisible()) await send.click()
    await page.getByRole('link', { name: `${paper}.pdf` }).waitFor()
  }
}

export async function submit(page: Page): Promise<void> {
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: '提交申请' }).click()
  await page.getByText('已提交，等受理').first().waitFor()
}

export async function reportFigures(page: Page, year: number): Promise<void> {
  await page.goto(`/my/firm/figures?year=${year}`)
  const figures = { 营业收入: '640', 研发费用: '180', 缴税: '21', 职工: '14', 其中研发人员: '7' }
  for (const [label, value] of Object.entries(figures))
    await page.getByRole('textbox', { name: label }).fill(value)
  await page.getByLabel('来源').selectOption({ label: '审计报告' })
  await page.getByLabel('凭证文件').setInputFiles(pdf('审计报告.pdf', `audit ${year}`))
  await page.getByRole('button', { name: '上报这一年' }).click()
  await page.waitForURL(({ pathname }) => pathname === '/my/firm')
}

/** Adds a record of a kind with its proof. */
export async function addRecord(page: Page, kind: string, answers: Record<string, string>): Promise<void> {
  await page.goto(`/my/firm/records/new/${kind}`)
  for (const [label, value] of Object.entries(answers)) await page.getByLabel(label).first().fill(value)
  if (kind === 'patent')
    await page.getByLabel('权利人', { exact: true }).selectOption({ label: '本企业是第一权利人' })
  await page.getByLabel('凭证文件').setInputFiles(pdf(`${kind}.pdf`, `proof of ${kind}`))
  await page.getByRole('button', { name: '存入记录' }).click()
  await page.waitForURL(({ pathname }) => pathname === '/my/firm')
}

/** Reads the agreement from the status page and hands in the signed scan. */
export async function signAgreement(page: Page): Promise<void> {
  await page.getByRole('link', { name: '看协议并签字' }).click()
  await page.getByRole('heading', { name: '入孵协议' }).first().waitFor()
  await page.getByLabel('签好的协议').setInputFiles(pdf('协议.pdf', 'signed agreement'))
  await page.getByRole('button', { name: '交回签好的协议' }).click()
  await page.getByText('已交回签好的协议').first().waitFor()
}
