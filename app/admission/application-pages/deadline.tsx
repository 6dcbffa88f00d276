import { DueNote } from '~/ground/calendar/due-note'
import { workingDaysBetween } from '~/shared/calendar'
import { compareDays, type Day } from '~/shared/days'
import type { Turn } from '~/shared/desk-item'
import { useWords } from '~/ui/locale'
import { DeadlineTicks, StatusWord } from '~/ui/status'
import { deskWords } from '~/admission/applications/desk-words'

/** 期限尺 with its words: a tick a working day from `since` to `dueOn`. */
export function Deadline({ since, dueOn, today }: { since: Day; dueOn: Day | null; today: Day }) {
  const w = useWords(deskWords)
  if (!dueOn) return <span className="text-ink-3">{w.noDue}</span>
  const total = Math.max(1, workingDaysBetween(since, dueOn))
  const late = compareDays(today, dueOn) > 0
  const used = Math.min(total, Math.max(0, workingDaysBetween(since, today)))
  return (
    <>
      <DeadlineTicks used={used} total={total} late={late}>
        {untilInWords(dueOn, today, w)}
      </DeadlineTicks>
      <DueNote day={dueOn} today={today} />
    </>
  )
}

/** Until when, in words: how late, today, or how many working days are left. */
export function untilInWords(dueOn: Day, today: Day, w: (typeof deskWords)['zh']): string {
  const order = compareDays(today, dueOn)
  if (order > 0) return w.late(dueOn.slice(5), Math.max(1, workingDaysBetween(dueOn, today)))
  return order === 0 ? w.dueToday : w.left(workingDaysBetween(today, dueOn))
}

/** Whose turn, with the triangle that points at us or away. */
export function TurnWord({ turn, name, mine }: { turn: Turn | 'nobody'; name?: string; mine?: boolean }) {
  const w = useWords(deskWords)
  if (turn === 'nobody') return <StatusWord shape="ended">{w.turns.nobody}</StatusWord>
  if (mine) {
    return (
      <StatusWord shape="mine">
        <b className="font-semibold">{w.myTurn}</b>
      </StatusWord>
    )
  }
  return <StatusWord shape={turn === 'us' ? 'mine' : 'theirs'}>{name ?? w.turns[turn]}</StatusWord>
}
