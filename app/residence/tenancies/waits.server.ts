import { Prisma } from '~/platform/db.server'

/** States of a contract that is offered and not signed yet. */
export const ON_OFFER = ['offered', 'accepted'] as const

/** In SQL: that the application `a` is accepted and nobody is admitted by it yet: before, under or after its public notice. */
export const isAccepted = Prisma.sql`(a.outcome = 'accepted' AND a.state IN ('decided', 'public_notice'))`

/** In SQL: that the tenancy `t` waits for a room: admitted, without a lease, and without an offer that is open or accepted. */
export const waits = Prisma.sql`(t.state = 'offered' AND NOT EXISTS (
  SELECT 1 FROM "LeaseContract" c WHERE c."enclaveId" = t."enclaveId" AND c."tenancyId" = t.id
    AND c.state IN (${Prisma.join([...ON_OFFER])})))`
