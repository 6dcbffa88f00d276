import { renameRubric } from '~/setup/rubric-editor/copy.server'
import { actOnRubric } from '~/setup/rubric-editor/on-rubric.server'
import { onlyDraft, rubricAct, titleFields } from '~/setup/rubric-editor/rubric-act'
import { TitlesForm } from '~/setup/rubric-editor/rubric.form'

const { loader, action } = actOnRubric({
  form: TitlesForm,
  command: renameRubric,
  at: { code_taken: 'code' },
  more: ({ code, titleZh, titleEn }) => ({ titles: { code, titleZh, titleEn } }),
})

/** The code and the title of a draft. */
const { meta, Page } = rubricAct<typeof loader>({
  name: (w) => w.rename,
  closed: onlyDraft,
  fields: (w, { titles }) => titleFields(w, titles),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
