import { recordWords } from '~/admission/case-file/record-words'
import { ownActs } from '~/admission/drafts/own-act.server'
import { startRefusals } from '~/admission/new-applications/start-refusal'
import { StartAgainForm } from '~/admission/new-applications/start.form'
import { startAgain } from '~/admission/new-applications/start.server'
import { tryLateCode } from '~/admission/new-applications/try-late-code.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'

/** A new application that begins with the answers of an old one. */
const { loader, action, meta, Page } = ownActs(recordWords)({
  form: StartAgainForm,
  command: (actor, cloneOf, input, now) =>
    tryLateCode(actor, input.lateCode, () => startAgain(actor, { ...input, cloneOf }, now)),
  words: startRefusals,
  more: () => ({ formKey: newId() }),
  to: ({ ref }) => paths.mySection(ref, 'firm'),
  name: (w) => w.clone,
  above: (w, { ref }) => <p className="mb-6 text-16">{w.cloneLead(ref)}</p>,
  send: (w) => w.cloneAct,
})

export { loader, action, meta, Page as default }
