import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enclaveInWords } from '~/admission/intakes/enclave-words'
import { publicEnclave } from '~/ground/people/guard.server'
import { shownPiece } from '~/plan/news/shown.server'
import { newsWords } from '~/plan/news/words'
import { Pictures } from '~/plan/pictures/pictures-view'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { Prose } from '~/ui/prose'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.title} · ${data.enclave.name}` : '' },
]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const enclave = await publicEnclave({ request, params })
  const locale = localeOf(request)
  const one = await shownPiece(enclave.id, params.number)
  return json({ enclave: enclaveInWords(enclave, locale), title: (one[locale] ?? one.zh).title, one })
}

/** A piece of news as everybody reads it. */
export default function PublicNewsPiece() {
  const { enclave, one, title } = useLoaderData<typeof loader>()
  const w = useWords(newsWords)
  const locale = useLocale()
  const said = one[locale] ?? one.zh
  const inChinese = said === one.zh && locale === 'en'
  return (
    <article>
      <PageHead
        crumbs={[{ label: w.public.title, to: paths.publicNews(enclave.slug) }]}
        title={<span lang={inChinese ? 'zh-CN' : undefined}>{title}</span>}
        sub={inChinese ? `${one.on} · ${w.public.inChinese}` : one.on}
      />
      <Prose text={said.text} lang={inChinese ? 'zh' : undefined} />
      <Pictures pictures={one.pictures} src={(fileId) => paths.publicPicture(enclave.slug, fileId)} />
    </article>
  )
}
