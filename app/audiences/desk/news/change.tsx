import { actOnNews } from '~/plan/news/act-on-news.server'
import { wordNews } from '~/plan/news/change-news.server'
import { newsAct, newsFields } from '~/plan/news/news-act'
import { NewsForm } from '~/plan/news/news.form'

const { loader, action } = actOnNews('word', { form: NewsForm, command: wordNews })

/** Words a piece of news anew. */
const { meta, Page } = newsAct<typeof loader>({
  name: (w) => w.edit,
  lead: (w) => w.editLead,
  closed: (w, { news }) => (news.state === 'published' ? w.refusals.wrong_state : null),
  labels: (w) => w.fields,
  fields: (w, { news }) => newsFields(w, news.words),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
