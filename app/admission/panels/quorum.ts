import { ok, refuse } from '~/shared/outcome'

export type Room = {
  quorum: number
  /** Who is at the meeting. */
  present: readonly string[]
  /** Of those present, who is known to have a conflict with the firm of this item. */
  tied: readonly string[]
}
export type Vote = { for: number; against: number; abstained: number }
export type JointDecision = { left: readonly string[]; vote: Vote | null }

/** Those who stay in the room for an item. */
export function votersOf(room: Pick<Room, 'present'>, left: readonly string[]): string[] {
  return room.present.filter((one) => !left.includes(one))
}

/**
 * Whether the room could decide an item so: whoever has a conflict has left, enough stay, every vote is
 * counted once, and more than half of those who stay are for it.
 */
export function roomMayDecide(room: Room, { left, vote }: JointDecision) {
  if (!left.every((one) => room.present.includes(one))) return refuse('left_unknown')
  const staying = room.tied.filter((one) => room.present.includes(one) && !left.includes(one))
  if (staying.length > 0) return refuse('conflict_stays', { count: staying.length })
  const voters = votersOf(room, left).length
  if (voters < room.quorum) return refuse('no_quorum', { present: voters, quorum: room.quorum })
  if (!vote) return ok({ voters })
  if (vote.for + vote.against + vote.abstained !== voters) return refuse('votes_wrong', { voters })
  return vote.for * 2 > voters ? ok({ voters }) : refuse('no_majority', { voters })
}
