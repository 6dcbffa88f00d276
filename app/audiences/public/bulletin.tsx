import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enclaveInWords } from '~/admission/intakes/enclave-words'
import { publicEnclave } from '~/ground/people/guard.server'
import { BulletinSheet } from '~/plan/bulletins/bulletin-paper'
import { publishedBulletin } from '~/plan/bulletins/queries.server'
import { bulletinWords } from '~/plan/bulletins/words'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.paper.title ?? ''} · ${data?.enclave.name ?? ''}` },
]

export const handle = { isForAll: true }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const enclave = await publicEnclave({ request, params })
  return json({
    enclave: enclaveInWords(enclave, localeOf(request)),
    month: params.month ?? '',
    paper: await publishedBulletin(enclave.id, params.month),
  })
}

/** A published bulletin, to read, print and take along. */
export default function PublicBulletin() {
  const { enclave, month, paper } = useLoaderData<typeof loader>()
  const w = useWords(bulletinWords)
  const crumbs = [{ label: w.publicTitle, to: paths.publicBulletins(enclave.slug) }]
  const word = (
    <a className="btn btn-secondary" href={`${paths.publicBulletin(enclave.slug, month)}.docx`}>
      {w.word}
    </a>
  )
  return (
    <>
      <div className="no-print">
        <PageHead crumbs={crumbs} title={w.titleOf(month)} sub={paper.docNo} actions={word} />
      </div>
      <BulletinSheet paper={paper} />
    </>
  )
}
