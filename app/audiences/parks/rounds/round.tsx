import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { RoundTable } from '~/landing/park-reviews/round-table'
import { roundPage } from '~/landing/park-reviews/queries.server'
import { parkReviewWords } from '~/landing/park-reviews/words'
import { mayPark, parkRoles } from '~/landing/parks/abilities'
import { today } from '~/platform/clock.server'
import { wholeNumberOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { useLocale, useWords } from '~/ui/locale'
import { Note, PageHead, TitleBlock } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(parkReviewWords, (w) => w.round)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole(...parkRoles('look'))(asked)
  const page = await roundPage(actor, wholeNumberOr404(asked.params.round))
  const own = page.lines.find(({ id }) => id === actor.parkId)
  const { state, objectUntil } = page.round
  return json({
    slug: actor.enclaveSlug,
    mayAssess: mayPark(actor.role, 'assess'),
    today: today(),
    opensAll: actor.role !== 'park',
    ownId: actor.parkId,
    mayObject:
      mayPark(actor.role, 'object') &&
      own?.ranked &&
      own.objection === null &&
      state === 'published' &&
      objectUntil !== null &&
      today() <= objectUntil,
    ...page,
  })
}

/** An assessment: the ranking with its gaps, and while it is scored, what is still to be scored. */
export default function Round() {
  const data = useLoaderData<typeof loader>()
  const { slug, round, mayAssess, mayObject, missing, waiting, isCorrected, isScored, target } = data
  const w = useWords(parkReviewWords)
  const locale = useLocale()
  const isOpen = round.state === 'open'
  return (
    <>
      <PageHead
        title={round[locale]}
        sub={
          isOpen && mayAssess
            ? missing > 0
              ? w.missing(missing)
              : waiting > 0
                ? w.objectionsWait(waiting)
                : w.allScored
            : target === null
              ? undefined
              : w.target(target)
        }
        crumbs={[
          { label: w.parks, to: paths.parks(slug) },
          { label: w.title, to: paths.parkRounds(slug) },
          { label: round[locale] },
        ]}
        actions={
          <>
            {isOpen && mayAssess && missing === 0 && waiting === 0 ? (
              <LinkButton to={paths.parkPublication(slug, round.number)} variant="primary">
                {w.publish}
              </LinkButton>
            ) : null}
            {round.publishedOn ? (
              <LinkButton to={paths.parkReward(slug, round.number)}>{w.reward}</LinkButton>
            ) : null}
            {mayObject ? (
              <LinkButton to={paths.parkObjection(slug, round.number)}>{w.object}</LinkButton>
            ) : null}
          </>
        }
      />
      <div className="mb-4">
        <TitleBlock
          basis={w.basis}
          cutoff={round.heldOn}
          turn={
            round.objectUntil === null
              ? undefined
              : round.objectUntil < data.today
                ? w.objectionsOver(round.objectUntil)
                : `${w.objectUntil} ${round.objectUntil}`
          }
        />
      </div>
      {isCorrected ? (
        <div className="mb-4">
          <Note>{isScored ? w.scoredAnew : w.corrected}</Note>
        </div>
      ) : null}
      <RoundTable {...data} scores={isOpen && mayAssess} />
    </>
  )
}
