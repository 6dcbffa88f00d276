import { ACCEPT, formatSize } from '~/files/kinds'
import { paths } from '~/platform/paths'
import { FileField, FileRow, TextArea } from '~/ui/form'
import { useWords } from '~/ui/locale'
import type { OpenItem } from './correction-view.server'
import { QuestionField } from './question-field'
import { fileField, stayField } from './upload-field'
import { words } from './words'

export type Arrived = { id: string; name: string }

/** One thing to correct: what was asked, its field, and the sentence that says why it stays if it does. */
export function CorrectionItem({ item, arrived }: { item: OpenItem; arrived?: Arrived }) {
  const w = useWords(words)
  const { paper, question } = item
  return (
    <section className="mb-8 border-t border-ink pt-2">
      <p className="mb-3 text-16">
        <span className="mr-2 text-13 text-ink-3">{item.reason}</span>
        {item.note}
      </p>
      {question ? <QuestionField question={question} value={item.value} fixed /> : null}
      {item.files.map((file) => (
        <FileRow
          key={file.id}
          name={file.name}
          to={paths.file(file.fileId)}
          size={formatSize(file.size)}
          ok
          status={w.handedIn}
        />
      ))}
      {paper && arrived ? <input type="hidden" name={fileField(paper)} value={arrived.id} /> : null}
      {paper ? (
        <FileField
          name={fileField(paper)}
          label={`${item.name} · ${w.newFile}`}
          accept={ACCEPT}
          note={arrived ? w.keptFile(arrived.name) : undefined}
        />
      ) : null}
      <TextArea name={stayField(item.target)} label={w.stay} hint={w.stayHint} optional rows={2} max={500} />
    </section>
  )
}
