import type { Part } from '~/plan/counting/parts'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { useLineName } from './line-name'
import { breakdownWords } from './words'

type Only = { part: Part; key: string; name: { zh: string; en: string } | null }

/** Which part the rows below are of, and the way back to all of them. */
export function OnlyPart({ only, offTo }: { only: Only; offTo: string }) {
  const w = useWords(breakdownWords)
  const nameOf = useLineName(only.part)
  return (
    <p className="flex flex-wrap gap-x-4 pt-2 text-13">
      <b className="font-semibold">{w.only(w.by[only.part], nameOf(only))}</b>
      <Link to={offTo}>{w.onlyOff}</Link>
    </p>
  )
}
