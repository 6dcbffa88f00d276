import { useWords } from '~/ui/locale'
import { KeyValues } from '~/ui/page'
import type { RentTerms } from './terms'
import { termsSaid } from './terms-said'
import { rentWords } from './words'

/** A scheme in words. */
export function SchemeTerms({ terms }: { terms: RentTerms }) {
  const said = termsSaid(useWords(rentWords), terms)
  return <KeyValues items={said.map(({ label, lines }) => ({ label, value: valueOf(lines) }))} />
}

function valueOf(lines: readonly string[]) {
  if (lines.length === 1) return lines[0]
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
