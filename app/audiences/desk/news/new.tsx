import { inRole } from '~/ground/people/guard.server'
import { newsAct, newsFields } from '~/plan/news/news-act.server'
import { MAY } from '~/plan/news/abilities'
import { draftNews } from '~/plan/news/change-news.server'
import { NewNewsForm } from '~/plan/news/news.form'
import { today } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'

/** Writes a piece of news. */
const { loader, action, meta, Page } = newsAct({
  guard: inRole(...MAY.word),
  show: ({ enclaveSlug: slug }) => Promise.resolve({ slug, onDay: today(), formKey: newId() }),
  form: NewNewsForm,
  run: (actor, _, input, now) => draftNews(actor, input, now),
  to: ({ enclaveSlug }, _, { newsId }) => paths.newsPiece(enclaveSlug, newsId),
  name: (w) => w.new,
  lead: (w) => w.editLead,
  labels: (w) => w.fields,
  fields: (w, { onDay }) => newsFields(w, { onDay }),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
