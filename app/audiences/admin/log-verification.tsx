import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ABILITIES } from '~/ground/members/abilities'
import { verifyChain } from '~/ground/audit/verify.server'
import { adminWords } from '~/ground/members/admin-words'
import { requireActor } from '~/ground/people/guard.server'
import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { Note, PageHead, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(adminWords, (w) => w.verification)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { enclaveId, enclaveSlug: slug } = await requireActor(request, {
    roles: ABILITIES.read_log,
    enclave: params.enclave,
  })
  const { events, head, breaks } = await verifyChain(enclaveId)
  const note = `${enclaveId}:${head.seq}:${head.hash}`
  return json({ slug, events, note, count: breaks.length, breaks: breaks.slice(0, 200) })
}

export default function LogVerificationPage() {
  const { slug, events, note, count, breaks } = useLoaderData<typeof loader>()
  const w = useWords(adminWords)
  return (
    <>
      <PageHead
        title={w.verification}
        crumbs={[{ label: w.log, to: paths.adminLog(slug) }, { label: w.verification }]}
      />
      {count === 0 ? (
        <Note tone="wei" role="status" title={w.holds(events)} />
      ) : (
        <Note tone="sha" role="alert" title={w.broken(count)}>
          <ul>
            {breaks.map(({ seq, problem }) => (
              <li key={`${seq} ${problem}`}>
                {w.breakAt(seq)} {w.problems[problem]}
              </li>
            ))}
          </ul>
        </Note>
      )}
      <section className="mt-10">
        <SectionHead title={w.head} />
        <p className="mb-3 text-ink-2">{w.headText}</p>
        <code className="text-13 break-all">{note}</code>
      </section>
    </>
  )
}
