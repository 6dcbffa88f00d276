import { screeningAct } from '~/admission/case-file/file-act.server'
import { changeOpinion } from '~/admission/screening/give-opinion.server'
import { OpinionChangeForm } from '~/admission/screening/opinion.form'
import { OpinionFields } from '~/admission/screening/opinion-fields'
import { screeningView } from '~/admission/screening/queries.server'
import { ScreeningBlock } from '~/admission/screening/screening-block'
import { screeningWords } from '~/admission/screening/words'
import { TextArea } from '~/ui/form'

/** Thinking again: both opinions where both are there, one's own to change, and why. */
const { loader, action, meta, Page } = screeningAct({
  act: 'change_opinion',
  form: OpinionChangeForm,
  command: changeOpinion,
  words: screeningWords,
  more: async (file, actor) => ({ screening: await screeningView(actor, file.id) }),
  to: '#screening',
  name: (w) => w.change.title,
  lead: (w) => w.change.lead,
  wide: true,
  labels: (w) => ({ recommendation: w.recommendation, note: w.note, reason: w.change.reason }),
  above: (_, { screening, file }) => <ScreeningBlock screening={screening} findings={file.findings} />,
  fields: (w, { screening, file }) => (
    <>
      <OpinionFields findings={file.findings} own={screening?.own ?? null} />
      <div className="max-w-160">
        <TextArea name="reason" label={w.change.reason} rows={2} max={500} />
      </div>
    </>
  ),
  send: (w) => w.change.send,
})

export { loader, action, meta, Page as default }
