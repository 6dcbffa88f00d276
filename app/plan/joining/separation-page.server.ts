import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { dayOf } from '~/shared/days'
import { besideEachOther } from '~/plan/evidence/alike.server'
import { apartTakesTwo, joinInForce } from './join-in-force.server'

/** Two achievements that stand joined, beside each other, with what separating them would do, or why they stay. */
export async function separationPage(actor: Actor, ids: readonly (string | undefined)[]) {
  const found = await joinInForce(db, actor, ids)
  if (!found.ok) return { refusal: found.reason, join: null }
  const join = found.value
  const { asked, live, back, proofs } = join
  const records = await besideEachOther(actor, [
    join.firstId,
    join.otherId,
    ...proofs.flatMap(({ recordId }) => (recordId === join.otherId ? [] : [recordId])),
  ])
  const by = new Map(records.map((record) => [record.id, record]))
  const people = await db.user.findMany({
    where: { id: { in: [join.askedById, ...(asked ? [asked.askedById] : [])] } },
    select: { id: true, name: true },
  })
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? ''
  return {
    refusal: null,
    join: {
      one: by.get(join.firstId) ?? null,
      another: by.get(join.otherId) ?? null,
      by: nameOf(join.askedById),
      on: dayOf(join.decidedAt ?? join.askedAt),
      reason: join.reason,
      along: records.slice(2).map(({ title, number }) => title || number),
      twoPeople: apartTakesTwo(join),
      live: live.map(({ ref, leaves }) => ({ ref, leaves })),
      back: back.map(({ ref, state }) => ({ ref, state })),
      asked: asked && {
        by: nameOf(asked.askedById),
        on: dayOf(asked.askedAt),
        reason: asked.reason,
        own: asked.askedById === actor.userId,
      },
    },
  }
}
export type SeparationPage = Awaited<ReturnType<typeof separationPage>>
