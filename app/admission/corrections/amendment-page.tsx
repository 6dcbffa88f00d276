import { AmendmentFields, AmendmentPapers } from '~/admission/corrections/amendment-fields'
import type { amendmentView } from '~/admission/corrections/amendment-view.server'
import { amendmentWords } from '~/admission/corrections/amendment-words'
import { SavingForm } from '~/admission/answers/saving-form'
import { fileField } from '~/admission/uploads/upload-field'
import { words } from '~/admission/applications/words'
import { problemText } from '~/ground/forms/problem-text'
import { paths } from '~/platform/paths'
import { ErrorSummary, FormScope, Submit } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { Note, PageHead } from '~/ui/page'

import type { SerializeFrom } from '@remix-run/node'
import type { amendSent } from './amendment-sent.server'
type Props = {
  data: SerializeFrom<NonNullable<Awaited<ReturnType<typeof amendmentView>>>>
  reply: SerializeFrom<typeof amendSent> | undefined
}

/** What the firm handed in, to be changed and sent again. */
export function AmendmentPage({ data, reply }: Props) {
  const locale = useLocale()
  const w = useWords(amendmentWords)
  const problems: Record<string, string> = useWords(words).problem
  const back = reply && 'typed' in reply ? reply : null
  const { sections, answers, papers } = back?.typed ?? data
  const labels = Object.fromEntries([
    ...sections.flatMap(({ questions }) => questions.map((one) => [one.key, one[locale]])),
    ...papers.map((kind) => [fileField(kind.code), kind[locale]]),
  ]) as Record<string, string>
  return (
    <div className="max-w-[600px]">
      <PageHead title={w.title} crumbs={[{ label: data.ref, to: paths.myApplication(data.ref) }]} />
      {data.barred && !back ? (
        <Note title={data.barred} />
      ) : (
        <FormScope
          reply={back ? { error: back.error } : undefined}
          size="l"
          errorText={(code, field) =>
            code === 'missing' && field.startsWith('file-') ? w.missingPaper : problemText(problems, code)
          }
        >
          <p className="mb-6 text-16 text-ink-2">{w.lead}</p>
          {back?.conflict ? (
            <div className="mb-6">
              <Note tone="sha" role="alert" title={w.conflict}>
                {w.conflictText}
              </Note>
            </div>
          ) : (
            <ErrorSummary labels={labels} />
          )}
          <SavingForm
            place={`${data.ref}.${data.version}`}
            fieldsTo={paths.myTyped(data.ref, '')}
            here={paths.myAmendment(data.ref)}
            see={paths.myApplication(data.ref)}
            unsent
            cameBack={back !== null && !back.conflict}
            encType="multipart/form-data"
          >
            <input type="hidden" name="version" value={data.version} />
            <AmendmentFields
              {...{ sections, answers, fields: data.fields }}
              theirs={back?.conflict ? data.inForce : null}
            />
            <AmendmentPapers papers={papers} applicationRef={data.ref} />
            <Submit busy={w.sending}>{w.send}</Submit>
          </SavingForm>
        </FormScope>
      )}
    </div>
  )
}
