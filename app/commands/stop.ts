import type { Server } from 'node:http'
import { readDbError } from '~/platform/db-error.server'
import { log, logBug } from '~/platform/log.server'

const PATIENCE_MS = 25_000

/** Ctrl-C and SIGTERM: no new requests, the running ones to their end, then everything behind them. */
export function stopOnSignals(server: Server, endStreams: () => void, close: () => Promise<void>): void {
  let stopping = false
  const stop = async (exitCode: number) => {
    if (stopping) process.exit(130)
    stopping = true
    console.log('\nStopping …')
    endStreams()
    await finish(server)
    await close()
    log().flush()
    console.log('Stopped.')
    process.exit(exitCode)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))
  process.on('unhandledRejection', (error) => logBug(error, 'unhandled'))
  process.on('uncaughtException', (error) => {
    logBug(error, 'uncaught')
    // A connection that breaks while nobody uses it is the pool's everyday life.
    if (readDbError(error).kind === 'away') return
    console.error('Feidi stops after an error it cannot live with; the log tells which.')
    void stop(1)
  })
}

function finish(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), PATIENCE_MS)
    server.close(() => {
      clearTimeout(late)
      resolve()
    })
    server.closeIdleConnections()
    server.prependListener('request', (_, response) => void response.setHeader('Connection', 'close'))
  })
}
