import axe from 'axe-core/axe.min.js?raw'
import type { Page } from 'playwright-core'

/** Seven signs beyond ASCII would make the browser, and the line to it, carry two bytes for each of half a million. */
const AXE = axe.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * Contrast takes half of axe's time, and every row of a table says the same of it: of elements that agree in name,
 * classes, colours and size all the way up, one is looked at. Everything else axe looks at whole.
 */
const MARK_ONE_OF_EACH_LOOK = `(() => {
  const looks = new Map()
  const lookOf = (element) => {
    if (!element) return ''
    const known = looks.get(element)
    if (known !== undefined) return known
    const { color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight } = getComputedStyle(element)
    const own = [element.localName, element.getAttribute('class'), color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight]
    const look = lookOf(element.parentElement) + ' > ' + own.join(' ')
    looks.set(element, look)
    return look
  }
  const says = (element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()) ||
    element.matches('input, select, textarea, button')
  const seen = new Set()
  for (const element of document.body.querySelectorAll('*')) {
    if (!says(element) || element.getClientRects().length === 0) continue
    const look = lookOf(element)
    element.toggleAttribute('data-one-of-its-look', !seen.has(look))
    seen.add(look)
  }
  axe.configure({ rules: [{ id: 'color-contrast', selector: '[data-one-of-its-look]' }] })
})()`

const RUN = `axe
  .run(document, { resultTypes: ['violations'], preload: false, selectors: false, runOnly: { type: 'tag', values: ${JSON.stringify(TAGS)} } })
  .then(({ violations }) =>
    violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => id + ': ' + (nodes[0]?.html ?? '')))`

/** The serious and critical violations of the page as it stands, each with the first element that it is of. */
export async function violationsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(AXE)
  return page.evaluate<string[]>(`${MARK_ONE_OF_EACH_LOOK}\n;${RUN}`)
}
