import { existsSync } from 'node:fs'
import type { LaunchOptions } from 'playwright-core'

const INSTALLED = [
  '/usr/bin/chromium-headless-shell',
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
  // A page lives for a second: what it runs is over before code made faster for it has paid for being made.
  '--js-flags=--no-opt --no-maglev',
]

/** CHROME_PATH, an installed browser, or the Chromium that an npm package brings. */
export async function chromiumHere(): Promise<LaunchOptions> {
  const installed = [process.env.CHROME_PATH, ...INSTALLED].find((file) => file && existsSync(file))
  if (installed) return { executablePath: installed, args: QUIET }
  const { default: packaged } = await import('@sparticuz/chromium')
  return { executablePath: await packaged.executablePath(), args: [...packaged.args, ...QUIET] }
}
