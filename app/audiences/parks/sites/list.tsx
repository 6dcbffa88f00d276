import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { parkNames } from '~/landing/parks/queries.server'
import { MAY, maySite } from '~/landing/sites/abilities'
import { readSiteQuery, siteListAddress, SITES_ON_A_PAGE } from '~/landing/sites/list-query'
import { siteList, siteTotals } from '~/landing/sites/queries.server'
import { SiteTable } from '~/landing/sites/site-table'
import { SITE_KINDS, SITE_STATES } from '~/landing/sites/vocabulary'
import { siteWords } from '~/landing/sites/words'
import { Done } from '~/mechanism/done'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { separated } from '~/shared/money'
import { rangeOfPage } from '~/shared/page-range'
import { Button, LinkButton } from '~/ui/buttons'
import { SelectField, TextField } from '~/ui/form'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, Facts, FilterLinks, PageHead, NumberedPager } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(siteWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole(...MAY.look)(asked)
  const search = new URL(asked.request.url).searchParams
  const query = readSiteQuery(search)
  const [list, totals, parks] = await Promise.all([
    siteList(actor, query, today()),
    siteTotals(actor, today()),
    actor.role === 'park' ? Promise.resolve([]) : parkNames(actor, today()),
  ])
  return json({
    slug: actor.enclaveSlug,
    mayKeep: maySite(actor.role, 'keep'),
    entered: Number(search.get('entered')) || 0,
    query,
    totals,
    parks,
    ...list,
  })
}

/** The sites of the parks and the counties: what is free, what is reserved, and where. */
export default function Sites() {
  const { slug, mayKeep, entered, query, totals, parks, rows, more } = useLoaderData<typeof loader>()
  const w = useWords(siteWords)
  const zh = useLocale() === 'zh'
  const here = paths.sites(slug)
  const at = (change: Partial<typeof query>) => siteListAddress(here, query, change)
  const { land, factory } = totals
  return (
    <>
      <PageHead
        title={w.title}
        sub={w.sub}
        crumbs={[{ label: w.parks, to: paths.parks(slug) }, { label: w.title }]}
        actions={
          <>
            <LinkButton to={paths.parkMap(slug)}>{w.map}</LinkButton>
            <LinkButton to={paths.land(slug)}>{w.land}</LinkButton>
            <LinkButton to={siteListAddress(paths.sitesCsv(slug), query, { page: 1 })} plain>
              {w.export}
            </LinkButton>
            {mayKeep ? (
              <>
                <LinkButton to={paths.siteImport(slug)}>{w.paste}</LinkButton>
                <LinkButton to={paths.siteNew(slug, 'factory')}>{w.newFactory}</LinkButton>
                <LinkButton to={paths.siteNew(slug, 'land')} variant="primary">
                  {w.newLand}
                </LinkButton>
              </>
            ) : null}
          </>
        }
      />
      <Done when={entered > 0}>{w.entered(entered)}</Done>
      <div className="mb-6">
        <Facts
          items={[
            { label: `${w.freeLand} · ${w.sitesOf(land.freeSites)}`, value: w.mu(separated(land.free)) },
            {
              label: `${w.freeFactory} · ${w.sitesOf(factory.freeSites)}`,
              value: w.sqm(separated(factory.free)),
            },
            {
              label: `${w.reservedLand} · ${w.sitesOf(land.reservedSites)}`,
              value: w.mu(separated(land.reserved)),
            },
            {
              label: `${w.reservedFactory} · ${w.sitesOf(factory.reservedSites)}`,
              value: w.sqm(separated(factory.reserved)),
            },
          ]}
        />
      </div>
      <div className="my-3 grid gap-2">
        <FilterLinks
          label={w.fields.kind}
          items={[
            { to: at({ kind: null, least: null }), label: w.all, current: query.kind === null },
            ...SITE_KINDS.codes.map((kind) => ({
              to: at({ kind, least: null }),
              label: w.kinds[kind],
              current: query.kind === kind,
            })),
          ]}
        />
        <FilterLinks
          label={w.state}
          items={[
            { to: at({ state: null }), label: w.all, current: query.state === null },
            ...SITE_STATES.codes.map((state) => ({
              to: at({ state }),
              label: w.states[state],
              current: query.state === state,
            })),
          ]}
        />
      </div>
      <Form method="get" className="filter-form mb-4 flex flex-wrap items-end gap-x-4 gap-y-2">
        {query.kind ? <input type="hidden" name="kind" value={query.kind} /> : null}
        {query.state ? <input type="hidden" name="state" value={query.state} /> : null}
        {parks.length > 0 ? (
          <SelectField
            name="park"
            label={w.fields.parkId}
            defaultValue={query.park}
            empty={w.all}
            options={[
              { value: 'none', label: w.outside },
              ...parks.map((park) => ({ value: park.id, label: zh ? park.nameZh : park.nameEn })),
            ]}
            optional
          />
        ) : null}
        <TextField name="least" label={w.least} defaultValue={query.least} inputMode="numeric" optional />
        <Button>{w.filter}</Button>
      </Form>
      {rows.length === 0 ? (
        <EmptyState title={w.none}>{w.noneText}</EmptyState>
      ) : (
        <SiteTable slug={slug} rows={rows} />
      )}
      <NumberedPager
        page={query.page}
        more={more}
        range={rangeOfPage(query.page, SITES_ON_A_PAGE, rows.length, { total: null })}
        at={(page) => at({ page })}
      />
      <p className="mt-6">
        <Link to={paths.parks(slug)}>{w.back}</Link>
      </p>
    </>
  )
}
