import { bulletinAct } from '~/plan/bulletins/bulletin-act.server'
import { PublishForm } from '~/plan/bulletins/bulletin.form'
import { lastSeries, publishBulletin } from '~/plan/bulletins/change-bulletin.server'
import { TextField } from '~/ui/form'

/** The bureau approves a bulletin that another person edited, and publishes it under the next number. */
const { loader, action, meta, Page } = bulletinAct({
  may: 'publish',
  form: PublishForm,
  more: async ({ enclaveId }) => ({ series: await lastSeries(enclaveId) }),
  command: publishBulletin,
  name: (w) => w.publish,
  lead: (w) => w.publishLead,
  closed: (w, { bulletin, mine }) =>
    bulletin?.state !== 'draft' ? w.refusals.wrong_state : mine ? w.refusals.own_text : null,
  fields: (w, { series }) => (
    <TextField name="series" label={w.series} hint={w.seriesHint} defaultValue={series} maxLength={20} />
  ),
  send: (w) => w.publish,
})

export { loader, action, meta, Page as default }
