import { setAct } from '~/setup/criteria-rules/set-act.server'
import { VersionForm } from '~/setup/criteria-rules/rule.form'
import { retireSet } from '~/setup/criteria-sets/retire-set.server'

/** Takes a published set out of use. */
const { loader, action, meta, Page } = setAct({
  may: 'publish',
  form: VersionForm,
  command: (actor, id, _, now) => retireSet(actor, id, now),
  name: (w) => w.retirement.title,
  lead: (w, { set }) => w.retirement.lead(set.code),
  send: (w) => w.retirement.act,
  danger: true,
})

export { loader, action, meta, Page as default }
