import { beforeAll, describe, expect, test } from 'vitest'
import { openFindings } from '~/admission/findings/findings'
import { INTAKE_DAYS } from '~/admission/intakes/intake-days'
import { db } from '~/platform/db.server'
import { PHONE, type Visitor } from './support/browser'
import { ENCLAVE } from './support/founder'
import { onItsDatabase, onStage, visitor } from './support/stage'
import { press } from './support/staff'

onStage()
onItsDatabase()

const REASON = '评审办法 2026 年修订'
const SETUP = `/admin/${ENCLAVE}/setup`

const enclaveId = async () => (await db.enclave.findFirstOrThrow({ where: { slug: ENCLAVE } })).id

/** A file of track A that one person screens and that could go before experts at once. */
async function readyFile(): Promise<string> {
  const files = await db.application.findMany({
    where: { enclaveId: await enclaveId(), state: 'screening', track: 'A', intake: { screeners: 1 } },
    include: { findings: true },
  })
  const ready = files.find(({ criteria, findings }) => openFindings(criteria, findings).length === 0)
  return ready?.id ?? expect.fail('no file is ready for experts')
}

describe('the rules of review', () => {
  let admin: Visitor, director: Visitor, officer: Visitor, expert: Visitor
  beforeAll(async () => {
    admin = await visitor('admin')
    director = await visitor('director')
    officer = await visitor('officer')
    expert = await visitor('expert1', { viewport: PHONE })
  })

  test('are changed by an administrator: a draft of the rubric, whose weights have to add up, is published', async () => {
    const { page } = admin
    await page.goto(SETUP)
    await page.getByRole('link', { name: '看评审表' }).click()
    await admin.inspect()
    await page.getByRole('link', { name: '复制为草案：1', exact: true }).click()
    await page.getByLabel('编号').fill('2026-2')
    await page.getByLabel('中文名称').fill('2026 年评审表')
    await press(page, '新建草案')
    await admin.inspect()

    const change = async (item: string, weight: string) => {
      const track = page.locator('section').filter({ has: page.getByRole('heading', { name: '甲类' }) })
      await track.getByRole('link', { name: `修改：${item}` }).click()
      await page.getByLabel('权重，或最多加几分').fill(weight)
      await press(page, '保存')
    }
    await change('市场', '15')
    await page.getByText('甲类：普通项的权重合计要等于 100').waitFor()
    await page.getByRole('link', { name: '公布', exact: true }).click()
    await page.getByLabel('为什么改').fill(REASON)
    await page.getByRole('button', { name: '公布' }).click()
    await page.getByText('有一类普通项的权重合计不是 100').waitFor()
    await admin.inspect()
    await page.getByRole('link', { name: '2026-2' }).first().click()
    await change('研发能力', '20')
    await page.getByText('市场：权重 10 → 15').waitFor()
    await admin.inspect()

    await page.getByRole('link', { name: '公布', exact: true }).click()
    await page.getByLabel('为什么改').fill(REASON)
    await press(page, '公布')
    await page.getByText('施行中').waitFor()
  })

  test('and how many experts a review needs', async () => {
    const { page } = admin
    await page.goto(SETUP)
    await page.getByRole('link', { name: '评审要几位专家' }).click()
    await admin.inspect()
    await page.getByLabel('甲类至少几位专家').fill('3')
    await page.getByLabel('为什么改').fill(REASON)
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByText('已保存').waitFor()
    await page.getByRole('link', { name: '变更记录' }).click()
    await page.getByText('甲类至少几位专家').first().waitFor()
    await admin.inspect()
  })

  test('the next intake is scored by the new rubric, the running one by its own', async () => {
    const { page } = director
    await page.goto(`/desk/${ENCLAVE}/intakes/new`)
    await page.getByLabel('中文名称').fill('下一批')
    const days = ['2027-03-01', '2027-03-20', '2027-04-01', '2027-04-10', '2027-04-20', '2027-05-01']
    for (const [index, name] of INTAKE_DAYS.entries())
      await page.locator(`[name=${name}]`).fill(days[index] ?? '')
    await page.getByLabel('名额（家）').fill('10')
    await page.getByLabel('可用面积（平方米）').fill('400')
    await press(page, '开放这一批')
    const intake = await db.intake.findFirstOrThrow({
      where: { titleZh: '下一批' },
      include: { version: true },
    })
    expect([intake.version?.code, intake.version?.items]).toEqual(['2026-2', intake.rubric])

    await expert.page.goto(`/review/${ENCLAVE}`)
    await expert.page.getByRole('link', { name: '评下一份' }).click()
    const market = expert.page.getByRole('group', { name: '市场', exact: true })
    await market.getByText('权重 10').waitFor()
    await expert.inspect()
  })

  test('a file that goes before experts now needs three, one that is there keeps two', async () => {
    const { page } = officer
    const screened = await readyFile()
    await page.goto(`/desk/${ENCLAVE}/applications/${screened}/referral`)
    await page.getByText('至少选 3 位').waitFor()
    const free = page.locator('input[name="experts"]:not([disabled])')
    for (const index of [0, 1]) await free.nth(index).check()
    await page.getByRole('button', { name: '派出' }).click()
    await page.getByText('选的专家不够，至少要：3').waitFor()
    await officer.inspect()

    const running = await db.application.findMany({
      where: { state: 'in_review', enclaveId: await enclaveId() },
      select: { fewestReviews: true },
    })
    expect(new Set(running.map(({ fewestReviews }) => fewestReviews))).toEqual(new Set([2]))
  })
})
