import { useSearchParams } from '@remix-run/react'
import { Done } from '~/mechanism/done'
import { useWords } from '~/ui/locale'
import { takingWords } from './words'

/** Says above a list that what was taken over is among its drafts now. */
export function TakenNote() {
  const [search] = useSearchParams()
  const w = useWords(takingWords)
  return <Done when={search.has('done')}>{w.doneDraft}</Done>
}
