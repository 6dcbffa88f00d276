import { Answers, Papers } from '~/admission/application-pages/file-parts'
import { screeningAct } from '~/admission/case-file/file-act.server'
import { giveOpinion } from '~/admission/screening/give-opinion.server'
import { OpinionForm } from '~/admission/screening/opinion.form'
import { OpinionFields } from '~/admission/screening/opinion-fields'
import { screeningWords } from '~/admission/screening/words'

/** One's own opinion, given without the other's in sight. */
const { loader, action, meta, Page } = screeningAct({
  act: 'opinion',
  form: OpinionForm,
  command: giveOpinion,
  words: screeningWords,
  to: '#screening',
  name: (w) => w.opinion.title,
  lead: (w) => w.opinion.lead,
  wide: true,
  labels: (w) => ({ recommendation: w.recommendation, note: w.note }),
  fields: (_, { file }) => <OpinionFields findings={file.findings} />,
  send: (w) => w.opinion.send,
  below: (_, { file }) => (
    <div className="mt-10 grid gap-x-14 lg:grid-cols-2">
      <Papers papers={file.papers} />
      <Answers sections={file.sections} />
    </div>
  ),
})

export { loader, action, meta, Page as default }
