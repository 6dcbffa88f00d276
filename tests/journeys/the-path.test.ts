import { beforeAll, describe, expect, test } from 'vitest'
import { patentCheckCharacter } from '~/shared/codes/patent-number'
import { wholeUscc } from '~/shared/codes/uscc'
import type { Visitor } from './support/browser'
import {
  addRecord,
  ENCLAVE,
  fillSections,
  FIRM,
  handInPapers,
  reportFigures,
  signAgreement,
  signUp,
  startApplication,
  submit,
} from './support/founder'
import { confirmAddress } from './support/letter'
import * as staff from './support/staff'
import { onItsDatabase, onStage, startAgainAt, visitor } from './support/stage'

const ADDRESS = 'journey@example.test'
const PASSWORD = 'a journey of a thousand li'
/** The notice of the 16th ends on the 23rd; admission opens the morning after. */
const AFTER_THE_NOTICE = '2026-11-24T01:00:00Z'
const TODAY_THEN = '2026-11-24'
const PATENT = `ZL202519000777.${patentCheckCharacter('202519000777')}`
const HNTE = 'GR202661009999'

onStage()
onItsDatabase()

describe('one firm, from its application to a counted result', () => {
  let founder: Visitor, officer: Visitor, director: Visitor, bureau: Visitor, park: Visitor
  let ref: string
  /** A week later every session has ended. */
  const signInAgain = async () => {
    await officer.signIn('officer@example.test')
    await director.signIn('director@example.test')
    await bureau.signIn('bureau@example.test')
    await park.signIn('park@example.test')
    await founder.signIn(ADDRESS, PASSWORD)
  }

  beforeAll(async () => {
    founder = await visitor()
    officer = await visitor('officer')
    director = await visitor('director')
    bureau = await visitor('bureau')
    park = await visitor('park')
  })

  test('the portal leads to a self-check that names what is missing', async () => {
    const { page } = founder
    await page.goto(`/${ENCLAVE}`)
    await page.getByRole('link', { name: '自查', exact: true }).click()
    await page.getByRole('button', { name: '下一步' }).click()
    await page.getByLabel('成立日期').fill(FIRM.founded)
    await page.getByLabel('职工总数').fill('12')
    await page.getByLabel('其中研发人员').fill('2')
    await page.getByRole('button', { name: '看结果' }).click()
    await page.getByText('应不少于 3 人').first().waitFor()
    await founder.inspect()
  })

  test('signing up does not sign in; signing in leads on to the application', async () => {
    const { page } = founder
    await page.goto(`/my/applications/new?enclave=${ENCLAVE}`)
    await page.getByRole('link', { name: '注册' }).click()
    await signUp(page, FIRM.contact, ADDRESS, PASSWORD)
    expect(new URL(page.url()).pathname).toBe('/sign-in')
    expect(await page.getByLabel('邮箱或手机号').inputValue()).toBe(ADDRESS)
    await page.getByLabel('密码').fill(PASSWORD)
    await page.getByRole('button', { name: '登录' }).click()
    await page.waitForURL(/applications\/new/)
    ref = await startApplication(page, wholeUscc('91610131MAJ0URN1'))
    expect(ref).toMatch(/^WXXF-2026-\d{4}$/)
  })

  test('the founder fills in every section, hands in the papers and submits', async () => {
    await fillSections(founder.page)
    await handInPapers(founder.page)
    await confirmAddress(founder.page, ADDRESS)
    await founder.page.goto(`/my/applications/${ref}/submission`)
    await submit(founder.page)
    await founder.inspect()
  })

  test('the officer takes it up and asks for a correction, which the founder gives', async () => {
    await staff.openFile(officer.page, ref)
    await staff.act(officer.page, '受理', '受理这份申请')
    await staff.askCorrection(officer.page, '核心技术用一段话说清', '请写明与现有测厚方法的差别。')
    await founder.page.goto(`/my/applications/${ref}`)
    await founder.page.getByRole('link', { name: '去补正' }).click()
    await founder.page.getByText('请写明与现有测厚方法的差别。').waitFor()
    await founder.page
      .getByLabel('核心技术用一段话说清')
      .fill('用太赫兹反射信号反演多层膜的厚度；射线法要停线取样，我们不停线、无辐射。')
    await founder.page.getByRole('button', { name: '交回补正' }).click()
    await founder.page.getByText('初审中').first().waitFor()
  })

  test('the rules have judged it; two experts score without seeing each other first', async () => {
    await staff.openFile(officer.page, ref)
    await officer.page.getByText('必备 4 条，满足或免除 4 条').waitFor()
    await staff.referTo(officer.page, [/陆知衡/, /闻景行/])
    const [first, second] = [await visitor('expert1'), await visitor('expert3')]
    await staff.score(first.page, FIRM.name, '5')
    await staff.press(first.page, /^提交/)
    await staff.score(second.page, FIRM.name, '4')
    expect(await second.page.getByText('陆知衡').count()).toBe(0)
    await second.page.getByText('您提交之后可以看到其他专家的评审').waitFor()
    await staff.press(second.page, /^提交/)
    await second.page.goto(`/review/${ENCLAVE}`)
    await second.page.getByRole('link', { name: FIRM.name }).click()
    await second.page.getByText('陆知衡').first().waitFor()
  })

  test('the director accepts, and the public is told for five working days', async () => {
    await staff.openFile(director.page, ref)
    await director.page.getByRole('link', { name: '作出决定' }).first().click()
    await director.page.getByRole('radio', { name: /同意入驻/ }).check()
    await staff.press(director.page, '作出决定')
    await staff.openFile(officer.page, ref)
    await staff.act(officer.page, '发布公示', '发布公示')
    await staff.openFile(officer.page, ref)
    await officer.page.goto(`${officer.page.url()}/admission`)
    await officer.page.getByText('公示到 2026-11-23 结束').waitFor()
    await founder.page.goto(`/${ENCLAVE}/notices`)
    await founder.page.getByRole('rowheader', { name: FIRM.name }).waitFor()
  })

  test('after the notice the officer admits the firm and gives it a room on the plan', async () => {
    await startAgainAt(AFTER_THE_NOTICE)
    await signInAgain()
    await staff.openFile(officer.page, ref)
    await staff.act(officer.page, '签发协议', '签发并通知企业')
    await founder.page.goto(`/my/applications/${ref}`)
    await signAgreement(founder.page)
    await founder.inspect()
    await staff.openFile(officer.page, ref)
    await staff.act(officer.page, '登记签字', '登记签好的协议')
    await staff.openFile(officer.page, ref)
    await staff.act(officer.page, '办理入驻', '办理入驻')
    await officer.page.getByText('已准予入驻').first().waitFor()
    await staff.allocateRoom(officer.page, '403', FIRM.name)
    await officer.page.getByText(FIRM.name).first().waitFor()
    await officer.inspect()
  })

  test('the founder reports a year and adds a certificate and a patent with their proofs', async () => {
    await reportFigures(founder.page, 2025)
    await addRecord(founder.page, 'hnte', { 证书编号: HNTE, 发证日期: TODAY_THEN })
    await addRecord(founder.page, 'patent', {
      专利号: PATENT,
      专利名称: '一种多层膜太赫兹测厚方法',
      授权公告日: TODAY_THEN,
    })
    await founder.page.goto('/my/firm')
    await founder.page.getByText(HNTE).first().waitFor()
    await founder.inspect()
  })

  test('the officer puts it forward, the bureau approves, and the figure rises by one', async () => {
    const before = await staff.figureOf(bureau.page, '高新技术企业')
    await officer.page.goto(`/desk/${ENCLAVE}/evidence`)
    await officer.page.getByRole('checkbox', { name: HNTE }).check()
    await officer.page.getByRole('checkbox', { name: PATENT }).check()
    await staff.press(officer.page, '预览并提交')
    await staff.press(officer.page, /提交/)
    await staff.approve(bureau.page, HNTE)
    expect(await staff.figureOf(bureau.page, '高新技术企业')).toBe(before + 1)
  })

  test('three clicks lead from the figure to the application', async () => {
    const { page } = bureau
    await page.getByRole('link', { name: '高新技术企业：数的是哪些行' }).first().click()
    await page
      .getByRole('row', { name: new RegExp(FIRM.name) })
      .getByRole('link')
      .first()
      .click()
    await page.getByRole('link', { name: new RegExp(ref) }).click()
    await page.getByRole('heading', { name: FIRM.name, level: 1 }).waitFor()
    expect(new URL(page.url()).pathname).toContain('/applications/')
  })

  test('the director graduates the firm, and the park brings it to registration', async () => {
    await staff.graduate(director.page, FIRM.name)
    await staff.startLanding(officer.page, FIRM.name)
    await officer.inspect()
    await park.page.goto(`/park/${ENCLAVE}/landing`)
    await park.page.getByRole('link', { name: FIRM.name, exact: true }).first().click()
    await staff.reachStage(park.page, { name: '对接' })
    await staff.reachStage(park.page, { name: '签约', proof: true })
    await staff.reachStage(park.page, {
      name: '注册',
      proof: true,
      fill: {
        本地公司名称: '渭南衡微测厚科技有限公司',
        本地公司统一社会信用代码: wholeUscc('91610501MAJ0URN2'),
      },
    })
    await founder.page.goto('/my/firm')
    await founder.page.getByRole('list', { name: /线上位置：注册，第 5 站/ }).waitFor()
  })

  test('withdrawing the proof lowers the figure again', async () => {
    const before = await staff.figureOf(bureau.page, '高新技术企业')
    await staff.withdrawRecord(founder.page, HNTE, '证书编号填错，重新办理。')
    expect(await staff.figureOf(bureau.page, '高新技术企业')).toBe(before - 1)
  })

  test('every letter of the path is on record, and the log is whole', async () => {
    const { page } = officer
    await page.goto(`/desk/${ENCLAVE}/letters`)
    const mine = page.getByRole('row').filter({ hasText: ref })
    const letters = (await mine.getByRole('rowheader').allInnerTexts()).join('\n')
    for (const words of ['已收到', '已受理', '补正', '公示', '入驻']) expect(letters).toContain(words)
    const admin = await visitor('admin')
    await admin.page.goto(`/admin/${ENCLAVE}/log/verification`)
    await admin.page.getByText('从第一条到最后一条完整').waitFor()
  })
})
