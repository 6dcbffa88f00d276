import { useWords } from '~/ui/locale'
import { words } from '~/admission/applications/words'

/** What a colleague wrote in the same field meanwhile. */
export function Theirs({ value }: { value: string | number | undefined }) {
  const w = useWords(words)
  if (value === undefined) return null
  return (
    <p className="mt-1 text-14 font-semibold text-sha" data-theirs>
      {value === '' ? w.theirsBlank : w.theirs(String(value))}
    </p>
  )
}
