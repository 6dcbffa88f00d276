import { officersOf } from '~/admission/lists/list.server'
import { fileRow, screeningOf } from '~/admission/applications/queries.server'
import type { Actor } from '~/ground/people/actor'
import { namesOf } from '~/ground/people/names.server'
import { isId } from '~/platform/ids.server'
import { dayOf, type Day } from '~/shared/days'
import {
  awaited,
  differences,
  mayRead,
  opinionOf,
  seatOf,
  screeningStateOf,
  type HeldVerdict,
  type Recommendation,
  type Seat,
  type ScreeningState,
} from '~/admission/applications/screening-state'
import { opinionFromRow } from '~/admission/applications/opinion-json'

export type SeatView = { seat: Seat; personId: string | null; name: string | null; givenOn: Day | null }
export type OpinionView = {
  name: string
  recommendation: Recommendation
  note: string
  verdicts: readonly HeldVerdict[]
  givenOn: Day
  changedOn: Day | null
  changeReason: string
}
export type RoundView = {
  round: number
  opinions: OpinionView[]
  ruling: OpinionView | null
  /** The criteria of which the two hold different verdicts. */
  apart: string[]
}
export type ScreeningView = {
  round: number
  standing: ScreeningState
  seats: SeatView[]
  mine: Seat | null
  given: boolean
  /** Names of those whose opinion is awaited. */
  awaited: string[]
  /** What was said in this round; null while the reader may not know. */
  now: RoundView | null
  earlier: RoundView[]
  own: OpinionView | null
}

const READERS = ['officer', 'director', 'admin', 'bureau']

/** The screening of a file by two people as this reader may see it; null where one person screens. */
export async function screeningView(actor: Actor, id: string): Promise<ScreeningView | null> {
  if (!READERS.includes(actor.role) || !isId(id)) return null
  const row = await fileRow(actor, id)
  const facts = screeningOf(row)
  if (facts.screeners < 2 || !row.officerId) return null
  const ids = [row.officerId, row.secondOfficerId, ...row.opinions.map(({ screenerId }) => screenerId)]
  const names = await namesOf(ids)
  const nameOf = (userId: string | null) => names.get(userId ?? '') ?? null
  const rowOf = (userId: string | null) =>
    row.opinions.find((one) => one.round === row.screeningRound && !one.ruling && one.screenerId === userId)
  const viewOf = (one: (typeof row.opinions)[number]): OpinionView => ({
    ...opinionFromRow(one),
    name: nameOf(one.screenerId) ?? '',
    note: one.note,
    givenOn: dayOf(one.givenAt),
    changedOn: one.changedAt ? dayOf(one.changedAt) : null,
    changeReason: one.changeReason ?? '',
  })
  const roundOf = (round: number): RoundView => {
    const said = row.opinions.filter((one) => one.round === round)
    const opinions = said.filter(({ ruling }) => !ruling).map(viewOf)
    const [a, b] = opinions
    const ruling = said.find((one) => one.ruling)
    return {
      round,
      opinions,
      ruling: ruling ? viewOf(ruling) : null,
      apart: a && b ? differences(a, b) : [],
    }
  }
  const seats = (['first', 'second'] as const).map((seat): SeatView => {
    const personId = seat === 'first' ? facts.officerId : facts.secondOfficerId
    const given = personId ? rowOf(personId) : undefined
    return { seat, personId, name: nameOf(personId), givenOn: given ? dayOf(given.givenAt) : null }
  })
  const own = rowOf(actor.userId)
  const before = [...new Set(row.opinions.map(({ round }) => round))].filter(
    (one) => one < row.screeningRound,
  )
  return {
    round: row.screeningRound,
    standing: screeningStateOf(facts),
    seats,
    mine: seatOf(facts, actor.userId),
    given: opinionOf(facts, actor.userId) !== null,
    awaited: awaited(facts).flatMap((one) => nameOf(one) ?? []),
    now: mayRead(facts, actor) ? roundOf(row.screeningRound) : null,
    earlier: before.map(roundOf),
    own: own ? viewOf(own) : null,
  }
}

/** Who may be the second screener of a file: every officer and director but the one in charge. */
export async function possibleSeconds(actor: Actor, firstId: string | null) {
  const officers = await officersOf(actor)
  return officers.filter(({ id }) => id !== firstId)
}
