import { projectAct } from '~/landing/project-pages/project-act.server'
import { dropProject } from '~/landing/projects/drop.server'
import { DropForm } from '~/landing/projects/move.form'
import { isAtOrPast, type ProjectStage } from '~/landing/projects/stages'
import { DateField, TextArea } from '~/ui/form'

const produces = ({ project }: { project: { stage: ProjectStage } }) => isAtOrPast(project.stage, 'producing')

/** Gives a project up, or ends it where a plant has closed, with the reason on record. */
const { loader, action, meta, Page } = projectAct({
  may: 'drop',
  form: DropForm,
  command: dropProject,
  at: { closed_on_missing: 'on', in_the_future: 'on', before_the_last: 'on' },
  name: (w) => w.drop,
  title: (w, data) => (produces(data) ? w.closePlant : w.drop),
  lead: (w, data) => (produces(data) ? w.closeWarning : w.dropWarning),
  send: (w, data) => (produces(data) ? w.closePlant : w.dropNow),
  danger: true,
  fields: (w, data) => {
    const { project, today } = data
    return (
      <>
        {produces(data) ? (
          <DateField name="on" label={w.closedOn} hint={w.actualHint(project.stageSince)} max={today} />
        ) : null}
        <TextArea name="reason" label={w.reason} hint={w.dropReason} rows={3} max={500} />
      </>
    )
  },
})

export { loader, action, meta, Page as default }
