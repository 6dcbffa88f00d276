import { ABILITIES } from '~/ground/members/abilities'
import { inviteIn } from '~/ground/members/invite.server'
import { memberLetters } from '~/ground/members/letters'
import type { Invite } from '~/ground/members/members.form'
import { reaches } from '~/ground/notices/channels.server'
import type { Actor, Role } from '~/ground/people/actor'
import { ADDRESSED, provenAddresses } from '~/ground/people/address'
import { departmentsToChoose, parksToChoose } from '~/ground/people/queries.server'
import { now } from '~/platform/clock.server'
import { ConstraintError, db, type Tx } from '~/platform/db.server'
import { firmsNamed } from '~/setup/firm-records/firms-named.server'
import type { PastedRegister } from '~/setup/pasting/enter-pasted.server'
import { MOST } from '~/setup/pasting/most'
import type { PastedRow } from '~/setup/pasting/pasted-rows'
import { dayOf } from '~/shared/days'
import type { InvitedRow } from './columns'
import { judged, type Held, type Known } from './judge'
import { typedInvitations } from './typed.server'

const TAKEN = 'one_open_invitation'

/**
 * Invitations as the rows of a spreadsheet: a role by its code or its word, a firm, park or department by its name. Who is a
 * member or invited is looked up for the addresses of the text it is made for. Each is written as one alone is.
 */
export async function pastedInvitations(actor: Actor, text: string): Promise<PastedRegister<Invite>> {
  const known = await knownFor(actor, typedInvitations(text), now())
  return {
    rowsIn: (text) => judged(typedInvitations(text), known),
    by: ABILITIES.manage_members,
    write: async (tx, by, input, now) => {
      // Somebody else invited one of them since the rows were judged, or one of them joined: nobody is invited.
      if (await isOpen(tx, by, input, now)) throw new ConstraintError(TAKEN)
      const invited = await inviteIn(tx, by, input, now)
      if (!invited.ok) throw new ConstraintError(TAKEN)
    },
    taken: TAKEN,
  }
}

async function isOpen(tx: Tx, { enclaveId }: Actor, input: Invite, now: Date): Promise<boolean> {
  const { role, firmId = null, parkId = null, departmentId = null, identifier } = input
  const place = { firmId, parkId, departmentId }
  const where = { enclaveId, address: identifier.value, role, ...place }
  const open = await tx.invitation.findFirst({ where: { ...where, ...waiting(now) }, select: { id: true } })
  return open !== null
}

const waiting = (now: Date) => ({ acceptedAt: null, withdrawnAt: null, expiresAt: { gt: now } })

/** What the rows of a text are held against; of more rows than are entered at once nothing is looked up. */
async function knownFor(actor: Actor, rows: readonly PastedRow<InvitedRow>[], now: Date): Promise<Known> {
  const { enclaveId } = actor
  const asked = rows.length > MOST ? [] : rows.flatMap(({ input }) => input ?? [])
  const addresses = [...new Set(asked.map(({ identifier }) => identifier.value))]
  const founders = asked.filter(({ role }) => role === 'founder')
  const [parks, departments, firmOf, held, open] = await Promise.all([
    parksToChoose(enclaveId),
    departmentsToChoose(enclaveId, dayOf(now)),
    firmsNamed(
      actor,
      founders.map(({ place }) => place),
    ),
    rolesOf(enclaveId, addresses),
    db.invitation.findMany({
      where: { enclaveId, address: { in: addresses }, ...waiting(now) },
      select: { address: true, role: true, firmId: true, parkId: true, departmentId: true },
    }),
  ])
  const places = { park: parks, department: departments }
  return {
    named: (kind, name) => {
      if (kind !== 'firm')
        return places[kind].filter(({ zh, en }) => name === zh || name === en).map(({ id }) => id)
      const found = firmOf(name)
      return 'firm' in found ? [found.firm.id] : []
    },
    reaches: (address) => reaches(address, memberLetters.invitation),
    held,
    open: open.map((one) => ({ ...one, role: one.role as Role })),
  }
}

/** The live roles, in an enclave, of the accounts that have shown one of the addresses to be theirs. */
async function rolesOf(enclaveId: string, addresses: string[]): Promise<Held[]> {
  const users = await db.user.findMany({
    where: { OR: [{ email: { in: addresses } }, { phone: { in: addresses } }] },
    select: { id: true, ...ADDRESSED },
  })
  const live = await db.membership.findMany({
    where: { enclaveId, userId: { in: users.map(({ id }) => id) }, endedAt: null },
  })
  return live.flatMap(({ userId, role, firmId, parkId, departmentId }) => {
    const user = users.find(({ id }) => id === userId)
    const place = { firmId, parkId, departmentId }
    return (user ? provenAddresses(user) : []).map((address) => ({ address, role: role as Role, ...place }))
  })
}
