import { ConfigurationError } from '~/platform/env.server'
import { AlreadyRunning } from '~/platform/lock.server'
import { MigrationError } from '~/platform/migrations.server'

/** A refusal a person can act on; anything else keeps its stack for whoever mends it. */
export class CommandError extends Error {}

const PLAIN = [ConfigurationError, MigrationError, AlreadyRunning, CommandError]

/** Runs a command; what went wrong ends it with a sentence and exit code 1. */
export async function report(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    if (PLAIN.some((kind) => error instanceof kind))
      console.error(error instanceof Error ? error.message : '')
    else console.error(error)
    process.exit(1)
  }
}
