import { json, redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { ABILITIES } from '~/admission/yearly-reviews/abilities'
import { reviewsOfFirm, yearToGrade } from '~/admission/yearly-reviews/queries.server'
import { YearReviewMove, YearReviews } from '~/admission/yearly-reviews/reviews-view'
import { mergedInto } from '~/admission/duplicates/queries.server'
import { eventCatalogue } from '~/across/event-log/catalogue'
import { FirmView } from '~/across/firm-page/firm-view'
import { firmPage } from '~/across/firm-page/page.server'
import { firmWords } from '~/ground/firms/words'
import { requireActor } from '~/ground/people/guard.server'
import { PlanOfFirmBlock } from '~/landing/firm-plan-pages/plan-of-firm'
import { planOfFirm } from '~/landing/firm-plans/queries.server'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { titled } from '~/ui/title'

export const meta = titled(
  firmWords,
  (w, data) => (data as { firm?: { name: string } } | undefined)?.firm?.name ?? w.firm,
)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, {
    roles: ['officer', 'director', 'admin'],
    enclave: params.enclave,
  })
  const survivor = await mergedInto(actor, params.firmId)
  if (survivor) return redirect(paths.deskFirm(actor.enclaveSlug, survivor))
  const page = await firmPage(actor, params.firmId ?? '', today(), {
    locale: localeOf(request),
    events: eventCatalogue,
  })
  const mayReview = (ABILITIES.review_years as readonly string[]).includes(actor.role)
  const [reviews, due] = [
    await reviewsOfFirm(actor, page.firm.id, today()),
    mayReview ? await yearToGrade(actor, page.firm.id, today()) : null,
  ]
  const plan = await planOfFirm(actor, page.firm.id, today())
  return json({ ...page, reviews, mayReview, isYearDue: due !== null, plan })
}

/** One firm's whole story, with every act an officer may start from it. */
export default function DeskFirm() {
  const page = useLoaderData<typeof loader>()
  const e = useParams().enclave ?? ''
  const { firm, may } = page
  return (
    <FirmView
      page={page}
      plan={
        <PlanOfFirmBlock
          plan={page.plan}
          to={(id) => paths.firmPlan('desk', e, id)}
          open={isKeyFirm(page) ? paths.firmPlanNew(e, firm.id) : null}
        />
      }
      years={
        <YearReviews
          reviews={page.reviews}
          action={
            page.mayReview && (page.isYearDue || page.reviews[0]?.open) ? (
              <YearReviewMove
                open={page.reviews[0]?.open}
                due={page.isYearDue}
                links={{
                  review: paths.deskYearReview(e, firm.id),
                  second: paths.deskSecondLook(e, firm.id),
                  exit: may.exit ? paths.deskExit(e, firm.id) : null,
                }}
              />
            ) : undefined
          }
        />
      }
      links={{
        list: paths.deskFirms(e),
        evidence: () => paths.deskEvidence(e),
        file: paths.file,
        application: (id) => paths.deskApplication(e, id),
        project: (id) => paths.deskProject(e, id),
        ...(may.account ? { account: paths.deskAccount(e, firm.id) } : {}),
        ...(may.report
          ? {
              figures: (year?: number) => paths.deskFigures(e, firm.id, year),
              quarter: (quarter: string) => paths.deskQuarterFigures(e, firm.id, quarter),
            }
          : {}),
        ...(may.change
          ? {
              change: paths.deskNewFirmChange(e, firm.id),
              checkChange: (id: string) => paths.deskFirmChange(e, firm.id, id),
            }
          : {}),
        ...(may.move ? { places: paths.deskPlaces(e, firm.id) } : {}),
        ...(may.add
          ? { newRecord: (kind: string, own?: string) => paths.deskNewRecord(e, firm.id, kind, own) }
          : {}),
        ...(may.add
          ? {
              recordAct: (id: string, act: 'ending' | 'ownership') =>
                paths.deskRecordAct(e, firm.id, id, act),
            }
          : {}),
        ...(may.withdraw ? { withdraw: (id: string) => paths.deskRecordWithdrawal(e, firm.id, id) } : {}),
        ...(may.graduate ? { graduation: paths.deskGraduation(e, firm.id) } : {}),
        ...(may.correctTerm ? { term: paths.deskTerm(e, firm.id) } : {}),
        ...(may.move
          ? { leasesEnd: paths.deskLeasesEnd(e, firm.id), offerLease: paths.deskContractOffer(e, firm.id) }
          : {}),
        ...(may.extend ? { extend: paths.deskExtension(e, firm.id) } : {}),
        story: paths.caseNew(e, firm.id),
        ...(may.exit ? { exit: paths.deskExit(e, firm.id) } : {}),
      }}
    />
  )
}

/** A plan of its own is for a firm in residence, landing or landed. */
function isKeyFirm({
  tenancy,
  project,
}: {
  tenancy: { state: string } | null | undefined
  project: object | null | undefined
}) {
  return tenancy?.state === 'active' || tenancy?.state === 'graduated' || Boolean(project)
}
