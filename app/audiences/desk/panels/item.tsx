import { Findings } from '~/admission/application-pages/file-parts'
import { applicationFile } from '~/admission/case-file/file.server'
import { groundsFor } from '~/admission/decisions/grounds.server'
import { ItemFields } from '~/admission/panel-pages/item-form'
import { itemOn } from '~/admission/panels/item.server'
import { panelAct } from '~/admission/panels/panel-act.server'
import { ItemForm } from '~/admission/panels/record-item.form'
import { recordItem } from '~/admission/panels/record-item.server'
import { barText } from '~/admission/phases/bar-text'
import { ReviewScores } from '~/admission/reviews/review-scores'
import { scoresFor } from '~/admission/reviews/scores.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { Note } from '~/ui/page'

/** One file before the meeting: its scores and findings at the right, the joint decision at the left. */
const { loader, action, meta, Page } = panelAct({
  open: 'record',
  form: ItemForm,
  find: (actor, { params }) => itemOn(actor, params.panelId, params.applicationId, today()),
  command: (actor, panelId, input, now, { applicationId }) =>
    recordItem(actor, panelId, idOr404(applicationId), input, now),
  more: async (panel, actor, { request, params }) => {
    const { item, tied } = await itemOn(actor, panel.id, params.applicationId, today())
    const locale = localeOf(request)
    const [file, grounds, scores] = await Promise.all([
      applicationFile(actor, item.applicationId, today(), locale),
      groundsFor(actor, item.applicationId, locale),
      scoresFor(actor, item.applicationId),
    ])
    const barred = file.bars.decide ? barText(file.bars.decide, locale) : null
    return { item, tied, findings: file.findings, grounds: grounds.options, scores, barred }
  },
  name: (w) => w.record,
  title: (_, { item }) => `${item.position} · ${item.firmName}`,
  lead: (w, { item }) => `${item.ref} · ${w.median} ${item.median}`,
  wide: true,
  labels: (w) => ({
    outcome: w.decision,
    cites: w.grounds,
    reasons: w.reasons,
    manner: w.manner,
    rank: w.rank,
    votesFor: w.votesFor,
    votesAgainst: w.votesAgainst,
    votesAbstained: w.votesAbstained,
    left: w.left,
    leftReason: w.leftReason,
  }),
  above: (_, { barred }) => (barred ? <Note title={barred} /> : null),
  fields: (_, data) => <ItemFields {...data} />,
  send: (w) => w.saveItem,
  beside: (_, { scores, findings }) => (
    <>
      <ReviewScores scores={scores} />
      <Findings findings={findings} />
    </>
  ),
})

export { loader, action, meta, Page as default }
