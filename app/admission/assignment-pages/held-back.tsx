import { deskWords } from '~/admission/applications/desk-words'
import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import type { HeldBack } from '~/admission/assignment/assignment.server'
import { askingWords } from '~/admission/assignment/asking-words'
import { sentenceFor } from '~/mechanism/sentences'

/** Chosen files that cannot go before experts yet, each with the reason and with who is still missing. */
export function HeldBackFiles({ slug, heldBack }: { slug: string; heldBack: HeldBack[] }) {
  const w = useWords(askingWords)
  const said: Partial<Record<string, string>> = useWords(deskWords).refusals
  if (heldBack.length === 0) return null
  return (
    <div className="mb-6">
      <Note tone="sha" title={w.heldBack(heldBack.length)}>
        <ul>
          {heldBack.map(({ id, ref, firmName, reason, who }) => (
            <li key={id}>
              <Link to={paths.deskApplication(slug, id)}>{firmName}</Link> · {ref} ·{' '}
              {sentenceFor(said, reason)} {who}
            </li>
          ))}
        </ul>
      </Note>
    </div>
  )
}
