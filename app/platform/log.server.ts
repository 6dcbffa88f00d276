import path from 'node:path'
import pino, { type Logger } from 'pino'
import { readDbError } from './db-error.server'
import { env } from './env.server'

const holder = globalThis as typeof globalThis & { feidiLog?: Logger; feidiAway?: Set<string> }

/** Structured lines: on a terminal they go to a file, so that people can read what the start tells them. */
export function log(): Logger {
  holder.feidiLog ??= pino(
    { level: env().LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    process.stdout.isTTY
      ? pino.destination({ dest: path.join(env().DATA_DIR, 'feidi.log'), mkdir: true, sync: false })
      : pino.destination({ dest: 1, sync: false }),
  )
  return holder.feidiLog
}

const away = (holder.feidiAway ??= new Set<string>())

/** Logs what went wrong under the number the person sees, and remembers when it was the database's absence. */
export function logBug(error: unknown, requestId: string): void {
  if (isAnswer(error)) return
  if (readDbError(error).kind === 'away') {
    away.add(requestId)
    log().warn({ incident: requestId, error: describe(error) }, 'the database is away')
    return
  }
  log().error({ incident: requestId, error: describe(error) }, 'a request failed')
}

/** True once for a request that failed because the database was away. */
export function wasAway(requestId: string): boolean {
  return away.delete(requestId)
}

/** Remix reports an address that leads nowhere the way it reports errors; it is an answer like any other. */
function isAnswer(error: unknown): boolean {
  if (error instanceof Error || typeof error !== 'object' || error === null) return false
  return 'status' in error && Number(error.status) < 500
}

/** What a developer needs of an error, without what people typed: Prisma's messages quote the query's values. */
function describe(error: unknown) {
  if (!(error instanceof Error)) return { message: masked(String(error)) }
  const lines = error.message.trim().split('\n')
  const message = error.constructor.name.startsWith('PrismaClient') ? (lines.at(-1) ?? '') : (lines[0] ?? '')
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const code = 'code' in error ? String(error.code) : undefined
  return { name: error.constructor.name, code, message: masked(message), frames: frames.slice(0, 12) }
}

function masked(text: string): string {
  return text
    .slice(0, 500)
    .replace(/[^\s@"'<>]+@[^\s@"'<>]+/g, '[address]')
    .replace(/\d{7,}/g, '[number]')
}
