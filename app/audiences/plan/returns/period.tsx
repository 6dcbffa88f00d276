import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireWorker } from '~/plan/board/worker.server'
import { areaOf, pathsOf } from '~/plan/counting/area'
import { mayReturn } from '~/plan/returns/abilities'
import { ChecksList, VersionsList } from '~/plan/returns/around-paper'
import { FirmsTables } from '~/plan/returns/firms-table'
import { LinesTables } from '~/plan/returns/lines-table'
import { incubatorOn, returnPage } from '~/plan/returns/queries.server'
import { periodInWords } from '~/plan/returns/period'
import { ReturnActs } from '~/plan/returns/return-acts'
import { RETURN_STATES } from '~/plan/returns/vocabulary'
import { returnWords } from '~/plan/returns/words'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { useLocale, useWords } from '~/ui/locale'
import { Note, PageHead, PrintFoot, PrintHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { titled } from '~/ui/title'

export const meta = titled(returnWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  const url = new URL(request.url)
  const page = await returnPage(actor, params.period, url.searchParams, today())
  return json({
    ...page,
    slug: actor.enclaveSlug,
    area: areaOf(url.pathname),
    incubator: await incubatorOn(actor, page.figures.until),
    may: {
      submit: mayReturn(actor.role, 'submit'),
      decide: mayReturn(actor.role, 'decide'),
      fileScan: mayReturn(actor.role, 'file_scan'),
    },
  })
}

/** The return of a year or a quarter: frozen as it was handed in, or the draft that today's rows make; printed as a paper. */
export default function ReturnOfPeriod() {
  const page = useLoaderData<typeof loader>()
  const { slug, area, period, shown, figures } = page
  const w = useWords(returnWords)
  const locale = useLocale()
  const version = shown?.version ?? null
  const said = periodInWords(period, locale)
  return (
    <>
      <div className="no-print">
        <PageHead
          crumbs={[{ label: w.title, to: paths.returns(area, slug) }]}
          title={w.periodTitle(said)}
          sub={
            <>
              {shown ? (
                <StatusWord shape={RETURN_STATES.shapeOf(shown.state)}>
                  {w.version(shown.version)} · {w.states[shown.state]}
                </StatusWord>
              ) : (
                w.notYet
              )}
              {' · '}
              {w.asOf(figures.until)}
            </>
          }
          actions={<ReturnActs page={page} />}
        />
      </div>
      <PrintHead organisation={page.incubator[locale]} title={w.paperTitle(said)} />
      {shown ? null : <Note>{w.draftNote}</Note>}
      <LinesTables totals={figures.totals} />
      <FirmsTables firms={figures.firms} firmTo={pathsOf(area, slug).firm} />
      <ChecksList findings={page.findings} explanations={page.explanations} />
      <PrintFoot>
        {w.signatures} {version === null ? w.notYet : w.version(version)} · {w.asOf(figures.until)} · {w.lead}
      </PrintFoot>
      <VersionsList
        versions={page.versions}
        toVersion={(number) => paths.returnVersion(area, slug, period, number)}
      />
    </>
  )
}
