import { useWords } from '~/ui/locale'
import { KeyValues, Note, SectionHead } from '~/ui/page'
import { newerFormWords } from '~/admission/drafts/newer-form-words'

type Props = {
  view: {
    changes: { key: string; change: 'added' | 'removed' | 'changed'; name: string }[]
    kept: number
    lost: { name: string; value: string }[]
  }
}

/** What a newer edition of the form asks otherwise, and what of the answers it has no place for. */
export function NewerFormChanges({ view: { changes, kept, lost } }: Props) {
  const w = useWords(newerFormWords)
  return (
    <>
      <SectionHead title={w.changes} />
      {changes.length === 0 ? <p className="mb-6">{w.noChanges}</p> : null}
      <ul className="mb-6">
        {changes.map(({ key, change, name }) => (
          <li key={key} className="flex justify-between gap-4 border-b border-rule py-2">
            <span>{name}</span>
            <span className="text-13 whitespace-nowrap text-ink-3">{w.change[change]}</span>
          </li>
        ))}
      </ul>
      <p className="mb-6">{w.kept(kept)}</p>
      {lost.length === 0 ? (
        <p className="mb-6">{w.noneLost}</p>
      ) : (
        <div className="mb-6">
          <Note tone="sha" title={w.lost}>
            <KeyValues items={lost.map(({ name, value }) => ({ label: name, value }))} />
          </Note>
        </div>
      )}
    </>
  )
}
