import { useWords } from '~/ui/locale'
import { StatusWord } from '~/ui/status'
import type { EvidenceRow } from '~/plan/counting/rows.server'
import { EVIDENCE_STATES } from '~/plan/counting/vocabulary'
import { evidenceWords } from '~/plan/counting/words'

/** A row's state; an approved row that counts no more says why. */
export function EvidenceStateWord({ row }: { row: Pick<EvidenceRow, 'state' | 'lapsed' | 'prolongs'> }) {
  const w = useWords(evidenceWords)
  if (row.lapsed) {
    return (
      <StatusWord shape="no" wrap>
        {w.lapsed[row.lapsed]}
      </StatusWord>
    )
  }
  const word = row.prolongs ? `${w.renewal} · ${w.states[row.state]}` : w.states[row.state]
  return <StatusWord shape={EVIDENCE_STATES.shapeOf(row.state)}>{word}</StatusWord>
}

/** Whose hands, since when, how long: by name once decided, in working days while it waits. */
export function WhoAndWhen({ row }: { row: EvidenceRow }) {
  const w = useWords(evidenceWords)
  if (row.wait) {
    const { days, of, late } = row.wait
    return (
      <span className={late ? 'font-semibold text-sha' : undefined}>
        {late ? w.waitedLate(days, days - of) : w.waited(days, of)}
      </span>
    )
  }
  return <>{row.decidedBy && row.decidedOn ? w.by(row.decidedBy, row.decidedOn) : null}</>
}

/** Whether a row is part of the figure today. */
export function isCounted(row: Pick<EvidenceRow, 'state' | 'lapsed' | 'prolongs'>): boolean {
  return row.state === 'approved' && row.lapsed === null && !row.prolongs
}
