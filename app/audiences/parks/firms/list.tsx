import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { MATCHING } from '~/landing/matching/abilities'
import { firmsFor, firstPark, invitationsWaiting } from '~/landing/matching/matches.server'
import { PARK_INVITATION_STATES } from '~/landing/matching/vocabulary'
import { matchingWords } from '~/landing/matching/words'
import { parksWords } from '~/landing/parks/words'
import { today } from '~/platform/clock.server'
import { isId } from '~/platform/ids.server'
import { notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead, NumberedPager, SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'
import { pageAsked } from '~/shared/page-range'

export const meta = titled(matchingWords, (w) => w.firmsTitle)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole(...MATCHING.look)(asked)
  const query = new URL(asked.request.url).searchParams
  const parkId = query.get('park') ?? actor.parkId ?? (await firstPark(actor.enclaveId, today()))
  if (!isId(parkId)) return notFound()
  const page = pageAsked(query)
  return json({
    slug: actor.enclaveSlug,
    mayInvite: actor.role === 'park',
    waiting: await invitationsWaiting(actor),
    ...(await firmsFor(actor, parkId, page, today())),
  })
}

/** Firms that look for a site and fit one of a park's. */
export default function ParkFirms() {
  const { slug, mayInvite, waiting, park, firms, more, page, size } = useLoaderData<typeof loader>()
  const w = useWords(matchingWords)
  const p = useWords(parksWords)
  const locale = useLocale()
  const at = (number: number) => `${paths.parkFirms(slug)}?park=${park.id}&page=${number}`
  return (
    <>
      <PageHead
        crumbs={[
          { label: p.title, to: paths.parks(slug) },
          { label: park[locale], to: paths.parkPage(slug, park.id) },
          { label: w.firmsTitle },
        ]}
        title={w.firmsTitle}
        sub={w.firmsLead}
      />
      {firms.length === 0 ? (
        <EmptyState title={w.firmsNone} />
      ) : (
        <Table label={w.firmsTitle} minWidth="l" tall>
          <thead>
            <tr>
              <Th>{w.firm}</Th>
              <Th>{w.industry}</Th>
              <Th>{w.need}</Th>
              <Th num>{w.sites}</Th>
              <Th>{w.invite}</Th>
            </tr>
          </thead>
          <tbody>
            {firms.map((one) => (
              <Row key={one.id}>
                <Td head second={one.ref}>
                  {one.name}
                </Td>
                <Td
                  second={
                    [...(one.leads ? [w.for.leads] : []), ...one.together.map((each) => w.here[each])].join(
                      locale === 'zh' ? '，' : ', ',
                    ) || undefined
                  }
                >
                  {one.industry?.[locale] ?? '—'}
                </Td>
                <Td
                  second={[
                    w.partnersOf(
                      one.upstream?.[locale] ?? '',
                      one.downstream?.[locale] ?? '',
                      one.partners.join(locale === 'zh' ? '、' : ', '),
                    ),
                    one.note,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                >
                  {w.needOf(one.kind, one.areaFrom, one.areaTo, one.neededOn)}
                </Td>
                <Td num>
                  <Link to={`${paths.sites(slug)}?park=${park.id}&kind=${one.kind}`}>
                    {w.sitesOf(one.sites)}
                  </Link>
                </Td>
                <Td>
                  {one.invited === null || one.invited === 'withdrawn' ? null : (
                    <StatusWord shape={PARK_INVITATION_STATES.shapeOf(one.invited)}>
                      {w.states[one.invited]}
                    </StatusWord>
                  )}
                  {mayInvite && one.invited !== 'invited' ? (
                    <LinkButton to={paths.parkInvite(slug, one.id)} size="s">
                      {w.invite}
                    </LinkButton>
                  ) : null}
                </Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      {waiting.length > 0 ? (
        <section className="mt-8">
          <SectionHead title={w.waitingTitle} />
          <Table label={w.waitingTitle} minWidth="l" tall>
            <thead>
              <tr>
                <Th>{w.firm}</Th>
                <Th>{w.site}</Th>
                <Th>{w.sentOn}</Th>
                <Th>{w.withdraw}</Th>
              </tr>
            </thead>
            <tbody>
              {waiting.map(({ id, firmId, firm, ref, site, on }) => (
                <Row key={id}>
                  <Td head second={ref}>
                    {firm}
                  </Td>
                  <Td>{site ?? w.noSite}</Td>
                  <Td>{on}</Td>
                  <Td>
                    <LinkButton to={paths.parkInviteEnd(slug, firmId)} size="s">
                      {w.withdraw}
                    </LinkButton>
                  </Td>
                </Row>
              ))}
            </tbody>
          </Table>
        </section>
      ) : null}
      <NumberedPager
        page={page}
        more={more}
        range={{ first: (page - 1) * size + 1, shown: firms.length, size, total: null }}
        at={at}
      />
    </>
  )
}
