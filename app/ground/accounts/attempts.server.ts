import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { db } from '~/platform/db.server'
import { fingerprint } from '~/platform/seal.server'

type Row = { points: number; expire: bigint | null }

/** The limiter speaks to PostgreSQL through the one pool of the process. */
const client = {
  async query({ text, values }: { text: string; values: unknown[] }) {
    const rows = await db.$queryRawUnsafe<Row[]>(text, ...values)
    return {
      rowCount: rows.length,
      rows: rows.map((row) => ({ ...row, expire: row.expire === null ? null : Number(row.expire) })),
    }
  },
}

const MINUTE = 60

/** How many tries, in which time, before everybody has to wait. */
const LIMITS = {
  sign_in_account: { points: 10, duration: 15 * MINUTE },
  sign_in_address: { points: 100, duration: 15 * MINUTE },
  sign_in_known: { points: 10, duration: 15 * MINUTE },
  second_factor: { points: 6, duration: 15 * MINUTE },
  reset_account: { points: 3, duration: 60 * MINUTE },
  reset_address: { points: 30, duration: 60 * MINUTE },
  sign_up_address: { points: 30, duration: 60 * MINUTE },
  subscribe_origin: { points: 20, duration: 60 * MINUTE },
  subscribe_address: { points: 3, duration: 60 * MINUTE },
  objection_address: { points: 5, duration: 60 * MINUTE },
  objection_file: { points: 10, duration: 60 * MINUTE },
  address_proof: { points: 5, duration: 60 * MINUTE },
  own_password: { points: 10, duration: 15 * MINUTE },
  late_code: { points: 10, duration: 15 * MINUTE },
} as const
export type Limit = keyof typeof LIMITS

const limiters = new Map<Limit, RateLimiterPostgres>()

function limiter(name: Limit): RateLimiterPostgres {
  const known = limiters.get(name)
  if (known) return known
  const made = new RateLimiterPostgres({
    storeClient: client,
    storeType: 'pool',
    tableName: 'AttemptCount',
    tableCreated: true,
    keyPrefix: name,
    // One sweeper is enough for the one table.
    clearExpiredByTimeout: limiters.size === 0,
    ...LIMITS[name],
  })
  limiters.set(name, made)
  return made
}

export type Attempt = { ok: true } | { ok: false; minutes: number; first: boolean }

/** Counts one try, in PostgreSQL, where every web process sees it; no key tells whose it was. */
export async function attempt(name: Limit, whose: string): Promise<Attempt> {
  try {
    await limiter(name).consume(fingerprint(whose))
    return { ok: true }
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    return {
      ok: false,
      minutes: Math.max(1, Math.ceil(refusal.msBeforeNext / 60_000)),
      first: refusal.consumedPoints === LIMITS[name].points + 1,
    }
  }
}

/** A try that was right was none: it no longer stands against the address it came from. */
export async function takeBackAttempt(name: Limit, whose: string): Promise<void> {
  await limiter(name).reward(fingerprint(whose))
}

/** Who came in rightly has no tries against them. */
export async function forgetAttempts(name: Limit, whose: string): Promise<void> {
  await limiter(name).delete(fingerprint(whose))
}
