import { actOnNews } from '~/plan/news/act-on-news.server'
import { ALONE } from '~/plan/news/abilities'
import { publishNews } from '~/plan/news/change-news.server'
import { newsAct } from '~/plan/news/news-act'
import { NewsVersionForm } from '~/plan/news/news.form'

const { loader, action } = actOnNews('publish', { form: NewsVersionForm, command: publishNews })

/** Publishes a piece of news. */
const { meta, Page } = newsAct<typeof loader>({
  name: (w) => w.publish,
  title: (w, { news }) => `${w.publish} · ${news.words.titleZh}`,
  lead: (w) => w.publishLead,
  closed: (w, { news, role }) =>
    news.state !== 'draft'
      ? w.refusals.wrong_state
      : news.mine && role !== ALONE
        ? w.refusals.own_text
        : null,
  send: (w) => w.publish,
})

export { loader, action, meta, Page as default }
