import { taskAct } from '~/plan/measure-pages/measure-act.server'
import { ownerField } from '~/plan/measure-pages/measure-fields'
import { HandOverForm } from '~/plan/measures/measure.form'
import { ownersToChoose } from '~/plan/measures/owners.server'
import { handOverTask } from '~/plan/measures/end-task.server'
import { today } from '~/platform/clock.server'
import { TextArea } from '~/ui/form'

/** Gives a task to another owner. */
const { loader, action, meta, Page } = taskAct({
  may: 'hand_over',
  form: HandOverForm,
  command: handOverTask,
  at: { owner_unknown: 'owner', same_owner: 'owner' },
  more: async (_, actor) => ({ owners: await ownersToChoose(actor, today()) }),
  name: (w) => w.handOver,
  closed: (w, { task: { state, percent } }) =>
    state === 'done' || state === 'stopped'
      ? w.closedWhy[state]
      : percent === 100
        ? w.refusals.awaits_confirmation
        : null,
  fields: (w, { owners }, locale) => (
    <>
      {ownerField({ w, locale, owners })}
      <TextArea name="words" label={w.handOverWords} rows={3} max={500} />
    </>
  ),
  labels: (w) => ({ owner: w.owner, words: w.handOverWords }),
  send: (w) => w.handOver,
})

export { loader, action, meta, Page as default }
