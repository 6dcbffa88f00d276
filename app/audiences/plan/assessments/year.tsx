import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireWorker } from '~/plan/board/worker.server'
import { areaOf } from '~/plan/counting/area'
import { mayAssess } from '~/plan/assessments/abilities'
import { AssessmentActs, AssessmentVersions } from '~/plan/assessments/around'
import { AssessmentTable } from '~/plan/assessments/lines-table'
import { assessedOn, assessmentPage } from '~/plan/assessments/queries.server'
import { ASSESSMENT_STATES } from '~/plan/assessments/vocabulary'
import { assessmentWords } from '~/plan/assessments/words'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, Note, PageHead, PrintFoot, PrintHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { titled } from '~/ui/title'

export const meta = titled(assessmentWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  const url = new URL(request.url)
  const page = await assessmentPage(actor, params.year, url.searchParams, today())
  return json({
    ...page,
    slug: actor.enclaveSlug,
    area: areaOf(url.pathname),
    incubator: await assessedOn(actor, page.until),
    may: {
      submit: mayAssess(actor.role, 'submit'),
      decide: mayAssess(actor.role, 'decide'),
      enter: mayAssess(actor.role, 'enter'),
    },
  })
}

/** The assessment of a year: frozen as it was handed in, or the draft that today's rows make; printed as a paper. */
export default function AssessmentOfYear() {
  const page = useLoaderData<typeof loader>()
  const { slug, area, year, shown, lines, total, grade, before, may } = page
  const w = useWords(assessmentWords)
  const locale = useLocale()
  const sum = w.submitSum(total, w.grades[grade])
  const version = shown ? w.version(shown.version) : w.notYet
  return (
    <>
      <div className="no-print">
        <PageHead
          crumbs={[{ label: w.title, to: paths.assessments(area, slug) }]}
          title={w.yearTitle(year)}
          sub={
            <>
              {shown ? (
                <StatusWord shape={ASSESSMENT_STATES.shapeOf(shown.state)}>
                  {version} · {w.states[shown.state]}
                </StatusWord>
              ) : (
                version
              )}
              {' · '}
              {w.asOf(page.until)} · {w.rulesOf(page.rulesVersion)}
            </>
          }
          actions={lines.length > 0 ? <AssessmentActs page={page} /> : null}
        />
      </div>
      <PrintHead organisation={page.incubator[locale]} title={w.paperTitle(year)} />
      {lines.length === 0 ? (
        <EmptyState title={w.noRules}>{w.noRulesText}</EmptyState>
      ) : (
        <>
          {shown ? null : <Note>{w.draftNote}</Note>}
          <p className="my-4 text-18 font-semibold">
            {sum}
            <span className="ml-3 text-13 font-normal text-ink-2">
              {w.before(before.year)} {before.total}
              {before.isDraft ? ` · ${w.beforeDraft(before.year)}` : ''}
            </span>
          </p>
          <AssessmentTable
            slug={slug}
            area={area}
            year={year}
            lines={lines}
            before={before}
            mayEnter={may.enter && shown === null}
          />
        </>
      )}
      <PrintFoot>
        {w.signatures} {version} · {w.asOf(page.until)} · {w.lead}
      </PrintFoot>
      <AssessmentVersions
        versions={page.versions}
        toVersion={(number) => paths.assessmentVersion(area, slug, String(year), number)}
      />
    </>
  )
}
