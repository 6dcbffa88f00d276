import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/land/abilities'
import { notifyHolder } from '~/landing/land/cases.server'
import { landAct } from '~/landing/land-pages/land-act'
import { WordsForm } from '~/landing/land/land.form'
import { verdictOn } from '~/landing/land/land-use'
import { landRules } from '~/landing/land/queries.server'
import { factsOf, ownParcel } from '~/landing/land/visible.server'
import { landWords } from '~/landing/land/words'
import { act } from '~/mechanism/act.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { TextArea } from '~/ui/form'

const { loader, action } = act({
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
  words: landWords,
  to: ({ enclaveSlug }, _, { paperId }) => paths.idlePaper(enclaveSlug, paperId),
})

/** Opens the case of an idle parcel with the notice of inquiry. */
const { meta, Page } = landAct<typeof loader>({
  name: (w) => w.notice,
  lead: (w, { replyDays }) => w.noticeLead(replyDays),
  closed: (w, { isIdle }) => (isIdle ? null : w.refusals.not_idle),
  fields: (w) => <TextArea name="words" label={w.noticeWords} rows={5} max={500} />,
  send: (w) => w.noticeAct,
})

export { loader, action, meta, Page as default }
