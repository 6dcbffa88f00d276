import { beforeAll, describe, test } from 'vitest'
import { db } from '~/platform/db.server'
import { ENCLAVE } from '../support/founder'
import { pdf } from '../support/pdf'
import { press } from '../support/staff'
import type { Visitor } from '../support/browser'
import { onItsDatabase, onStage, visitor } from '../support/stage'

onStage()
onItsDatabase()

describe('the city’s assessment of a year', () => {
  let officer: Visitor, director: Visitor, bureau: Visitor
  let year: number
  beforeAll(async () => {
    const { id: enclaveId } = await db.enclave.findUniqueOrThrow({ where: { slug: ENCLAVE } })
    const last = await db.assessment.aggregate({ where: { enclaveId }, _max: { year: true } })
    year = last._max.year ?? 2025
    officer = await visitor('officer')
    director = await visitor('director')
    bureau = await visitor('bureau')
  })

  test('is read by the bureau with what stands behind every score, and returned with a reason', async () => {
    const { page } = bureau
    await bureau.inspect(`/bureau/${ENCLAVE}/assessments`)
    await bureau.inspect(`/bureau/${ENCLAVE}/assessments/${year}`)
    await page.getByRole('link', { name: '核对', exact: true }).click()
    await bureau.inspect()
    await page.getByLabel('退回', { exact: true }).check()
    await page.getByRole('button', { name: '核对', exact: true }).click()
    await page.locator('.error-summary').waitFor()
    await page.getByLabel('意见').fill('全市排名的依据请用市科技局通报原件')
    await press(page, '核对')
    await page.getByText('已退回').first().waitFor()
  })

  test('gets a better proof from the officer, with whom nothing else is typed', async () => {
    const { page } = officer
    const at = `/desk/${ENCLAVE}/assessments/${year}?version=draft`
    await officer.inspect(at)
    await page.getByRole('link', { name: '更正', exact: true }).first().click()
    await page.waitForURL(/\/entries\//)
    await officer.inspect()
    await page.getByLabel('数值').fill('2')
    await page.getByRole('textbox', { name: '说明' }).fill('市科技局通报原件')
    await page.locator('input[type=file]').setInputFiles(pdf('通报.pdf', 'ranks of the city'))
    await press(page, '填写')
    await page.waitForURL(/\/assessments\/\d+$/)
  })

  test('is handed in anew by the director, and confirmed', async () => {
    const { page } = director
    await page.goto(`/desk/${ENCLAVE}/assessments/${year}`)
    await page.getByRole('link', { name: '提交给科技局' }).click()
    await director.inspect()
    await press(page, '提交给科技局')
    await page.getByText('待科技局核对').first().waitFor()

    const at = `/bureau/${ENCLAVE}/assessments/${year}`
    await bureau.page.goto(`${at}/decision`)
    await bureau.page.getByLabel('确认', { exact: true }).check()
    await press(bureau.page, '核对')
    await bureau.page.getByText('已确认').first().waitFor()
    await bureau.inspect()
    const proof = (await bureau.page.getByRole('link', { name: '证明' }).first().getAttribute('href')) ?? ''
    const files = [proof, `${at}/points.csv`, `${at}/points.xlsx`]
    for (const file of files) {
      const answer = await bureau.page.request.get(file)
      if (answer.status() !== 200) throw new Error(`${file}: ${answer.status()}`)
    }
  })
})
