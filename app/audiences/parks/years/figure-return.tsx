import { inRole } from '~/ground/people/guard.server'
import { returnFigures } from '~/landing/park-years/confirm.server'
import { figurePage } from '~/landing/park-years/queries.server'
import { ReturnForm } from '~/landing/park-years/year.form'
import { yearAct } from '~/landing/park-years/year-act.server'
import { parkRoles } from '~/landing/parks/abilities'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { TextArea } from '~/ui/form'

/** Figures go back to the park with what is wrong with them. */
const { loader, action, meta, Page } = yearAct({
  guard: inRole(...parkRoles('confirm')),
  show: async (actor, { params }) => ({
    slug: actor.enclaveSlug,
    ...(await figurePage(actor, params.figureId)),
  }),
  form: ReturnForm,
  find: (actor, { params }) => figurePage(actor, params.figureId),
  run: (actor, { params }, { reason }, now) => returnFigures(actor, idOr404(params.figureId), reason, now),
  to: ({ enclaveSlug }, _, { parkId }) => paths.parkFigures(enclaveSlug, parkId),
  name: (w) => w.return,
  lead: (w) => w.returnLead,
  closed: (w, { period }) => (period.state === 'submitted' ? null : w.refusals.not_waiting),
  fields: (w) => <TextArea name="reason" label={w.reason} rows={3} max={300} />,
  send: (w) => w.returnNow,
  danger: true,
})

export { loader, action, meta, Page as default }
