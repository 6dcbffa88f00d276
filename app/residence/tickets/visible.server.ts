import type { Actor } from '~/ground/people/actor'
import type { Prisma, Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'

/** Which reports an actor may see: staff those of the enclave, a founder those of the own firm, nobody else any. */
export function visibleTo({ enclaveId, role, firmId }: Actor): Prisma.TicketWhereInput {
  if (role === 'officer' || role === 'director') return { enclaveId }
  return role === 'founder' && firmId ? { enclaveId, firmId } : { enclaveId, id: { in: [] } }
}

/** One report with what its clock needs; 404 when it is not the actor's to see. */
export async function ticketFor(tx: Pick<Tx, 'ticket'>, actor: Actor, ticketId: string | undefined) {
  const where = isId(ticketId) ? { AND: [{ id: ticketId }, visibleTo(actor)] } : null
  const ticket = where && (await tx.ticket.findFirst({ where, include: { waits: true } }))
  return ticket || notFound()
}
export type TicketRow = Awaited<ReturnType<typeof ticketFor>>
