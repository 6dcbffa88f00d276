import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { StatusWord } from '~/ui/status'
import { RETURN_STATES, type ReturnState } from './vocabulary'
import { returnWords } from './words'

type Standing = {
  isRunning: boolean
  newest: { version: number; state: ReturnState; isSealed: boolean } | null
}

/** Where the return of a period stands, and the way to it. */
export function StandingOfReturn({
  standing: { isRunning, newest },
  to,
}: {
  standing: Standing
  to: string
}) {
  const w = useWords(returnWords)
  if (newest === null) return <Link to={to}>{isRunning ? w.running : w.notYet}</Link>
  return (
    <>
      <Link to={to}>
        <StatusWord shape={RETURN_STATES.shapeOf(newest.state)}>
          {w.states[newest.state]} · {w.version(newest.version)}
        </StatusWord>
      </Link>
      {newest.isSealed ? <span className="block text-13 text-ink-2">{w.sealed}</span> : null}
    </>
  )
}
