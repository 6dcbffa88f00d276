import { isClosed } from '~/admission/applications/lifecycle'
import { words } from '~/admission/applications/words'
import { WithdrawForm } from '~/admission/decisions/withdraw.form'
import { withdrawApplication } from '~/admission/decisions/withdraw.server'
import { actOnOwn } from '~/admission/drafts/act-on-own.server'
import { ownPages } from '~/admission/drafts/own-act'
import { refusalsIn } from '~/mechanism/sentences'
import { Checkbox, TextField } from '~/ui/form'

const { loader, action } = actOnOwn({
  form: WithdrawForm,
  command: withdrawApplication,
  words: refusalsIn(words, (w) => w.withdrawRefused),
  more: ({ application }) => (isClosed(application) ? null : {}),
})

/** A founder takes their application back. */
const page = ownPages(words, {
  keep: (w) => w.keep,
  errorText: (w, code) => (code === 'sure_missing' ? w.sureMissing : code),
})
const { meta, Page } = page<typeof loader>({
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
