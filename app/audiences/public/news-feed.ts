import type { LoaderFunctionArgs } from '@remix-run/node'
import { enclaveInWords } from '~/admission/intakes/enclave-words'
import { publicEnclave } from '~/ground/people/guard.server'
import { newsInAtom } from '~/plan/news/feed'
import { shownNews } from '~/plan/news/shown.server'
import { newsWords } from '~/plan/news/words'
import { env } from '~/platform/env.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'

/** The newest news of an enclave as an Atom feed, in the language that is asked for. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const enclave = await publicEnclave({ request, params })
  const locale = localeOf(request)
  const { name, slug } = enclaveInWords(enclave, locale)
  const { BASE_URL } = env()
  const { rows } = await shownNews(enclave.id, 1)
  const feed = newsInAtom(rows, {
    title: `${name} · ${inLocale(newsWords, locale).public.title}`,
    home: BASE_URL + paths.publicNews(slug),
    self: BASE_URL + paths.newsFeed(slug),
    of: (number) => BASE_URL + paths.publicPiece(slug, number),
    locale,
  })
  return new Response(feed, {
    headers: {
      'Content-Type': 'application/atom+xml; charset=utf-8',
      'Cache-Control': 'public, max-age=60',
      Vary: 'Accept-Language, Cookie',
      'Access-Control-Allow-Origin': '*',
    },
  })
}
