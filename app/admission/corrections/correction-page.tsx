import type { correctionView } from '~/admission/corrections/correction-view.server'
import { CorrectionItem } from '~/admission/corrections/correction-item'
import { fieldOf } from '~/admission/corrections/correction-faults'
import { SavingForm } from '~/admission/answers/saving-form'
import { stayField } from '~/admission/uploads/upload-field'
import { words } from '~/admission/applications/words'
import { identityError, identityWords } from '~/ground/firms/identity-words'
import { problemText } from '~/ground/forms/problem-text'
import { paths } from '~/platform/paths'
import { type Reply, ErrorSummary, FormScope, Submit } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { PageHead, TurnBlock } from '~/ui/page'
import { ShapeMark } from '~/ui/status'

import type { SerializeFrom } from '@remix-run/node'
type Props = {
  data: SerializeFrom<NonNullable<Awaited<ReturnType<typeof correctionView>>>>
  reply: Reply
}

/** What the firm was asked to correct, each thing with its field. */
export function CorrectionPage({ data, reply }: Props) {
  const { ref, version, items, status } = data
  const w = useWords(words)
  const labels = Object.fromEntries(
    items.flatMap(({ target, name }) => [fieldOf(target), stayField(target)].map((field) => [field, name])),
  )
  const faults: Record<string, string> = { ...w.problem, ...w.itemFault }
  const ofRegister = identityError(useWords(identityWords).errors)
  return (
    <div className="max-w-[600px]">
      <PageHead title={w.correctionTitle} crumbs={[{ label: ref, to: paths.myApplication(ref) }]} />
      <TurnBlock
        tone={status.late ? 'sha' : 'ink'}
        who={
          <span className="state">
            <ShapeMark shape={status.shape} />
            {status.who}
          </span>
        }
        until={status.until}
      />
      <p className="my-6 text-16 text-ink-2">{w.correctionLead}</p>
      <FormScope
        reply={reply}
        size="l"
        errorText={(code) =>
          faults[code.split(':')[0] ?? ''] ? problemText(faults, code) : ofRegister(code)
        }
      >
        <ErrorSummary labels={labels} />
        <SavingForm
          place={`${ref}.${version}`}
          fieldsTo={paths.myTyped(ref, '')}
          here={paths.myCorrection(ref)}
          see={paths.myApplication(ref)}
          unsent
          cameBack={reply !== undefined}
          encType="multipart/form-data"
        >
          {items.map((item) => (
            <CorrectionItem key={item.target} item={item} applicationRef={ref} />
          ))}
          <Submit busy={w.submitting}>{w.answerCorrection}</Submit>
        </SavingForm>
      </FormScope>
    </div>
  )
}
