import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { nameOf } from '~/across/proposals/proposal-act.server'
import { proposalsOf, PROPOSALS_ON_A_PAGE } from '~/across/proposals/queries.server'
import { PROPOSAL_STATES } from '~/across/proposals/vocabulary'
import { proposalWords } from '~/across/proposals/words'
import { asStaff } from '~/ground/people/guard.server'
import { paths } from '~/platform/paths'
import { RentPager } from '~/residence/rent/rent-pager'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'
import { pageAsked } from '~/shared/page-range'

export const meta = titled(proposalWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await asStaff(asked)
  const page = pageAsked(new URL(asked.request.url).searchParams)
  return json({
    slug: actor.enclaveSlug,
    page,
    size: PROPOSALS_ON_A_PAGE,
    ...(await proposalsOf(actor, page)),
  })
}

/** Proposals of rooms, the newest on top. */
export default function Proposals() {
  const { slug, page, size, more, waiting, proposals } = useLoaderData<typeof loader>()
  const w = useWords(proposalWords)
  return (
    <>
      <PageHead
        crumbs={[{ label: w.space, to: paths.deskSpace(slug) }]}
        title={w.title}
        sub={`${w.waiting(waiting)} · ${w.sub}`}
        actions={
          <LinkButton to={paths.deskNewProposal(slug)} variant="primary">
            {w.new}
          </LinkButton>
        }
      />
      {proposals.length === 0 ? (
        <EmptyState title={w.none}>{w.noneHint}</EmptyState>
      ) : (
        <Table label={w.title} pick stacks>
          <thead>
            <tr>
              <Th>{w.title}</Th>
              <Th>{w.state}</Th>
              <Th num>{w.firms}</Th>
              <Th num>{w.placed}</Th>
              <Th>{w.by}</Th>
              <Th>{w.on}</Th>
            </tr>
          </thead>
          <tbody>
            {proposals.map((one) => (
              <Row key={one.id}>
                <Td strong className="cell-head">
                  <Link to={paths.deskProposal(slug, one.id)}>{nameOf(w, one)}</Link>
                </Td>
                <Td label={w.state}>
                  <StatusWord shape={PROPOSAL_STATES.shapeOf(one.state)}>{w.states[one.state]}</StatusWord>
                </Td>
                <Td num label={w.firms}>
                  {one.firms}
                </Td>
                <Td num label={w.placed}>
                  {one.placed}
                </Td>
                <Td label={w.by}>{one.by}</Td>
                <Td label={w.on}>{one.madeOn}</Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      <RentPager
        here={paths.deskProposals(slug)}
        page={page}
        more={more}
        shown={proposals.length}
        size={size}
      />
    </>
  )
}
