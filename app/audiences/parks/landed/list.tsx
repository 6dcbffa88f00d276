import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { GrowthChart } from '~/landing/landed/growth-chart'
import { LandedTable } from '~/landing/landed/landed-table'
import { landedAddress, LANDED_ON_A_PAGE, readLandedQuery, SORTS } from '~/landing/landed/list-query'
import { ParkSums } from '~/landing/landed/park-sums'
import { growthOfAll, landedByPark, landedFirms } from '~/landing/landed/queries.server'
import { landedWords } from '~/landing/landed/words'
import { AREAS, areaOfRole } from '~/landing/projects/area'
import { MAY } from '~/landing/quarters/abilities'
import { mayShare } from '~/landing/sharing/abilities'
import { areaOfSharer } from '~/landing/sharing/area'
import { lastEnded, quarterBefore } from '~/landing/quarters/quarter'
import { RESPONSES } from '~/landing/quarters/vocabulary'
import { quarterInWords } from '~/landing/quarters/words'
import { parkNames } from '~/landing/parks/queries.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { rangeOfPage } from '~/shared/page-range'
import { Button, LinkButton } from '~/ui/buttons'
import { SelectField } from '~/ui/form'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, FilterLinks, PageHead, NumberedPager, SectionHead, TitleBlock } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(landedWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole(...MAY.look)(asked)
  const last = lastEnded(today())
  const query = readLandedQuery(new URL(asked.request.url).searchParams, last)
  const [list, sums, growth, parks] = await Promise.all([
    landedFirms(actor, query, today()),
    landedByPark(actor, query.quarter, today()),
    growthOfAll(actor, today()),
    actor.role === 'park' ? Promise.resolve([]) : parkNames(actor, today()),
  ])
  const sharing = mayShare(actor.role, 'look')
    ? paths.sharing(areaOfSharer(actor.role), actor.enclaveSlug)
    : null
  const board = actor.role === 'admin' ? null : AREAS[areaOfRole(actor.role)].board(actor.enclaveSlug)
  return json({
    slug: actor.enclaveSlug,
    board,
    sharing,
    query,
    last,
    sums,
    growth,
    parks,
    today: today(),
    ...list,
  })
}

/** Landed firms: what they said of a quarter, by park and each, and how they grew over five years. */
export default function LandedList() {
  const { slug, board, sharing, query, last, sums, growth, parks, rows, more, today } =
    useLoaderData<typeof loader>()
  const w = useWords(landedWords)
  const locale = useLocale()
  const at = (change: Partial<typeof query>) => landedAddress(paths.landed(slug), query, last, change)
  // Firms that landed since the quarter ended stand in the list and not in its sums.
  const isNone = sums.length === 0 && rows.length === 0 && !query.response && !query.park && query.page === 1
  const quarters = Array.from({ length: 20 }, (_, by) => quarterBefore(last, by))
  return (
    <>
      <PageHead
        title={w.title}
        sub={w.sub}
        actions={
          <>
            {board ? <LinkButton to={board}>{w.board}</LinkButton> : null}
            {sharing ? <LinkButton to={sharing}>{w.sharing}</LinkButton> : null}
            <LinkButton to={landedAddress(paths.landedCsv(slug), query, last)} plain>
              {w.export}
            </LinkButton>
          </>
        }
      />
      <div className="mb-4">
        <TitleBlock basis={`${quarterInWords(query.quarter, locale)} · ${w.basis}`} cutoff={today} />
      </div>
      {isNone ? (
        <EmptyState title={w.none}>{w.noneText}</EmptyState>
      ) : (
        <>
          <div className="mb-8 grid gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
            {sums.length > 0 ? (
              <section className="min-w-0">
                <SectionHead level={3} title={w.byPark} />
                <ParkSums rows={sums} />
              </section>
            ) : null}
            {growth.length > 0 ? (
              <section className="min-w-0">
                <SectionHead level={3} title={w.growthTitle} aside={w.growthLead} />
                <GrowthChart points={growth} />
              </section>
            ) : null}
          </div>
          <SectionHead level={3} title={w.title} />
          <FilterLinks
            label={w.answer}
            items={[
              { to: at({ response: null }), label: w.all, current: query.response === null },
              ...RESPONSES.codes.map((code) => ({
                to: at({ response: code }),
                label: w.responses[code],
                current: query.response === code,
              })),
            ]}
          />
          <Form method="get" className="filter-form mb-4 flex flex-wrap items-end gap-x-4 gap-y-2">
            {query.response ? <input type="hidden" name="response" value={query.response} /> : null}
            <SelectField
              name="quarter"
              label={w.quarter}
              defaultValue={query.quarter}
              empty={false}
              options={quarters.map((value) => ({ value, label: quarterInWords(value, locale) }))}
            />
            {parks.length > 0 ? (
              <SelectField
                name="park"
                label={w.park}
                defaultValue={query.park}
                empty={w.all}
                options={parks.map(({ id, nameZh, nameEn }) => ({
                  value: id,
                  label: locale === 'zh' ? nameZh : nameEn,
                }))}
                optional
              />
            ) : null}
            <SelectField
              name="sort"
              label={w.sort}
              defaultValue={query.sort}
              empty={false}
              options={SORTS.map((value) => ({ value, label: w.sorts[value] }))}
            />
            <Button>{w.filter}</Button>
          </Form>
          {rows.length === 0 ? (
            <EmptyState title={w.none}>
              <Link to={paths.landed(slug)}>{w.all}</Link>
            </EmptyState>
          ) : (
            <LandedTable slug={slug} rows={rows} />
          )}
          <p className="mt-2 text-12 text-ink-3">{w.sizeHint}</p>
          <NumberedPager
            page={query.page}
            more={more}
            range={rangeOfPage(query.page, LANDED_ON_A_PAGE, rows.length, { total: null })}
            at={(page) => at({ page })}
          />
        </>
      )}
    </>
  )
}
