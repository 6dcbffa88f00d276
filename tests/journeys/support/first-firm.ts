import type { Page } from 'playwright-core'
import { wholeUscc } from '~/shared/codes/uscc'
import { addDays, type Day } from '~/shared/days'
import type { Visitor } from './browser'
import { untranslated } from './english'
import * as founders from './founder'
import { confirmAddress } from './letter'
import { pdf } from './pdf'
import * as staff from './staff'

/** The second enclave as the people of its first firm know it. */
export type Place = { enclave: string; home: string; park: string; today: Day }
export const FIRST = {
  name: '深圳衡微测厚科技有限公司',
  contact: '程望野',
  phone: '13900001234',
  founded: '2025-09-18',
}
const ADDRESS = 'first@baoji.example.test'
const FIRST_PASSWORD = 'the first of another city'
const HNTE = 'GR202644009999'

/** The first batch: the director says its six days and how much room it has. */
export async function openIntake(page: Page, { enclave, today }: Place): Promise<void> {
  await page.goto(`/desk/${enclave}/intakes/new`)
  await page.locator('[name=titleZh]').fill('第一批')
  const days = { opensOn: 0, closesOn: 30, reviewOn: 40, decideOn: 50, noticeUntil: 60, moveInOn: 70 }
  for (const [name, after] of Object.entries(days))
    await page.locator(`[name=${name}]`).fill(addDays(today, after))
  await page.locator('[name=quotaFirms]').fill('5')
  await page.locator('[name=quotaSqm]').fill('500')
  await staff.press(page, '开放这一批')
}

/** The only room of the house, as a table of one line that is looked at first. */
export async function enterRoom(page: Page, { enclave }: Place): Promise<void> {
  await page.goto(`/desk/${enclave}/space/inventory/rooms`)
  await page.locator('[name=table]').fill('1\t101\t办公\t60')
  await page.locator('main form button[type=submit]').last().click()
  await page.getByRole('cell', { name: '101' }).first().waitFor()
  await staff.press(page, /^录入/)
}

/** From the portal to the handed-in application, on a telephone; says its reference. */
export async function apply(founder: Visitor, place: Place): Promise<string> {
  const { page } = founder
  await page.goto(`/my/applications/new?enclave=${place.enclave}`)
  await page.getByRole('link', { name: '注册' }).click()
  await founders.signUp(page, FIRST.contact, ADDRESS, FIRST_PASSWORD)
  await page.getByLabel('密码').fill(FIRST_PASSWORD)
  await page.getByRole('button', { name: '登录' }).click()
  await page.waitForURL(/applications\/new/)
  const ref = await founders.startApplication(page, wholeUscc('91440300MAJ0URN1'), FIRST)
  await founders.fillSections(page, founders.answersFor(place.home, place.park))
  await founders.handInPapers(page)
  await confirmAddress(page, ADDRESS)
  await page.goto(`/my/applications/${ref}/submission`)
  await founder.inspect()
  await founders.submit(page)
  return ref
}

type People = Record<'officer' | 'director' | 'founder' | 'park', Visitor>

/** Taken up, read by two experts, decided, and told to the public. */
export async function reviewed(
  { officer, director }: People,
  experts: readonly (readonly [Visitor, RegExp])[],
  ref: string,
  place: Place,
): Promise<void> {
  await staff.openFile(officer.page, ref, place.enclave)
  await staff.act(officer.page, '受理', '受理这份申请')
  await staff.openFile(officer.page, ref, place.enclave)
  await staff.referTo(
    officer.page,
    experts.map(([, name]) => name),
  )
  for (const [{ page }] of experts) {
    await staff.score(page, FIRST.name, '5', place)
    await staff.press(page, /^提交/)
  }
  await staff.openFile(director.page, ref, place.enclave)
  await director.page.getByRole('link', { name: '作出决定' }).first().click()
  await director.page.getByRole('radio', { name: /同意入驻/ }).check()
  await staff.press(director.page, '作出决定')
  await staff.openFile(officer.page, ref, place.enclave)
  await staff.act(officer.page, '发布公示', '发布公示')
}

