import { nextRef } from '~/ground/enclaves/next-ref.part.server'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { compareDays, dateOfDay, dayOf, yearOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { setAgenda } from './agenda.part.server'
import type { Convening } from './convene.form'
import { panelEvents } from './events'
import { notePanel } from './own.server'
import { MEMBER_ROLES } from './queries.server'
import { panelLetters } from './letters'

export type ConveneRefusal = 'wrong_role' | 'intake_unknown' | 'member_unknown' | 'day_passed' | 'panel_open'
type Convened = Outcome<{ panelId: string }, ConveneRefusal>

/** Calls a meeting for an intake and tells its members; the agenda follows from the ranking. */
export async function convene(actor: Actor, input: Convening, now: Date): Promise<Convened> {
  if (actor.role !== 'officer' && actor.role !== 'director') return refuse('wrong_role')
  const by = { userId: actor.userId, key: input.idempotencyKey, command: 'convene_panel' }
  const work = () => inTransaction((tx) => once(tx, by, now, () => conveneIn(tx, actor, input, now)))
  return onConstraint<Convened, Outcome<never, ConveneRefusal>>(work, {
    one_open_panel_per_intake: () => refuse('panel_open'),
  })
}

async function conveneIn(tx: Tx, actor: Actor, input: Convening, now: Date): Promise<Convened> {
  const { enclaveId } = actor
  const intake = await tx.intake.findFirst({ where: { enclaveId, id: input.intakeId } })
  if (!intake) return refuse('intake_unknown')
  if (compareDays(input.heldOn, dayOf(now)) < 0) return refuse('day_passed')
  const members = await peopleOf(tx, enclaveId, input.members)
  if (!members) return refuse('member_unknown')
  const id = newId()
  const { heldOn, startsAt, place, quorum } = input
  const ref = await nextRef(tx, enclaveId, 'P', yearOf(heldOn))
  await tx.panel.create({
    data: {
      enclaveId,
      id,
      ref,
      intakeId: intake.id,
      heldOn: dateOfDay(heldOn),
      startsAt,
      place,
      quorum,
      state: 'convened',
      convenedById: actor.userId,
      convenedAt: now,
    },
  })
  await tx.panelMember.createMany({
    data: members.map(({ id: userId, name }) => ({
      enclaveId,
      panelId: id,
      userId,
      name,
      chair: userId === input.chair,
    })),
  })
  const items = await setAgenda(tx, { enclaveId, panelId: id, intakeId: intake.id })
  const params = {
    ref,
    day: heldOn,
    time: startsAt,
    place,
    intakeZh: intake.titleZh,
    intakeEn: intake.titleEn,
  }
  const letter = { enclaveId, letter: panelLetters.panel_convened, params, about: { type: 'panel', id } }
  for (const { id: toUserId } of members) await postLetter(tx, { ...letter, toUserId }, now)
  const payload = { ref, intake: intake.number, heldOn, members: members.length, items }
  await notePanel(tx, actor, id, panelEvents.panel_convened(payload), now)
  return ok({ panelId: id })
}

/** The members by name, or null when one of them has no such role here. */
async function peopleOf(tx: Tx, enclaveId: string, ids: readonly string[]) {
  const wanted = [...new Set(ids)]
  const memberships = await tx.membership.findMany({
    where: { enclaveId, userId: { in: wanted }, role: { in: [...MEMBER_ROLES] }, endedAt: null },
    select: { userId: true },
  })
  if (!wanted.every((id) => memberships.some(({ userId }) => userId === id))) return null
  return tx.user.findMany({
    where: { id: { in: wanted } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
}
