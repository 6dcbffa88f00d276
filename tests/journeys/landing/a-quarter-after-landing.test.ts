import { beforeAll, describe, test } from 'vitest'
import { db } from '~/platform/db.server'
import { newToken, sha256 } from '~/platform/ids.server'
import { PHONE, type Visitor } from '../support/browser'
import { onItsDatabase, onStage, visitor } from '../support/stage'

onStage()
onItsDatabase()

/** A quarter of the example that its firm has not answered; its link is written anew, as the letter's has left. */
async function silentQuarter() {
  const ask = await db.quarterAsk.findFirstOrThrow({
    where: { answers: { none: {} }, links: { some: {} } },
    include: { links: true, project: true },
    orderBy: [{ quarter: 'desc' }, { id: 'asc' }],
  })
  const token = newToken()
  const [link] = ask.links
  await db.quarterLink.updateMany({ where: { id: link?.id ?? '' }, data: { tokenHash: sha256(token) } })
  return { token, name: ask.project.landedName ?? '', projectId: ask.projectId }
}

describe('a quarter after landing', () => {
  let phone: Visitor, officer: Visitor
  let asked: Awaited<ReturnType<typeof silentQuarter>>
  beforeAll(async () => {
    asked = await silentQuarter()
    phone = await visitor(undefined, { viewport: PHONE })
    officer = await visitor('officer')
  })

  test('is answered on a phone by the link of the letter, without signing in; a slip is caught', async () => {
    const { page } = phone
    await page.goto(`/quarters/${asked.token}`)
    await page.getByText('数据使用告知').waitFor()
    await phone.inspect()
    await page.getByLabel('本季产值').fill('99999')
    await page.getByLabel('本季缴税').fill('12.5')
    await page.getByLabel('季末用工').fill('31')
    await page.getByRole('button', { name: '提交' }).click()
    await page.getByText('确认没有写错单位').first().waitFor()
    await phone.inspect()
    await page.getByLabel('本季产值').fill('260.5')
    await page.getByRole('button', { name: '提交' }).click()
    await page.getByText('已收到').waitFor()
    await phone.inspect()
    await page.getByRole('link', { name: '撤回同意' }).click()
    await phone.inspect()
  })

  test('is seen by the officer among the landed firms', async () => {
    const { page } = officer
    await officer.inspect('/parks/weinan-xian/landed')
    await page.getByRole('link', { name: asked.name }).first().click()
    await page.getByRole('cell', { name: '260.50' }).waitFor()
    await officer.inspect()
    await officer.inspect('/parks/weinan-xian/landed?response=silent')
  })
})
