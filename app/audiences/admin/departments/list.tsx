import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ABILITIES } from '~/ground/members/abilities'
import { requireActor } from '~/ground/people/guard.server'
import { Done } from '~/mechanism/done'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { departmentLines } from '~/setup/departments/queries.server'
import { departmentWords } from '~/setup/departments/words'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead } from '~/ui/page'
import { StatusWord, type Shape } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { pastingWords } from '~/setup/pasting/words'
import { titled } from '~/ui/title'

export const meta = titled(departmentWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.keep_departments, enclave: params.enclave })
  const entered = Number(new URL(request.url).searchParams.get('entered') ?? 0)
  return json({ slug: actor.enclaveSlug, entered, departments: await departmentLines(actor, today()) })
}

const SHAPE: Record<'inForce' | 'coming' | 'over', Shape> = { inForce: 'dot', coming: 'soon', over: 'ended' }

/** The register of the departments. */
export default function Departments() {
  const { slug, departments, entered } = useLoaderData<typeof loader>()
  const w = useWords(departmentWords)
  const p = useWords(pastingWords)
  const zh = useLocale() === 'zh'
  return (
    <>
      <PageHead
        title={w.title}
        sub={w.lead}
        crumbs={[{ label: w.setup, to: paths.adminSetup(slug) }, { label: w.title }]}
        actions={
          <>
            <LinkButton to={paths.adminDepartmentImport(slug)}>{p.paste}</LinkButton>
            <LinkButton variant="primary" to={paths.adminDepartmentNew(slug)}>
              {w.add}
            </LinkButton>
          </>
        }
      />
      <Done when={entered > 0}>{w.entered(entered)}</Done>
      {departments.length === 0 ? (
        <EmptyState title={w.none}>{w.noneText}</EmptyState>
      ) : (
        <Table label={w.title} minWidth="l">
          <thead>
            <tr>
              <Th>{w.department}</Th>
              <Th>{w.kind}</Th>
              <Th>{w.duties}</Th>
              <Th>{w.contact}</Th>
              <Th>{w.valid}</Th>
              <Th />
            </tr>
          </thead>
          <tbody>
            {departments.map((department) => (
              <Row key={department.id}>
                <Td
                  head
                  second={
                    department.isRead || department.state === 'over' ? undefined : (
                      <Link to={paths.adminInvitation(slug)}>{w.unread}</Link>
                    )
                  }
                >
                  <Link to={paths.adminDepartment(slug, department.id)}>
                    {zh ? department.nameZh : department.nameEn}
                  </Link>
                </Td>
                <Td>{w.kinds[department.kind]}</Td>
                <Td>{department.duties.map((duty) => w.dutyNames[duty]).join(w.join)}</Td>
                <Td className="text-ink-2">{department.contact}</Td>
                <Td
                  second={
                    <StatusWord shape={SHAPE[department.state]}>{w.states[department.state]}</StatusWord>
                  }
                >
                  {department.until ? w.between(department.from, department.until) : w.since(department.from)}
                </Td>
                <Td>
                  {department.state === 'over' ? null : (
                    <Link to={paths.adminDepartmentEnd(slug, department.id)}>{w.end}</Link>
                  )}
                </Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
    </>
  )
}
