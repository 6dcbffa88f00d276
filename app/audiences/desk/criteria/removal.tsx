import { paths } from '~/platform/paths'
import { setAct } from '~/setup/criteria-rules/set-act.server'
import { discardSet } from '~/setup/criteria-rules/discard-set.server'
import { VersionForm } from '~/setup/criteria-rules/rule.form'

/** Takes a draft away. */
const { loader, action, meta, Page } = setAct({
  may: 'draft',
  form: VersionForm,
  command: (actor, id, { version }, now) => discardSet(actor, id, version, now),
  to: paths.deskCriteria,
  name: (w) => w.discard,
  title: (w) => w.discardPage.title,
  lead: (w, { set }) => w.discardPage.sure(set.code),
  send: (w) => w.discardPage.act,
  danger: true,
})

export { loader, action, meta, Page as default }
