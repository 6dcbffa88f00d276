import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { DESK, PHONE } from './support/browser'
import { ENCLAVE } from './support/founder'
import { onItsDatabase, onStage, visitor } from './support/stage'
import { expertWithFiles } from './support/ten-files'

onStage()
onItsDatabase()

const REMARK = '样机在现场用过半年，数据见计划书。'

test('an expert scores ten files: some by keyboard, one skipped and come back to, one abstained on', async () => {
  const expert = await expertWithFiles('ten-files', 10)
  const someone = await visitor('ten-files')
  const { page } = someone
  await page.goto(`/review/${ENCLAVE}`)
  await page.getByText('已评 0 / 10').waitFor()
  await goesOn(page, () => page.getByRole('link', { name: '评下一份' }).click())
  await someone.inspect()
  await page.setViewportSize(PHONE)
  await someone.inspect()
  await page.setViewportSize(DESK)

  const skipped = await firmOn(page)
  await page.getByLabel('总体意见').fill('先看别的，回头再评。')
  await goesOn(page, () => page.getByRole('button', { name: '暂时跳过' }).click())
  await page.getByText('上一份已跳过').waitFor()

  await page.getByLabel('总体意见').fill(REMARK)
  await page.getByText('草稿已存').waitFor()
  await page.reload()
  expect(await page.getByLabel('总体意见').inputValue()).toBe(REMARK)

  const met = [skipped]
  for (let done = 0; done < 9; done += 1) {
    await page.getByText(`已评 ${done} / 10`).waitFor()
    met.push(await firmOn(page))
    if (done === 4) await abstains(page)
    else await scores(page, done % 2 === 0 ? 'button' : 'keys')
  }
  expect(new Set(met).size).toBe(10)
  expect(await firmOn(page)).toBe(skipped)
  expect(await page.getByLabel('总体意见').inputValue()).toBe('先看别的，回头再评。')
  await scores(page, 'keys')
  await page.getByText('已评 10 / 10').waitFor()
  await page.getByText('10 份都评完了').first().waitFor()

  const rows = await db.review.findMany({ where: { expertId: expert.userId } })
  expect(rows.map(({ state }) => state).sort()).toEqual(['abstained', ...Array<string>(9).fill('submitted')])
  expect(rows.filter(({ state }) => state === 'submitted').map(({ comment }) => comment)).toEqual(
    Array<string>(9).fill(REMARK),
  )
  expect(rows.filter(({ total }) => total === null).map(({ abstainedReason }) => abstainedReason)).toEqual([
    '不是我的研究领域，给不出有把握的分',
  ])
})

const firmOn = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()

/** Does something and waits for the page it leads to. */
async function goesOn(page: Page, act: () => Promise<void>): Promise<void> {
  const before = page.url()
  await act()
  await page.waitForURL((url) => url.href !== before)
}

/** The last score but one of every item, and a reason for each: one step, since ten files make eighty. */
const FILL = `(() => {
  for (const set of document.querySelectorAll('fieldset')) {
    const scores = [...set.querySelectorAll('input[name^="score."]')]
    scores.at(-2)?.click()
  }
  for (const reason of document.querySelectorAll('textarea[name^="comment."]')) reason.value = '${REMARK}'
})()`

async function scores(page: Page, way: 'button' | 'keys'): Promise<void> {
  await page.evaluate(FILL)
  await page.getByRole('radio', { name: '建议同意', exact: true }).check()
  await page.getByLabel('总体意见').fill(REMARK)
  await goesOn(page, () =>
    way === 'keys'
      ? page.keyboard.press('Control+Enter')
      : page.getByRole('button', { name: '提交并评下一份' }).click(),
  )
}

async function abstains(page: Page): Promise<void> {
  await goesOn(page, () => page.getByRole('link', { name: '弃权', exact: true }).click())
  await page.getByLabel('理由').fill('不是我的研究领域，给不出有把握的分')
  await goesOn(page, () => page.getByRole('button', { name: '弃权', exact: true }).click())
}
