import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { MAY, mayLand } from '~/landing/land/abilities'
import { LedgerTable } from '~/landing/land-pages/ledger-table'
import { ledgerAddress, PARCELS_ON_A_PAGE, readLedgerQuery } from '~/landing/land/list-query'
import { landDue, landTotals, ledger } from '~/landing/land/queries.server'
import { CLASSES, PAPER_KINDS } from '~/landing/land/vocabulary'
import { landWords } from '~/landing/land/words'
import { parkNames } from '~/landing/parks/queries.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { separated } from '~/shared/money'
import { rangeOfPage } from '~/shared/page-range'
import { Button, LinkButton } from '~/ui/buttons'
import { SelectField } from '~/ui/form'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, Facts, FilterLinks, PageHead, NumberedPager, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(landWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole(...MAY.see)(asked)
  const query = readLedgerQuery(new URL(asked.request.url).searchParams)
  const [list, totals, due, parks] = await Promise.all([
    ledger(actor, query, today()),
    landTotals(actor, today()),
    landDue(actor, today()),
    actor.role === 'park' ? Promise.resolve([]) : parkNames(actor, today()),
  ])
  return json({
    slug: actor.enclaveSlug,
    mayEnter: mayLand(actor.role, 'enter'),
    mayWord: mayLand(actor.role, 'word'),
    query,
    totals,
    due,
    parks,
    ...list,
  })
}

/** The land ledger: its classes, what is due, and every parcel with its clock. */
export default function Ledger() {
  const { slug, mayEnter, mayWord, query, totals, due, parks, rows, more } = useLoaderData<typeof loader>()
  const w = useWords(landWords)
  const zh = useLocale() === 'zh'
  const at = (change: Partial<typeof query>) => ledgerAddress(paths.land(slug), query, change)
  const isFirst = query.page === 1 && query.class === null && query.verdict === null && query.park === null
  return (
    <>
      <PageHead
        title={w.title}
        sub={w.sub}
        crumbs={[{ label: w.parks, to: paths.parks(slug) }, { label: w.title }]}
        actions={
          <>
            <LinkButton to={paths.parkMap(slug)}>{w.map}</LinkButton>
            <LinkButton to={paths.sites(slug)}>{w.sites}</LinkButton>
            <LinkButton to={ledgerAddress(paths.landCsv(slug), query, { page: 1 })} plain>
              {w.export}
            </LinkButton>
            {mayEnter ? (
              <LinkButton to={paths.parcelNew(slug)} variant="primary">
                {w.new}
              </LinkButton>
            ) : null}
          </>
        }
      />
      <div className="mb-6">
        <Facts
          items={totals.map((sum) => ({
            label: (
              <>
                {w.classes[sum.class]} · {w.parcelsOf(sum.parcels)}
                {sum.idle > 0 ? (
                  <span className="block">{w.idleOf(sum.idle, separated(sum.idleMu))}</span>
                ) : null}
              </>
            ),
            value: w.mu(separated(sum.mu)),
            to: at({ class: sum.class, verdict: null }),
          }))}
        />
      </div>
      {isFirst ? (
        <section className="mb-8">
          <SectionHead level={3} title={w.due} />
          {due.length === 0 ? (
            <p className="text-ink-2">{w.nothingDue}</p>
          ) : (
            <LedgerTable slug={slug} rows={due} label={w.due} />
          )}
        </section>
      ) : null}
      <SectionHead level={3} title={w.all} />
      <div className="my-3">
        <FilterLinks
          label={w.class}
          items={[
            { to: at({ class: null, verdict: null }), label: w.all, current: !query.class && !query.verdict },
            ...CLASSES.codes.map((code) => ({
              to: at({ class: code, verdict: null }),
              label: w.classes[code],
              current: query.class === code,
            })),
            { to: at({ class: null, verdict: 'idle' }), label: w.idle, current: query.verdict === 'idle' },
          ]}
        />
      </div>
      {parks.length > 0 ? (
        <Form method="get" className="filter-form mb-4 flex flex-wrap items-end gap-x-4 gap-y-2">
          {query.class ? <input type="hidden" name="class" value={query.class} /> : null}
          {query.verdict ? <input type="hidden" name="verdict" value={query.verdict} /> : null}
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
          <Button>{w.filter}</Button>
        </Form>
      ) : null}
      {rows.length === 0 ? (
        <EmptyState title={w.none}>{w.noneText}</EmptyState>
      ) : (
        <LedgerTable slug={slug} rows={rows} label={w.title} />
      )}
      <NumberedPager
        page={query.page}
        more={more}
        range={rangeOfPage(query.page, PARCELS_ON_A_PAGE, rows.length, { total: null })}
        at={(page) => at({ page })}
      />
      {mayWord ? (
        <p className="mt-6 flex flex-wrap gap-x-4 text-13">
          <span className="text-ink-2">{w.texts}</span>
          {PAPER_KINDS.codes.map((kind) => (
            <Link key={kind} to={paths.landText(slug, kind)}>
              {w.papersOf[kind]}
            </Link>
          ))}
        </p>
      ) : null}
      <p className="mt-6">
        <Link to={paths.parks(slug)}>{w.back}</Link>
      </p>
    </>
  )
}
