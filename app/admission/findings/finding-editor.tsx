import { Form } from '@remix-run/react'
import { FormScope, SelectField, Submit, TextArea, type Reply } from '~/ui/form'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { actWords } from '~/admission/applications/act-words'
import { deskWords } from '~/admission/applications/desk-words'
import { FindingRule } from '~/admission/application-pages/file-parts'
import type { ApplicationFile } from '~/admission/case-file/file.server'
import { sentenceFor } from '~/mechanism/sentences'
import { wordFor } from '~/shared/words'

const VERDICTS = ['met', 'unmet', 'unknown', 'waived']

type Props = {
  finding: ApplicationFile['findings'][number]
  open: boolean
  reply: Reply
  to: string
}

/** One finding; the one being adjusted has its form below it, so that a page holds one form at a time. */
export function FindingEditor({ finding, open, reply, to }: Props) {
  const w = useWords(actWords).screening
  return (
    <div id={`finding-${finding.code}`} className="scroll-mt-4">
      <FindingRule finding={finding} />
      {open ? (
        <VerdictForm finding={finding} reply={reply} />
      ) : (
        <Link to={to} className="inline-block min-h-6 pt-1 pl-[22px] text-13">
          {w.save} {finding.code}
        </Link>
      )}
    </div>
  )
}

function VerdictForm({ finding, reply }: Pick<Props, 'finding' | 'reply'>) {
  const w = useWords(actWords).screening
  const desk = useWords(deskWords)
  return (
    <FormScope reply={reply} errorText={(code) => sentenceFor(desk.errors, code)}>
      <Form method="post" noValidate className="mt-3 mb-4 max-w-120 pl-[22px]">
        <input type="hidden" name="criterion" value={finding.code} />
        <input type="hidden" name="seen" value={finding.verdict} />
        <SelectField
          name="verdict"
          label={w.verdict}
          defaultValue={finding.verdict}
          options={VERDICTS.map((value) => ({ value, label: wordFor(desk.verdicts, value) }))}
          empty={false}
        />
        <TextArea name="note" label={w.note} rows={2} max={1000} defaultValue={finding.note} />
        <Submit variant="secondary">{w.save}</Submit>
      </Form>
    </FormScope>
  )
}
