import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/land/abilities'
import { notifyHolder } from '~/landing/land/cases.server'
import { landAct } from '~/landing/land-pages/land-act.server'
import { WordsForm } from '~/landing/land/land.form'
import { verdictOn } from '~/landing/land/land-use'
import { landRules } from '~/landing/land/queries.server'
import { factsOf, ownParcel } from '~/landing/land/visible.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { TextArea } from '~/ui/form'

/** Opens the case of an idle parcel with the notice of inquiry. */
const { loader, action, meta, Page } = landAct({
  guard: inRole(...MAY.notify),
  show: async (actor, { params }) => {
    const parcel = await ownParcel(actor, params.parcelId)
    const { replyDays } = await landRules(actor, today())
    return {
      slug: actor.enclaveSlug,
      parcel: { id: parcel.id, name: parcel.name },
      isIdle: verdictOn(factsOf(parcel), today()).verdict !== 'not_idle',
      replyDays,
    }
  },
  form: WordsForm,
  find: (actor, { params }) => ownParcel(actor, params.parcelId),
  run: (actor, { params }, input, now) => notifyHolder(actor, idOr404(params.parcelId), input, now),
  to: ({ enclaveSlug }, _, { paperId }) => paths.idlePaper(enclaveSlug, paperId),
  name: (w) => w.notice,
  lead: (w, { replyDays }) => w.noticeLead(replyDays),
  closed: (w, { isIdle }) => (isIdle ? null : w.refusals.not_idle),
  fields: (w) => <TextArea name="words" label={w.noticeWords} rows={5} max={500} />,
  send: (w) => w.noticeAct,
})

export { loader, action, meta, Page as default }
