import { ACCEPT } from '~/ground/files/formats'
import { formatSize } from '~/ground/files/kinds'
import { paperOfQuestion, type Question } from '~/ground/forms/form-sections'
import { paths } from '~/platform/paths'
import { Button } from '~/ui/buttons'
import { FileField, FileRow } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import type { PaperLine } from '~/admission/drafts/draft-view.server'
import { TakenOff } from '~/admission/uploads/taken-off'
import { UploadBox } from './upload-box'
import { fileField } from './upload-field'
import { words } from '~/admission/applications/words'

type AskedProps = {
  question: Question
  papers: readonly PaperLine[]
  takenOff?: readonly PaperLine[]
  applicationRef?: string
}

/** A paper asked inside the form: what is handed in, and a field for more. Without scripts it travels with the section. */
export function AskedFile({ question, papers, takenOff = [], applicationRef }: AskedProps) {
  const code = paperOfQuestion(question.key)
  const field = <AskedField question={question} code={code} />
  return (
    <div id={`paper-${code}`}>
      {applicationRef ? (
        <UploadBox kind={code} applicationRef={applicationRef} below>
          {field}
        </UploadBox>
      ) : (
        field
      )}
      <div data-live={`papers-${code}`}>
        {papers
          .filter((paper) => paper.kind === code)
          .map((paper) => (
            <Received key={paper.id} paper={paper} />
          ))}
        {takenOff
          .filter((paper) => paper.kind === code)
          .map((paper) => (
            <TakenOff key={paper.id} paper={paper}>
              <PutBack paper={paper} />
            </TakenOff>
          ))}
      </div>
    </div>
  )
}

function AskedField({ question, code }: { question: Question; code: string }) {
  const locale = useLocale()
  const w = useWords(words)
  return (
    <FileField
      name={fileField(code)}
      label={question[locale]}
      hint={locale === 'zh' ? question.hintZh : question.hintEn}
      optional={!question.required}
      accept={ACCEPT}
      after={
        <p className="mt-2" data-send>
          <Button variant="secondary" size="s" name="then" value={`send:${code}`}>
            {w.upload}
          </Button>
        </p>
      }
    />
  )
}

function Received({ paper }: { paper: PaperLine }) {
  const w = useWords(words)
  return (
    <FileRow
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
  )
}

function PutBack({ paper }: { paper: PaperLine }) {
  const w = useWords(words)
  return (
    <Button
      {...{ variant: 'text', size: 's', name: 'then', value: `refile:${paper.id}` }}
      aria-label={`${w.restore} ${paper.name}`}
    >
      {w.restore}
    </Button>
  )
}
