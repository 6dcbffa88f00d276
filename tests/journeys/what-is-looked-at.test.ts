import { expect, test } from 'vitest'
import { violationsOf } from './support/accessibility'
import { onStage, visitor } from './support/stage'

onStage()

/** Forty rows that look alike, one of them faint, and a field without a label. */
const FAULTY = `(() => {
  const rows = Array.from({ length: 40 }, (_, row) => '<tr><td><span>第 ' + row + ' 行</span></td></tr>')
  document.querySelector('main').insertAdjacentHTML('beforeend',
    '<table id="rows"><tbody>' + rows.join('') + '</tbody></table><input type="text">')
  document.querySelector('#rows').style.background = '#fff'
  document.querySelectorAll('#rows span')[33].style.color = '#ddd'
})()`

test('what looks like nothing else on its page is looked at, however many rows there are', async () => {
  const { page } = await visitor()
  await page.goto('/')
  expect(await violationsOf(page)).toEqual([])
  await page.evaluate(FAULTY)
  const found = await violationsOf(page)
  expect(found.map((one) => one.slice(0, one.indexOf(':')))).toEqual(['color-contrast', 'label'])
  expect(found[0]).toContain('第 33 行')
})
