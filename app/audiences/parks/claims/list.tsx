import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/claims/abilities'
import { ClaimsTable } from '~/landing/claims/claims-table'
import { TotalsTable } from '~/landing/claims/totals-table'
import { CLAIMS_ON_A_PAGE, claimList } from '~/landing/claims/queries.server'
import { claimTotals, yearsOfClaims } from '~/landing/claims/totals.server'
import { CLAIM_STATES } from '~/landing/claims/vocabulary'
import { claimWords } from '~/landing/claims/words'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { yearOf } from '~/shared/days'
import { pageAsked, rangeOfPage } from '~/shared/page-range'
import { useWords } from '~/ui/locale'
import { EmptyState, FilterLinks, PageHead, NumberedPager, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(claimWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole(...MAY.see)(asked)
  const query = new URL(asked.request.url).searchParams
  const [page, typed] = [pageAsked(query), query.get('state') ?? '']
  const state = CLAIM_STATES.has(typed) ? typed : null
  const years = await yearsOfClaims(actor)
  const year = years.find((one) => String(one) === query.get('year')) ?? yearOf(today())
  const [list, totals] = await Promise.all([claimList(actor, state, page, today()), claimTotals(actor, year)])
  const range = rangeOfPage(page, CLAIMS_ON_A_PAGE, list.rows.length, { total: null })
  return json({ slug: actor.enclaveSlug, state, page, range, year, years, totals, ...list })
}

/** Claims to support, and what each item's year has come to. */
export default function Claims() {
  const { slug, state, page, range, year, years, totals, rows, more } = useLoaderData<typeof loader>()
  const w = useWords(claimWords)
  const at = (state: string | null, page = 1) => {
    const asked = new URLSearchParams({
      ...(state ? { state } : {}),
      ...(page > 1 ? { page: String(page) } : {}),
    })
    return asked.size > 0 ? `${paths.claims(slug)}?${asked.toString()}` : paths.claims(slug)
  }
  return (
    <>
      <PageHead
        title={w.title}
        sub={w.sub}
        crumbs={[
          { label: w.parks, to: paths.parks(slug) },
          { label: w.policies, to: paths.policies(slug) },
          { label: w.title },
        ]}
      />
      <FilterLinks
        label={w.state}
        items={[
          { to: at(null), label: w.all, current: state === null },
          ...CLAIM_STATES.codes.map((code) => ({
            to: at(code),
            label: w.states[code],
            current: state === code,
          })),
        ]}
      />
      {rows.length === 0 ? (
        <EmptyState title={w.none}>{w.noneText}</EmptyState>
      ) : (
        <ClaimsTable label={w.title} rows={rows} to={(id) => paths.claim(slug, id)} />
      )}
      <NumberedPager page={page} more={more} range={range} at={(number) => at(state, number)} />
      <section className="mt-10">
        <SectionHead title={w.totalsOf(year)} />
        {years.length > 1 ? (
          <FilterLinks
            label={w.year}
            items={years.map((one) => ({
              to: `${at(state)}${state ? '&' : '?'}year=${one}`,
              label: String(one),
              current: one === year,
            }))}
          />
        ) : null}
        {totals.length === 0 ? (
          <EmptyState title={w.noTotals} />
        ) : (
          <TotalsTable label={w.totalsOf(year)} rows={totals} />
        )}
      </section>
    </>
  )
}
