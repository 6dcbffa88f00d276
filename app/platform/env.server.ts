import { existsSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const text = z.string().trim().min(1)
const list = z
  .string()
  .default('')
  .transform((value) => value.split(',').flatMap((part) => part.trim() || []))
/** `kind=id, kind=id` as a table; anything else is a wrong setting. */
function pairs(value: string, context: z.RefinementCtx): Record<string, string> {
  const parts = value.split(',').flatMap((part) => part.trim() || [])
  const read = parts.map((part) => /^([a-z_]+|\*)\s*=\s*(\S+)$/.exec(part))
  if (read.includes(null)) {
    context.addIssue({ code: 'custom', message: 'must look like password_reset=SMS_1, *=SMS_2' })
    return z.NEVER
  }
  return Object.fromEntries(read.map((match) => [match?.[1] ?? '', match?.[2] ?? '']))
}
const flag = z
  .enum(['', '0', '1', 'false', 'true'], 'must be 1 or 0')
  .default('0')
  .transform((value) => value === '1' || value === 'true')
const inData = (name: string) =>
  text.optional().transform((value) => path.resolve(value ?? path.join(dataDir(), name)))
const whole = (least: number, most: number, standard: number) =>
  z.coerce
    .number(`must be a number from ${least} to ${most}`)
    .int(`must be a whole number from ${least} to ${most}`)
    .min(least, `must be at least ${least}`)
    .max(most, `must be at most ${most}`)
    .default(standard)
const address = (protocols: RegExp, sentence: string) =>
  z.string().refine((value) => URL.canParse(value) && protocols.test(value), sentence)

/** Every setting of Feidi, each checked by itself; `.env.example` explains them to people. */
export const SETTINGS = {
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  DATABASE_URL: address(
    /^postgres(ql)?:\/\//,
    'must look like postgresql://user:password@host:5432/name',
  ).optional(),
  /** The owner of the database, for migrations; DATABASE_URL is then a role that cannot change the schema or the log. */
  MIGRATE_DATABASE_URL: address(
    /^postgres(ql)?:\/\//,
    'must look like postgresql://owner:password@host:5432/name',
  ).optional(),
  DB_POOL: whole(1, 200, 10),
  DATA_DIR: text.optional().transform(() => dataDir()),
  FILES_DIR: inData('files'),
  LETTERS_DIR: inData('letters'),
  /** Where the end of every event chain is noted once a day. */
  ANCHORS_FILE: inData('anchors.log'),
  /** What one account may hand in on one day, and the free space of the disk below which nothing is taken. */
  UPLOAD_FILES_PER_DAY: whole(1, 100_000, 300),
  UPLOAD_MB_PER_DAY: whole(1, 1_000_000, 1_000),
  MIN_FREE_MB: whole(0, 10_000_000, 500),
  HOST: text.default('127.0.0.1'),
  PORT: whole(0, 65535, 3000),
  /** Where people reach this server, as letters and redirects name it. */
  BASE_URL: address(/^https?:\/\/[^/]+\/?$/, 'must look like https://feidi.example.gov.cn, without a path')
    .optional()
    .transform((value) => value?.replace(/\/$/, '') ?? ownAddress()),
  ALLOWED_HOSTS: list,
  TRUST_PROXY: list,
  FEIDI_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  /** Said once, to start with another key on purpose: what was sealed under the old one stays closed. */
  ACCEPT_NEW_SECRET: flag,
  SMTP_URL: address(/^smtps?:\/\//, 'must look like smtp://user:password@host:587').optional(),
  MAIL_FROM: text.default('Feidi 飞地 <feidi@localhost>'),
  /** The gateway for text messages: all five settings, or none. */
  SMS_URL: address(/^https?:\/\//, 'must look like https://sms.example.gov.cn/send').optional(),
  SMS_KEY: text.optional(),
  SMS_SECRET: z.string().min(16, 'must have at least 16 characters').optional(),
  SMS_SIGN: text.optional(),
  SMS_TEMPLATES: z.string().default('').transform(pairs),
  /** Who carries it may read /metrics; without it there is no such page. */
  METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  FEIDI_EXAMPLE: flag,
  FEIDI_NOW: z.iso.datetime({ offset: true, error: 'must look like 2027-03-01T01:00:00Z' }).optional(),
  CHROME_PATH: text.optional(),
} as const

export type Env = { [Name in keyof typeof SETTINGS]: z.output<(typeof SETTINGS)[Name]> }

export class ConfigurationError extends Error {}

/** Read when asked for, so that a file that never asks can be loaded anywhere. An empty setting is an absent one. */
const settings: Env = new Proxy({} as Env, {
  get: (_, name) => (isSetting(name) ? readSetting(name) : undefined),
})

export function env(): Env {
  return settings
}

/** Stops a start with one sentence about the first wrong setting, before anything has been touched. */
export function checkEnv(): void {
  for (const name of Object.keys(SETTINGS)) if (isSetting(name)) readSetting(name)
  checkTexts()
  if (env().NODE_ENV !== 'production') return
  if (env().FEIDI_NOW && !env().FEIDI_EXAMPLE) {
    throw new ConfigurationError('FEIDI_NOW stops the clock; it is only for the example (FEIDI_EXAMPLE=1).')
  }
  if (env().DATABASE_URL && !env().FEIDI_SECRET) {
    throw new ConfigurationError(
      'FEIDI_SECRET is missing: with DATABASE_URL set, give the key that encrypts personal fields (openssl rand -base64 32).',
    )
  }
}

function checkTexts(): void {
  const { SMS_URL, SMS_KEY, SMS_SECRET, SMS_SIGN, SMS_TEMPLATES } = env()
  if (!SMS_URL) return
  const missing = Object.entries({ SMS_KEY, SMS_SECRET, SMS_SIGN }).flatMap(([name, set]) =>
    set ? [] : [name],
  )
  if (Object.keys(SMS_TEMPLATES).length === 0) missing.push('SMS_TEMPLATES')
  if (missing.length > 0) {
    throw new ConfigurationError(
      `${missing.join(', ')} missing: SMS_URL needs all settings of text messages.`,
    )
  }
}

/** Settings from a `.env` file in the working folder; what the environment already says wins. */
export function loadEnvFile(): void {
  if (existsSync('.env')) process.loadEnvFile('.env')
}

/** What an absent setting may be worked out from. */
const SOURCES = ['DATA_DIR', 'HOST', 'PORT']
const cache = new Map<string, { from: string; value: unknown }>()

function readSetting<Name extends keyof Env>(name: Name): Env[Name] {
  const raw = process.env[name]?.trim() || undefined
  const from = raw ?? `\n${SOURCES.map((source) => process.env[source]).join('\n')}`
  const known = cache.get(name)
  if (known?.from === from) return known.value as Env[Name]
  const result = SETTINGS[name].safeParse(raw)
  if (!result.success) {
    throw new ConfigurationError(`${name} ${result.error.issues[0]?.message ?? 'is wrong'}.`)
  }
  cache.set(name, { from, value: result.data })
  return result.data as Env[Name]
}

function isSetting(name: string | symbol): name is keyof Env {
  return typeof name === 'string' && name in SETTINGS
}

function dataDir(): string {
  return path.resolve(process.env.DATA_DIR?.trim() || '.data')
}

function ownAddress(): string {
  const host = env().HOST
  return `http://${['0.0.0.0', '::'].includes(host) ? 'localhost' : host}:${env().PORT}`
}
