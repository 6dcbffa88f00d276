import { actOnProject } from '~/landing/projects/act-on-project.server'
import { dropProject } from '~/landing/projects/drop.server'
import { DropForm } from '~/landing/projects/move.form'
import { landingAct } from '~/landing/projects/project-act'
import { TextArea } from '~/ui/form'

const { loader, action } = actOnProject({ may: 'drop', form: DropForm, command: dropProject })

/** Gives a project up, with the reason on record. */
const { meta, Page } = landingAct<typeof loader>({
  name: (w) => w.drop,
  lead: (w) => w.dropWarning,
  send: (w) => w.dropNow,
  danger: true,
  fields: (w) => <TextArea name="reason" label={w.reason} hint={w.dropReason} rows={3} max={500} />,
})

export { loader, action, meta, Page as default }
