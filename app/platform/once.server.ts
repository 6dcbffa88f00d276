import { ok, type Outcome } from '~/shared/outcome'
import type { Prisma, Tx } from './db.server'
import { notFound } from './http.server'

/**
 * Runs a create command once per form: a key sent again, at once or after Back or a cut answer, gets the
 * answer of the first time. A refusal is not kept, so that the mended form may pass. Without a key it runs. Under a key of
 * another command, which no page sends, nothing is found.
 */
export async function once<T extends Prisma.InputJsonValue, R extends string>(
  tx: Tx,
  by: { userId: string; key: string | undefined; command: string },
  now: Date,
  work: () => Promise<Outcome<T, R>>,
): Promise<Outcome<T, R>> {
  const { userId, key, command } = by
  if (!key) return work()
  // Of two at once the second waits here until the first has committed.
  const fresh = await tx.$executeRaw`
    INSERT INTO "IdempotencyKey" ("userId", key, command, answer, "createdAt")
    VALUES (${userId}::uuid, ${key}, ${command}, 'null'::jsonb, ${now}) ON CONFLICT DO NOTHING`
  if (fresh === 0) {
    const first = await tx.idempotencyKey.findUniqueOrThrow({ where: { userId_key: { userId, key } } })
    return first.command === command ? ok(first.answer as T) : notFound()
  }
  const outcome = await work()
  const where = { userId_key: { userId, key } }
  if (outcome.ok) await tx.idempotencyKey.update({ where, data: { answer: outcome.value } })
  else await tx.idempotencyKey.delete({ where })
  return outcome
}
