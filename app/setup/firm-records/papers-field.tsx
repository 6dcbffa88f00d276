import { ACCEPT } from '~/ground/files/formats'
import { MAX_FILES_PER_FORM } from '~/ground/files/kinds'
import { FileField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { pastedRecordWords } from './words'

type Props = {
  /** What has arrived already; it comes along with the form again, but for what is unticked. */
  papers: readonly { id: string; name: string }[]
  /** The names that rows give. */
  named: readonly string[]
}

/** Where the papers of pasted rows are chosen, below those that have arrived. */
export function PapersField({ papers, named }: Props) {
  const w = useWords(pastedRecordWords)
  return (
    <>
      <FileField
        name="papers"
        label={w.papers}
        hint={w.papersHint(MAX_FILES_PER_FORM)}
        accept={ACCEPT}
        multiple
      />
      {papers.length > 0 ? (
        <fieldset className="mb-6">
          <legend className="text-13 font-semibold">{w.kept(papers.length)}</legend>
          <ul className="grid gap-x-6 sm:grid-cols-2">
            {papers.map(({ id, name }) => (
              <li key={id} className="min-w-0">
                <label className="choice">
                  <input type="checkbox" className="choice-box" name="papers" value={id} defaultChecked />
                  <span className="break-all">
                    {name}
                    {named.includes(name) ? null : <span className="text-ink-3"> {w.unused}</span>}
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      ) : null}
    </>
  )
}
