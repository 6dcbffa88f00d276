import { ACCEPT, formatSize } from '~/files/kinds'
import { paperOfQuestion, type Question } from '~/intakes/form-sections'
import { paths } from '~/platform/paths'
import { Button } from '~/ui/buttons'
import { FileField, FileRow } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import type { PaperLine } from './draft-view.server'
import { fileField } from './upload-field'
import { words } from './words'

/** A paper asked inside the form: what is handed in, and a field for more. It travels with the section. */
export function AskedFile({ question, papers }: { question: Question; papers: readonly PaperLine[] }) {
  const locale = useLocale()
  const w = useWords(words)
  const code = paperOfQuestion(question.key)
  return (
    <div id={`paper-${code}`}>
      <FileField
        name={fileField(code)}
        label={question[locale]}
        hint={locale === 'zh' ? question.hintZh : question.hintEn}
        optional={!question.required}
        accept={ACCEPT}
        after={
          <p className="mt-2">
            <Button variant="secondary" size="s" name="then" value={`send:${code}`}>
              {w.upload}
            </Button>
          </p>
        }
      />
      {papers
        .filter((paper) => paper.kind === code)
        .map((paper) => (
          <FileRow
            key={paper.id}
            name={paper.name}
            to={paths.file(paper.fileId)}
            size={formatSize(paper.size)}
            ok
            status={w.received}
          >
            <Button
              variant="text"
              size="s"
              name="then"
              value={`unfile:${paper.id}`}
              aria-label={`${w.remove} ${paper.name}`}
            >
              {w.remove}
            </Button>
          </FileRow>
        ))}
    </div>
  )
}
