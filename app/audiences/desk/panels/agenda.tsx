import { ArrangeForm } from '~/admission/panels/arrange.form'
import { arrange, arranging } from '~/admission/panels/arrange.server'
import { ArrangeTable } from '~/admission/panel-pages/arrange-table'
import { AGENDA_STATES } from '~/admission/panels/lifecycle'
import { panelAct } from '~/admission/panels/panel-act.server'
import { EmptyState } from '~/ui/page'

/** Which files the meeting takes, and in which order. */
const { loader, action, meta, Page } = panelAct({
  open: AGENDA_STATES,
  form: ArrangeForm,
  command: arrange,
  more: arranging,
  name: (w) => w.arrange,
  lead: (w) => w.arrangeLead,
  wide: true,
  labels: (_, { rows }) => Object.fromEntries(rows.map(({ id, firmName }) => [`place-${id}`, firmName])),
  closed: (w, { rows }) => (rows.length === 0 ? <EmptyState title={w.agendaEmpty} /> : null),
  fields: (_, { rows }) => (
    <div className="mb-4">
      <ArrangeTable rows={rows} />
    </div>
  ),
  send: (w) => w.arrangeSend,
})

export { loader, action, meta, Page as default }
