import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enclaveInWords } from '~/admission/intakes/enclave-words'
import { publicEnclave } from '~/ground/people/guard.server'
import { publishedBulletins } from '~/plan/bulletins/queries.server'
import { bulletinWords } from '~/plan/bulletins/words'
import { nameOfMonth } from '~/plan/months/calendar'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
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
    title: inLocale(bulletinWords, locale).publicTitle,
    rows: await publishedBulletins(enclave.id),
  })
}

/** The bulletins an enclave has published, the newest month on top; what was withdrawn says so. */
export default function PublicBulletins() {
  const { enclave, rows } = useLoaderData<typeof loader>()
  const w = useWords(bulletinWords)
  return (
    <>
      <PageHead title={w.publicTitle} sub={w.publicLead} />
      {rows.length === 0 ? (
        <EmptyState title={w.publicNone} />
      ) : (
        <Table label={w.publicTitle} tall>
          <thead>
            <tr>
              <Th>{w.month}</Th>
              <Th>{w.docNo}</Th>
              <Th>{w.publishedOn}</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ month, docNo, publishedOn, withdrawn }) => (
              <Row key={docNo}>
                <Td head>
                  {withdrawn ? (
                    nameOfMonth(month)
                  ) : (
                    <Link to={paths.publicBulletin(enclave.slug, nameOfMonth(month))}>
                      {nameOfMonth(month)}
                    </Link>
                  )}
                </Td>
                <Td second={withdrawn?.reason}>
                  {withdrawn ? (
                    <StatusWord shape="ended">{w.publicWithdrawn(docNo, withdrawn.on)}</StatusWord>
                  ) : (
                    docNo
                  )}
                </Td>
                <Td>{publishedOn}</Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
    </>
  )
}
