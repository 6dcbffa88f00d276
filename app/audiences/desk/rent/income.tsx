import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { RentTabs } from '~/residence/charge-pages/rent-tabs'
import { incomeOf } from '~/residence/payments/income.server'
import { incomeWords } from '~/residence/payments/income-words'
import { yearAsked } from '~/residence/payments/year-asked'
import { rentRoles } from '~/residence/rent/abilities'
import { RentPager } from '~/residence/rent/rent-pager'
import { yearOf } from '~/shared/days'
import { formatYuan, fromFen, toFen } from '~/shared/money'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { EmptyState, Facts, PageHead, SectionHead, Segments } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'
import { pageAsked } from '~/shared/page-range'

export const meta = titled(incomeWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole(...rentRoles('report'))(asked)
  const year = yearAsked(asked.request.url) ?? yearOf(today())
  const page = pageAsked(new URL(asked.request.url).searchParams)
  const isBureau = actor.role === 'bureau'
  return json({ slug: actor.enclaveSlug, isBureau, year, page, ...(await incomeOf(actor, year, page)) })
}

/** What a year brought in by class, and the relief that was granted: for the desk and for the bureau. */
export default function Income() {
  const { slug, isBureau, year, page, years, sums, classes, firms, more } = useLoaderData<typeof loader>()
  const w = useWords(incomeWords)
  const here = isBureau ? paths.bureauIncome(slug) : paths.deskIncome(slug)
  const landed = firms.filter((firm) => firm.landed)
  const perLanded =
    !more && page === 1 && landed.length > 0 ? fromFen(toFen(sums.relief) / BigInt(landed.length)) : null
  const shown = years ? Array.from({ length: years[1] - years[0] + 1 }, (_, at) => years[0] + at) : []
  return (
    <>
      <PageHead
        title={w.title}
        sub={w.sub}
        actions={
          <LinkButton to={isBureau ? paths.bureauOccupancy(slug) : paths.deskOccupancy(slug)}>
            {w.occupancy}
          </LinkButton>
        }
      />
      {isBureau ? null : <RentTabs slug={slug} current="income" />}
      <div className="my-4 flex flex-wrap items-end justify-between gap-6">
        <Facts
          items={[
            { label: w.reliefInAll, value: formatYuan(sums.relief) },
            { label: w.reliefFirms, value: sums.firms },
            { label: w.received, value: formatYuan(sums.received) },
          ]}
        />
        <Segments
          label={w.years}
          items={shown.map((one) => ({
            to: `${here}?year=${one}`,
            label: w.year(one),
            current: one === year,
          }))}
        />
      </div>
      {classes.length === 0 ? (
        <EmptyState title={w.none}>{w.noneText}</EmptyState>
      ) : (
        <>
          <SectionHead title={w.classes} />
          <Table label={w.classes} minWidth="m">
            <thead>
              <tr>
                <Th>{w.item}</Th>
                <Th>{w.forWhom}</Th>
                <Th num>{w.full}</Th>
                <Th num>{w.relief}</Th>
                <Th num>{w.amount}</Th>
                <Th num>{w.vat}</Th>
              </tr>
            </thead>
            <tbody>
              {classes.map((row) => (
                <Row key={`${row.kind} ${row.resident}`}>
                  <Td head second={row.kind.startsWith('deposit') ? w.held : undefined}>
                    {w.kind[row.kind]}
                  </Td>
                  <Td>{row.resident ? w.resident : w.others}</Td>
                  <Td num>{formatYuan(row.full)}</Td>
                  <Td num>{formatYuan(row.relief)}</Td>
                  <Td num strong>
                    {formatYuan(row.amount)}
                  </Td>
                  <Td num>{formatYuan(row.vat)}</Td>
                </Row>
              ))}
            </tbody>
          </Table>
        </>
      )}
      {firms.length === 0 ? null : (
        <section className="mt-10">
          <SectionHead title={w.perFirm} aside={perLanded ? w.perLanded(formatYuan(perLanded)) : undefined} />
          <Table label={w.perFirm} minWidth="m">
            <thead>
              <tr>
                <Th>{w.firm}</Th>
                <Th num>{w.full}</Th>
                <Th num>{w.relief}</Th>
                <Th num>{w.amount}</Th>
              </tr>
            </thead>
            <tbody>
              {firms.map((firm) => (
                <Row key={firm.firmId}>
                  <Td head second={firm.landed ? w.landed : undefined}>
                    <Link
                      to={
                        isBureau ? paths.bureauFirm(slug, firm.firmId) : paths.deskAccount(slug, firm.firmId)
                      }
                    >
                      {firm.name}
                    </Link>
                  </Td>
                  <Td num>{formatYuan(firm.full)}</Td>
                  <Td num strong>
                    {formatYuan(firm.relief)}
                  </Td>
                  <Td num>{formatYuan(firm.amount)}</Td>
                </Row>
              ))}
            </tbody>
          </Table>
          <RentPager
            here={`${here}?year=${year}`}
            page={page}
            more={more}
            shown={firms.length}
            size={50}
            unit="firm"
          />
        </section>
      )}
    </>
  )
}
