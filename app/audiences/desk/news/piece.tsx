import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { RefusedBefore } from '~/mechanism/done'
import { MAY } from '~/plan/news/abilities'
import { newsView } from '~/plan/news/queries.server'
import { NEWS_STATES } from '~/plan/news/vocabulary'
import { newsWords } from '~/plan/news/words'
import { DraftPictures } from '~/plan/pictures/pictures-view'
import { paths } from '~/platform/paths'
import { stampOf } from '~/shared/days'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { Disclosure, PageHead, SectionHead } from '~/ui/page'
import { Prose } from '~/ui/prose'
import { StatusWord } from '~/ui/status'
import { titled } from '~/ui/title'

export const meta = titled(newsWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await inRole(...MAY.look)({ request, params })
  const refused = new URL(request.url).searchParams.get('refused')
  return json({ slug: actor.enclaveSlug, refused, news: await newsView(actor, params.newsId) })
}

/** One piece of news as it reads, and what can be done with it. */
export default function NewsPiece() {
  const { slug, refused, news } = useLoaderData<typeof loader>()
  const w = useWords(newsWords)
  const { id, state, words, edited, published, withdrawn } = news
  const to = (act: Parameters<typeof paths.newsAct>[2]) => paths.newsAct(slug, id, act)
  const isOut = state === 'published'
  const line = withdrawn
    ? w.withdrawnBy(withdrawn.by, stampOf(withdrawn.at))
    : published
      ? w.publishedBy(published.by, stampOf(published.at))
      : edited
        ? w.editedBy(edited.by, stampOf(edited.at))
        : ''
  return (
    <>
      <PageHead
        crumbs={[{ label: w.title, to: paths.news(slug) }]}
        title={words.titleZh}
        sub={
          <span className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
            <StatusWord shape={NEWS_STATES.shapeOf(state)}>{w.states[state]}</StatusWord>
            <span>{words.onDay}</span>
            <span>{line}</span>
            {isOut ? <Link to={paths.publicPiece(slug, news.number)}>{w.see}</Link> : null}
          </span>
        }
        actions={
          isOut ? (
            <LinkButton to={to('withdrawal')}>{w.withdraw}</LinkButton>
          ) : (
            <>
              {state === 'draft' ? (
                <LinkButton to={to('publication')} variant="primary">
                  {w.publish}
                </LinkButton>
              ) : null}
              <LinkButton to={to('change')}>{w.edit}</LinkButton>
            </>
          )
        }
      />
      <RefusedBefore reason={refused} sentences={{ wrong_state: w.refusals.wrong_state }} />
      {news.reason ? <p className="mb-6 text-ink-2">{news.reason}</p> : null}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_404px]">
        <div>
          <Prose text={words.textZh} lang="zh" />
          {words.titleEn ? (
            <Disclosure summary={words.titleEn} open>
              <Prose text={words.textEn} lang="en" />
            </Disclosure>
          ) : null}
        </div>
        <section>
          <SectionHead
            title={w.pictures}
            aside={isOut ? undefined : <Link to={to('pictures/new')}>{w.addPicture}</Link>}
          />
          <DraftPictures
            pictures={news.pictures}
            none={w.noPictures}
            remove={w.removePicture}
            removal={isOut ? null : (pictureId) => paths.newsPictureRemoval(slug, id, pictureId)}
          />
        </section>
      </div>
    </>
  )
}
