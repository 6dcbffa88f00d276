import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { violationsOf } from './accessibility'

export const PHONE = { width: 360, height: 740 }
export const DESK = { width: 1440, height: 900 }

/** Brings every movement of a page that has an end to its end. */
const FINISHED = `for (const one of document.getAnimations())
  if (Number.isFinite(Number(one.effect?.getComputedTiming().endTime))) one.finish()`

/** What sticks out of a page that can be pushed sideways. */
const BEYOND = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const cut = (element) => element && (getComputedStyle(element).overflowX !== 'visible' || cut(element.parentElement))
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1 && !cut(element.parentElement),
  )
  return wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 160))
})()`

export type VisitorOptions = { viewport?: typeof DESK; locale?: string; javaScript?: boolean }

/** A person at a browser of their own; whatever their console complains of fails the journey. */
export class Visitor {
  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly complaints: string[],
  ) {}

  static async open(browser: Browser, url: string, options: VisitorOptions = {}): Promise<Visitor> {
    const context = await browser.newContext({
      baseURL: url,
      viewport: options.viewport ?? DESK,
      locale: options.locale ?? 'zh-CN',
      javaScriptEnabled: options.javaScript ?? true,
    })
    context.setDefaultTimeout(15_000)
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      // The browser itself reports a refused form (409, 422) as a failed load; that is the answer asked for.
      // Of a line that is down it says so too.
      const isRefusal = /status of (409|422|403|404)|ERR_INTERNET_DISCONNECTED/.test(message.text())
      if (message.type() === 'error' && !isRefusal) complaints.push(`${page.url()}: ${message.text()}`)
    })
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
    return new Visitor(page, context, complaints)
  }

  async signIn(identifier: string, password = 'feidi-demo-2026'): Promise<void> {
    await this.page.goto('/sign-in')
    await this.page.locator('[name=identifier]').fill(identifier)
    await this.page.locator('[name=password]').fill(password)
    await this.page.locator('main form button').first().click()
    await this.page.waitForURL((url) => url.pathname !== '/sign-in')
  }

  /**
   * Looks at a page: no serious accessibility violation at the width its people come with, and nothing wider
   * than the screen at that width or the other.
   */
  async inspect(path?: string): Promise<void> {
    if (path) {
      const answer = await this.page.goto(path)
      expect(`${path} ${answer?.status()}`).toBe(`${path} 200`)
    }
    const own = this.page.viewportSize() ?? DESK
    await this.nothingSticksOut()
    // What fades in is looked at as it stands in the end.
    await this.page.evaluate(FINISHED)
    const serious = await violationsOf(this.page)
    expect({ page: this.page.url(), serious }).toEqual({ page: this.page.url(), serious: [] })
    await this.page.setViewportSize(own.width === PHONE.width ? DESK : PHONE)
    await this.nothingSticksOut()
    await this.page.setViewportSize(own)
  }

  private async nothingSticksOut(): Promise<void> {
    const page = { page: this.page.url(), width: this.page.viewportSize()?.width }
    expect({ ...page, beyond: await this.page.evaluate(BEYOND) }).toEqual({ ...page, beyond: [] })
  }

  async close(): Promise<void> {
    await this.context.close()
    expect(this.complaints).toEqual([])
  }
}
