import { beforeAll, describe, test } from 'vitest'
import { db } from '~/platform/db.server'
import { addDays, dayOf } from '~/shared/days'
import { PHONE, type Visitor } from '../support/browser'
import { ENCLAVE } from '../support/founder'
import { pdf } from '../support/pdf'
import { NOW } from '../support/setup'
import { press } from '../support/staff'
import { onItsDatabase, onStage, visitor } from '../support/stage'

onStage()
onItsDatabase()

/** A landing in the park of the example's park officer, as if not signed yet, whose founder gets the example's password. */
async function landing() {
  const { id: enclaveId } = await db.enclave.findUniqueOrThrow({ where: { slug: ENCLAVE } })
  const park = await db.user.findUniqueOrThrow({ where: { email: 'park@example.test' } })
  const { parkId } = await db.membership.findFirstOrThrow({
    where: { enclaveId, userId: park.id, role: 'park', endedAt: null },
  })
  const project = await db.landingProject.findFirstOrThrow({
    where: { enclaveId, parkId: parkId ?? '', stage: { not: 'dropped' }, commitments: { none: {} } },
    orderBy: { ref: 'desc' },
  })
  const { userId } = await db.membership.findFirstOrThrow({
    where: { enclaveId, firmId: project.firmId, role: 'founder', endedAt: null },
  })
  const { email } = await db.user.update({
    where: { id: userId },
    data: { passwordHash: park.passwordHash },
  })
  const stage = (stage: string) =>
    db.landingProject.update({ where: { enclaveId_id: { enclaveId, id: project.id } }, data: { stage } })
  await stage('matched')
  return { id: project.id, email: email ?? '', sign: () => stage('signed') }
}

describe('what both sides of a landing promise', () => {
  let park: Visitor, founder: Visitor
  let project: Awaited<ReturnType<typeof landing>>
  const due = addDays(dayOf(new Date(NOW)), 200)
  beforeAll(async () => {
    project = await landing()
    park = await visitor('park')
    founder = await visitor(undefined, { viewport: PHONE })
    await founder.signIn(project.email)
  })

  test('is entered by the park before signing: a duty of the firm, and a promise that hangs on it', async () => {
    const { page } = park
    await page.goto(`/park/${ENCLAVE}/${project.id}`)
    await park.inspect()
    await page.getByRole('link', { name: '登记条款' }).click()
    await page.getByLabel('答应什么').fill('二期投资到位')
    await page.getByLabel('金额').fill('500 万元')
    await page.getByLabel('到期日').fill(due)
    await park.inspect()
    await press(page, '登记')
    await page.getByRole('heading', { name: '二期投资到位' }).waitFor()
    await park.inspect()
    await page.goto(`/parks/${ENCLAVE}/landings/${project.id}/commitments/new?kind=subsidy`)
    await page.getByLabel('答应什么').fill('二期设备补助')
    await page.getByLabel('金额').fill('60')
    await page.getByLabel('到期日').fill(due)
    await page.getByLabel('谁负责').selectOption('园区')
    await page.getByLabel('以哪一条为条件').selectOption({ index: 1 })
    await page.getByLabel('条件确认后几天内').fill('30')
    await park.inspect()
    await press(page, '登记')
    await page.goto(`/parks/${ENCLAVE}/landings/${project.id}/agreement`)
    await page.getByText('以“二期投资到位”确认兑现为条件').waitFor()
    await park.inspect()
    await page.getByRole('button', { name: '制作协议' }).click()
    await page.getByText('第 1 稿').waitFor()
    await project.sign()
  })

  test('is reported by the founder on a phone with its paper, and confirmed by the park', async () => {
    const { page } = founder
    await page.goto('/my/firm')
    await page.getByRole('link', { name: '看承诺' }).click()
    await founder.inspect()
    await page.getByRole('link', { name: '二期投资到位' }).click()
    await founder.inspect()
    await page.getByRole('link', { name: '报兑现' }).click()
    await page.getByLabel('这次的数额').fill('520')
    await page.locator('input[type=file]').setInputFiles(pdf('验资报告.pdf', 'capital paid in'))
    await founder.inspect()
    await press(page, '报给对方确认')
    await page.getByText('已报，等对方确认').waitFor()
    const desk = park.page
    await desk.goto(`/parks/${ENCLAVE}/commitments?show=answer`)
    await park.inspect()
    await desk.getByRole('link', { name: '二期投资到位' }).click()
    await desk.getByRole('link', { name: '确认或退回' }).click()
    await park.inspect()
    await desk.getByRole('radio', { name: '确认', exact: true }).check()
    await press(desk, '提交')
    await desk.getByText('超额，104%').first().waitFor()
  })

  test('falls due for the city then, and is confirmed by the founder', async () => {
    const { page } = park
    await page.goto(`/parks/${ENCLAVE}/commitments`)
    await page.getByRole('link', { name: '二期设备补助' }).click()
    await page.getByRole('link', { name: '报兑现' }).click()
    await page.getByLabel('这次的数额').fill('60')
    await page.locator('input[type=file]').setInputFiles(pdf('回单.pdf', 'paid'))
    await press(page, '报给对方确认')
    const phone = founder.page
    await phone.goto('/my/landing/commitments')
    await founder.inspect()
    await phone.getByRole('link', { name: '二期设备补助' }).click()
    await phone.getByRole('link', { name: '确认或退回' }).click()
    await founder.inspect()
    await phone.getByRole('radio', { name: '确认', exact: true }).check()
    await press(phone, '提交')
    await phone.getByText('已兑现').first().waitFor()
    await founder.inspect()
    await page.goto(`/parks/${ENCLAVE}/commitments?show=over`)
    await park.inspect()
  })
})
