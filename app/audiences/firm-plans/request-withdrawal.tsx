import { planAct } from '~/landing/firm-plan-pages/plan-act.server'
import { takeBack } from '~/landing/firm-plans/ask-support.server'
import { TakeBackForm } from '~/landing/firm-plans/plan.form'
import { RequestLines } from '~/landing/firm-plan-pages/request-list'
import { requestLine } from '~/landing/firm-plans/requests.server'
import { ownRequest } from '~/landing/firm-plans/visible.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { TextArea } from '~/ui/form'

/** Takes back what a department was asked, or what a firm asked for. */
const { loader, action, meta, Page } = planAct({
  form: TakeBackForm,
  command: (actor, { planId, requestId }, input, now) =>
    takeBack(actor, { planId: idOr404(planId), requestId: idOr404(requestId) }, input, now),
  find: (actor, { planId, requestId }) => ownRequest(actor, { planId, requestId }),
  more: async (actor, { planId, requestId }) => ({
    row: requestLine(await ownRequest(actor, { planId, requestId }), today()),
  }),
  name: (w) => w.takeBack,
  lead: (w) => w.takeBackLead,
  closed: (w, { row: { state } }) =>
    state === 'answered' || state === 'withdrawn' ? w.closedWhy[state] : null,
  above: (_, { row }) => (
    <div className="mb-6">
      <RequestLines requests={[row]} />
    </div>
  ),
  fields: (w) => <TextArea name="reason" label={w.takeBackWhy} rows={3} max={300} />,
  send: (w) => w.takeBackAct,
})

export { loader, action, meta, Page as default }