/** After the notice: the agreement goes out, comes back signed, the firm is in and gets its room on the plan. */
export async function movedIn({ officer, founder }: People, ref: string, { enclave }: Place): Promise<void> {
  await staff.openFile(officer.page, ref, enclave)
  await staff.act(officer.page, '签发协议', '签发并通知企业')
  await founder.page.goto(`/my/applications/${ref}`)
  await founders.signAgreement(founder.page)
  await staff.openFile(officer.page, ref, enclave)
  await staff.act(officer.page, '登记签字', '登记签好的协议')
  await staff.openFile(officer.page, ref, enclave)
  await staff.act(officer.page, '办理入驻', '办理入驻')
  await staff.allocateRoom(officer.page, '101', FIRST.name, enclave)
  await officer.page.getByText(FIRST.name).first().waitFor()
}

/** What the firm can prove, and the director who graduates it on that. */
export async function graduated({ founder, director }: People, { enclave, today }: Place): Promise<void> {
  await founders.addRecord(founder.page, 'hnte', { 证书编号: HNTE, 发证日期: addDays(today, 8) })
  await staff.graduate(director.page, FIRST.name, enclave)
}

/** Officer and park bring it to production in the home city, each step with what it asks for. */
export async function landed({ officer, park }: People, place: Place): Promise<void> {
  await staff.startLanding(officer.page, FIRST.name, place)
  await park.page.goto(`/park/${place.enclave}/landing`)
  await park.page.getByRole('link', { name: FIRST.name, exact: true }).first().click()
  const company = {
    本地公司名称: `${place.home}衡微测厚科技有限公司`,
    本地公司统一社会信用代码: wholeUscc('91610301MAJ0URN2'),
  }
  await staff.reachStage(park.page, { name: '对接' })
  await staff.reachStage(park.page, { name: '签约', proof: true })
  await staff.reachStage(park.page, { name: '注册', proof: true, fill: company })
  await staff.reachStage(park.page, { name: '落位' })
  // In a factory that stands nothing need be built: the next step is left out.
  await park.page.getByRole('link', { name: '记下“开工”' }).click()
  await park.page.getByRole('main').getByRole('link', { name: '投产', exact: true }).click()
  await park.page.getByRole('heading', { name: '记下“投产”' }).waitFor()
  await park.page.getByLabel('凭据').setInputFiles(pdf('投产.pdf', '投产'))
  await staff.press(park.page, '记下“投产”')
}

/** Everybody whose session ended while the notice ran. */
export async function signInAgain(people: Record<string, readonly [Visitor, string]>, password: string) {
  for (const [visitor, address] of Object.values(people))
    await visitor.signIn(address, address === ADDRESS ? FIRST_PASSWORD : password)
}
export const FOUNDER = ADDRESS

/** What the pages of its founder, and those of the portal, leave in Chinese for whoever reads English. */
export async function leftInEnglish(
  english: Visitor,
  ref: string,
  { enclave }: Place,
  named: readonly string[],
): Promise<{ path: string; left: string[] }[]> {
  await english.signIn(FOUNDER, FIRST_PASSWORD)
  const paths = [
    ...[`/${enclave}`, `/${enclave}/check`, `/${enclave}/notices`, `/${enclave}/questions`, '/my'],
    ...[`/my/applications/${ref}`, `/my/applications/${ref}/agreement`, '/my/firm', '/my/firm/rent'],
    ...['/my/firm/people', '/my/firm/bookings', '/my/firm/figures', '/my/firm/policies', '/my/firm/plan'],
    ...['/my/firm/sites', '/my/reports', '/my/reports/new', '/my/firm/records/new/patent'],
  ]
  const found = []
  for (const path of paths) {
    await english.inspect(path)
    const left = await untranslated(await english.page.content(), english.page, [
      ...named,
      FIRST.name,
      FIRST.contact,
    ])
    found.push({ path, left })
  }
  return found
}
