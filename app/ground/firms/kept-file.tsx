import type { Reply } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { firmWords } from './words'

/** A refused form keeps the file that has already arrived. */
export function KeptFile({ reply }: { reply: Reply }) {
  const w = useWords(firmWords)
  const sent = reply?.initialValue?.file
  const id: unknown = Array.isArray(sent) ? (sent as unknown[]).at(-1) : sent
  if (typeof id !== 'string' || id === '') return null
  return (
    <>
      <input type="hidden" name="file" value={id} />
      {w.keptFile}
    </>
  )
}
