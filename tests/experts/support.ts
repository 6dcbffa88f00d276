import { must } from '~/example/drivers/must'
import { askExperts } from '~/admission/assignment/ask.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { unseal } from '~/platform/seal.server'
import { addWorkingDays } from '~/shared/calendar'
import { applicationIn } from '../support/applications'
import type { World } from '../support/world'

/** A screened file of a world, with its first two experts asked and the ones at these places waiting. */
export async function askedIn(world: World, experts: readonly Actor[], alternates: readonly number[]) {
  const file = await applicationIn(world, 'screening')
  const [first, second, ...rest] = experts.map(({ userId }) => userId)
  const waiting = alternates.flatMap((index) => rest[index - 2] ?? [])
  const plan = {
    method: 'random' as const,
    seed: '7f3a',
    dueOn: addWorkingDays(world.today, 10),
    choices: [{ applicationId: file.id, experts: [first ?? '', second ?? ''], alternates: waiting }],
  }
  must(await askExperts(world.officer, plan, world.now))
  return file
}

export const invitationFor = (applicationId: string, who: Actor) =>
  db.reviewInvitation.findFirstOrThrow({ where: { applicationId, expertId: who.userId } })

/** The token of a letter, as its receiver reads it; nobody else finds it in the letter's text. */
export async function tokenFor(applicationId: string, who: Actor, kind = 'review_invitation') {
  const { id } = await invitationFor(applicationId, who)
  const letter = await db.letter.findFirstOrThrow({ where: { aboutId: id, kind } })
  if (letter.body.includes('/asked/')) throw new Error('the link stands in the open')
  return unseal(letter.link ?? '').split('/asked/')[1] ?? ''
}

export const stateOf = async (applicationId: string, who: Actor) =>
  (await invitationFor(applicationId, who)).state

export const letters = (kind: string, who: Actor, aboutId?: string) =>
  db.letter.count({ where: { kind, toUserId: who.userId, ...(aboutId ? { aboutId } : {}) } })
