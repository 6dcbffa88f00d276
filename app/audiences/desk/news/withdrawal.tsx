import { newsPieceAct } from '~/plan/news/news-act.server'
import { withdrawNews } from '~/plan/news/change-news.server'
import { NewsWithdrawalForm } from '~/plan/news/news.form'
import { TextArea } from '~/ui/form'

/** Takes a piece of news off the portal. */
const { loader, action, meta, Page } = newsPieceAct({
  may: 'publish',
  form: NewsWithdrawalForm,
  command: withdrawNews,
  name: (w) => w.withdraw,
  title: (w, { news }) => `${w.withdraw} · ${news.words.titleZh}`,
  lead: (w) => w.withdrawLead,
  closed: (w, { news }) => (news.state === 'published' ? null : w.refusals.wrong_state),
  labels: (w) => w.fields,
  fields: (w) => <TextArea name="reason" label={w.fields.reason} hint={w.reasonHint} rows={3} max={500} />,
  send: (w) => w.withdraw,
  danger: true,
})

export { loader, action, meta, Page as default }
