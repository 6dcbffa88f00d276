import { ConfigurationError } from '~/platform/env.server'
import { AlreadyRunning } from '~/platform/postgres/lock.server'
import { MigrationError } from '~/platform/migrations.server'
import { ServingRoleError } from '~/platform/postgres/serving-role.server'

/** A refusal a person can act on; anything else keeps its stack for whoever mends it. */
export class CommandError extends Error {}

const PLAIN = [ConfigurationError, MigrationError, ServingRoleError, AlreadyRunning, CommandError]

/** Why the database of DATABASE_URL cannot be used, as a sentence; null for any other error. */
export function sentenceOfDatabase(error: unknown): string | null {
  const sentences: Record<string, string> = {
    ECONNREFUSED: 'DATABASE_URL: nothing listens at that host and port. Is PostgreSQL running there?',
    ENOTFOUND: 'DATABASE_URL: its host is not known here.',
    EAI_AGAIN: 'DATABASE_URL: the name of its host cannot be looked up right now.',
    ETIMEDOUT: 'DATABASE_URL: its host does not answer.',
    EHOSTUNREACH: 'DATABASE_URL: there is no way to its host.',
    '3D000': 'DATABASE_URL: that server has no database of this name. Create it first.',
    '28P01': 'DATABASE_URL: that user and password are not accepted.',
    '28000': 'DATABASE_URL: that user may not sign in to this database.',
    '42501': 'DATABASE_URL: that user may not create tables in this database.',
    '57P03': 'DATABASE_URL: that server is still starting. Try again in a moment.',
  }
  for (const one of causes(error)) {
    const sentence = sentences[String(Reflect.get(one, 'code'))]
    if (sentence) return sentence
  }
  return null
}

function causes(error: unknown): object[] {
  if (typeof error !== 'object' || error === null) return []
  const inner = error instanceof AggregateError ? (error.errors as unknown[]) : [Reflect.get(error, 'cause')]
  return [error, ...inner.flatMap(causes)]
}

/** Runs a command; what went wrong ends it with a sentence and exit code 1. */
export async function report(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    if (PLAIN.some((kind) => error instanceof kind))
      console.error(error instanceof Error ? error.message : '')
    else console.error(sentenceOfDatabase(error) ?? error)
    process.exit(1)
  }
}
