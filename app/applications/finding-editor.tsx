import { Form } from '@remix-run/react'
import { FormScope, SelectField, Submit, TextArea, type Reply } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { Disclosure } from '~/ui/page'
import { actWords } from './act-words'
import { deskWords } from './desk-words'
import { FindingRule } from './file-parts'
import type { ApplicationFile } from './file.server'

const VERDICTS = ['met', 'unmet', 'unknown', 'waived']

/** One finding and, folded below it, the form that changes its verdict. */
export function FindingEditor({
  finding,
  reply,
}: {
  finding: ApplicationFile['findings'][number]
  reply: Reply
}) {
  const w = useWords(actWords)
  const desk = useWords(deskWords)
  const own = reply?.initialValue?.criterion === finding.code ? reply : null
  return (
    <div id={`finding-${finding.code}`}>
      <FindingRule finding={finding} />
      <Disclosure summary={`${w.screening.save} ${finding.code}`} open={own !== null}>
        <FormScope reply={own} errorText={(code) => desk.errors[code] ?? code}>
          <Form method="post" noValidate className="max-w-120">
            <input type="hidden" name="criterion" value={finding.code} />
            <input type="hidden" name="seen" value={finding.verdict} />
            <SelectField
              name="verdict"
              label={w.screening.verdict}
              defaultValue={finding.verdict}
              options={VERDICTS.map((value) => ({ value, label: desk.verdicts[value] }))}
              empty={false}
            />
            <TextArea name="note" label={w.screening.note} rows={2} max={1000} defaultValue={finding.note} />
            <Submit variant="secondary">{w.screening.save}</Submit>
          </Form>
        </FormScope>
      </Disclosure>
    </div>
  )
}
