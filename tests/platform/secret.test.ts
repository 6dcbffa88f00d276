import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { prepareSecret } from '~/commands/prepare-database'
import { ConfigurationError } from '~/platform/env.server'

const before = { DATA_DIR: process.env.DATA_DIR, FEIDI_SECRET: process.env.FEIDI_SECRET }
let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'feidi-secret-'))
  process.env.DATA_DIR = folder
  delete process.env.FEIDI_SECRET
})
afterEach(() => {
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
})

test('a first start makes a key, and the next one finds it', async () => {
  await prepareSecret()
  const made = process.env.FEIDI_SECRET
  delete process.env.FEIDI_SECRET
  await prepareSecret()
  expect(process.env.FEIDI_SECRET).toBe(made)
  expect(readFileSync(path.join(folder, 'secret'), 'utf8')).toBe(made)
})

test.each(['', 'short', ' '.repeat(40)])('a damaged key (%j) stops the start', async (text) => {
  writeFileSync(path.join(folder, 'secret'), text)
  await expect(prepareSecret()).rejects.toThrow(ConfigurationError)
})

test('a key that is gone while its database is there is not made anew', async () => {
  mkdirSync(path.join(folder, 'postgres', 'data'), { recursive: true })
  writeFileSync(path.join(folder, 'postgres', 'data', 'PG_VERSION'), '18')
  await expect(prepareSecret()).rejects.toThrow(/is missing/)
})
