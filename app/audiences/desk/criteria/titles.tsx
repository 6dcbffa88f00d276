import { ledOn } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { setAct, titleFields } from '~/setup/criteria-rules/set-act.server'
import { renameSet } from '~/setup/criteria-rules/rename-set.server'
import { TitlesForm } from '~/setup/criteria-rules/rule.form'

/** The code and the title of a draft. */
const { loader, action, meta, Page } = setAct({
  may: 'draft',
  form: TitlesForm,
  command: renameSet,
  more: ({ id, code, titleZh, titleEn, version, state }, { enclaveSlug }) => {
    if (state !== 'draft') throw ledOn(paths.deskCriteriaSet(enclaveSlug, id))
    return { set: { id, code: '', version }, titles: { code, titleZh, titleEn } }
  },
  name: (w) => w.editTitles,
  fields: (w, { titles }) => titleFields(w, titles),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
