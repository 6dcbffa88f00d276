import { projectAct } from '~/landing/project-pages/project-act.server'
import { changeProject } from '~/landing/projects/change.server'
import { ChangeForm } from '~/landing/projects/move.form'
import { yuanToWan } from '~/shared/money'
import { MoneyField, NumberField, TextArea, TextField } from '~/ui/form'

/** Changes investment, area and product of a project, with the reason; the old ones stay on record. */
const { loader, action, meta, Page } = projectAct({
  may: 'change',
  form: ChangeForm,
  command: changeProject,
  at: {},
  name: (w) => w.change,
  lead: (w) => w.changeLead,
  closed: (w, { project }) => (project.stage === 'dropped' ? w.refusals.is_dropped : null),
  send: (w) => w.changeNow,
  fields: (w, { project }) => (
    <>
      <MoneyField
        name="investment"
        label={w.investment}
        hint={w.investmentHint}
        defaultValue={yuanToWan(project.investment)}
      />
      {project.premises === 'land' ? (
        <NumberField
          name="areaMu"
          label={w.areaMu}
          unit={w.mu('').trim()}
          decimals
          defaultValue={project.areaMu}
        />
      ) : (
        <NumberField
          name="areaSqm"
          label={w.areaSqm}
          unit={w.sqm('').trim()}
          decimals
          defaultValue={project.areaSqm}
        />
      )}
      <TextField
        name="product"
        label={w.product}
        hint={w.productHint}
        maxLength={120}
        defaultValue={project.product}
      />
      <TextField
        name="leader"
        label={w.leader}
        hint={w.leaderHint}
        maxLength={60}
        defaultValue={project.leader}
        optional
      />
      <TextArea name="reason" label={w.reason} hint={w.dropReason} rows={3} max={500} />
    </>
  ),
})

export { loader, action, meta, Page as default }
