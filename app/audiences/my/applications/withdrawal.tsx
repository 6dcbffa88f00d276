import { isClosed } from '~/admission/applications/lifecycle'
import { words } from '~/admission/applications/words'
import { WithdrawForm } from '~/admission/decisions/withdraw.form'
import { withdrawApplication } from '~/admission/decisions/withdraw.server'
import { ownActs } from '~/admission/drafts/own-act.server'
import { refusalsIn } from '~/mechanism/sentences'
import { Checkbox, TextField } from '~/ui/form'

const act = ownActs(words, {
  keep: (w) => w.keep,
  errorText: (w, code) => (code === 'sure_missing' ? w.sureMissing : code),
})

/** A founder takes their application back. */
const { loader, action, meta, Page } = act({
  form: WithdrawForm,
  command: withdrawApplication,
  words: refusalsIn(words, (w) => w.withdrawRefused),
  more: ({ application }) => (isClosed(application) ? null : {}),
  name: (w) => w.withdrawTitle,
  above: (w, { ref }) => <p className="mb-6 text-16">{w.withdrawLead(ref)}</p>,
  fields: (w) => (
    <>
      <TextField name="reason" label={w.withdrawReason} optional maxLength={200} />
      <Checkbox name="sure" label={w.withdrawTitle} text={w.sure} />
    </>
  ),
  send: (w) => w.withdraw,
  danger: true,
})

export { loader, action, meta, Page as default }
