import { reviewsOfFirm } from '~/admission/yearly-reviews/queries.server'
import { YearReviews, YellowCard } from '~/admission/yearly-reviews/reviews-view'
import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { eventCatalogue } from '~/across/event-log/catalogue'
import { MyFirmView } from '~/across/firm-page/my-firm-view'
import { firmPage } from '~/across/firm-page/page.server'
import { firmWords } from '~/ground/firms/words'
import { MyCommitmentsNow } from '~/landing/commitment-pages/my-commitments'
import { countsOfFirm } from '~/landing/commitments/queries.server'
import { claimWords } from '~/landing/claims/words'
import { MyPlanNow } from '~/landing/firm-plan-pages/my-plan'
import { planOfFirm } from '~/landing/firm-plans/queries.server'
import { HeldPapers } from '~/landing/land-pages/held-papers'
import { papersOfFirm } from '~/landing/land/queries.server'
import { ownConsent } from '~/landing/quarters/consent.server'
import { ConsentOffer } from '~/landing/quarters/consent-line'
import { quarterWords } from '~/landing/quarters/words'
import { KeptSites } from '~/landing/sites/kept-sites'
import { CasesOfFirm } from '~/plan/cases/cases-of-firm'
import { casesOfFirm } from '~/plan/cases/queries.server'
import { sitesKeptFor } from '~/landing/sites/queries.server'
import { requireActor } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { keptPlace } from '~/audiences/firms/kept'
import { Taken } from '~/ui/kept-form'
import script from '~/ui/kept-form.script?script'
import { certificateWords } from '~/residence/graduation/certificate-words'
import { matchingWords } from '~/landing/matching/words'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const handle = { script }

export const meta = titled(firmWords, (w) => w.myFirm)

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['founder'] })
  const sent = new URL(request.url).searchParams.get('sent')
  return json({
    page: actor.firmId
      ? await firmPage(actor, actor.firmId, today(), { locale: localeOf(request), events: eventCatalogue })
      : null,
    sites: actor.firmId
      ? await sitesKeptFor({ enclaveId: actor.enclaveId, firmId: actor.firmId }, today())
      : [],
    papers: await papersOfFirm(actor),
    commitments: actor.firmId ? await countsOfFirm(actor, today()) : null,
    consent: await ownConsent(actor, today()),
    cases: await casesOfFirm(actor),
    plan: actor.firmId ? await planOfFirm(actor, actor.firmId, today()) : null,
    years: actor.firmId ? await reviewsOfFirm(actor, actor.firmId, today()) : [],
    taken: sent === null ? null : keptPlace(actor, sent),
  })
}

/** A founder's own firm, made for a phone. */
export default function MyFirm() {
  const { page, sites, papers, commitments, consent, cases, years, plan, taken } =
    useLoaderData<typeof loader>()
  const w = useWords(firmWords)
  const m = useWords(matchingWords)
  const q = useWords(quarterWords)
  const c = useWords(claimWords)
  const g = useWords(certificateWords)
  if (page) {
    return (
      <>
        <Taken place={taken} />
        <MyFirmView
          page={page}
          offer={
            <>
              <YellowCard reviews={years} />
              <CasesOfFirm cases={cases} />
              {consent?.stands === null ? <ConsentOffer at={paths.myConsent} /> : null}
            </>
          }
        />
        <p className="mt-6">
          <LinkButton to={paths.mySites}>{m.title}</LinkButton>{' '}
          <LinkButton to={paths.mySupport}>{c.mine}</LinkButton>{' '}
          {page.tenancy?.state === 'graduated' ? (
            <LinkButton to={paths.myCertificate}>{g.name}</LinkButton>
          ) : null}
        </p>
        {years.length > 0 ? (
          <div className="mt-8">
            <YearReviews reviews={years} />
          </div>
        ) : null}
        <MyPlanNow plan={plan} />
        {commitments ? <MyCommitmentsNow counts={commitments} /> : null}
        <KeptSites sites={sites} />
        <HeldPapers papers={papers} />
        {consent ? (
          <p className="mt-8">
            <Link to={paths.myQuarters}>{q.mine}</Link>
          </p>
        ) : null}
      </>
    )
  }
  return (
    <>
      <PageHead title={w.myFirm} />
      <EmptyState title={w.noFirm} />
    </>
  )
}
