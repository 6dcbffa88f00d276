import { ledOn } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { actOnSet } from '~/setup/criteria-rules/act-on-set.server'
import { renameSet } from '~/setup/criteria-rules/rename-set.server'
import { TitlesForm } from '~/setup/criteria-rules/rule.form'
import { setAct, titleFields } from '~/setup/criteria-rules/set-act'

const { loader, action } = actOnSet({
  may: 'draft',
  form: TitlesForm,
  command: renameSet,
  more: ({ id, code, titleZh, titleEn, version, state }, { enclaveSlug }) => {
    if (state !== 'draft') throw ledOn(paths.deskCriteriaSet(enclaveSlug, id))
    return { set: { id, code: '', version }, titles: { code, titleZh, titleEn } }
  },
})

/** The code and the title of a draft. */
const { meta, Page } = setAct<typeof loader>({
  name: (w) => w.editTitles,
  fields: (w, { titles }) => titleFields(w, titles),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
