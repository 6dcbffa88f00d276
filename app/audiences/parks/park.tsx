import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { History } from '~/across/event-log/history'
import { historyOf } from '~/across/event-log/history-of'
import { inRole } from '~/ground/people/guard.server'
import { DecisionsOnPark, ReviewsOfPark } from '~/landing/park-reviews/ladder-view'
import { ladderPage } from '~/landing/park-reviews/queries.server'
import { STANDINGS } from '~/landing/park-rules/vocabulary'
import { mayPark, parkRoles } from '~/landing/parks/abilities'
import { Fitting } from '~/landing/parks/fitting'
import { LandingHere } from '~/landing/parks/landing-here'
import { ParkFacts } from '~/landing/parks/park-facts'
import { ParkChecklists } from '~/landing/parks/park-checklists'
import { parkPage } from '~/landing/parks/queries.server'
import { ownPark } from '~/landing/parks/visible.server'
import { parksWords } from '~/landing/parks/words'
import { VisitsTable } from '~/landing/site-visits/visits-table'
import { visitsOf } from '~/landing/site-visits/queries.server'
import { OwnTargets } from '~/plan/breakdown/own-targets'
import { ownTargets } from '~/plan/breakdown/own-targets.server'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead, TurnBlock } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { titled } from '~/ui/title'

export const meta = titled(parksWords, (w) => w.park)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole(...parkRoles('look'))(asked)
  const locale = localeOf(asked.request)
  const park = await ownPark(actor, asked.params.parkId)
  const [page, ladder, visits, targets] = await Promise.all([
    parkPage(actor, park),
    ladderPage(actor, park, today()),
    visitsOf(actor, { project: { parkId: park.id } }, today()),
    ownTargets(actor.enclaveId, { by: 'park', key: park.id }, today()),
  ])
  return json({
    slug: actor.enclaveSlug,
    role: actor.role,
    may: {
      describe: mayPark(actor.role, 'describe'),
      decide: mayPark(actor.role, 'decide'),
      tick: mayPark(actor.role, 'tick'),
    },
    park: page.park,
    projects: page.projects,
    fitting: page.fitting,
    ladder,
    visits,
    targets,
    today: today(),
    history: historyOf(page.events, locale),
  })
}

/** One park: where it stands, what lands there and what is late, how it was assessed, and every change. */
export default function Park() {
  const { slug, role, may, park, projects, fitting, ladder, visits, targets, history, today } =
    useLoaderData<typeof loader>()
  const w = useWords(parksWords)
  const zh = useLocale() === 'zh'
  const { observation } = ladder
  return (
    <>
      <PageHead
        title={zh ? park.nameZh : park.nameEn}
        crumbs={[{ label: w.title, to: paths.parks(slug) }, { label: zh ? park.nameZh : park.nameEn }]}
        sub={
          <span className="flex flex-wrap gap-x-4">
            <span>{w.levels[park.level]}</span>
            <StatusWord shape={STANDINGS.shapeOf(ladder.standing)}>
              {w.standings[ladder.standing]}
              {ladder.since ? ` · ${w.standingSince(ladder.since)}` : ''}
            </StatusWord>
            {park.merged ? <span>{w.mergedInto(zh ? park.merged.nameZh : park.merged.nameEn)}</span> : null}
          </span>
        }
        actions={
          <>
            {may.describe ? (
              <LinkButton to={paths.parkDescription(slug, park.id)}>{w.describe}</LinkButton>
            ) : null}
            <LinkButton to={paths.parkFigures(slug, park.id)}>{w.figures}</LinkButton>
            {role === 'admin' ? null : (
              <LinkButton to={`${paths.parkFirms(slug)}?park=${park.id}`}>{w.firmsLooking}</LinkButton>
            )}
            <LinkButton to={`${paths.sites(slug)}?park=${park.id}`}>{w.sites}</LinkButton>
            <LinkButton to={`${paths.land(slug)}?park=${park.id}`}>{w.land}</LinkButton>
            {may.tick ? <LinkButton to={paths.parkTick(slug, park.id)}>{w.tick}</LinkButton> : null}
            {may.decide ? (
              <LinkButton to={paths.parkStanding(slug, park.id)} variant="primary">
                {w.decide}
              </LinkButton>
            ) : null}
          </>
        }
      />
      {observation ? (
        <div className="mb-6">
          <TurnBlock
            tone="sha"
            who={
              observation.days >= 0
                ? w.observedUntil(observation.until, observation.days)
                : w.observationOver(observation.until)
            }
            until={observation.days >= 0 ? w.observationNext : undefined}
          />
        </div>
      ) : null}
      <Fitting fitting={fitting} />
      <OwnTargets targets={targets} />
      <LandingHere {...{ slug, role, projects, today }} />
      <div className="mb-8">
        <VisitsTable slug={slug} visits={visits} named />
      </div>
      <ReviewsOfPark slug={slug} ladder={ladder} />
      <DecisionsOnPark ladder={ladder} />
      <ParkFacts park={park} />
      <ParkChecklists slug={slug} parkId={park.id} lines={ladder.lines} mayTick={may.tick} />
      <History title={w.history} none={w.noHistory} entries={history} />
      <p>
        <Link to={paths.parks(slug)}>{w.back}</Link>
      </p>
    </>
  )
}
