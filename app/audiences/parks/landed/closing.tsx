import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/quarters/abilities'
import { lookInto, ownSignal } from '~/landing/quarters/look-into.server'
import { LookedIntoForm } from '~/landing/quarters/quarter.form'
import { signalAct } from '~/landing/quarters/signal-act.server'
import { SIGNALS } from '~/landing/quarters/vocabulary'
import { quarterInWords } from '~/landing/quarters/words'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { TextArea } from '~/ui/form'

/** Somebody looked into a signal and says what was found. */
const { loader, action, meta, Page } = signalAct({
  guard: inRole(...MAY.look_into),
  show: async (actor, { params }) => {
    const { projectId, project, kind, quarter, closedAt } = await ownSignal(actor, params.signalId)
    const firm = project.landedName ?? project.firm.name
    return {
      slug: actor.enclaveSlug,
      projectId,
      firm,
      kind: SIGNALS.of(kind),
      quarter,
      isClosed: closedAt !== null,
    }
  },
  form: LookedIntoForm,
  find: (actor, { params }) => ownSignal(actor, params.signalId),
  run: (actor, { params }, input, now) => lookInto(actor, idOr404(params.signalId), input, now),
  to: ({ enclaveSlug }, _, { projectId }) => paths.landedFirm(enclaveSlug, projectId),
  name: (w) => w.lookInto,
  lead: (w, { kind, quarter }, locale) =>
    [`${quarterInWords(quarter, locale)} · ${w.signals[kind]}`, w.lookIntoLead].join(
      locale === 'zh' ? '。' : '. ',
    ),
  closed: (w, { isClosed }) => (isClosed ? w.refusals.is_closed : null),
  fields: (w) => <TextArea name="note" label={w.found} rows={3} max={300} />,
  send: (w) => w.lookIntoAct,
})

export { loader, action, meta, Page as default }
