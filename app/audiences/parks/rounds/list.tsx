import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { ROUNDS_ON_A_PAGE, roundsOf } from '~/landing/park-reviews/queries.server'
import { parkReviewWords } from '~/landing/park-reviews/words'
import { ROUND_STATES } from '~/landing/park-rules/vocabulary'
import { mayPark, parkRoles } from '~/landing/parks/abilities'
import { paths } from '~/platform/paths'
import { pageAsked, rangeOfPage } from '~/shared/page-range'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead, NumberedPager } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(parkReviewWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole(...parkRoles('look'))(asked)
  const page = pageAsked(new URL(asked.request.url).searchParams)
  return json({
    slug: actor.enclaveSlug,
    mayAssess: mayPark(actor.role, 'assess'),
    page,
    size: ROUNDS_ON_A_PAGE,
    ...(await roundsOf(actor, page)),
  })
}

/** The assessments of the parks, the newest first. */
export default function Rounds() {
  const { slug, mayAssess, rows, page, size, more } = useLoaderData<typeof loader>()
  const w = useWords(parkReviewWords)
  const locale = useLocale()
  const at = (number: number) => `${paths.parkRounds(slug)}?page=${number}`
  return (
    <>
      <PageHead
        title={w.title}
        sub={w.sub}
        crumbs={[{ label: w.parks, to: paths.parks(slug) }, { label: w.title }]}
        actions={
          mayAssess ? (
            <LinkButton to={paths.parkNewRound(slug)} variant="primary">
              {w.newRound}
            </LinkButton>
          ) : null
        }
      />
      {rows.length === 0 ? (
        <EmptyState title={w.none}>{w.noneText}</EmptyState>
      ) : (
        <Table label={w.title} minWidth="m" pick>
          <thead>
            <tr>
              <Th>{w.round}</Th>
              <Th>{w.state}</Th>
              <Th>{w.heldOn}</Th>
              <Th>{w.publishedOn}</Th>
              <Th>{w.objectUntil}</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map((round) => (
              <Row key={round.number}>
                <Td head>
                  <Link to={paths.parkRound(slug, round.number)}>{round[locale]}</Link>
                </Td>
                <Td>
                  <StatusWord shape={ROUND_STATES.shapeOf(round.state)}>{w.states[round.state]}</StatusWord>
                </Td>
                <Td>{round.heldOn}</Td>
                <Td>{round.publishedOn ?? '—'}</Td>
                <Td>{round.objectUntil ?? '—'}</Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      <NumberedPager
        page={page}
        more={more}
        range={rangeOfPage(page, size, rows.length, { total: null })}
        at={at}
      />
    </>
  )
}
