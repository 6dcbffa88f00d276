import { dayFromDate, type Day } from '~/shared/days'
import { STANDINGS, type Standing } from './vocabulary'

type Decided = { before: string; after: string; decidedOn: Date }
type Stood = { standing: string; standingSince: Date | null; decisions: readonly Decided[] }

/** The steps of the ladder on which a park is assessed. */
const LADDER: readonly Standing[] = ['cultivating', 'candidate', 'specialised']
export const isOnLadder = (standing: Standing): boolean => LADDER.includes(standing)

/**
 * Where a park stood on the ladder on a day, from what was decided of it, the oldest first. Before the first decision it
 * stood where that one took it from; where nothing was decided, where it stands since the day that is known.
 */
export function standingOn({ standing, standingSince, decisions }: Stood, day: Day): Standing {
  const last = decisions.findLast(({ decidedOn }) => dayFromDate(decidedOn) <= day)
  if (last) return STANDINGS.of(last.after)
  const [first] = decisions
  if (first) return STANDINGS.of(first.before)
  return standingSince && dayFromDate(standingSince) > day ? 'none' : STANDINGS.of(standing)
}
