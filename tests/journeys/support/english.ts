import type { Page } from 'playwright-core'

/**
 * What people read to find their way, and every other piece of text, of a page that a browser need not show. A
 * room on the plan names its tenant, so it is left out, and so is what a firm typed.
 */
const TEXTS = `(html) => {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const textsIn = (element) => {
    const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const texts = []
    while (walk.nextNode()) {
      const { parentElement, data } = walk.currentNode
      if (!parentElement.closest('script, style, template, [data-typed]')) texts.push(data.trim())
    }
    return texts
  }
  const parts = 'head > title, h1, h2, h3, nav a, button, label, legend, th[scope=col], dt, summary, caption'
  const marked = [...page.querySelectorAll(parts)].filter((element) => !element.closest('[lang^=zh]'))
  const said = [...page.querySelectorAll('[aria-label]:not([href*="unit="]), [placeholder]')].flatMap(
    (element) => [element.getAttribute('aria-label') ?? '', element.getAttribute('placeholder') ?? ''],
  )
  return { signposts: [...marked.flatMap(textsIn), ...said], all: textsIn(page.body) }
}`

type Words = { [key: string]: Words | string | ((...args: never[]) => string) }
const modules = import.meta.glob<Record<string, unknown>>('/app/**/*words.ts', { eager: true })
/** Every Chinese sentence of the product that is not its English one, too. */
export const SENTENCES = new Set(
  Object.values(modules)
    .flatMap((module) => Object.values(module))
    .flatMap((words) => (isWords(words) ? leaves(words.zh) : [])),
)

/** What the example calls its people, firms, views and parks: such names stay as they are in every language. */
const literals = import.meta.glob<string>('/app/example/**/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
})
export const GIVEN = [
  ...new Set(
    Object.values(literals)
      .flatMap((source) => [...source.matchAll(/'([^'\n]*)'/g)].map(([, text]) => text ?? ''))
      .filter((text) => /\p{Script=Han}{2}/u.test(text)),
  ),
].sort((one, other) => other.length - one.length)

/** What is left of a text without data: what the example or somebody named, files, and the languages' own names. */
function withoutData(text: string, named: readonly string[]): string {
  const left = text.replace(/[\p{Script=Han}]+有限公司|\p{Script=Han}+（示例）|^中文$/gu, '')
  return [...named, ...GIVEN].reduce((rest, name) => rest.replaceAll(name, ''), left)
}

/** The signposts of a page that are still Chinese, and every sentence of the product that is; names stay as they were given. */
export async function untranslated(
  html: string,
  page: Page,
  named: readonly string[] = [],
): Promise<string[]> {
  const texts = (await page.evaluate(`(${TEXTS})(${JSON.stringify(html)})`)) as Record<
    'signposts' | 'all',
    string[]
  >
  const left = texts.signposts.filter((text) => /\p{Script=Han}/u.test(withoutData(text, named)))
  const sentences = texts.all.filter((text) => SENTENCES.has(text) && !GIVEN.includes(text))
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
