import { doorChain, INSTALLATION, recordEvent } from '~/ground/audit/record.server'
import type { Tx } from '~/platform/db.server'
import { fingerprint } from '~/platform/seal.server'
import { accessEvents } from './events'
import type { Origin } from './request.server'

export type AccessKind = keyof typeof accessEvents

type Person = { id: string; name: string } | null

/** What happens at the door is an event of the installation; a typed address is kept as a fingerprint only. */
export async function recordAccess(
  tx: Tx,
  kind: AccessKind,
  about: {
    person: Person
    by?: Person
    typed?: string
    origin?: Origin
    detail?: { secondFactor?: number; limit?: string; session?: string }
  },
  now: Date,
): Promise<void> {
  const by = about.by === undefined ? about.person : about.by
  await recordEvent(
    tx,
    {
      enclaveId: doorChain(about.person?.id ?? INSTALLATION),
      actor: by ? { userId: by.id, name: by.name, role: 'person' } : null,
      subject: { type: 'user', id: about.person?.id ?? INSTALLATION },
      event: accessEvents[kind]({
        ...(about.typed ? { typed: fingerprint(about.typed) } : {}),
        ...(about.origin ? { from: about.origin.address, with: about.origin.userAgent.slice(0, 200) } : {}),
        ...about.detail,
      }),
    },
    now,
  )
}
