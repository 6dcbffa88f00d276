import { paths } from '~/platform/paths'
import { NameAdministrator } from '~/setup/installation/administrators.form'
import { asInstallationAdmin, nameAdministrator } from '~/setup/installation/administrators.server'
import { installationAct } from '~/setup/installation/installation-act.server'
import { TextField } from '~/ui/form'

/** Lets another account found enclaves, too. */
const { loader, action, meta, Page } = installationAct({
  guard: asInstallationAdmin,
  show: () => Promise.resolve({}),
  form: NameAdministrator,
  run: (user, _, input, now) => nameAdministrator(user, input, now),
  at: { no_account: 'identifier', administrator_already: 'identifier' },
  to: () => paths.installation,
  name: (w) => w.nameOne,
  lead: (w) => w.nameLead,
  fields: (w) => <TextField name="identifier" label={w.identifier} spellCheck={false} />,
  send: (w) => w.nameAct,
})

export { loader, action, meta, Page as default }
