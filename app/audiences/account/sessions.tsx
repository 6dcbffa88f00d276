import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { endOwnSessions } from '~/ground/accounts/account.server'
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
import { Button } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
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

export default function SessionsPage() {
  const { sessions } = useLoaderData<typeof loader>()
  const w = useWords(peopleWords)
  return (
    <>
      <PageHead
        title={w.sessions.title}
        crumbs={[{ label: w.account.title, to: paths.account }, { label: w.sessions.title }]}
      />
      <Form method="post">
        <Table label={w.sessions.title} minWidth="m">
          <thead>
            <tr>
              <Th>{w.sessions.device}</Th>
              <Th>{w.sessions.since}</Th>
              <Th>{w.sessions.seen}</Th>
              <Th />
            </tr>
          </thead>
          <tbody>
            {sessions.map((session) => (
              <Row key={session.id} current={session.here}>
                <Td head second={session.here ? w.sessions.here : undefined}>
                  {session.device ?? w.sessions.unknown}
                </Td>
                <Td>{session.since}</Td>
                <Td>{session.seen}</Td>
                <Td>
                  {session.here ? null : (
                    <Button size="s" name="session" value={session.id}>
                      {w.sessions.end}
                    </Button>
                  )}
                </Td>
              </Row>
            ))}
          </tbody>
        </Table>
        {sessions.length > 1 ? (
          <div className="mt-6">
            <Button name="session" value="others">
              {w.sessions.endOthers}
            </Button>
          </div>
        ) : null}
      </Form>
    </>
  )
}
