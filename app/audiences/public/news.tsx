import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enclaveInWords } from '~/admission/intakes/enclave-words'
import { publicEnclave } from '~/ground/people/guard.server'
import { NEWS_SHOWN } from '~/plan/news/list-query'
import { shownNews } from '~/plan/news/shown.server'
import { newsWords } from '~/plan/news/words'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { pageAsked, rangeOfPage } from '~/shared/page-range'
import { inLocale } from '~/shared/words'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead, NumberedPager } from '~/ui/page'
import { StoryList } from '~/ui/story-list'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · ${data?.enclave.name ?? ''}` },
]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const enclave = await publicEnclave({ request, params })
  const locale = localeOf(request)
  const page = pageAsked(new URL(request.url).searchParams)
  return json({
    enclave: enclaveInWords(enclave, locale),
    title: inLocale(newsWords, locale).public.title,
    page,
    ...(await shownNews(enclave.id, page)),
  })
}

/** The news of an enclave, the newest day first. */
export default function PublicNews() {
  const { enclave, page, rows, more } = useLoaderData<typeof loader>()
  const w = useWords(newsWords)
  const locale = useLocale()
  const here = paths.publicNews(enclave.slug)
  return (
    <>
      <PageHead
        title={w.public.title}
        sub={w.public.lead}
        actions={
          <a className="btn btn-secondary" href={paths.newsFeed(enclave.slug)}>
            {w.public.feed}
          </a>
        }
      />
      {rows.length === 0 ? <EmptyState title={w.public.none} /> : null}
      <StoryList
        lines={rows.map((row) => {
          const said = row[locale] ?? row.zh
          const lang = said === row.zh && locale === 'en' ? 'zh-CN' : undefined
          return {
            ...said,
            lang,
            to: paths.publicPiece(enclave.slug, row.number),
            picture: row.fileId ? paths.publicPictureSmall(enclave.slug, row.fileId) : undefined,
            note: lang ? `${row.on} · ${w.public.inChinese}` : row.on,
          }
        })}
      />
      <NumberedPager
        page={page}
        more={more}
        range={rangeOfPage(page, NEWS_SHOWN, rows.length, { total: null })}
        at={(number) => `${here}?page=${number}`}
      />
    </>
  )
}
