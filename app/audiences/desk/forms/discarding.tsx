import { EmptyForm } from '~/admission/case-file/empty.form'
import { paths } from '~/platform/paths'
import { formPress } from '~/setup/form-editor/form-act.server'
import { discardDraft } from '~/setup/form-editor/draft-version.server'

/** Takes a draft away; the page of the form has the button. */
const { loader, action, meta, Page } = formPress({
  form: EmptyForm,
  command: (actor, id, _, now) => discardDraft(actor, id, now),
  to: paths.deskForms,
  name: (w) => w.discard,
})

export { loader, action, meta, Page as default }
