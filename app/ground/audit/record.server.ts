import { onlyLooking } from '~/platform/http.server'
import type { Prisma, Tx } from '~/platform/db.server'
import { payloadOf, type Happening } from './catalogue'
import { GENESIS, hashOf } from './chain'

export type EventInput = {
  enclaveId: string
  actor: { userId: string; name: string; role: string; lookedAtBy?: string } | null // null: the system
  subject: { type: string; id: string }
  firmId?: string | null
  event: Happening
}

/** The enclave of events that belong to the installation: sign-ins, sign-ups, resets. */
export const INSTALLATION = '00000000-0000-0000-0000-000000000000'

/**
 * The chain on which what somebody does at the door is written: one of sixteen, so that not everybody who signs in
 * anywhere waits for the same head. What is one person's stands on one chain.
 */
export function doorChain(subjectId: string): string {
  return INSTALLATION.slice(0, -1) + subjectId.slice(-1).toLowerCase()
}

/** Whether a chain belongs to the installation. */
export function isDoorChain(enclaveId: string): boolean {
  return enclaveId.startsWith(INSTALLATION.slice(0, -1))
}

/**
 * Takes the enclave's chain head before anything is read: until the end of this transaction no other change of the
 * enclave commits. For what must see the same in two statements, and writes no row another change may hold.
 */
export async function holdChain(tx: Tx, enclaveId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 AS held FROM "EventHead" WHERE "enclaveId" = ${enclaveId}::uuid FOR UPDATE`
}

/**
 * Writes the event of a change in the change's own transaction. Call it last: it locks the enclave's chain
 * head until the commit, and a lock taken last cannot wait in a circle.
 */
export async function recordEvent(tx: Tx, input: EventInput, now: Date): Promise<number> {
  if (input.actor?.lookedAtBy) throw onlyLooking()
  const [head] = await tx.$queryRaw<{ seq: number; hash: string }[]>`
    INSERT INTO "EventHead" ("enclaveId", seq, hash) VALUES (${input.enclaveId}::uuid, 0, ${GENESIS})
    ON CONFLICT ("enclaveId") DO UPDATE SET seq = "EventHead".seq RETURNING seq, hash`
  if (!head) throw new Error('no event head')
  // Through JSON once, so that what is hashed is what the database gives back.
  const payload = JSON.parse(JSON.stringify(payloadOf(input.event))) as Prisma.InputJsonObject
  const event = {
    enclaveId: input.enclaveId,
    seq: head.seq + 1,
    at: now.toISOString(),
    actorId: input.actor?.userId ?? null,
    actorName: input.actor?.name ?? 'system',
    actorRole: input.actor?.role ?? 'system',
    kind: input.event.kind,
    subjectType: input.subject.type,
    subjectId: input.subject.id,
    firmId: input.firmId ?? null,
    payload,
    prevHash: head.hash,
  }
  const hash = hashOf(event)
  await tx.$executeRaw`
    WITH written AS (
      INSERT INTO "Event" ("enclaveId", seq, at, "actorId", "actorName", "actorRole", kind, "subjectType", "subjectId",
        "firmId", payload, "prevHash", hash)
      VALUES (${event.enclaveId}::uuid, ${event.seq}, ${now}, ${event.actorId}::uuid, ${event.actorName}, ${event.actorRole},
        ${event.kind}, ${event.subjectType}, ${event.subjectId}::uuid, ${event.firmId}::uuid,
        ${JSON.stringify(payload)}::jsonb, ${event.prevHash}, ${hash})
    ) UPDATE "EventHead" SET seq = ${event.seq}, hash = ${hash} WHERE "enclaveId" = ${event.enclaveId}::uuid`
  return event.seq
}
