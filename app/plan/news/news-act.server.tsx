import type { z } from 'zod'
import type { Actor } from '~/ground/people/actor'
import { inRole } from '~/ground/people/guard.server'
import { acts, type Does, type Look } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import { DateField, TextArea, TextField } from '~/ui/form'
import { MAY, type NewsAct } from './abilities'
import type { Done, NewsRefusal } from './change-news.server'
import { newsView } from './queries.server'
import { newsWords } from './words'

type Framed = {
  slug: string
  formKey?: string
  version?: number
  news?: { id: string; words: { titleZh: string } }
}

/** What staff do with news; the way back is the piece, or the list. */
export const newsAct = acts(newsWords, (w, { slug, news, version, formKey }: Framed) => {
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
export function newsFields(w: NewsWords, words: Partial<Words>) {
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

async function shown(actor: Actor, newsId: string | undefined) {
  const news = await newsView(actor, newsId)
  return { slug: actor.enclaveSlug, version: news.version, role: actor.role, news }
}

type NewsWords = (typeof newsWords)['zh']
type OnNews<Schema extends z.ZodType> = { may: NewsAct } & Pick<
  Does<Actor, unknown, Schema, Done, NewsRefusal>,
  'form' | 'at' | 'file'
> & {
    command: (
      actor: Actor,
      id: string | undefined,
      input: z.output<Schema>,
      now: Date,
    ) => Promise<Outcome<Done, NewsRefusal>>
  } & Look<NewsWords, Awaited<ReturnType<typeof shown>>>

/** An act on one piece of news; it leads back to it. */
export function newsPieceAct<Schema extends z.ZodType>(one: OnNews<Schema>) {
  return newsAct({
    ...one,
    guard: inRole(...MAY[one.may]),
    show: (actor, { params }) => shown(actor, params.newsId),
    find: (actor, { params }) => newsView(actor, params.newsId),
    run: (actor, { params }, input, now) => one.command(actor, params.newsId, input, now),
    to: ({ enclaveSlug }, _, { newsId }) => paths.newsPiece(enclaveSlug, newsId),
  })
}
