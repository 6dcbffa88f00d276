import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { asksOf, ownDepartment } from '~/landing/asks/queries.server'
import { ASK_LISTS, ASK_STATES } from '~/landing/asks/vocabulary'
import { askWords } from '~/landing/asks/words'
import { requireActor } from '~/ground/people/guard.server'
import { Done } from '~/mechanism/done'
import { today } from '~/platform/clock.server'
import { idsBeside } from '~/platform/key-page.server'
import { paths } from '~/platform/paths'
import { placeOfNext, placeOfPrevious, rangeOfKey } from '~/shared/page-range'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead, Pager, Tabs } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(askWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['department'], enclave: params.enclave })
  const { searchParams } = new URL(request.url)
  const list = ASK_LISTS.find((one) => one === searchParams.get('show')) ?? 'open'
  const [department, page] = await Promise.all([
    ownDepartment(actor),
    asksOf(actor, list, idsBeside(searchParams), today()),
  ])
  const range = rangeOfKey(searchParams, page, page.counted)
  const answered = searchParams.has('done')
  return json({ slug: actor.enclaveSlug, list, department, ...page, range, answered, today: today() })
}

/** What waits for a department, and what it has answered. */
export default function Asks() {
  const { slug, list, department, lines, late, counted, ...page } = useLoaderData<typeof loader>()
  const w = useWords(askWords)
  const locale = useLocale()
  const here = paths.departmentAsks(slug)
  const { previous, next, range } = page
  const count = `${counted.total ?? 0}${counted.more ? '+' : ''}`
  return (
    <>
      <PageHead
        title={w.titleOf(department[locale])}
        sub={list === 'open' ? w.sub(count, late) : undefined}
      />
      <Done when={page.answered}>{w.sent}</Done>
      <Tabs
        label={w.title}
        items={ASK_LISTS.map((one) => ({
          to: one === 'open' ? here : `${here}?show=${one}`,
          label: w.lists[one],
          current: one === list,
        }))}
      />
      {lines.length === 0 ? (
        <EmptyState title={list === 'open' ? w.none : w.noneClosed}>
          {list === 'open' ? w.noneText : null}
        </EmptyState>
      ) : (
        <Table label={w.lists[list]} minWidth="l">
          <thead>
            <tr>
              <Th>{w.firm}</Th>
              <Th>{w.question}</Th>
              <Th>{w.asked}</Th>
              <Th>{w.due}</Th>
              <Th>{w.answered}</Th>
              <Th />
            </tr>
          </thead>
          <tbody>
            {lines.map((ask) => (
              <Row key={ask.id}>
                <Td head second={ask.park[locale]}>
                  {ask.firm}
                </Td>
                <Td>{ask.question}</Td>
                <Td>{ask.askedOn}</Td>
                <Td
                  second={
                    ask.state === 'open' && ask.dueOn < page.today ? (
                      <StatusWord shape="late" tone="hot">
                        {w.late}
                      </StatusWord>
                    ) : undefined
                  }
                >
                  {ask.dueOn}
                </Td>
                <Td second={ask.answer}>
                  {ask.reply ? (
                    w.replies[ask.reply]
                  ) : (
                    <StatusWord shape={ASK_STATES.shapeOf(ask.state)}>{w.states[ask.state]}</StatusWord>
                  )}
                </Td>
                <Td>
                  <Link to={paths.departmentAsk(slug, ask.id)}>
                    {ask.state === 'open' ? w.toAnswer : w.open}
                  </Link>
                </Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      {previous || next ? (
        <Pager
          range={range}
          previous={
            previous ? `${here}?show=${list}&before=${previous}&at=${placeOfPrevious(range)}` : undefined
          }
          next={next ? `${here}?show=${list}&after=${next}&at=${placeOfNext(range)}` : undefined}
        />
      ) : null}
    </>
  )
}
