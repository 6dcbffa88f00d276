import type { SerializeFrom } from '@remix-run/node'
import { stampOf } from '~/shared/days'
import { useWords } from '~/ui/locale'
import { StatusWord, type Shape } from '~/ui/status'
import type { Leg } from '~/residence/tickets/clock'
import { ticketWords, type TicketWords } from '~/residence/tickets/words'

type ShownLeg = Leg | SerializeFrom<Leg>

const SHAPE: Record<Leg['standing'], Shape> = {
  none: 'unknown',
  running: 'half',
  paused: 'theirs',
  late: 'late',
  kept: 'yes',
  broken: 'no',
}

/** How a promise stands, in a few words. */
export function legInWords(w: TicketWords, { standing, left, used }: ShownLeg): string {
  const rest = left ?? 0
  if (standing === 'paused') return rest < 0 ? w.leg.pausedLate(rest) : w.leg.paused(rest)
  if (standing === 'running' || standing === 'late') return w.leg[standing](rest)
  return w.leg[standing](used)
}

/** The same with its mark, and when it runs out. */
export function LegWord({ leg }: { leg: ShownLeg }) {
  const w = useWords(ticketWords)
  return (
    <>
      <StatusWord shape={SHAPE[leg.standing]}>{legInWords(w, leg)}</StatusWord>
      {leg.dueAt ? (
        <span className="second-line block text-12 text-ink-3">{w.until(stampOf(leg.dueAt))}</span>
      ) : null}
    </>
  )
}

/** The promise that matters now: to be taken up, or to be solved. */
export function legNow<L extends { state: string; answer: ShownLeg; solve: ShownLeg }>(line: L): ShownLeg {
  return line.state === 'reported' ? line.answer : line.solve
}
