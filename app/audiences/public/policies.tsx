import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enclaveInWords } from '~/admission/intakes/enclave-words'
import { publicEnclave } from '~/ground/people/guard.server'
import { NoticeTable } from '~/landing/claims/claims-table'
import { CLAIMS_ON_A_PAGE, onNotice } from '~/landing/claims/queries.server'
import { claimWords } from '~/landing/claims/words'
import { ItemsTable } from '~/landing/policies/items-table'
import { inForce } from '~/landing/policies/queries.server'
import { policyWords } from '~/landing/policies/words'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { pageAsked, rangeOfPage } from '~/shared/page-range'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead, NumberedPager, SectionHead } from '~/ui/page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · ${data?.enclave.name ?? ''}` },
]

export const handle = { isForAll: true }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const enclave = await publicEnclave({ request, params })
  const locale = localeOf(request)
  const page = pageAsked(new URL(request.url).searchParams)
  const noticed = await onNotice(enclave.id, page, today())
  return json({
    enclave: enclaveInWords(enclave, locale),
    title: inLocale(policyWords, locale).publicTitle,
    packages: await inForce(enclave.id, today()),
    noticed,
    page,
    range: rangeOfPage(page, CLAIMS_ON_A_PAGE, noticed.rows.length, { total: null }),
  })
}

/** The packages in force today: of the city, then of each park. */
export default function PublicPolicies() {
  const { enclave, packages, noticed, page, range } = useLoaderData<typeof loader>()
  const w = useWords(policyWords)
  const c = useWords(claimWords)
  const locale = useLocale()
  const here = paths.publicPolicies(enclave.slug)
  return (
    <>
      <PageHead
        title={w.publicTitle}
        sub={w.publicLead}
        actions={
          <LinkButton to={paths.policyCalculator(enclave.slug)} variant="primary">
            {w.calculate}
          </LinkButton>
        }
      />
      {enclave.isExample ? <p className="mb-6 text-ink-2">{w.invented}</p> : null}
      {packages.length === 0 ? <EmptyState title={w.publicNone} /> : null}
      {packages.map((one) => (
        <section key={one.id} className="mb-10">
          <SectionHead
            title={locale === 'zh' ? one.titleZh : one.titleEn}
            aside={one.park?.[locale] ?? w.city}
          />
          <p className="mb-3 text-13 text-ink-2">
            {[one.docNo, w.from(one.validFrom, one.validUntil)].join(' · ')}
          </p>
          <ItemsTable label={locale === 'zh' ? one.titleZh : one.titleEn} items={one.items} />
        </section>
      ))}
      {noticed.rows.length > 0 || page > 1 ? (
        <section className="mb-10">
          <SectionHead title={c.public} />
          <NoticeTable label={c.public} rows={noticed.rows} />
          <NumberedPager
            page={page}
            more={noticed.more}
            range={range}
            at={(number) => `${here}?page=${number}`}
          />
        </section>
      ) : null}
    </>
  )
}
