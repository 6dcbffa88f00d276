import { formatSize } from '~/ground/files/kinds'
import { paths } from '~/platform/paths'
import { FileRow, TextArea } from '~/ui/form'
import { useWords } from '~/ui/locale'
import type { OpenItem } from './correction-view.server'
import { QuestionField } from '~/admission/answers/question-field'
import { SavedField } from '~/admission/answers/saving-form'
import { IdentityItem } from './identity-item'
import { identityField, stayField } from '~/admission/uploads/upload-field'
import { WaitingFile } from '~/admission/uploads/waiting-file'
import { words } from '~/admission/applications/words'

/** One thing to correct: what was asked, its field, and the sentence that says why it stays if it does. */
export function CorrectionItem({ item, applicationRef }: { item: OpenItem; applicationRef: string }) {
  const w = useWords(words)
  const { kind, question } = item
  const stay = stayField(item.target)
  return (
    <section className="mb-8 border-t border-ink pt-2">
      <p className="mb-3 text-16 whitespace-pre-line">
        <span className="mr-2 text-13 text-ink-3">{item.reason}</span>
        {item.note}
      </p>
      {question ? (
        <SavedField question={question} field={item.field} contested={false}>
          <QuestionField question={question} value={item.value} fixed />
        </SavedField>
      ) : null}
      {item.identity ? (
        <SavedField
          question={{ key: identityField(item.identity), type: 'text' }}
          field={item.field}
          contested={false}
        >
          <IdentityItem field={item.identity} value={item.value} />
        </SavedField>
      ) : null}
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
      {kind ? (
        <WaitingFile
          applicationRef={applicationRef}
          kind={kind}
          label={`${item.name} · ${w.newFile}`}
          waiting={item.waiting}
        />
      ) : null}
      <SavedField question={{ key: stay, type: 'longtext' }} field={item.stay} contested={false}>
        <TextArea
          name={stay}
          label={w.stay}
          hint={w.stayHint}
          optional
          rows={2}
          max={500}
          defaultValue={item.stay.value}
        />
      </SavedField>
    </section>
  )
}
