import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { asStaff } from '~/ground/people/guard.server'
import { paths } from '~/platform/paths'
import { inspectionPage } from '~/residence/inspections/queries.server'
import { WhereWord } from '~/residence/inspections/where-word'
import { inspectionWords } from '~/residence/inspections/words'
import { RefusedBefore } from '~/mechanism/done'
import { Photos } from '~/residence/ticket-pages/thread'
import { Button } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(inspectionWords, (w) => w.history)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await asStaff(asked)
  const refused = new URL(asked.request.url).searchParams.get('refused')
  return json({
    slug: actor.enclaveSlug,
    refused,
    inspection: await inspectionPage(actor, asked.params.inspectionId),
  })
}

/** What was found on one round; each finding becomes a report with one press. Made to be printed, too. */
export default function Inspection() {
  const { slug, refused, inspection } = useLoaderData<typeof loader>()
  const w = useWords(inspectionWords)
  const locale = useLocale()
  const { id, nameZh, nameEn, version, by, doneOn, dueOn, lines, roundId } = inspection
  return (
    <>
      <PageHead
        crumbs={[
          { label: w.title, to: paths.deskRounds(slug) },
          { label: locale === 'zh' ? nameZh : nameEn, to: paths.deskRound(slug, roundId) },
        ]}
        title={w.inspection(locale === 'zh' ? nameZh : nameEn)}
        sub={
          <>
            <WhereWord of={inspection} /> · {w.doneBy(by, doneOn, dueOn)} · {w.version(version)} ·{' '}
            {w.findingsOf(lines.filter(({ isFinding }) => isFinding).length)}
            <span className="no-print"> · {w.print}</span>
          </>
        }
      />
      <RefusedBefore reason={refused} sentences={w.refusals} />
      <Table label={w.history} minWidth="m">
        <thead>
          <tr>
            <Th>{w.item}</Th>
            <Th>{w.result}</Th>
            <Th>{w.note}</Th>
            <Th>{w.becomeReport}</Th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ item, answer, isFinding, note, photo, ticket }) => (
            <Row key={item.key}>
              <Td head>{locale === 'zh' ? item.zh : item.en}</Td>
              <Td>
                <StatusWord shape={isFinding ? 'no' : 'yes'}>
                  {item.measure ? `${answer} ${item.measure.unit}` : answer === 'yes' ? w.yes : w.no}
                </StatusWord>
              </Td>
              <Td>
                {note}
                {photo ? <Photos photos={[photo]} /> : null}
              </Td>
              <Td>
                {ticket ? <Link to={paths.deskTicket(slug, ticket.id)}>{ticket.ref}</Link> : null}
                {isFinding && !ticket ? (
                  <Form method="post" action={paths.deskFindingTicket(slug, id, item.key)}>
                    <Button size="s" aria-label={w.becomeReportOf(locale === 'zh' ? item.zh : item.en)}>
                      {w.becomeReport}
                    </Button>
                  </Form>
                ) : null}
              </Td>
            </Row>
          ))}
        </tbody>
      </Table>
    </>
  )
}
