import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { LinkTable } from '~/admission/experts/link-fields'
import { Divisions } from '~/admission/experts/names'
import { Conflicts } from '~/admission/experts/parts'
import { expertPage } from '~/admission/assignment/pool.server'
import { INVITATION_STATES } from '~/admission/experts/vocabulary'
import { expertWords } from '~/admission/experts/words'
import { REVIEW_STATES } from '~/admission/rubrics/vocabulary'
import { requireActor } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { Facts, KeyValues, PageHead, SectionHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'
import { sentenceFor } from '~/mechanism/sentences'

export const meta = titled(
  expertWords,
  (w, data) => (data as { expert?: { name: string } } | undefined)?.expert?.name ?? w.pool,
)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['officer', 'director'], enclave: params.enclave })
  return json({ slug: actor.enclaveSlug, ...(await expertPage(actor, params.expertId, today())) })
}

/** One expert: what they know, whom they are tied to, what they have in hand and what they did. */
export default function ExpertPage() {
  const { slug, expert, links, workload, stale } = useLoaderData<typeof loader>()
  const w = useWords(expertWords)
  const confirmed = expert.confirmedOn ? w.confirmedOn(expert.confirmedOn) : w.neverConfirmed
  return (
    <>
      <PageHead
        large
        crumbs={[{ label: w.pool, to: paths.deskExperts(slug) }]}
        title={expert.name}
        sub={[expert.employer, expert.title, stale && expert.confirmedOn ? w.stale : confirmed]
          .filter(Boolean)
          .join(' · ')}
        actions={<LinkButton to={paths.deskExpertProfile(slug, expert.id)}>{w.edit}</LinkButton>}
      />
      <Facts
        items={[
          { value: w.nowOf(workload.open, workload.invited), label: w.now },
          { value: workload.thisYear, label: w.thisYear },
          { value: workload.recused, label: w.recusals },
          { value: workload.declined, label: w.declines },
        ]}
      />
      <div className="mt-8 grid gap-x-14 lg:grid-cols-[minmax(0,1fr)_364px]">
        <div className="min-w-0">
          <section className="mb-10">
            <SectionHead
              title={w.links}
              aside={
                <LinkButton size="s" to={paths.deskExpertLink(slug, expert.id)}>
                  {w.addLink}
                </LinkButton>
              }
            />
            <LinkTable links={links} strikeAt={(id) => paths.deskExpertLinkEnd(slug, expert.id, id)} />
          </section>
          <History />
        </div>
        <aside aria-label={w.profileAside} className="min-w-0">
          <Profile />
          <OpenConflicts />
        </aside>
      </div>
    </>
  )
}

function Profile() {
  const { expert } = useLoaderData<typeof loader>()
  const w = useWords(expertWords)
  const locale = useLocale()
  const languages = expert.languages.map((code) => sentenceFor(w.languageNames, code))
  return (
    <div className="mb-10">
      <KeyValues
        items={[
          { label: w.divisions, value: <Divisions codes={expert.divisions} /> },
          { label: w.knowledge, value: expert.knowledge },
          { label: w.languages, value: languages.join(locale === 'zh' ? '、' : ', ') },
          { label: w.availableUntil, value: expert.availableUntil ?? '' },
          { label: w.state, value: expert.active ? w.active : w.away },
        ].filter(({ value }) => value !== '')}
      />
    </div>
  )
}

function OpenConflicts() {
  const { slug, conflicts } = useLoaderData<typeof loader>()
  const w = useWords(expertWords)
  return (
    <section className="mb-10">
      <SectionHead title={w.openConflicts} />
      {conflicts.length === 0 ? <p className="text-13 text-ink-3">{w.noConflicts}</p> : null}
      {conflicts.map((one) => (
        <div key={one.applicationId} className="border-b border-rule py-2">
          <p className="text-13">
            <Link to={paths.deskApplication(slug, one.applicationId)}>{one.firmName}</Link> · {one.ref}
          </p>
          <Conflicts conflicts={one.conflicts} />
        </div>
      ))}
    </section>
  )
}

function History() {
  const { slug, history } = useLoaderData<typeof loader>()
  const w = useWords(expertWords)
  return (
    <section className="mb-10">
      <SectionHead title={w.history} aside={history.length} />
      {history.length === 0 ? (
        <p className="text-13 text-ink-3">{w.noHistory}</p>
      ) : (
        <Table label={w.history} pick>
          <thead>
            <tr>
              <Th>{w.file}</Th>
              <Th>{w.state}</Th>
              <Th>{w.day}</Th>
            </tr>
          </thead>
          <tbody>
            {history.map((row) => (
              <Row key={row.id}>
                <Td head second={row.ref}>
                  <Link to={paths.deskApplication(slug, row.applicationId)}>{row.firmName}</Link>
                </Td>
                <Td second={row.note || undefined}>
                  {w.states[REVIEW_STATES.has(row.state) ? row.state : INVITATION_STATES.of(row.state)]}
                </Td>
                <Td>{row.on}</Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  )
}
