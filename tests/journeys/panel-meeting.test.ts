import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { must } from '~/example/drivers/must'
import { addLink } from '~/admission/experts/add-link.server'
import type { Actor } from '~/ground/people/actor'
import { hashPassword } from '~/ground/accounts/password.server'
import { db } from '~/platform/db.server'
import { applicationIn, type Made } from '../support/applications'
import { textIn } from '../support/unzip'
import { makePerson, makeWorld, type World } from '../support/world'
import type { Visitor } from './support/browser'
import { pdf } from './support/pdf'
import { press } from './support/staff'
import { onItsDatabase, onStage, visitor } from './support/stage'

const MORNING = new Date('2026-11-16T02:00:00Z')
/** Later than whatever clock other journeys have moved on to. */
const MEETING_DAY = '2026-12-01'
const PASSWORD = 'the panel meets at two'
const REASONS = '落地的产品、园区和时间没有说清，请补充园区意向书后再议。'

onStage()
onItsDatabase()

describe('a panel meeting, from its agenda to locked minutes', () => {
  let world: World
  let third: Actor
  let director: Visitor
  let files: Record<'accepted' | 'waitlisted' | 'declined' | 'revise', Made>
  let meeting: string

  beforeAll(async () => {
    world = await makeWorld({ now: MORNING })
    third = await makePerson(world, 'expert', {}, MORNING)
    const reviewed = () => applicationIn(world, 'in_review', { reviewed: 2 })
    files = {
      accepted: await reviewed(),
      waitlisted: await reviewed(),
      declined: await reviewed(),
      revise: await reviewed(),
    }
    await comesFrom(world, files.accepted)
    const { email } = await db.user.update({
      where: { id: world.director.userId },
      data: { passwordHash: await hashPassword(PASSWORD) },
    })
    director = await visitor()
    await director.signIn(email ?? '', PASSWORD)
  })

  test('the director calls it; the agenda follows from the ranking', async () => {
    const { page } = director
    await page.goto(`/desk/${world.slug}/panels/new`)
    await page.getByLabel('批次').selectOption({ label: '试验批次' })
    await page.getByLabel('日期').fill(MEETING_DAY)
    await page.getByLabel('地点').fill('三楼会议室')
    for (const { name } of members()) await page.getByRole('checkbox', { name: exactly(name) }).check()
    await page.getByLabel('主持').selectOption({ label: world.director.name })
    await press(page, '召开并通知委员')
    meeting = new URL(page.url()).pathname
    await page.getByRole('heading', { name: '议程' }).waitFor()
    const rows = page.getByRole('region', { name: '议程' }).getByRole('rowheader')
    expect((await rows.allInnerTexts()).map((text) => refIn(text)).sort()).toEqual(refs().sort())
    await director.inspect()
  })

  test('it opens when enough are there', async () => {
    const { page } = director
    await page.goto(`${meeting}/attendance`)
    await page.getByRole('checkbox', { name: exactly(world.director.name) }).check()
    await page.getByRole('button', { name: '保存到会情况' }).click()
    await page.getByRole('alert').getByText('法定人数').waitFor()
    for (const { name } of members()) await page.getByRole('checkbox', { name: exactly(name) }).check()
    await page.getByRole('button', { name: '保存到会情况' }).click()
    await page.getByRole('alert').getByText('实际日期和原定日期不同').waitFor()
    await page.getByRole('checkbox', { name: '确实不在原定的' }).check()
    await press(page, '保存到会情况')
    await page.getByText('开会中').first().waitFor()
    await page.goto(`${meeting}/minutes`)
    await page.getByText('会议尚未结束').waitFor()
    expect(await page.getByText('尚未审议。').count()).toBe(4)
    await page.goto(`${meeting}/notes`)
    await page.getByLabel('其他事项').fill('下次会议定于明年一月。')
    await press(page, '保存')
    await page.getByText('下次会议定于明年一月。').waitFor()
    await director.inspect(`${meeting}/agenda`)
    await director.inspect(`${meeting}/notes`)
  })

  test('whoever is tied to a firm leaves for its file; every decision has its reasons', async () => {
    const { page } = director
    await openItem(page, files.accepted)
    const tied = page.getByRole('group', { name: '离席' }).getByRole('checkbox', { name: world.expert1.name })
    expect(await tied.isChecked()).toBe(true)
    await tied.uncheck()
    await decide(page, '拟同意入驻', '技术可行，园区已有意向。')
    await page.getByRole('alert').getByText('有利害关系的委员还在场').waitFor()
    await tied.check()
    await page.getByLabel('离席原因').fill('曾任职于该企业')
    await press(page, '记下这一项')
    await openItem(page, files.waitlisted)
    await decide(page, '候补', '好，但场地已满。')
    await openItem(page, files.declined)
    await page.getByRole('group', { name: '依据' }).getByRole('checkbox').first().check()
    await decide(page, '不予同意', REASONS)
    await openItem(page, files.revise)
    await decide(page, '先修改', REASONS)
    await director.inspect(meeting)
  })

  test('its minutes are read, printed and taken along as DOCX', async () => {
    const { page } = director
    await page.goto(`${meeting}/minutes`)
    await press(page, '结束会议，形成纪要')
    await director.inspect(`${meeting}/minutes`)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('link', { name: '下载 Word' }).isVisible()).toBe(false)
    for (const ref of refs()) await page.getByText(ref).first().waitFor()
    await page.emulateMedia({ media: null })
    const answer = await page.request.get(`${meeting}/minutes.docx`)
    expect(answer.headers()['content-type']).toContain('wordprocessingml.document')
    const text = await textIn(await answer.body(), 'word/document.xml')
    for (const said of [
      ...refs(),
      '拟同意入驻',
      '候补',
      '不予同意',
      '先修改',
      REASONS,
      '曾任职于该企业',
      '（原定 2026年12月1日 14:00）',
    ])
      expect(text).toContain(said)
  })

  test('signed and filed they are locked, and a later change is refused', async () => {
    const { page } = director
    await page.goto(`${meeting}/lock`)
    await page.getByLabel('签字纪要扫描件').setInputFiles(pdf('signed-minutes.pdf'))
    await press(page, '归档并锁定')
    await page.getByText('已签字归档').first().waitFor()
    await page.getByRole('link', { name: 'signed-minutes.pdf' }).waitFor()
    const item = `${meeting}/items/${files.accepted.id}`
    const form = { outcome: 'declined', cites: 'rubric:landing', reasons: REASONS, manner: 'consensus' }
    const headers = { 'Sec-Fetch-Site': 'same-origin' }
    expect((await page.request.post(item, { form, headers })).status()).toBe(409)
    await page.goto(item)
    await page.getByText('这次会议现在不在这一步').waitFor()
    expect(await page.getByRole('button', { name: '记下这一项' }).count()).toBe(0)
  })

  test('its decisions wait, and are made known together', async () => {
    expect(await standing()).toEqual(['in_review null', 'in_review null', 'in_review null', 'screening null'])
    const { page } = director
    await director.inspect(`/desk/${world.slug}/decisions`)
    await page.getByRole('button', { name: '公布选中的' }).click()
    await page.getByRole('status').getByText('3').first().waitFor()
    const decided = ['decided accepted', 'decided waitlisted', 'decided declined', 'screening null']
    expect(await standing()).toEqual(decided)
    const where = { enclaveId: world.enclaveId }
    const panel = await db.panel.findFirstOrThrow({
      where,
      include: { items: { include: { absences: true } } },
    })
    expect([panel.state, panel.scanFileId === null]).toEqual(['locked', false])
    expect(panel.items.flatMap(({ absences }) => absences.map(({ userId }) => userId))).toEqual([
      world.expert1.userId,
    ])
    const letters = { ...where, state: 'held' }
    expect(await db.letter.count({ where: letters })).toBe(0)
    expect(
      await db.decision.count({ where: { ...where, panelId: panel.id, publishedAt: { not: null } } }),
    ).toBe(3)
  })

  const members = () => [world.director, world.expert1, world.expert2, third]
  const refs = () => Object.values(files).map(({ ref }) => ref)
  const refIn = (text: string) => refs().find((ref) => text.includes(ref)) ?? text
  const standing = () =>
    Promise.all(
      Object.values(files).map(async ({ id }) => {
        const { state, outcome } = await db.application.findFirstOrThrow({ where: { id } })
        return `${state} ${outcome}`
      }),
    )

  async function openItem(page: Page, { ref }: Made): Promise<void> {
    await page.goto(meeting)
    await page.getByRole('row').filter({ hasText: ref }).getByRole('link', { name: '记录决定' }).click()
    await page.getByText(ref).first().waitFor()
  }
})

/** The first expert once worked at the firm of a file. */
async function comesFrom(world: World, { firmId }: Made): Promise<void> {
  const name = '渭水雷达科技有限公司（试验）'
  const where = { enclaveId_id: { enclaveId: world.enclaveId, id: firmId } }
  const { uscc } = await db.firm.update({ where, data: { name } })
  const firm = { kind: 'employer', partyKind: 'firm', party: name, number: uscc, note: '' } as const
  const tie = { ...firm, since: null, until: null }
  must(await addLink(world.officer, world.expert1.userId, tie, MORNING))
}

async function decide(page: Page, outcome: string, reasons: string): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(`^${outcome}`) }).check()
  await page.getByLabel('理由', { exact: true }).fill(reasons)
  const before = page.url()
  await page.getByRole('button', { name: '记下这一项' }).click()
  await Promise.race([page.waitForURL((url) => url.href !== before), page.getByRole('alert').waitFor()])
}

const exactly = (name: string) => new RegExp(`^${name}(?!\\d)`)
