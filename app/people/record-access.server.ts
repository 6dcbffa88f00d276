import { INSTALLATION, recordEvent } from '~/audit/record.server'
import type { Tx } from '~/platform/db.server'
import { fingerprint } from '~/platform/seal.server'
import type { Origin } from './request.server'

export type AccessKind =
  | 'signed_up'
  | 'sign_up_refused'
  | 'signed_in'
  | 'sign_in_refused'
  | 'sign_in_locked'
  | 'second_factor_refused'
  | 'second_factor_on'
  | 'second_factor_off'
  | 'signed_out'
  | 'session_ended'
  | 'password_reset_asked'
  | 'password_reset'
  | 'password_changed'
  | 'address_proven'
  | 'account_taken_over'
  | 'second_factor_cleared'
  | 'account_disabled'
  | 'account_enabled'
  | 'first_admin_made'

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
    detail?: Record<string, string | number>
  },
  now: Date,
): Promise<void> {
  const by = about.by === undefined ? about.person : about.by
  await recordEvent(
    tx,
    {
      enclaveId: INSTALLATION,
      actor: by ? { userId: by.id, name: by.name, role: 'person' } : null,
      kind,
      subject: { type: 'user', id: about.person?.id ?? INSTALLATION },
      payload: {
        ...(about.typed ? { typed: fingerprint(about.typed) } : {}),
        ...(about.origin ? { from: about.origin.address, with: about.origin.userAgent.slice(0, 200) } : {}),
        ...about.detail,
      },
    },
    now,
  )
}
