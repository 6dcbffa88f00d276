import type { ReactNode } from 'react'
import { useWords } from '~/ui/locale'
import type { PaperLine } from '~/admission/drafts/draft-view.server'
import { words } from '../applications/words'

/** A paper that was taken off, and the button that puts it back. */
export function TakenOff({ paper, children }: { paper: PaperLine; children: ReactNode }) {
  const w = useWords(words)
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-rule py-1 text-13 text-ink-3">
      <span className="min-w-0 wrap-anywhere">
        {w.takenOff}
        {w.colon}
        {paper.name}
      </span>
      {children}
    </div>
  )
}
