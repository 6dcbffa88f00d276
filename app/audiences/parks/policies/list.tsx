import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { MAY, mayPolicy } from '~/landing/policies/abilities'
import { POLICIES_ON_A_PAGE, policyList } from '~/landing/policies/queries.server'
import { STANDINGS } from '~/landing/policies/vocabulary'
import { policyWords } from '~/landing/policies/words'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { pageAsked, rangeOfPage } from '~/shared/page-range'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead, NumberedPager } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(policyWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole(...MAY.look)(asked)
  const page = pageAsked(new URL(asked.request.url).searchParams)
  const list = await policyList(actor, page, today())
  const range = rangeOfPage(page, POLICIES_ON_A_PAGE, list.rows.length, { total: null })
  return json({ slug: actor.enclaveSlug, mayKeep: mayPolicy(actor.role, 'keep'), page, range, ...list })
}

/** The packages of the city and of its parks. */
export default function Policies() {
  const { slug, mayKeep, page, range, rows, more } = useLoaderData<typeof loader>()
  const w = useWords(policyWords)
  const zh = useLocale() === 'zh'
  const here = paths.policies(slug)
  return (
    <>
      <PageHead
        title={w.title}
        sub={w.sub}
        crumbs={[{ label: w.parks, to: paths.parks(slug) }, { label: w.title }]}
        actions={
          <>
            <LinkButton to={paths.claims(slug)}>{w.claims}</LinkButton>
            <LinkButton to={paths.policyCalculator(slug)}>{w.calculate}</LinkButton>
            {mayKeep ? (
              <LinkButton to={paths.policyNew(slug)} variant="primary">
                {w.new}
              </LinkButton>
            ) : null}
          </>
        }
      />
      {rows.length === 0 ? (
        <EmptyState title={w.none}>{w.noneText}</EmptyState>
      ) : (
        <Table label={w.title} minWidth="m" pick>
          <thead>
            <tr>
              <Th>{w.policy}</Th>
              <Th>{w.whose}</Th>
              <Th>{w.validity}</Th>
              <Th num>{w.items}</Th>
              <Th>{w.standing}</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <Row key={one.id}>
                <Td head second={`${one.ref} · ${one.docNo}`}>
                  <Link to={paths.policy(slug, one.id)}>{zh ? one.zh : one.en}</Link>
                </Td>
                <Td>{(zh ? one.parkZh : one.parkEn) ?? w.city}</Td>
                <Td>{w.from(one.validFrom, one.validUntil)}</Td>
                <Td num>{one.items}</Td>
                <Td second={one.hasDraft && one.standing !== 'draft' ? w.draftOpen : undefined}>
                  <StatusWord shape={STANDINGS.shapeOf(one.standing)}>{w.standings[one.standing]}</StatusWord>
                </Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      <NumberedPager page={page} more={more} range={range} at={(number) => `${here}?page=${number}`} />
    </>
  )
}
