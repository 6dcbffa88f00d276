import { afterEach, expect, test } from 'vitest'
import { recogniseSecret } from '~/commands/prepare-database'
import { db } from '~/platform/db.server'
import { ConfigurationError } from '~/platform/env.server'

const before = { FEIDI_SECRET: process.env.FEIDI_SECRET, ACCEPT_NEW_SECRET: process.env.ACCEPT_NEW_SECRET }
const url = () => process.env.DATABASE_URL ?? ''

afterEach(() => {
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
})

test('a database knows its key again, refuses another, and takes one that is meant', async () => {
  process.env.FEIDI_SECRET = 'the first key, long enough to be one'
  await recogniseSecret(url())
  await recogniseSecret(url())
  process.env.FEIDI_SECRET = 'another key that is just as long as it'
  await expect(recogniseSecret(url())).rejects.toThrow(ConfigurationError)
  await expect(recogniseSecret(url())).rejects.toThrow(/not the one this database was used with/)
  process.env.ACCEPT_NEW_SECRET = '1'
  await recogniseSecret(url())
  delete process.env.ACCEPT_NEW_SECRET
  await recogniseSecret(url())
  expect(await db.installationKey.count()).toBe(1)
})
