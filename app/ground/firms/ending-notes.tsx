import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import type { FirmPage } from '~/across/firm-page/page.server'
import { kindName } from './kind-name'
import { firmWords } from './words'

type Props = { ending: FirmPage['ending']; renew?: (kind: string, own?: string) => string; mine?: boolean }

/** Certificates that make the firm count and end soon, each with the way to the next one. */
export function EndingNotes({ ending, renew, mine }: Props) {
  const w = useWords(firmWords)
  const locale = useLocale()
  const text = mine ? w.endsMine : w.endsTheirs
  return ending.map(({ kind, own, until, number, days, renewed }) => (
    <div key={own?.code ?? kind} className="mt-4">
      <Note tone={renewed ? 'ink' : 'sha'} title={w.endsSoon(kindName(kind, own, locale), until, days)}>
        {(renewed ? w.endsRenewed : text)(number)}{' '}
        {renew && !renewed ? (
          <Link className="print:hidden" to={renew(kind, own?.code)}>
            {w.endsAdd}
          </Link>
        ) : null}
      </Note>
    </div>
  ))
}
