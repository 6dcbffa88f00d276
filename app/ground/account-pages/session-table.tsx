import { Form } from '@remix-run/react'
import { peopleWords } from '~/ground/people/words'
import { Button } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { Row, Table, Td, Th } from '~/ui/table'

type Line = { id: string; device: string | null; since: string; seen: string; here: boolean }

/** Where somebody is signed in, each with the button that ends it. */
export function SessionTable({ sessions }: { sessions: Line[] }) {
  const w = useWords(peopleWords)
  return (
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
  )
}
