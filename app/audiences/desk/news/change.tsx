import { newsPieceAct, newsFields } from '~/plan/news/news-act.server'
import { wordNews } from '~/plan/news/change-news.server'
import { NewsForm } from '~/plan/news/news.form'

/** Words a piece of news anew. */
const { loader, action, meta, Page } = newsPieceAct({
  may: 'word',
  form: NewsForm,
  command: wordNews,
  name: (w) => w.edit,
  lead: (w) => w.editLead,
  closed: (w, { news }) => (news.state === 'published' ? w.refusals.wrong_state : null),
  labels: (w) => w.fields,
  fields: (w, { news }) => newsFields(w, news.words),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
