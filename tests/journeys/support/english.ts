import type { Page } from 'playwright-core'
import { FOUNDER, NEWCOMER, STAFF } from '~/example/people'

/** What people read to find their way. A room on the plan names its tenant, so it is left out. */
const SIGNPOSTS = `(() => {
  const parts = 'h1, h2, h3, nav a, button, label, legend, th[scope=col], dt, summary, caption'
  const texts = [...document.querySelectorAll(parts)]
    .filter((element) => !element.closest('[lang^=zh]'))
    .map((element) => element.innerText)
  const said = [...document.querySelectorAll('[aria-label]:not([href*="unit="]), [placeholder]')].flatMap(
    (element) => [element.getAttribute('aria-label'), element.getAttribute('placeholder')],
  )
  return [document.title, ...texts, ...said].flatMap((text) => (text ?? '').split('\\n'))
})()`

const PEOPLE = [...Object.values(STAFF), FOUNDER, NEWCOMER].map(({ name }) => name)
/** Data stay as they are in every language: firms, files, people, and the languages' own names. */
const DATA = new RegExp(
  `[\\p{Script=Han}]+有限公司|\\p{Script=Han}+（示例）|${PEOPLE.join('|')}|^中文$`,
  'gu',
)

type Words = { [key: string]: Words | string | ((...args: never[]) => string) }
const modules = import.meta.glob<Record<string, unknown>>('/app/**/*words.ts', { eager: true })
/** Every Chinese sentence of the product that is not its English one, too. */
const SENTENCES = new Set(
  Object.values(modules)
    .flatMap((module) => Object.values(module))
    .flatMap((words) => (isWords(words) ? leaves(words.zh) : [])),
)

/** The signposts of a page that are still Chinese, and every sentence of the product that is. */
export async function untranslated(page: Page): Promise<string[]> {
  const signposts = (await page.evaluate(SIGNPOSTS)) as string[]
  const texts = await page.locator('body').innerText()
  const left = signposts.map((text) => text.replace(DATA, '')).filter((text) => /\p{Script=Han}/u.test(text))
  const sentences = texts.split('\n').filter((text) => SENTENCES.has(text.trim()))
  return [...new Set([...left, ...sentences])]
}

function isWords(value: unknown): value is { zh: Words; en: Words } {
  return typeof value === 'object' && value !== null && 'zh' in value && 'en' in value
}

function leaves(words: Words): string[] {
  return Object.values(words).flatMap((leaf) => {
    if (typeof leaf === 'string') return /\p{Script=Han}/u.test(leaf) && leaf !== '中文' ? [leaf] : []
    return typeof leaf === 'object' ? leaves(leaf) : []
  })
}
