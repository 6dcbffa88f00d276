import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { endOwnSessions } from '~/ground/accounts/account.server'
import { SessionTable } from '~/ground/account-pages/session-table'
import { deviceOf } from '~/ground/accounts/device'
import { selfOf } from '~/ground/people/door.server'
import { originOf } from '~/ground/people/request.server'
import { liveSessionsOf } from '~/ground/people/session.server'
import { peopleWords } from '~/ground/people/words'
import { now } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { stampOf } from '~/shared/days'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(peopleWords, (w) => w.sessions.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const self = await selfOf(request)
  const sessions = (await liveSessionsOf(self.userId, now())).map((session) => ({
    id: session.id,
    device: deviceOf(session.userAgent),
    since: stampOf(session.createdAt),
    seen: stampOf(session.lastSeenAt),
    here: session.id === self.sessionId,
  }))
  return json({ sessions })
}

/** Ends one session, or all others. */
export async function action({ request, context }: ActionFunctionArgs) {
  const self = await selfOf(request)
  const which = String((await request.formData()).get('session') ?? '')
  if (which !== 'others' && !isId(which)) notFound()
  const outcome = await endOwnSessions(self, which, originOf(request, context), now())
  return outcome.ok ? redirect(paths.sessions) : notFound()
}

/** Where somebody is signed in. */
export default function SessionsPage() {
  const { sessions } = useLoaderData<typeof loader>()
  const w = useWords(peopleWords)
  return (
    <>
      <PageHead
        title={w.sessions.title}
        crumbs={[{ label: w.account.title, to: paths.account }, { label: w.sessions.title }]}
      />
      <SessionTable sessions={sessions} />
    </>
  )
}
