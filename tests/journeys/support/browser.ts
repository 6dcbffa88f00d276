import { AxeBuilder } from '@axe-core/playwright'
import { existsSync } from 'node:fs'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { expect } from 'vitest'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]
export const PHONE = { width: 360, height: 740 }
export const DESK = { width: 1440, height: 900 }

/** CHROME_PATH, an installed browser, or the Chromium that an npm package brings. */
export async function launchBrowser(): Promise<Browser> {
  const installed = [process.env.CHROME_PATH, ...INSTALLED].find((file) => file && existsSync(file))
  if (installed) return chromium.launch({ executablePath: installed, args: QUIET })
  const { default: packaged } = await import('@sparticuz/chromium')
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    args: [...packaged.args, ...QUIET],
  })
}

/** A person at a browser of their own; whatever their console complains of fails the journey. */
export class Visitor {
  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly complaints: string[],
  ) {}

  static async open(
    browser: Browser,
    url: string,
    options: { viewport?: typeof DESK; locale?: string; javaScript?: boolean } = {},
  ): Promise<Visitor> {
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
      const isRefusal = /status of (409|422|403|404)/.test(message.text())
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

  /** Looks at a page at both widths: no serious accessibility violation, nothing wider than the phone. */
  async inspect(path?: string, widths = [DESK, PHONE]): Promise<void> {
    if (path) {
      const answer = await this.page.goto(path)
      expect(`${path} ${answer?.status()}`).toBe(`${path} 200`)
    }
    const before = this.page.viewportSize()
    for (const size of widths) {
      await this.page.setViewportSize(size)
      const wider = await this.page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      )
      expect(`${this.page.url()} at ${size.width}: ${String(wider)} px too wide`).toBe(
        `${this.page.url()} at ${size.width}: 0 px too wide`,
      )
      const { violations } = await new AxeBuilder({ page: this.page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze()
      const serious = violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
      expect({ page: this.page.url(), width: size.width, serious }).toEqual({
        page: this.page.url(),
        width: size.width,
        serious: [],
      })
    }
    if (before) await this.page.setViewportSize(before)
  }

  async close(): Promise<void> {
    await this.context.close()
    expect(this.complaints).toEqual([])
  }
}
