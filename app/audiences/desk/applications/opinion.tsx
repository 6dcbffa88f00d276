import { Answers, Papers } from '~/admission/application-pages/file-parts'
import { actOnFile } from '~/admission/case-file/act-on-file.server'
import { screeningAct } from '~/admission/case-file/file-act'
import { giveOpinion } from '~/admission/screening/give-opinion.server'
import { OpinionForm } from '~/admission/screening/opinion.form'
import { OpinionFields } from '~/admission/screening/opinion-fields'
import { screeningWords } from '~/admission/screening/words'

const { loader, action } = actOnFile({
  form: OpinionForm,
  command: giveOpinion,
  words: screeningWords,
  to: '#screening',
})

/** One's own opinion, given without the other's in sight. */
const { meta, Page } = screeningAct<typeof loader>('opinion', {
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
