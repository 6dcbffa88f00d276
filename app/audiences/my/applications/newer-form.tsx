import { NewerFormChanges } from '~/admission/draft-pages/newer-form-changes'
import { newerFormWords } from '~/admission/drafts/newer-form-words'
import { NewerForm } from '~/admission/drafts/newer-form.form'
import { acceptNewerForm, newerFormView } from '~/admission/drafts/newer-form.server'
import { ownActs } from '~/admission/drafts/own-act.server'
import { refusalsIn } from '~/mechanism/sentences'

/** Goes over to the newer edition of the form. */
const { loader, action, meta, Page } = ownActs(newerFormWords, { keep: (w) => w.keep })({
  form: NewerForm,
  command: (actor, id, { formId }, now) => acceptNewerForm(actor, id, formId, now),
  words: refusalsIn(newerFormWords, (w) => w.refused),
  more: async (own, locale) => {
    const view = await newerFormView(own, locale)
    return view && { view }
  },
  name: (w) => w.title,
  lead: (w) => w.lead,
  above: (_, { view }) => <NewerFormChanges view={view} />,
  fields: (_, { view }) => <input type="hidden" name="formId" value={view.formId} />,
  send: (w) => w.accept,
})

export { loader, action, meta, Page as default }
