import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { recordWords } from './record-words'

/** What can be done with an application as a whole, whatever its state. */
export function RecordLinks({ applicationRef: ref, isDraft }: { applicationRef: string; isDraft: boolean }) {
  const w = useWords(recordWords)
  return (
    <ul className="mt-4 grid gap-1.5">
      <li>
        <Link to={paths.myPrint(ref)}>{w.print}</Link>
      </li>
      <li>
        <a href={paths.myDownload(ref)}>{w.download}</a>
      </li>
      <li>
        <Link to={paths.myPeople}>{w.colleagues}</Link>
      </li>
      {isDraft ? null : (
        <li>
          <Link to={paths.myClone(ref)}>{w.clone}</Link>
        </li>
      )}
    </ul>
  )
}
