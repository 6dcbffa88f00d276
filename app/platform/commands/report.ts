import { ConfigurationError } from '~/platform/env.server'
import { MigrationError } from '~/platform/migrations.server'

/** A refusal a person can act on; anything else keeps its stack for whoever mends it. */
export class CommandError extends Error {}

/** Runs a command; what went wrong ends it with a sentence and exit code 1. */
export async function report(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    const plain =
      error instanceof ConfigurationError || error instanceof MigrationError || error instanceof CommandError
    console.error(plain || !(error instanceof Error) ? String(plain ? error.message : error) : error.stack)
    process.exit(1)
  }
}
