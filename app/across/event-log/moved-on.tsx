import { useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { movedOnWords } from './moved-on-words'

/** What happened meanwhile, for whoever was led here from a page that was no longer true. */
export function MovedOn({ happened }: { happened: string | null }) {
  const w = useWords(movedOnWords)
  if (happened === null) return null
  return (
    <div className="mb-6">
      <Note tone="sha" role="alert" title={w.title}>
        {happened || w.nothing}
      </Note>
    </div>
  )
}
