import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { asStaff } from '~/ground/people/guard.server'
import { paths } from '~/platform/paths'
import { checklistsOf } from '~/residence/inspections/queries.server'
import { inspectionWords } from '~/residence/inspections/words'
import { TakeOverLink } from '~/setup/taking-over/take-over-link'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(inspectionWords, (w) => w.checklists)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await asStaff(asked)
  return json({ slug: actor.enclaveSlug, rows: await checklistsOf(actor) })
}

/** Every checklist by its newest version. */
export default function Checklists() {
  const { slug, rows } = useLoaderData<typeof loader>()
  const w = useWords(inspectionWords)
  const locale = useLocale()
  return (
    <>
      <PageHead
        crumbs={[{ label: w.title, to: paths.deskRounds(slug) }]}
        title={w.checklists}
        actions={
          <>
            <TakeOverLink slug={slug} matter="checklists" />
            <LinkButton to={paths.deskNewChecklist(slug)} variant="primary">
              {w.newChecklist}
            </LinkButton>
          </>
        }
      />
      {rows.length === 0 ? (
        <EmptyState title={w.noChecklists}>{w.noneText}</EmptyState>
      ) : (
        <Table label={w.checklists} minWidth="m" pick>
          <thead>
            <tr>
              <Th>{w.checklist}</Th>
              <Th>{w.itemsField}</Th>
              <Th>{w.setOn}</Th>
              <Th>{w.reason}</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id}>
                <Td head second={w.version(row.version)}>
                  <Link to={paths.deskChecklist(slug, row.id)}>
                    {locale === 'zh' ? row.nameZh : row.nameEn}
                  </Link>
                </Td>
                <Td>{w.items(row.items)}</Td>
                <Td>{row.on}</Td>
                <Td>{row.reason}</Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
    </>
  )
}
