import { formatSize } from '~/ground/files/kinds'
import type { Answers, FormSection } from '~/ground/forms/form-sections'
import { paths } from '~/platform/paths'
import { FileRow } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { amendmentWords } from './amendment-words'
import type { AmendmentPaper } from './amendment-view.server'
import { answerInWords } from '~/admission/answers/answer-words'
import type { Fields } from '~/admission/answers/autosave'
import { QuestionField } from '~/admission/answers/question-field'
import { SavedField } from '~/admission/answers/saving-form'
import { Theirs } from '~/admission/answers/theirs'
import { WaitingFile } from '~/admission/uploads/waiting-file'
import { words } from '~/admission/applications/words'

type Props = {
  sections: readonly FormSection[]
  answers: Answers
  /** As they are saved while they are typed. */
  fields: Fields
  /** What a colleague handed in meanwhile, to be read beside one's own. */
  theirs: Answers | null
}

/** Every question of the form with the answer as it stands, section by section. */
export function AmendmentFields({ sections, answers, fields, theirs }: Props) {
  const locale = useLocale()
  return sections.map((section) => (
    <section key={section.key} className="mb-8 border-t border-ink pt-2">
      <h2 className="mb-3 text-20">{section[locale]}</h2>
      {section.questions
        .filter(({ type }) => type !== 'file')
        .map((question) => {
          const { key } = question
          const other = theirs && (theirs[key] ?? '') !== (answers[key] ?? '')
          return (
            <SavedField key={key} question={question} field={fields[key]} contested={false}>
              <QuestionField
                question={question}
                value={answers[key]}
                fixed
                after={
                  other ? <Theirs value={answerInWords(question, theirs[key], locale) ?? ''} /> : undefined
                }
              />
            </SavedField>
          )
        })}
    </section>
  ))
}

/** The papers that are there, with a field to add one of each kind. */
export function AmendmentPapers(props: { papers: readonly AmendmentPaper[]; applicationRef: string }) {
  const locale = useLocale()
  const w = useWords(amendmentWords)
  const received = useWords(words).received
  return (
    <section className="mb-8">
      <SectionHead title={w.papers} />
      <p className="mb-4 text-14 text-ink-2">{w.papersLead}</p>
      {props.papers.map(({ files, waiting, ...kind }) => (
        <div key={kind.code} className="mb-4">
          <WaitingFile
            applicationRef={props.applicationRef}
            kind={kind}
            label={w.addPaper(kind[locale])}
            waiting={waiting}
            optional
          />
          {files.map((file) => (
            <FileRow
              key={file.id}
              name={file.name}
              to={paths.file(file.fileId)}
              size={formatSize(file.size)}
              ok
              status={received}
            />
          ))}
        </div>
      ))}
    </section>
  )
}
