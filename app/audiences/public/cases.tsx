import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enclaveInWords } from '~/admission/intakes/enclave-words'
import { publicEnclave } from '~/ground/people/guard.server'
import { SHOWN_ON_A_PAGE } from '~/plan/cases/list-query'
import { shownCases } from '~/plan/cases/shown.server'
import { caseWords } from '~/plan/cases/words'
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

// Not kept for all: what a firm withdraws is gone with the next look.
export async function loader({ request, params }: LoaderFunctionArgs) {
  const enclave = await publicEnclave({ request, params })
  const locale = localeOf(request)
  const page = pageAsked(new URL(request.url).searchParams)
  return json({
    enclave: enclaveInWords(enclave, locale),
    title: inLocale(caseWords, locale).public.title,
    page,
    ...(await shownCases(enclave.id, page)),
  })
}

/** The cases an enclave has published, the newest first. */
export default function PublicCases() {
  const { enclave, page, rows, more } = useLoaderData<typeof loader>()
  const w = useWords(caseWords)
  const locale = useLocale()
  const here = paths.publicCases(enclave.slug)
  return (
    <>
      <PageHead title={w.public.title} sub={w.public.lead} />
      {rows.length === 0 ? <EmptyState title={w.public.none} /> : null}
      <StoryList
        lines={rows.map(({ number, picture, firm, on, ...row }) => ({
          ...row[locale],
          to: paths.publicCase(enclave.slug, number),
          picture: picture ? paths.publicPictureSmall(enclave.slug, picture.fileId) : undefined,
          note: [firm, on].join(' · '),
        }))}
      />
      <NumberedPager
        page={page}
        more={more}
        range={rangeOfPage(page, SHOWN_ON_A_PAGE, rows.length, { total: null })}
        at={(number) => `${here}?page=${number}`}
      />
    </>
  )
}
