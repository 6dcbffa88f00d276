import { inRole } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import { MAY } from '~/plan/news/abilities'
import { draftNews } from '~/plan/news/change-news.server'
import { newsAct, newsFields } from '~/plan/news/news-act'
import { NewNewsForm } from '~/plan/news/news.form'
import { newsWords } from '~/plan/news/words'
import { today } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'

const { loader, action } = act({
  guard: inRole(...MAY.word),
  show: ({ enclaveSlug: slug }) => Promise.resolve({ slug, onDay: today(), formKey: newId() }),
  form: NewNewsForm,
  run: (actor, _, input, now) => draftNews(actor, input, now),
  words: newsWords,
  to: ({ enclaveSlug }, _, { newsId }) => paths.newsPiece(enclaveSlug, newsId),
})

/** Writes a piece of news. */
const { meta, Page } = newsAct<typeof loader>({
  name: (w) => w.new,
  lead: (w) => w.editLead,
  labels: (w) => w.fields,
  fields: (w, { onDay }) => newsFields(w, { onDay }),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
