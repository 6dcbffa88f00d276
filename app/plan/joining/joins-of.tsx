import { usePlaces } from '~/plan/counting/use-places'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import type { JoinOf } from './join-in-force.server'
import { separationWords } from './separation-words'

/** From which results an achievement was joined, each with the way back. */
export function JoinsOf({ joins }: { joins: readonly JoinOf[] }) {
  const w = useWords(separationWords)
  const places = usePlaces()
  if (joins.length === 0) return null
  return (
    <div className="mt-3">
      <Note title={w.joins}>
        {joins.map(({ firstId, otherId, first, other, on, known }) => (
          <p key={otherId}>
            {w.joinOf(first, other, on ?? '')}
            {' · '}
            {known ? <Link to={places.separation(firstId, otherId)}>{w.separate}</Link> : w.notWrittenDown}
          </p>
        ))}
      </Note>
    </div>
  )
}
