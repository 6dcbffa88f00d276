import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Fragment } from 'react'
import { StateWord } from '~/admission/application-pages/state-word'
import { intakeNumber } from '~/admission/intakes/intake-number.server'
import { panelWords } from '~/admission/panels/words'
import { requireActor } from '~/ground/people/guard.server'
import { paths } from '~/platform/paths'
import { FlagMarks } from '~/admission/reviews/flag-marks'
import { rankingOf, type Ranking } from '~/admission/lists/ranking.server'
import { rankingWords } from '~/admission/reviews/ranking-words'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { Disclosure, EmptyState, Note, PageHead, Pager, SectionHead } from '~/ui/page'
import { GroupRow, Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(rankingWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['officer', 'director'], enclave: params.enclave })
  const page = Number(new URL(request.url).searchParams.get('page'))
  const number = intakeNumber(params.number)
  const ranking = await rankingOf(actor, number, Number.isInteger(page) && page > 0 && page < 1e6 ? page : 1)
  return json({ slug: actor.enclaveSlug, ...ranking })
}

export default function RankingPage() {
  const { slug, intake, rows, cases, holds, previous, next, range, ...ranking } =
    useLoaderData<typeof loader>()
  const w = useWords(rankingWords)
  const panels = useWords(panelWords)
  const locale = useLocale()
  const title = locale === 'zh' ? intake.titleZh : intake.titleEn
  return (
    <>
      <PageHead
        crumbs={[{ label: panels.title, to: paths.deskPanels(slug) }]}
        title={`${w.title} · ${title}`}
        sub={w.sub(intake.quotaFirms)}
      />
      {rows.length === 0 ? (
        <EmptyState title={w.none} />
      ) : (
        <>
          <RankTable {...ranking} rows={rows} slug={slug} quota={intake.quotaFirms} />
          {previous || next ? (
            <Pager range={range} unit="file" {...pagesOf(slug, intake.number, previous, next)} />
          ) : null}
          <section className="mt-10 max-w-[48rem]">
            <SectionHead title={w.without} />
            <Note tone={holds ? 'wei' : 'sha'} title={holds ? w.holds : w.sways} />
            <Cases cases={cases} />
          </section>
        </>
      )}
    </>
  )
}

function pagesOf(slug: string, number: number, previous: number | null, next: number | null) {
  const to = (page: number) => `${paths.deskRanking(slug, number)}?page=${page}`
  return { ...(previous ? { previous: to(previous) } : {}), ...(next ? { next: to(next) } : {}) }
}

type RankTableProps = Pick<Ranking, 'rows' | 'first' | 'within'> & { slug: string; quota: number }

function RankTable({ rows, first, within, slug, quota }: RankTableProps) {
  const w = useWords(rankingWords)
  const locale = useLocale()
  return (
    <Table label={w.title} minWidth="l">
      <thead>
        <tr>
          <Th num>{w.place}</Th>
          <Th>{w.firm}</Th>
          <Th num>{w.median}</Th>
          <Th num>{w.range}</Th>
          <Th num>{w.spread}</Th>
          <Th num>{w.reviews}</Th>
          <Th>{w.state}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <Fragment key={row.id}>
            {first + index === within && within > 0 ? (
              <GroupRow colSpan={7}>{w.quotaLine(quota, within)}</GroupRow>
            ) : null}
            {row.place === null && rows[index - 1]?.place !== null ? (
              <GroupRow colSpan={7}>{w.unplaced}</GroupRow>
            ) : null}
            <Row>
              <Td num strong>
                {row.place ?? '·'}
              </Td>
              <Td head second={row.places ? w.places(row.places.best, row.places.worst) : row.ref}>
                <Link to={paths.deskApplication(slug, row.id)}>{row.firmName}</Link>
                <FlagMarks flags={row.flags} to={paths.deskApplication(slug, row.id)} />
              </Td>
              <Td num>{row.standing?.median ?? '·'}</Td>
              <Td num>{row.standing ? `${row.standing.low} – ${row.standing.high}` : '·'}</Td>
              <Td
                num
                second={
                  row.widest ? w.widest(row.widest[locale], row.widest.low, row.widest.high) : undefined
                }
              >
                {row.standing?.spread ?? '·'}
              </Td>
              <Td num>{w.reviewsOf(row.reviews)}</Td>
              <Td>
                <StateWord state={row.state} outcome={row.outcome} noticeOver={row.noticeOver} />
              </Td>
            </Row>
          </Fragment>
        ))}
      </tbody>
    </Table>
  )
}

function Cases({ cases }: Pick<Ranking, 'cases'>) {
  const w = useWords(rankingWords)
  if (cases.length === 0) return <p className="mt-3 text-13 text-ink-2">{w.withoutNone}</p>
  return (
    <div className="mt-3 text-13">
      {cases.map(({ expert, count, shifts }, index) => (
        <Disclosure key={index} summary={w.withoutOne(expert, count)}>
          <ul className="text-ink-2">
            {shifts.map(({ id, firmName, from, to }) => (
              <li key={id}>{w.shift(firmName, from, w.toPlace(to))}</li>
            ))}
            {count > shifts.length ? <li>{w.moreShifts(count - shifts.length)}</li> : null}
          </ul>
        </Disclosure>
      ))}
    </div>
  )
}
