import { actPages } from '~/mechanism/act-page'
import { sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import { DateField, TextArea, TextField } from '~/ui/form'
import { newsWords } from './words'

type Shown = {
  slug: string
  formKey?: string
  version?: number
  news?: { id: string; words: { titleZh: string } }
}

/** The pages of what staff do with news; the way back is the piece, or the list. */
export const newsAct = actPages(newsWords, (w, { slug, news, version, formKey }: Shown) => {
  const list = paths.news(slug)
  const back = news ? paths.newsPiece(slug, news.id) : list
  return {
    crumbs: [{ label: w.title, to: list }, ...(news ? [{ label: news.words.titleZh, to: back }] : [])],
    back,
    keep: w.back,
    formKey,
    version,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})

type Words = { titleZh: string; titleEn: string; textZh: string; textEn: string; onDay: string }

/** Title, text and day of a piece of news; English may be left out. */
export function newsFields(w: (typeof newsWords)['zh'], words: Partial<Words>) {
  return (
    <>
      <DateField name="onDay" label={w.fields.onDay} defaultValue={words.onDay} />
      <TextField name="titleZh" label={w.fields.titleZh} defaultValue={words.titleZh} maxLength={60} />
      <TextArea name="textZh" label={w.fields.textZh} defaultValue={words.textZh} rows={12} max={6000} />
      <TextField
        name="titleEn"
        label={w.fields.titleEn}
        defaultValue={words.titleEn}
        maxLength={120}
        optional
      />
      <TextArea
        name="textEn"
        label={w.fields.textEn}
        defaultValue={words.textEn}
        rows={12}
        max={10000}
        optional
      />
    </>
  )
}
