import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { LEVELS, PARK_GRADES, STANDINGS } from '~/landing/park-rules/vocabulary'
import { mayPark, parkRoles } from '~/landing/parks/abilities'
import { PARKS_ON_A_PAGE, parkListAddress, readParkQuery, type ParkSort } from '~/landing/parks/list-query'
import { ParkCounts } from '~/landing/parks/park-counts'
import { parkCounts, parkList } from '~/landing/parks/queries.server'
import { parksWords } from '~/landing/parks/words'
import { parksToDecide } from '~/landing/park-reviews/queries.server'
import { ToDecide } from '~/landing/park-reviews/to-decide'
import { parkFiguresWords } from '~/setup/park-figures/words'
import { Done } from '~/mechanism/done'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { rangeOfPage } from '~/shared/page-range'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, FilterLinks, PageHead, NumberedPager } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(parksWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole(...parkRoles('look'))(asked)
  const query = readParkQuery(new URL(asked.request.url).searchParams)
  const [list, counts, toDecide] = await Promise.all([
    parkList(actor, query, today()),
    parkCounts(actor, today()),
    parksToDecide(actor, today()),
  ])
  return json({
    slug: actor.enclaveSlug,
    ownId: actor.parkId,
    opensAll: actor.role !== 'park',
    mayCount: mayPark(actor.role, 'count'),
    mayEnter: mayPark(actor.role, 'enter'),
    mayAssess: mayPark(actor.role, 'assess'),
    entered: Number(new URL(asked.request.url).searchParams.get('entered')) || 0,
    query,
    counts,
    toDecide: toDecide.filter(({ id }) => actor.role !== 'park' || id === actor.parkId),
    ...list,
  })
}

/** The parks of the home city, where each stands, and who has to be decided on. */
export default function Parks() {
  const { slug, ownId, opensAll, query, counts, toDecide, rows, more, mayCount, ...may } =
    useLoaderData<typeof loader>()
  const f = useWords(parkFiguresWords)
  const w = useWords(parksWords)
  const zh = useLocale() === 'zh'
  const here = paths.parks(slug)
  const at = (change: Partial<typeof query>) => parkListAddress(here, query, change)
  const sorted = (sort: ParkSort) => ({
    to: at({ sort }),
    ...(query.sort === sort ? { direction: 'ascending' as const } : {}),
  })
  return (
    <>
      <PageHead
        title={w.title}
        sub={w.sub(counts.here)}
        actions={
          <>
            <LinkButton to={paths.parksBeside(slug)}>{w.compare}</LinkButton>
            <LinkButton to={paths.sites(slug)}>{w.sites}</LinkButton>
            <LinkButton to={paths.parkLists(slug)}>{w.checklists}</LinkButton>
            <LinkButton to={paths.parkRounds(slug)} variant="primary">
              {w.rounds}
            </LinkButton>
          </>
        }
      />
      <Done when={may.entered > 0}>{f.entered(may.entered)}</Done>
      {may.mayEnter ? (
        <p className="mb-3 flex flex-wrap gap-x-4 text-13">
          <Link to={paths.parkFiguresImport(slug)}>{f.figures}</Link>
          {may.mayAssess ? <Link to={paths.parkQuotasImport(slug)}>{f.quotas}</Link> : null}
        </p>
      ) : null}
      <ToDecide slug={slug} parks={toDecide} />
      <div className="my-3 grid gap-2">
        <FilterLinks
          label={w.level}
          items={[
            { to: at({ level: null }), label: w.all, current: query.level === null },
            ...LEVELS.codes.map((level) => ({
              to: at({ level }),
              label: w.levels[level],
              current: query.level === level,
            })),
          ]}
        />
        <FilterLinks
          label={w.standing}
          items={[
            { to: at({ standing: null }), label: w.all, current: query.standing === null },
            ...STANDINGS.codes.map((standing) => ({
              to: at({ standing }),
              label: w.standings[standing],
              current: query.standing === standing,
            })),
          ]}
        />
      </div>
      {rows.length === 0 ? (
        <EmptyState title={w.none}>{w.noneText}</EmptyState>
      ) : (
        <Table label={w.title} minWidth="l" pick>
          <thead>
            <tr>
              <Th sort={sorted('name')}>{w.park}</Th>
              <Th sort={sorted('level')}>{w.level}</Th>
              <Th sort={sorted('standing')}>{w.standing}</Th>
              <Th>{w.industries}</Th>
              <Th num sort={sorted('projects')}>
                {w.projects}
              </Th>
              <Th sort={sorted('rank')}>{w.lastReview}</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map((park) => (
              <Row key={park.id} current={park.id === ownId}>
                <Td
                  head
                  second={
                    park.validUntil === null
                      ? park.district?.[zh ? 'zh' : 'en']
                      : park.state === 'over'
                        ? w.over(park.validUntil)
                        : w.ends(park.validUntil)
                  }
                >
                  {opensAll || park.id === ownId ? (
                    <Link to={paths.parkPage(slug, park.id)}>{zh ? park.nameZh : park.nameEn}</Link>
                  ) : zh ? (
                    park.nameZh
                  ) : (
                    park.nameEn
                  )}
                </Td>
                <Td>{w.levels[park.level]}</Td>
                <Td>
                  <StatusWord shape={STANDINGS.shapeOf(park.standing)}>
                    {w.standings[park.standing]}
                  </StatusWord>
                </Td>
                <Td>{zh ? park.industriesZh : park.industriesEn}</Td>
                <Td num second={park.producing > 0 ? `${w.producing} ${park.producing}` : undefined}>
                  {park.projects}
                </Td>
                <Td
                  second={
                    park.grade
                      ? [w.grades[park.grade], park.unsettled ? w.unsettled : ''].filter(Boolean).join(' · ')
                      : undefined
                  }
                >
                  {park.rank !== null && park.parks !== null && park.grade ? (
                    <StatusWord shape={PARK_GRADES.shapeOf(park.grade)}>
                      {w.rankOf(park.rank, park.parks)}
                    </StatusWord>
                  ) : (
                    w.notReviewed
                  )}
                </Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      <NumberedPager
        page={query.page}
        more={more}
        range={rangeOfPage(query.page, PARKS_ON_A_PAGE, rows.length, { total: null })}
        at={(page) => at({ page })}
      />
      <ParkCounts slug={slug} counts={counts} mayCount={mayCount} />
    </>
  )
}
