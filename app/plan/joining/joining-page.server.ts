import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { dayOf } from '~/shared/days'
import { besideEachOther } from '~/plan/evidence/alike.server'
import { rowsAfterJoining, takesTwo } from './joining'
import { pairOf } from './joining-pair.server'

/** Two achievements beside each other with what joining them would do, or why they are not joined. */
export async function joiningPage(actor: Actor, ids: readonly (string | undefined)[]) {
  const found = await pairOf(actor, ids)
  if (!found.ok) return { refusal: found.reason, pair: null }
  const { first, other, rows, asked } = found.value
  const { kept, fall } = rowsAfterJoining(rows)
  const [one, another] = await besideEachOther(actor, [first.id, other.id])
  const by = asked ? await db.user.findUnique({ where: { id: asked.askedById } }) : null
  return {
    refusal: null,
    pair: {
      one: one ?? null,
      another: another ?? null,
      twoPeople: takesTwo(rows),
      kept: kept?.ref ?? null,
      fall: fall.map(({ ref, state }) => ({ ref, approved: state === 'approved' })),
      asked: asked && {
        by: by?.name ?? '',
        on: dayOf(asked.askedAt),
        reason: asked.reason,
        own: asked.askedById === actor.userId,
      },
    },
  }
}
export type JoiningPage = Awaited<ReturnType<typeof joiningPage>>
