import { Link } from '@remix-run/react'
import { useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import type { FirmPage } from '~/across/firm-page/page.server'
import { recordWords } from './record-words'
import { firmWords } from './words'

type Props = { ending: FirmPage['ending']; renew?: (kind: string) => string; mine?: boolean }

/** Certificates that make the firm count and end soon, each with the way to the next one. */
export function EndingNotes({ ending, renew, mine }: Props) {
  const w = useWords(firmWords)
  const r = useWords(recordWords)
  const text = mine ? w.endsMine : w.endsTheirs
  return ending.map(({ kind, until, number, days, renewed }) => (
    <div key={kind} className="mt-4">
      <Note tone={renewed ? 'ink' : 'sha'} title={w.endsSoon(r.kinds[kind], until, days)}>
        {(renewed ? w.endsRenewed : text)(number)}{' '}
        {renew && !renewed ? (
          <Link className="print:hidden" to={renew(kind)}>
            {w.endsAdd}
          </Link>
        ) : null}
      </Note>
    </div>
  ))
}
