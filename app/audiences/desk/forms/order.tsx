import { paths } from '~/platform/paths'
import { formPress } from '~/setup/form-editor/form-act.server'
import { editDraft } from '~/setup/form-editor/edit-draft.server'
import { OrderForm } from '~/setup/form-editor/version.form'

/** Moves a section or a question one place; the page of the form has the buttons. */
const { loader, action, meta, Page } = formPress({
  form: OrderForm,
  command: (actor, id, { revision, section, question, by }) =>
    editDraft(actor, id, revision, {
      act: 'move',
      section,
      question: question || null,
      by: by === 'up' ? -1 : 1,
    }),
  to: (slug, id, { section }) => `${paths.deskForm(slug, id)}#s-${section}`,
  name: (w) => w.order,
})

export { loader, action, meta, Page as default }
