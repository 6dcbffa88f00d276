import type { SerializeFrom } from '@remix-run/node'
import type { ReactNode } from 'react'
import { stampOf } from '~/shared/days'
import { useWords } from '~/ui/locale'
import { TurnBlock } from '~/ui/page'
import { legInWords, legNow } from './clock-words'
import type { TicketPage } from './ticket-page.server'
import { ticketWords, type TicketWords } from '~/residence/tickets/words'

type Shown = SerializeFrom<TicketPage>

function whoIn(w: TicketWords, { line, joinedTo }: Shown, isFirm: boolean): string {
  switch (line.state) {
    case 'reported':
      return w.turns.take_up
    case 'in_hand':
      return w.turns.solve(line.owner ?? w.byStaff)
    case 'waiting_firm':
      return isFirm ? w.turns.firmMine : w.turns.firm
    case 'waiting_supplier':
      return w.turns.supplier
    case 'solved':
      return isFirm ? w.turns.checkMine : w.turns.check
    case 'closed':
      return w.turns.over
    case 'joined':
      return isFirm ? w.turns.joinedMine : w.turns.joined(joinedTo?.ref ?? '')
  }
}

/** Whose turn a report is and how much working time is left, with what can be done. */
export function TurnOfTicket({
  page,
  isFirm,
  children,
}: {
  page: Shown
  isFirm: boolean
  children?: ReactNode
}) {
  const w = useWords(ticketWords)
  const { line } = page
  const leg = legNow(line)
  const isOpen = !['solved', 'closed', 'joined'].includes(line.state)
  const promised = leg.standing === 'none' ? null : legInWords(w, leg)
  const until =
    line.state === 'solved' && page.reopenUntil
      ? w.reopenUntil(page.reopenUntil)
      : [promised, leg.dueAt ? w.until(stampOf(leg.dueAt)) : null].filter(Boolean).join(' · ')
  return (
    <TurnBlock
      tone={leg.standing === 'late' ? 'sha' : 'wei'}
      who={whoIn(w, page, isFirm)}
      until={until || undefined}
      blocker={isOpen && promised ? w.onlyOpen : undefined}
    >
      {children}
    </TurnBlock>
  )
}
