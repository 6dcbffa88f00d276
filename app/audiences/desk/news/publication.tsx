import { newsPieceAct } from '~/plan/news/news-act.server'
import { ALONE } from '~/plan/news/abilities'
import { publishNews } from '~/plan/news/change-news.server'
import { NewsVersionForm } from '~/plan/news/news.form'

/** Publishes a piece of news. */
const { loader, action, meta, Page } = newsPieceAct({
  may: 'publish',
  form: NewsVersionForm,
  command: publishNews,
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
