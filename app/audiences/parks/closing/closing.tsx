import { closingAct } from '~/landing/closing/closing-act.server'
import { closeLanding } from '~/landing/closing/close.server'
import { ClosingForm } from '~/landing/closing/closing.form'
import { OpenList } from '~/landing/closing/open-list'
import { isAtOrPast } from '~/landing/projects/stages'
import { TextArea } from '~/ui/form'

/** Closes a landing after production, below what is still open under it. */
const { loader, action, meta, Page } = closingAct({
  may: 'close',
  form: ClosingForm,
  command: closeLanding,
  at: { reason_missing: 'reason' },
  name: (w) => w.close,
  lead: (w) => w.closeLead,
  wide: true,
  closed: (w, { project, closedOn, open, slug, today }) => {
    if (closedOn) return w.refusals.closed_already
    if (!isAtOrPast(project.stage, 'producing')) return w.refusals.not_producing
    return open.must > 0 ? <OpenList {...{ slug, open, today }} projectAt={project.to} /> : null
  },
  above: (_, { project, open, slug, today }) => (
    <OpenList {...{ slug, open, today }} projectAt={project.to} />
  ),
  fields: (w, { open }) =>
    open.count === 0 ? null : (
      <div className="max-w-160">
        <TextArea name="reason" label={w.reason} hint={w.reasonHint} rows={3} max={300} />
      </div>
    ),
  labels: (w) => ({ reason: w.reason }),
  send: (w) => w.closeNow,
})

export { loader, action, meta, Page as default }
