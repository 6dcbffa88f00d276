import { db } from '~/platform/db.server'
import { dayFromDate } from '~/shared/days'
import type { KnownFirm } from './check-row'

/** The firms on record under these credit codes, by code; a merged one as the firm that it is now. */
export async function knownFirms(
  enclaveId: string,
  intakeId: string,
  usccs: readonly string[],
  now: Date,
): Promise<Map<string, KnownFirm>> {
  const named = await db.firm.findMany({ where: { enclaveId, uscc: { in: [...usccs] } } })
  const heirs = await db.firm.findMany({
    where: { enclaveId, id: { in: named.flatMap(({ mergedIntoId }) => mergedIntoId ?? []) } },
  })
  const ids = [...named, ...heirs].map(({ id }) => id)
  const [people, invited, applied] = await Promise.all([
    db.membership.findMany({
      where: { enclaveId, role: 'founder', endedAt: null, firmId: { in: ids } },
      select: { firmId: true, userId: true },
    }),
    db.invitation.findMany({
      where: {
        enclaveId,
        role: 'founder',
        firmId: { in: ids },
        acceptedAt: null,
        withdrawnAt: null,
        expiresAt: { gt: now },
      },
      select: { firmId: true, address: true },
    }),
    db.application.findMany({
      where: { enclaveId, intakeId, firmId: { in: ids }, state: { notIn: ['withdrawn', 'lapsed'] } },
      select: { firmId: true },
    }),
  ])
  const users = await db.user.findMany({
    where: { id: { in: people.map(({ userId }) => userId) } },
    select: { id: true, email: true, phone: true },
  })
  const entries = named.map((row): [string, KnownFirm] => {
    const firm = heirs.find(({ id }) => id === row.mergedIntoId) ?? row
    const founders = people.filter(({ firmId }) => firmId === firm.id)
    const asked = invited.filter(({ firmId }) => firmId === firm.id)
    const { name, industryCode, contactName, contactPhone } = firm
    return [
      row.uscc,
      {
        id: firm.id,
        ref: firm.ref,
        uscc: firm.uscc,
        merged: firm.id !== row.id,
        fields: { name, foundedOn: dayFromDate(firm.foundedOn), industryCode, contactName, contactPhone },
        people: founders.length + asked.length,
        addresses: [
          ...users
            .filter(({ id }) => founders.some(({ userId }) => userId === id))
            .flatMap(({ email, phone }) => [email, phone]),
          ...asked.map(({ address }) => address),
        ].flatMap((address) => address ?? []),
        applied: applied.some(({ firmId }) => firmId === firm.id),
      },
    ]
  })
  return new Map(entries)
}
