import { renameRubric } from '~/setup/rubric-editor/copy.server'
import { rubricAct, onlyDraft, titleFields } from '~/setup/rubric-editor/rubric-act.server'
import { TitlesForm } from '~/setup/rubric-editor/rubric.form'

/** The code and the title of a draft. */
const { loader, action, meta, Page } = rubricAct({
  form: TitlesForm,
  command: renameRubric,
  at: { code_taken: 'code' },
  more: ({ code, titleZh, titleEn }) => ({ titles: { code, titleZh, titleEn } }),
  name: (w) => w.rename,
  closed: onlyDraft,
  fields: (w, { titles }) => titleFields(w, titles),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
