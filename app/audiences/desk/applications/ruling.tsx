import { Findings } from '~/admission/application-pages/file-parts'
import { RECOMMENDATIONS } from '~/admission/applications/screening-state'
import { screeningAct } from '~/admission/case-file/file-act.server'
import { RulingForm } from '~/admission/screening/opinion.form'
import { screeningView } from '~/admission/screening/queries.server'
import { ruleOnScreening } from '~/admission/screening/rule.server'
import { ScreeningBlock } from '~/admission/screening/screening-block'
import { screeningWords } from '~/admission/screening/words'
import { RadioGroup, TextArea } from '~/ui/form'

/** Two opinions side by side, and the director's word on them. */
const { loader, action, meta, Page } = screeningAct({
  act: 'rule',
  roles: ['director'],
  form: RulingForm,
  command: ruleOnScreening,
  words: screeningWords,
  more: async (file, actor) => ({ screening: await screeningView(actor, file.id) }),
  to: '#screening',
  name: (w) => w.rule.title,
  lead: (w) => w.rule.lead,
  wide: true,
  above: (_, { screening, file }) => <ScreeningBlock screening={screening} findings={file.findings} />,
  fields: (w) => {
    const options = RECOMMENDATIONS.map((value) => ({ value, label: w.recommendations[value] }))
    return (
      <div className="max-w-160">
        <RadioGroup name="recommendation" label={w.rule.ruling} options={options} />
        <TextArea name="note" label={w.rule.note} rows={3} max={1000} />
      </div>
    )
  },
  send: (w) => w.rule.send,
  below: (_, { file }) => (
    <div className="mt-10">
      <Findings findings={file.findings} />
    </div>
  ),
})

export { loader, action, meta, Page as default }
