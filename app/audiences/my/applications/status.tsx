import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { agreementWords } from '~/admission/agreements/words'
import { mayAmend } from '~/admission/corrections/amendment-view.server'
import { amendmentWords } from '~/admission/corrections/amendment-words'
import { ApplicationRecord } from '~/admission/case-file/application-record'
import { founderView } from '~/admission/case-file/founder-view.server'
import { NewerFormNote } from '~/admission/draft-pages/newer-form-note'
import { hasNewerForm } from '~/admission/drafts/newer-form.server'
import { requireOwn } from '~/admission/drafts/own.server'
import { startWords } from '~/admission/new-applications/start-words'
import { RecordLinks } from '~/admission/case-file/record-links'
import { TimePanel } from '~/admission/case-file/time-panel'
import { founderTimeline } from '~/admission/applications/timeline.server'
import { timeView } from '~/admission/case-file/time-view.server'
import { words } from '~/admission/applications/words'
import { promisedOn } from '~/across/portal/waiting.server'
import { waitsAhead } from '~/across/portal/waiting'
import { waitsUntil } from '~/across/portal/waiting.server'
import { WaitsAhead } from '~/across/portal/waits-ahead'
import { eventCatalogue } from '~/across/event-log/catalogue'
import { MovedOn } from '~/across/event-log/moved-on'
import { movedOn } from '~/across/event-log/moved-on.server'
import { intakeWords } from '~/ground/forms/words'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { KeyValues, PageHead, SectionHead, Timeline, TurnBlock } from '~/ui/page'
import { ShapeMark } from '~/ui/status'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.ref ?? ''} · ${data?.firmName ?? ''}` },
]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const own = await requireOwn(request, params.ref)
  const view = await founderView(own, today(), localeOf(request))
  const isOver = own.application.state === 'draft' && view.status.dueOn === null
  return json({
    ...view,
    newerForm: await hasNewerForm(own),
    isOver,
    time: await timeView(own, today()),
    ahead: isOver
      ? []
      : waitsAhead(
          own.application,
          await waitsUntil(own.application.enclaveId, today()),
          await promisedOn(own.application.enclaveId, today()),
        ),
    mayAmend: await mayAmend(own),
    timeline: await founderTimeline(own, eventCatalogue, localeOf(request)),
    moved: await movedOn(
      request,
      { enclaveId: own.application.enclaveId, type: 'application', id: own.application.id },
      localeOf(request),
      'founder',
    ),
  })
}

export default function ApplicationPage() {
  const view = useLoaderData<typeof loader>()
  const w = useWords(words)
  const iw = useWords(intakeWords)
  const sw = useWords(startWords)
  const amend = useWords(amendmentWords).act
  const aw = useWords(agreementWords)
  const first = view.sections[0]?.key ?? ''
  const { status, ref } = view
  const can = (step: string) => view.steps.includes(step)
  return (
    <>
      <PageHead title={view.firmName} large sub={`${w.application(view.intakeNumber)} · ${ref}`} />
      <MovedOn happened={view.moved} />
      {view.newerForm ? <NewerFormNote applicationRef={ref} /> : null}
      <div className="mb-8">
        <TurnBlock
          tone={status.late ? 'sha' : status.shape === 'dot' ? 'wei' : 'ink'}
          who={
            <span className="state state-wraps text-16">
              <ShapeMark shape={status.shape} />
              {status.who} · {status.where}
            </span>
          }
          until={status.until}
          blocker={status.next}
        >
          {view.isOver ? (
            <LinkButton to={paths.myLateAccess(ref)} size="l">
              {sw.late}
            </LinkButton>
          ) : null}
          {can('submit') ? (
            <LinkButton to={paths.mySection(ref, first)} variant="primary" size="l">
              {w.continueForm}
            </LinkButton>
          ) : null}
          {view.agreementIssued ? (
            <LinkButton
              to={paths.myAgreement(ref)}
              variant={status.turn === 'firm' ? 'primary' : 'secondary'}
              size="l"
            >
              {status.turn === 'firm' ? aw.founder.open : aw.founder.read}
            </LinkButton>
          ) : null}
          {can('answer_correction') ? (
            <LinkButton to={paths.myCorrection(ref)} variant="primary" size="l">
              {w.toCorrection}
            </LinkButton>
          ) : null}
          {view.mayAmend ? (
            <LinkButton to={paths.myAmendment(ref)} size="l">
              {amend}
            </LinkButton>
          ) : null}
          {can('withdraw') ? (
            <LinkButton to={paths.myWithdrawal(ref)} variant="text" size="l">
              {w.withdraw}
            </LinkButton>
          ) : null}
        </TurnBlock>
      </div>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_320px]">
        <div className="min-w-0">
          <ApplicationRecord view={view} />
        </div>
        <div className="min-w-0">
          <KeyValues
            items={[
              { label: w.ref, value: <span className="code">{ref}</span> },
              { label: w.intake, value: iw.intake(view.intakeNumber) },
              { label: w.firm, value: view.firmName },
              { label: w.submittedOn, value: view.submittedOn ?? w.noneYet },
            ]}
          />
          <RecordLinks applicationRef={ref} isDraft={view.state === 'draft'} />
          <WaitsAhead waits={view.ahead} />
          <TimePanel time={view.time} />
          <div className="mt-6">
            <SectionHead title={w.timeline} />
            <Timeline entries={view.timeline} />
          </div>
        </div>
      </div>
    </>
  )
}
