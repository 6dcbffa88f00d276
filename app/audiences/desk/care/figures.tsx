import { json, type LoaderFunctionArgs, type SerializeFrom } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { asStaff } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { CareTabs } from '~/residence/ticket-pages/care-tabs'
import { careFigures, type FigureLine } from '~/residence/tickets/figures.server'
import { ticketWords } from '~/residence/tickets/words'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, Facts, PageHead, SectionHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(ticketWords, (w) => w.figures)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await asStaff(asked)
  return json({ slug: actor.enclaveSlug, ...(await careFigures(actor, today())) })
}

const hours = (minutes: number | null) => (minutes === null ? '—' : (minutes / 60).toFixed(1))
const stars = (rating: number | null) => (rating === null ? '—' : rating.toFixed(1))

/** How fast and how well reports are seen to: in all, by kind, by month. */
export default function CareFigures() {
  const { slug, from, whole, byKind, byMonth } = useLoaderData<typeof loader>()
  const w = useWords(ticketWords)
  const locale = useLocale()
  return (
    <>
      <PageHead title={w.figures} sub={w.figuresSub(from)} />
      <CareTabs slug={slug} current="figures" />
      {whole ? (
        <>
          <div className="my-4">
            <Facts
              items={[
                { label: w.reports, value: whole.reports },
                { label: w.toAnswer, value: hours(whole.toAnswer) },
                { label: w.toSolve, value: hours(whole.toSolve) },
                { label: w.average, value: stars(whole.rating) },
              ]}
            />
          </div>
          <Lines
            title={w.byKind}
            head={w.kind}
            lines={byKind.map((one) => ({ ...one, name: one.name[locale] }))}
          />
          <Lines
            title={w.byMonth}
            head={w.month}
            lines={byMonth.map((one) => ({ ...one, name: one.month }))}
          />
        </>
      ) : (
        <EmptyState title={w.none}>{w.noneText}</EmptyState>
      )}
    </>
  )
}

type Line = SerializeFrom<FigureLine> & { name: string }

function Lines({ title, head, lines }: { title: string; head: string; lines: Line[] }) {
  const w = useWords(ticketWords)
  return (
    <section className="mt-8">
      <SectionHead title={title} />
      <Table label={title} minWidth="m">
        <thead>
          <tr>
            <Th>{head}</Th>
            <Th num>{w.reports}</Th>
            <Th num>{w.solvedCount}</Th>
            <Th num>{w.toAnswer}</Th>
            <Th num>{w.toSolve}</Th>
            <Th num>{w.average}</Th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.name}>
              <Td head>{line.name}</Td>
              <Td num>{line.reports}</Td>
              <Td num>{line.solved}</Td>
              <Td num>{hours(line.toAnswer)}</Td>
              <Td num>{hours(line.toSolve)}</Td>
              <Td num>{stars(line.rating)}</Td>
            </Row>
          ))}
        </tbody>
      </Table>
    </section>
  )
}
