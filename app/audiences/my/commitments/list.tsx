import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/commitments/abilities'
import { MyCommitmentList } from '~/landing/commitment-pages/my-commitments'
import { commitmentsOfFirm } from '~/landing/commitments/queries.server'
import { commitmentWords } from '~/landing/commitments/words'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(commitmentWords, (w) => w.my.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await inRole(...MAY.own)({ request, params: {} })
  return json({ rows: await commitmentsOfFirm(actor, today()) })
}

/** What a founder's firm owes now and what it is owed, late first. */
export default function MyCommitments() {
  const { rows } = useLoaderData<typeof loader>()
  const w = useWords(commitmentWords)
  const over = rows.filter(({ state }) => state === 'confirmed' || state === 'waived')
  const open = rows.filter((one) => !over.includes(one))
  const projects = [...new Map(rows.map(({ projectId, projectRef }) => [projectId, projectRef]))]
  return (
    <>
      <PageHead title={w.my.title} sub={w.my.lead} crumbs={[{ label: w.back, to: paths.myFirm }]} />
      {rows.length === 0 ? (
        <EmptyState title={w.my.none}>{w.my.noneText}</EmptyState>
      ) : (
        <>
          <MyCommitmentList
            title={w.my.weOwe}
            none={w.my.noneOwe}
            rows={open.filter(({ side }) => side === 'firm')}
          />
          <MyCommitmentList
            title={w.my.owedUs}
            none={w.my.noneOwed}
            rows={open.filter(({ side }) => side === 'city')}
          />
          {over.length > 0 ? <MyCommitmentList title={w.my.over} none="" rows={over} /> : null}
          <section className="mt-8">
            <SectionHead title={w.my.agreements} />
            <ul>
              {projects.map(([id, ref]) => (
                <li key={id} className="border-b border-rule py-3">
                  <Link to={paths.myLandingAgreement(id)}>{w.agreementOf(ref)}</Link>
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </>
  )
}
