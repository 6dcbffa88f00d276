import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { agreementWords } from '~/admission/agreements/words'
import { ACT_KEYS, ACT_PATHS } from '~/admission/applications/acts'
import { actWords } from '~/admission/applications/act-words'
import { ADMISSION_PATH, areaOf, LIST_PATH, READERS } from '~/admission/case-file/area'
import { TurnWord, untilInWords } from '~/admission/application-pages/deadline'
import { deskWords } from '~/admission/applications/desk-words'
import { applicationFile } from '~/admission/case-file/file.server'
import { Amendments, Corrections, Decisions, FileTimeline } from '~/admission/case-file/file-history'
import { Answers, FileFacts, Findings, Papers } from '~/admission/application-pages/file-parts'
import { FirmPart } from '~/admission/case-file/firm-part'
import { firmOfFile } from '~/admission/case-file/firm-part.server'
import { StateWord } from '~/admission/application-pages/state-word'
import { fileTimeline } from '~/admission/applications/timeline.server'
import { eventCatalogue } from '~/across/event-log/catalogue'
import { AskedExperts } from '~/admission/assignment-pages/asked'
import { invitationsFor } from '~/admission/assignment/invitations-for.server'
import { IndustryFitBlock } from '~/ground/industry-fit/industry-fit-block'
import { withNote } from '~/ground/calendar/unpublished'
import { requireActor } from '~/ground/people/guard.server'
import { barText } from '~/admission/phases/bar-text'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { ReviewScores } from '~/admission/reviews/review-scores'
import { scoresFor } from '~/admission/reviews/scores.server'
import { screeningView } from '~/admission/screening/queries.server'
import { ScreeningBlock } from '~/admission/screening/screening-block'
import { compareDays } from '~/shared/days'
import { MovedOn } from '~/across/event-log/moved-on'
import { movedOn } from '~/across/event-log/moved-on.server'
import script from '~/across/today/queue.script?script'
import { QueueBar } from '~/across/today/queue-bar'
import { trailOf, trailSearch } from '~/across/today/queue-place'
import { placeOfFile } from '~/across/today/queue.server'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead, TurnBlock } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(
  deskWords,
  (w, data) => (data as { file?: { ref: string } } | undefined)?.file?.ref ?? w.title,
)

export const handle = { script }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const area = areaOf(request.url)
  const actor = await requireActor(request, { roles: READERS[area], enclave: params.enclave })
  const file = await applicationFile(actor, params.applicationId, today(), localeOf(request))
  const mayAct = actor.role === 'officer' || actor.role === 'director'
  const trail = trailOf(new URL(request.url).searchParams)
  return json({
    slug: actor.enclaveSlug,
    area,
    place: mayAct ? await placeOfFile(actor, file.id, trail, today(), localeOf(request)) : null,
    today: today(),
    moved: await movedOn(
      request,
      { enclaveId: actor.enclaveId, type: 'application', id: file.id },
      localeOf(request),
    ),
    file,
    scores: await scoresFor(actor, file.id),
    screening: await screeningView(actor, file.id),
    timeline: await fileTimeline(actor, file.id, eventCatalogue, localeOf(request)),
    asked: await invitationsFor(actor, file.id),
    mayAsk: mayAct,
    firm: await firmOfFile(actor, file.id, localeOf(request)),
  })
}

