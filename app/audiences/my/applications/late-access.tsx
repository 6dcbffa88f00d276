import { ownActs } from '~/admission/drafts/own-act.server'
import { LateAccessForm } from '~/admission/new-applications/late-access.form'
import { LATE_FIELDS, startRefusals } from '~/admission/new-applications/start-refusal'
import { startWords } from '~/admission/new-applications/start-words'
import { tryLateCode } from '~/admission/new-applications/try-late-code.server'
import { useLateAccess as enterLate } from '~/admission/new-applications/use-late-access.server'
import { TextField } from '~/ui/form'

const act = ownActs(startWords, {
  errorText: (w, code) => (code === 'late_code_missing' ? w.lateMissing : code),
})

/** Goes on after the closing day, with a code of the incubator. */
const { loader, action, meta, Page } = act({
  form: LateAccessForm,
  command: (actor, id, { lateCode }, now) =>
    tryLateCode(actor, lateCode, () => enterLate(actor, id, lateCode, now)),
  words: startRefusals,
  at: LATE_FIELDS,
  more: ({ application }) => (application.state === 'draft' ? {} : null),
  name: (w) => w.lateTitle,
  lead: (w, { ref }) => w.lateLead(ref),
  fields: (w) => (
    <TextField
      name="lateCode"
      label={w.lateCode}
      hint={w.lateCodeHint}
      maxLength={40}
      spellCheck={false}
      autoComplete="off"
    />
  ),
  send: (w) => w.lateUse,
})

export { loader, action, meta, Page as default }
