import { EmptyForm } from '~/admission/case-file/empty.form'
import { paths } from '~/platform/paths'
import { actOnForm } from '~/setup/form-editor/act-on-form.server'
import { formPress } from '~/setup/form-editor/form-press'
import { discardDraft } from '~/setup/form-editor/draft-version.server'

/** Takes a draft away; the page of the form has the button. */
const { loader, action } = actOnForm({
  form: EmptyForm,
  command: (actor, id, _, now) => discardDraft(actor, id, now),
  to: paths.deskForms,
})

/** Why it was refused. */
const { meta, Page } = formPress<typeof loader>((w) => w.discard)

export { loader, action, meta, Page as default }
