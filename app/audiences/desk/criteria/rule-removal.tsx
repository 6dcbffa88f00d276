import { notFound } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { setAct } from '~/setup/criteria-rules/set-act.server'
import { removeRule } from '~/setup/criteria-rules/remove-rule.server'
import { ruleEdit } from '~/setup/criteria-rules/rule-edit.server'
import { VersionForm } from '~/setup/criteria-rules/rule.form'
import { Note } from '~/ui/page'

/** Takes one criterion out of a draft. */
const { loader, action, meta, Page } = setAct({
  may: 'draft',
  form: VersionForm,
  command: (actor, id, { version }, now, code) => removeRule(actor, id, { version, code }, now),
  more: async ({ id, version }, actor, { request, params }) => {
    const { set, known, head } = await ruleEdit(actor, id, params.code, localeOf(request))
    return { known: known ?? notFound(), set: { id, version, code: set.title }, zh: head.zh, en: head.en }
  },
  name: (w) => w.remove,
  title: (w, { known }) => w.removal.title(known),
  lead: (w) => w.removal.sure,
  fields: (_, words, locale) => (
    <div className="mb-6">
      <Note>{words[locale]}</Note>
    </div>
  ),
  send: (w) => w.removal.act,
  danger: true,
})

export { loader, action, meta, Page as default }
