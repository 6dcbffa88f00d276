import { readFileSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { checkEnv, env, SETTINGS } from '~/platform/env.server'

afterEach(() => vi.unstubAllEnvs())

test('the example file names every setting and no other', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n')
  const names = lines.flatMap((line) => /^([A-Z_]+)=/.exec(line)?.[1] ?? [])
  expect(names.sort()).toEqual(Object.keys(SETTINGS).sort())
})

test('settings have values of use without any environment', () => {
  for (const name of Object.keys(SETTINGS)) vi.stubEnv(name, '')
  expect({ host: env().HOST, port: env().PORT, pool: env().DB_POOL, database: env().DATABASE_URL }).toEqual({
    host: '127.0.0.1',
    port: 3000,
    pool: 10,
    database: undefined,
  })
})

test.each([
  ['PORT', 'three', 'PORT must be a number from 0 to 65535.'],
  ['PORT', '70000', 'PORT must be at most 65535.'],
  ['DATABASE_URL', 'mysql://x', 'DATABASE_URL must look like postgresql://user:password@host:5432/name.'],
  ['FEIDI_SECRET', 'short', 'FEIDI_SECRET must have at least 32 characters.'],
  ['BASE_URL', 'https://a.cn/x', 'BASE_URL must look like https://feidi.example.gov.cn, without a path.'],
  ['SMTP_URL', 'mail', 'SMTP_URL must look like smtp://user:password@host:587.'],
  ['FEIDI_NOW', 'today', 'FEIDI_NOW must look like 2027-03-01T01:00:00Z.'],
])('%s=%s stops the start with a sentence', (name, value, sentence) => {
  vi.stubEnv(name, value)
  expect(checkEnv).toThrow(sentence)
})

test('a stopped clock is refused in production unless the example is shown', () => {
  vi.stubEnv('NODE_ENV', 'production')
  vi.stubEnv('FEIDI_NOW', '2027-03-01T01:00:00Z')
  expect(checkEnv).toThrow('FEIDI_NOW stops the clock')
  vi.stubEnv('FEIDI_EXAMPLE', '1')
  expect(checkEnv).not.toThrow()
})

test('with a database of its own, production asks for the secret', () => {
  vi.stubEnv('NODE_ENV', 'production')
  vi.stubEnv('FEIDI_SECRET', '')
  vi.stubEnv('DATABASE_URL', 'postgresql://a:b@c/d')
  expect(checkEnv).toThrow('FEIDI_SECRET is missing')
})
