import { bulletinAct } from '~/plan/bulletins/bulletin-act.server'
import { WithdrawBulletinForm } from '~/plan/bulletins/bulletin.form'
import { withdrawBulletin } from '~/plan/bulletins/change-bulletin.server'
import { TextArea } from '~/ui/form'

/** The bureau takes a published bulletin back, with its reason. */
const { loader, action, meta, Page } = bulletinAct({
  may: 'publish',
  form: WithdrawBulletinForm,
  command: withdrawBulletin,
  name: (w) => w.withdraw,
  lead: (w) => w.withdrawLead,
  closed: (w, { bulletin }) => (bulletin?.state === 'published' ? null : w.refusals.wrong_state),
  fields: (w) => <TextArea name="reason" label={w.reason} hint={w.reasonHint} rows={3} max={500} />,
  send: (w) => w.withdraw,
  danger: true,
})

export { loader, action, meta, Page as default }
