import { projectAct } from '~/landing/project-pages/project-act.server'
import { ReplanForm } from '~/landing/projects/move.form'
import { planFields } from '~/landing/project-pages/plan-fields'
import { replan } from '~/landing/projects/replan.server'
import { stagesAhead } from '~/landing/projects/stages'
import { TextArea } from '~/ui/form'

/** New planned days for the stages ahead; the old ones stay on record. */
const { loader, action, meta, Page } = projectAct({
  may: 'replan',
  form: ReplanForm,
  command: replan,
  at: { plan_decreases: ({ stage }) => `plan.${stage}` },
  name: (w) => w.replan,
  title: (w) => w.replanTitle,
  send: (w) => w.replanNow,
  fields: (w, { project: { stage, stages } }) => (
    <>
      {planFields(w, stagesAhead(stage), Object.fromEntries(stages.map((one) => [one.stage, one.plannedOn])))}
      <TextArea name="reason" label={w.reason} hint={w.replanReason} rows={3} max={500} />
    </>
  ),
})

export { loader, action, meta, Page as default }
