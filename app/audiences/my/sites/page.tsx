import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireActor } from '~/ground/people/guard.server'
import { Invitations, MatchTable } from '~/landing/matching/match-view'
import { invitationsTo, matchesFor } from '~/landing/matching/matches.server'
import { supportOnSites } from '~/landing/matching/support.server'
import { matchingWords } from '~/landing/matching/words'
import { Done } from '~/mechanism/done'
import { today } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(matchingWords, (w) => w.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const { enclaveId, firmId } = await requireActor(request, { roles: ['founder'] })
  const firm = { enclaveId, firmId: firmId ?? notFound() }
  const [matches, invitations] = await Promise.all([matchesFor(firm, today()), invitationsTo(firm)])
  const support = matches ? await supportOnSites(firm, matches.sites, today()) : {}
  return json({ matches, support, invitations, saved: new URL(request.url).searchParams.has('saved') })
}

/** Sites that would do for the founder's firm, and the parks that would like to have it. */
export default function MySites() {
  const { matches, support, invitations, saved } = useLoaderData<typeof loader>()
  const w = useWords(matchingWords)
  const need = matches?.need
  return (
    <>
      <PageHead
        crumbs={[{ label: w.myFirm, to: paths.myFirm }, { label: w.title }]}
        title={w.title}
        sub={
          need
            ? w.needOf(need.kind === 'land' ? 'land' : 'factory', need.areaFrom, need.areaTo, need.neededOn)
            : w.lead
        }
        actions={
          <LinkButton to={paths.mySiteNeed} variant={need ? 'secondary' : 'primary'}>
            {need ? w.changeNeed : w.sayNeed}
          </LinkButton>
        }
      />
      <Done when={saved}>{w.saved}</Done>
      {matches ? (
        <MatchTable matches={matches} support={support} />
      ) : (
        <EmptyState title={w.noNeed}>{w.noNeedText}</EmptyState>
      )}
      <Invitations invitations={invitations} />
    </>
  )
}
