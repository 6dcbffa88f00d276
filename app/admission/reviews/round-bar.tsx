import { untilInWords } from '~/admission/application-pages/deadline'
import { deskWords } from '~/admission/applications/desk-words'
import type { Day } from '~/shared/days'
import { DueNote } from '~/ground/calendar/due-note'
import { useWords } from '~/ui/locale'
import { StatusWord } from '~/ui/status'
import type { Round } from '~/admission/rubrics/round'
import { scoringWords } from '~/admission/rubrics/scoring-words'

/** How far the expert is: so many of so many in words, how many are left and until when, and a quiet bar. */
export function RoundBar({ round, today }: { round: Round; today: Day }) {
  const w = useWords(scoringWords)
  const desk = useWords(deskWords)
  if (round.all === 0) return null
  return (
    <div className="mb-6 max-w-[37em] text-13">
      <p className="flex flex-wrap gap-x-4">
        <b className="font-semibold">{w.progress(round.done, round.all)}</b>
        {round.dueOn ? (
          <span className="text-ink-2">
            {w.left(round.left, untilInWords(round.dueOn, today, desk))}
            <DueNote day={round.dueOn} today={today} />
          </span>
        ) : (
          <StatusWord shape="yes">{w.allDone(round.all)}</StatusWord>
        )}
        {round.late > 0 ? <StatusWord shape="late">{w.lateOf(round.late)}</StatusWord> : null}
      </p>
      <progress
        className="progress-bar"
        max={round.all}
        value={round.done}
        aria-label={w.progress(round.done, round.all)}
      />
    </div>
  )
}
