import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enclaveInWords } from '~/admission/intakes/enclave-words'
import { publicEnclave } from '~/ground/people/guard.server'
import { shownCase } from '~/plan/cases/shown.server'
import { caseWords } from '~/plan/cases/words'
import { Pictures } from '~/plan/pictures/pictures-view'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { Prose } from '~/ui/prose'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.title} · ${data.enclave.name}` : '' },
]

// Not kept for all: what a firm withdraws is gone with the next look.
export async function loader({ request, params }: LoaderFunctionArgs) {
  const enclave = await publicEnclave({ request, params })
  const locale = localeOf(request)
  const one = await shownCase(enclave.id, params.number)
  return json({ enclave: enclaveInWords(enclave, locale), title: one[locale].title, one })
}

/** A case as everybody reads it, to be printed as well. */
export default function PublicCase() {
  const { enclave, one } = useLoaderData<typeof loader>()
  const w = useWords(caseWords)
  const locale = useLocale()
  const { title, text } = one[locale]
  return (
    <article>
      <PageHead
        crumbs={[{ label: w.public.title, to: paths.publicCases(enclave.slug) }]}
        title={title}
        sub={[one.firm, w.public.on(one.on)].join(' · ')}
      />
      <Prose text={text} />
      <Pictures pictures={one.pictures} src={(fileId) => paths.publicPicture(enclave.slug, fileId)} />
      <p className="mt-8 text-13 text-ink-3">{w.public.consent}</p>
    </article>
  )
}
