import { paths } from '~/platform/paths'
import { actOnSet } from '~/setup/criteria-rules/act-on-set.server'
import { discardSet } from '~/setup/criteria-rules/discard-set.server'
import { VersionForm } from '~/setup/criteria-rules/rule.form'
import { setAct } from '~/setup/criteria-rules/set-act'

const { loader, action } = actOnSet({
  may: 'draft',
  form: VersionForm,
  command: (actor, id, { version }, now) => discardSet(actor, id, version, now),
  to: paths.deskCriteria,
})

/** Takes a draft away. */
const { meta, Page } = setAct<typeof loader>({
  name: (w) => w.discard,
  title: (w) => w.discardPage.title,
  lead: (w, { set }) => w.discardPage.sure(set.code),
  send: (w) => w.discardPage.act,
  danger: true,
})

export { loader, action, meta, Page as default }
