import { actOnPanel } from '~/admission/panels/act-on-panel.server'
import { ArrangeForm } from '~/admission/panels/arrange.form'
import { arrange, arranging } from '~/admission/panels/arrange.server'
import { ArrangeTable } from '~/admission/panel-pages/arrange-table'
import { AGENDA_STATES } from '~/admission/panels/lifecycle'
import { panelAct } from '~/admission/panels/panel-act'
import { EmptyState } from '~/ui/page'

const { loader, action } = actOnPanel({ form: ArrangeForm, command: arrange, more: arranging })

/** Which files the meeting takes, and in which order. */
const { meta, Page } = panelAct<typeof loader>(AGENDA_STATES, {
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
