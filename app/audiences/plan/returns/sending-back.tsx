import { returnAct } from '~/plan/returns/return-act.server'
import { sendReturnBack } from '~/plan/returns/change-return.server'
import { periodInWords } from '~/plan/returns/period'
import { SendReturnBackForm } from '~/plan/returns/return.form'
import { TextArea } from '~/ui/form'

/** The director sends a return back and says what is to be changed. */
const { loader, action, meta, Page } = returnAct({
  may: 'decide',
  form: SendReturnBackForm,
  command: sendReturnBack,
  name: (w) => w.sendBack,
  title: (w, { period, version }, locale) =>
    `${w.periodTitle(periodInWords(period, locale))} · ${w.version(version)}`,
  lead: (w) => w.sendBackLead,
  closed: (w, { state, mine }) =>
    state !== 'submitted' ? w.refusals.wrong_state : mine ? w.refusals.own_return : null,
  fields: (w) => <TextArea name="note" label={w.note} rows={4} max={500} />,
  send: (w) => w.sendBack,
})

export { loader, action, meta, Page as default }
