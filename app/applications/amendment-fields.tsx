import { ACCEPT, formatSize } from '~/files/kinds'
import type { Answers, FormSection } from '~/intakes/form-sections'
import { paths } from '~/platform/paths'
import { FileField, FileRow } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { amendmentWords } from './amendment-words'
import type { AmendmentPaper } from './amendment-view.server'
import { answerInWords } from './answer-words'
import type { Arrived } from './correction-item'
import { QuestionField } from './question-field'
import { Theirs } from './theirs'
import { fileField } from './upload-field'
import { words } from './words'

type Fields = {
  sections: readonly FormSection[]
  answers: Answers
  /** What a colleague handed in meanwhile, to be read beside one's own. */
  theirs: Answers | null
}

/** Every question of the form with the answer as it stands, section by section. */
export function AmendmentFields({ sections, answers, theirs }: Fields) {
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
            <QuestionField
              key={key}
              question={question}
              value={answers[key]}
              fixed
              after={
                other ? <Theirs value={answerInWords(question, theirs[key], locale) ?? ''} /> : undefined
              }
            />
          )
        })}
    </section>
  ))
}

/** The papers that are there, with a field to add one of each kind. */
export function AmendmentPapers(props: {
  papers: readonly AmendmentPaper[]
  arrived: Record<string, Arrived>
}) {
  const locale = useLocale()
  const w = useWords(amendmentWords)
  const received = useWords(words).received
  return (
    <section className="mb-8">
      <SectionHead title={w.papers} />
      <p className="mb-4 text-14 text-ink-2">{w.papersLead}</p>
      {props.papers.map(({ code, files, ...kind }) => {
        const arrived = props.arrived[code]
        return (
          <div key={code} className="mb-4">
            {arrived ? <input type="hidden" name={fileField(code)} value={arrived.id} /> : null}
            <FileField
              name={fileField(code)}
              label={w.addPaper(kind[locale])}
              optional
              accept={ACCEPT}
              note={arrived ? w.keptFile(arrived.name) : undefined}
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
        )
      })}
    </section>
  )
}
