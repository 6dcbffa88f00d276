import { actOnSet } from '~/setup/criteria-rules/act-on-set.server'
import { VersionForm } from '~/setup/criteria-rules/rule.form'
import { setAct } from '~/setup/criteria-rules/set-act'
import { retireSet } from '~/setup/criteria-sets/retire-set.server'

const { loader, action } = actOnSet({
  may: 'publish',
  form: VersionForm,
  command: (actor, id, _, now) => retireSet(actor, id, now),
})

/** Takes a published set out of use. */
const { meta, Page } = setAct<typeof loader>({
  name: (w) => w.retirement.title,
  lead: (w, { set }) => w.retirement.lead(set.code),
  send: (w) => w.retirement.act,
  danger: true,
})

export { loader, action, meta, Page as default }
