import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { mayShare } from '~/landing/sharing/abilities'
import { requireSharer } from '~/landing/sharing/act-on-sharing.server'
import { areaOf } from '~/landing/sharing/area'
import { AGREEMENTS_ON_A_PAGE, sharingList } from '~/landing/sharing/queries.server'
import { sharingWords } from '~/landing/sharing/words'
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

export const meta = titled(sharingWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await requireSharer(asked, 'look')
  const page = pageAsked(new URL(asked.request.url).searchParams)
  return json({
    slug: actor.enclaveSlug,
    area: areaOf(asked.request.url),
    mayPropose: mayShare(actor.role, 'propose'),
    page,
    perPage: AGREEMENTS_ON_A_PAGE,
    ...(await sharingList(actor, page, today())),
  })
}

/** The agreements between the two cities, and what of each waits. */
export default function SharingList() {
  const { slug, area, mayPropose, page, perPage, rows, more } = useLoaderData<typeof loader>()
  const w = useWords(sharingWords)
  const locale = useLocale()
  const at = (to: number) => `${paths.sharing(area, slug)}${to > 1 ? `?page=${to}` : ''}`
  return (
    <>
      <PageHead
        title={w.title}
        sub={
          <>
            <p>{w.lead}</p>
            <p>{w.twoLedgers}</p>
          </>
        }
        actions={
          mayPropose ? (
            <LinkButton to={paths.sharingNew(slug)} variant="primary">
              {w.propose}
            </LinkButton>
          ) : undefined
        }
      />
      {rows.length === 0 ? (
        <EmptyState title={w.none}>{w.noneText}</EmptyState>
      ) : (
        <Table label={w.title} minWidth="m" pick>
          <thead>
            <tr>
              <Th>{w.agreement}</Th>
              <Th>{w.scope}</Th>
              <Th>{w.every}</Th>
              <Th>{w.state}</Th>
              <Th>{w.settlements}</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <Row key={one.id}>
                <Td head second={one.ref}>
                  <Link to={paths.sharingAgreement(area, slug, one.id)}>{one[locale]}</Link>
                </Td>
                <Td second={(locale === 'zh' ? one.ofZh : one.ofEn) ?? undefined}>{w.scopes[one.scope]}</Td>
                <Td>{w.everies[one.every]}</Td>
                <Td second={one.waits ? w.versionStates.proposed : undefined}>
                  <StatusWord shape={one.inForce ? 'yes' : 'ring'}>
                    {one.inForce ? w.inForce : w.notInForce}
                  </StatusWord>
                </Td>
                <Td second={one.due > 0 ? w.toSettle(one.due) : undefined}>
                  {one.open > 0 ? w.waiting(one.open) : one.due > 0 ? '' : w.allDone}
                </Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      <NumberedPager
        page={page}
        more={more}
        range={rangeOfPage(page, perPage, rows.length, { total: null })}
        at={at}
      />
    </>
  )
}
