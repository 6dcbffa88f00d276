import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { objectionsOf } from '~/admission/objections/queries.server'
import { objectionNumber } from '~/admission/objections/number'
import { OBJECTION_STATES, type ObjectionState as State } from '~/admission/objections/vocabulary'
import { objectionWords } from '~/admission/objections/words'
import { panelWords } from '~/admission/panels/words'
import { requireActor } from '~/ground/people/guard.server'
import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(objectionWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['officer', 'director'], enclave: params.enclave })
  return json({ slug: actor.enclaveSlug, rows: await objectionsOf(actor) })
}

function ObjectionState({ state }: { state: State }) {
  return (
    <StatusWord shape={OBJECTION_STATES.shapeOf(state)}>{useWords(objectionWords).states[state]}</StatusWord>
  )
}

export default function Objections() {
  const { slug, rows } = useLoaderData<typeof loader>()
  const w = useWords(objectionWords)
  const panels = useWords(panelWords)
  return (
    <>
      <PageHead crumbs={[{ label: panels.title, to: paths.deskPanels(slug) }]} title={w.title} sub={w.sub} />
      {rows.length === 0 ? (
        <EmptyState title={w.none}>{w.noneText}</EmptyState>
      ) : (
        <Table label={w.title} minWidth="m" pick>
          <thead>
            <tr>
              <Th>{w.firm}</Th>
              <Th>{w.by}</Th>
              <Th>{w.raisedOn}</Th>
              <Th>{w.state}</Th>
              <Th>{w.text}</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id}>
                <Td head second={row.ref}>
                  <Link to={paths.deskObjection(slug, row.id)}>{row.firmName}</Link>
                </Td>
                <Td second={objectionNumber(row.id)}>{row.name}</Td>
                <Td>{row.raisedOn}</Td>
                <Td second={row.answeredOn ? w.answeredOn(row.answeredOn) : undefined}>
                  <ObjectionState state={OBJECTION_STATES.of(row.state)} />
                </Td>
                <Td className="max-w-[32em] break-words text-ink-2">{row.text}</Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
    </>
  )
}
