import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ABILITIES, may } from '~/ground/criteria/abilities'
import { setLines } from '~/ground/criteria/queries.server'
import { StandingWord } from '~/setup/criteria-sets/set-standing'
import { criteriaWords } from '~/ground/criteria/words'
import { requireActor } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { TakeOverLink } from '~/setup/taking-over/take-over-link'
import { TakenNote } from '~/setup/taking-over/take-over-note'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'
import { wordFor } from '~/shared/words'

export const meta = titled(criteriaWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.read, enclave: params.enclave })
  const sets = await setLines(actor, today())
  return json({ slug: actor.enclaveSlug, mayDraft: may(actor.role, 'draft'), sets })
}

/** Every set of criteria: what is drafted, what is to come, what is in force, what was. */
export default function CriteriaSets() {
  const { slug, mayDraft, sets } = useLoaderData<typeof loader>()
  const w = useWords(criteriaWords)
  const locale = useLocale()
  return (
    <>
      <PageHead
        title={w.title}
        sub={w.sub}
        actions={mayDraft ? <TakeOverLink slug={slug} matter="criteria" /> : undefined}
      />
      <TakenNote />
      {sets.length === 0 ? <EmptyState title={w.none} /> : null}
      {sets.length > 0 ? (
        <Table label={w.title} minWidth="l">
          <thead>
            <tr>
              <Th>{w.cols.title}</Th>
              <Th>{w.cols.purpose}</Th>
              <Th>{w.cols.state}</Th>
              <Th>{w.cols.from}</Th>
              <Th num>{w.cols.count}</Th>
              <Th>{w.cols.usedBy}</Th>
              {mayDraft ? <Th>{w.copy}</Th> : null}
            </tr>
          </thead>
          <tbody>
            {sets.map((set) => (
              <Row key={set.id}>
                <Td head second={set.code}>
                  <Link to={paths.deskCriteriaSet(slug, set.id)}>
                    {locale === 'zh' ? set.titleZh : set.titleEn}
                  </Link>
                </Td>
                <Td>{wordFor(w.purposes, set.purpose)}</Td>
                <Td>
                  <StandingWord standing={set.standing} />
                </Td>
                <Td>{set.effectiveFrom}</Td>
                <Td num>{set.count}</Td>
                <Td quiet={set.usedBy.length === 0}>
                  {set.usedBy.map(({ number }) => w.intake(number)).join(w.listJoin) || w.unused}
                </Td>
                {mayDraft ? (
                  <Td>
                    <Link to={paths.deskNewCriteria(slug, set.id)} aria-label={`${w.copy} ${set.code}`}>
                      {w.copy}
                    </Link>
                  </Td>
                ) : null}
              </Row>
            ))}
          </tbody>
        </Table>
      ) : null}
    </>
  )
}
