import { chromium, type Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, inject } from 'vitest'
import { closeDatabase } from '~/platform/db.server'
import { runningPostgres } from '~/platform/postgres/postgres.server'
import { Visitor, type VisitorOptions } from './browser'
import { chromiumHere } from './chromium'

/** One for all files of journeys, which share their process; it ends with the process. */
let browser: Browser | undefined
const visitors: Visitor[] = []

/**
 * Opens the shared browser for a file of journeys. A failed journey shows what was on every screen; at the
 * end nobody's console may have complained.
 */
export function onStage(): void {
  beforeAll(async () => {
    browser ??= await chromium.launch(await chromiumHere())
  })
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return
    for (const { page } of visitors) {
      const screen = await page.locator('main').ariaSnapshot({ timeout: 1000 }).catch(String)
      console.log(`${page.url()}\n${screen.slice(0, 2500)}\n`)
    }
  })
  afterAll(async () => {
    for (const visitor of visitors.splice(0)) await visitor.close()
  })
}

/** Somebody at a browser of their own, signed in when an account of the example is named. */
export async function visitor(account?: string, options?: VisitorOptions): Promise<Visitor> {
  if (!browser) throw new Error('onStage() comes first')
  const visitor = await Visitor.open(browser, inject('feidi'), options)
  visitors.push(visitor)
  if (account) await visitor.signIn(`${account}@example.test`)
  return visitor
}

/** The same product in the same data folder, at a later moment. */
export async function startAgainAt(now: string): Promise<void> {
  const answer = await fetch(`${inject('clock')}/${encodeURIComponent(now)}`)
  if (!answer.ok) throw new Error(await answer.text())
}

/** Lets a file of journeys use commands on the database of the product that is running. */
export function onItsDatabase(): void {
  beforeAll(async () => {
    const running = await runningPostgres(inject('dataDir'))
    if (!running) throw new Error('no database runs in the data folder')
    process.env.DATABASE_URL = running.servingUrl
  })
  afterAll(closeDatabase)
}
