import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

type Lock = { packages: Record<string, { version?: string; dev?: boolean }> }

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock
const installed = Object.entries(packages).flatMap(([place, { version, dev }]) => {
  const name = place.split('node_modules/').at(-1)
  return name && version ? [{ name, version, serves: !dev || place === 'node_modules/vite' }] : []
})
/** The versions that people's requests meet: what runs in production, and Vite, which serves while developing. */
const versionsOf = (name: string) =>
  installed.filter((one) => one.name === name && one.serves).map(({ version }) => version)

/** The first version of each package that the advisories known of it do not name. */
const FLOORS = [
  ['@remix-run/router', '1.23.2'],
  ['express', '4.22.0'],
  ['body-parser', '1.20.4'],
  ['qs', '6.14.1'],
  ['path-to-regexp', '0.1.12'],
  ['send', '0.19.0'],
  ['serve-static', '1.16.0'],
  ['cookie', '0.7.0'],
  ['vite', '6.4.1'],
  ['nodemailer', '7.0.11'],
  ['busboy', '1.0.0'],
  ['file-type', '21.3.1'],
  ['undici', '6.23.0'],
  ['on-headers', '1.1.0'],
] as const

it('every package of Remix is exactly 2.17.5', () => {
  const remix = installed.filter(({ name }) => /^@remix-run\/(?!router$|web-|changelog)/.test(name))
  expect(remix.length).toBeGreaterThan(3)
  expect(remix.filter(({ version }) => version !== '2.17.5')).toEqual([])
})

it('nothing of React Server Components and no frozen xlsx is installed', () => {
  expect(installed.filter(({ name }) => name.startsWith('react-server-dom-') || name === 'xlsx')).toEqual([])
})

it.each(FLOORS)('%s is at least %s, wherever it is installed', (name, floor) => {
  expect(versionsOf(name).filter((version) => isOlder(version, floor))).toEqual([])
})

function isOlder(version: string, floor: string): boolean {
  const [a, b] = [version, floor].map((text) => text.split('-')[0]?.split('.').map(Number) ?? [])
  const at = (a ?? []).findIndex((part, index) => part !== b?.[index])
  return at >= 0 && (a?.[at] ?? 0) < (b?.[at] ?? 0)
}