/** The whole file of an application, whose turn it is before anything else. */
export default function ApplicationPage() {
  const { moved, slug, area, file, place, scores, asked, screening, mayAsk, firm, timeline } =
    useLoaderData<typeof loader>()
  const w = useWords(deskWords)
  const aw = useWords(agreementWords)
  const locale = useLocale()
  const toFirm = area === 'desk' ? paths.deskFirm(slug, file.firm.id) : paths.bureauFirm(slug, file.firm.id)
  return (
    <>
      <MovedOn happened={moved} />
      <PageHead
        large
        crumbs={[{ label: w.crumbs, to: LIST_PATH[area](slug) }, { label: file.ref }]}
        title={
          <a href={toFirm} className="plain">
            {file.firm.name}
          </a>
        }
        sub={
          <>
            {file.ref} · {file.trackName} ·{' '}
            <StateWord
              state={file.state}
              outcome={file.outcome}
              noticeOver={file.turn.reason !== 'public_notice'}
            />
          </>
        }
      />
      {place ? <QueueBar {...{ slug, place }} /> : null}
      <div className="grid gap-x-14 lg:grid-cols-[minmax(0,1fr)_364px]">
        <div className="order-2 min-w-0 lg:order-1">
          <Decisions decisions={file.decisions} />
          <ReviewScores scores={scores} />
          <AskedExperts
            asked={asked}
            slug={slug}
            links={area === 'desk'}
            {...(mayAsk ? { fileId: file.id } : {})}
          />
          <ScreeningBlock screening={screening} findings={file.findings} />
          <Findings findings={file.findings} />
          <IndustryFitBlock fit={file.fit} />
          <Corrections corrections={file.corrections} />
          <Amendments amendments={file.amendments} />
          <Answers sections={file.sections} />
          <Papers papers={file.papers} />
        </div>
        <aside aria-label={w.fileAside} className="order-1 mb-10 min-w-0 lg:order-2">
          <Turn />
          {area === 'desk' && file.agreementIssued ? (
            <p className="mt-4 text-13">
              <Link to={paths.deskAgreement(slug, file.id)}>{aw.founder.read}</Link>
            </p>
          ) : null}
          <div className="my-8">
            <FileFacts
              file={file}
              intakeTitle={locale === 'zh' ? file.intake.titleZh : file.intake.titleEn}
            />
          </div>
          <FirmPart {...{ firm, slug }} />
          <FileTimeline timeline={timeline} />
        </aside>
      </div>
    </>
  )
}

/** Whose turn, what comes next, until when, and the acts that are open. */
function Turn() {
  const { slug, area, file, place, today, screening } = useLoaderData<typeof loader>()
  const w = useWords(deskWords)
  const acts = useWords(actWords).acts
  const { turn, dueOn, reason } = file.turn
  const late = dueOn !== null && compareDays(today, dueOn) > 0
  const { acts: open } = file
  const onTrail = (to: string) =>
    place && !to.includes('?') ? to + trailSearch({ tab: place.tab, then: place.next?.id ?? null }) : to
  const isMine =
    (turn === 'director' && (open.includes('decide') || open.includes('rule'))) || open[0] === 'opinion'
  const name = reason === 'second_screen' ? w.second(screening?.awaited[0]) : undefined
  const locale = useLocale()
  const barred = area === 'desk' && file.state === 'in_review' ? (file.bars.decide ?? file.bars.review) : null
  const until =
    dueOn === null
      ? undefined
      : withNote(`${w.due(dueOn)} · ${untilInWords(dueOn, today, w)}`, dueOn, today, locale)
  return (
    <TurnBlock
      tone={late ? 'sha' : turn === 'us' ? 'ink' : 'wei'}
      who={<TurnWord turn={turn} mine={isMine} {...(name ? { name } : {})} />}
      until={until}
      blocker={w.next[reason]}
    >
      {file.acts.length === 0
        ? null
        : file.acts.map((act, index) => (
            <LinkButton
              key={act}
              variant={index === 0 ? 'primary' : 'secondary'}
              to={
                act === 'admit' ? ADMISSION_PATH[area](slug, file.id) : onTrail(ACT_PATHS[act](slug, file.id))
              }
              hotkey={ACT_KEYS[act]}
            >
              {acts[act]}
            </LinkButton>
          ))}
      {barred ? <p className="mt-3 text-13 text-ink-2">{barText(barred, locale)}</p> : null}
    </TurnBlock>
  )
}
