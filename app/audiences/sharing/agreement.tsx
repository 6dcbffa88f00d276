import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { mayShare } from '~/landing/sharing/abilities'
import { requireSharer } from '~/landing/sharing/act-on-sharing.server'
import { areaOf } from '~/landing/sharing/area'
import { useCities } from '~/landing/sharing/ledgers'
import { periodInWords } from '~/landing/sharing/period-words'
import { agreementPage, SETTLEMENTS_ON_A_PAGE } from '~/landing/sharing/queries.server'
import { SettlementsTable } from '~/landing/sharing/settlements-table'
import { VersionsTable } from '~/landing/sharing/versions-table'
import { sharingWords } from '~/landing/sharing/words'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { pageAsked, rangeOfPage } from '~/shared/page-range'
import { LinkButton } from '~/ui/buttons'
import { useLocale, useWords } from '~/ui/locale'
import { Note, PageHead, NumberedPager, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(sharingWords, (w) => w.agreement)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await requireSharer(asked, 'look')
  const page = pageAsked(new URL(asked.request.url).searchParams)
  const { role, enclaveSlug: slug } = actor
  const may = { answer: mayShare(role, 'answer'), settle: mayShare(role, 'settle') }
  const of = await agreementPage(actor, asked.params.agreementId, page, today())
  return json({ slug, area: areaOf(asked.request.url), may, perPage: SETTLEMENTS_ON_A_PAGE, ...of })
}

/** One agreement between the two cities: what it says in each version, and what each period came to. */
export default function Agreement() {
  const data = useLoaderData<typeof loader>()
  const { slug, area, may, agreement, cities, versions, due, settlements, page, perPage, more } = data
  const w = useWords(sharingWords)
  const locale = useLocale()
  const { home, host } = useCities(cities)
  const waits = versions.some(({ state }) => state === 'proposed')
  const here = paths.sharingAgreement(area, slug, agreement.id)
  const at = (to: number) => (to > 1 ? `${here}?page=${to}` : here)
  return (
    <>
      <PageHead
        crumbs={[{ label: w.title, to: paths.sharing(area, slug) }]}
        title={agreement[locale]}
        sub={[agreement.ref, w.scopes[agreement.scope], agreement.of?.[locale], w.everies[agreement.every]]
          .filter(Boolean)
          .join(' · ')}
        actions={
          <>
            {may.answer && waits ? (
              <LinkButton to={paths.sharingAnswer(slug, agreement.id)} variant="primary">
                {w.answerTitle}
              </LinkButton>
            ) : null}
            {may.settle && !waits ? (
              <LinkButton to={paths.sharingVersion(slug, agreement.id)}>{w.newVersion}</LinkButton>
            ) : null}
            {may.settle ? (
              <LinkButton to={paths.sharingSettle(slug, agreement.id)} variant="primary">
                {w.settle}
              </LinkButton>
            ) : null}
          </>
        }
      />
      <section className="mb-8">
        <SectionHead title={w.versions} />
        <VersionsTable versions={versions} cities={cities} />
        <p className="mt-2 text-13 text-ink-2">{w.rounding(home, host)}</p>
      </section>
      <section>
        <SectionHead title={w.settlements} />
        {due.length > 0 ? (
          <div className="mb-4">
            <Note title={w.toSettle(due.length)}>
              {due.map((period) => periodInWords(period, locale)).join(locale === 'zh' ? '、' : ', ')}
            </Note>
          </div>
        ) : null}
        <p className="mb-3 text-13 text-ink-2">{w.twoLedgers}</p>
        {settlements.length === 0 ? (
          <p className="text-ink-2">{w.noSettlements}</p>
        ) : (
          <SettlementsTable
            rows={settlements}
            cities={cities}
            to={(id) => paths.sharingSettlement(area, slug, id)}
          />
        )}
        <NumberedPager
          page={page}
          more={more}
          range={rangeOfPage(page, perPage, settlements.length, { total: null })}
          at={at}
        />
      </section>
    </>
  )
}
