import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { newerFormWords } from '~/admission/drafts/newer-form-words'

/** Tells the people of a draft that a newer form is there, and where to see what it changes. */
export function NewerFormNote({ applicationRef }: { applicationRef: string }) {
  const w = useWords(newerFormWords)
  return (
    <div className="mb-6">
      <Note title={w.note}>
        <p>{w.noteText}</p>
        <p className="mt-1">
          <Link to={paths.myNewerForm(applicationRef)}>{w.see}</Link>
        </p>
      </Note>
    </div>
  )
}
