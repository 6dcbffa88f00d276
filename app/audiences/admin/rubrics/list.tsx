import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ABILITIES } from '~/ground/members/abilities'
import { requireActor } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { StandingWord } from '~/setup/criteria-sets/set-standing'
import { rubricList } from '~/setup/rubric-editor/view.server'
import { rubricWords } from '~/setup/rubric-editor/words'
import { TakeOverLink } from '~/setup/taking-over/take-over-link'
import { TakenNote } from '~/setup/taking-over/take-over-note'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(rubricWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.define_rubrics, enclave: params.enclave })
  return json(await rubricList(actor, today()))
}

/** Every version of the rubric: what is drafted, what is to come, what is in force, what was. */
export default function Rubrics() {
  const { slug, versions } = useLoaderData<typeof loader>()
  const w = useWords(rubricWords)
  const locale = useLocale()
  return (
    <>
      <PageHead
        title={w.title}
        sub={w.sub}
        crumbs={[{ label: w.setup, to: paths.adminSetup(slug) }, { label: w.title }]}
        actions={<TakeOverLink slug={slug} matter="rubric" />}
      />
      <TakenNote />
      <Table label={w.title} minWidth="l">
        <thead>
          <tr>
            <Th>{w.cols.title}</Th>
            <Th>{w.cols.state}</Th>
            <Th>{w.cols.from}</Th>
            <Th>{w.cols.items}</Th>
            <Th>{w.cols.usedBy}</Th>
            <Th>{w.copy}</Th>
          </tr>
        </thead>
        <tbody>
          {versions.map((one) => (
            <Row key={one.id}>
              <Td head second={one.code}>
                <Link to={paths.adminRubric(slug, one.id)}>
                  {locale === 'zh' ? one.titleZh : one.titleEn}
                </Link>
              </Td>
              <Td>
                <StandingWord standing={one.standing} />
              </Td>
              <Td>{one.effectiveFrom}</Td>
              <Td>
                {one.items.map(({ track, count }) => `${w.tracks[track] ?? track} ${count}`).join(w.listJoin)}
              </Td>
              <Td quiet={one.usedBy.length === 0}>{one.usedBy.map(w.intake).join(w.listJoin) || w.unused}</Td>
              <Td>
                <Link to={paths.adminNewRubric(slug, one.id)} aria-label={w.of(w.copy, one.code)}>
                  {w.copy}
                </Link>
              </Td>
            </Row>
          ))}
        </tbody>
      </Table>
    </>
  )
}
