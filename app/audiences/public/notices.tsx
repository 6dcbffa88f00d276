import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { periodsOf } from '~/admission/applications/periods.server'
import { enclaveInWords } from '~/admission/intakes/enclave-words'
import { noticesOn } from '~/across/portal/portal-view.server'
import { portalWords } from '~/across/portal/portal-words'
import { objectionWords } from '~/admission/objections/words'
import { graduatesOnNotice } from '~/residence/graduation/notice.server'
import { Graduates } from '~/residence/graduation/graduates-table'
import { publicEnclave } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { pageAsked } from '~/shared/page-range'
import { inLocale } from '~/shared/words'
import { DueNote } from '~/ground/calendar/due-note'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · ${data?.enclave.name ?? ''}` },
]

export const handle = { isForAll: true }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const enclave = await publicEnclave({ request, params })
  const locale = localeOf(request)
  return json({
    enclave: enclaveInWords(enclave, locale),
    title: inLocale(portalWords, locale).notices,
    days: (await periodsOf(enclave.id))(today()).publicNotice,
    ...(await noticesOn(enclave.id, today())),
    graduated: await graduatesOnNotice(enclave.id, pageAsked(new URL(request.url).searchParams)),
  })
}

export default function NoticesPage() {
  const { enclave, days, rows, last, graduated } = useLoaderData<typeof loader>()
  const w = useWords(portalWords)
  const objection = useWords(objectionWords)
  return (
    <>
      <PageHead title={w.notices} sub={w.noticesLead(days)} />
      {rows.length === 0 ? (
        <EmptyState title={w.noNotices}>{last ? w.lastNotice(last) : w.noNoticeYet}</EmptyState>
      ) : (
        <Table label={w.notices} tall stacks minWidth="m">
          <thead>
            <tr>
              <Th>{w.noticeCols.firm}</Th>
              <Th>{w.noticeCols.track}</Th>
              <Th>{w.noticeCols.product}</Th>
              <Th>{w.noticeCols.from}</Th>
              <Th>{w.noticeCols.until}</Th>
              <Th>{objection.title}</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id}>
                <Td head>{row.name}</Td>
                <Td label={w.noticeCols.track}>{row.track === 'B' ? w.only.B : w.only.A}</Td>
                <Td className="cell-wide text-ink-2" label={w.noticeCols.product}>
                  {row.product}
                </Td>
                <Td className="whitespace-nowrap" label={w.noticeCols.from}>
                  {row.from}
                </Td>
                <Td className="whitespace-nowrap" label={w.noticeCols.until}>
                  {row.until}
                  <DueNote day={row.until} />
                </Td>
                <Td>
                  <Link to={paths.publicObjection(enclave.slug, row.id)}>{objection.form.object}</Link>
                </Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      <Graduates slug={enclave.slug} {...graduated} />
      <p className="mt-8 text-ink-2">{w.object(enclave.phone, enclave.address)}</p>
    </>
  )
}
