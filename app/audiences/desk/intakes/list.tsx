import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { phaseOf } from '~/admission/intakes/intake-phase'
import { intakeLines } from '~/ground/enclaves/queries.server'
import { enclaveWords } from '~/ground/enclaves/words'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { timeOf } from '~/shared/days'
import { paths } from '~/platform/paths'
import { formatCount } from '~/shared/money'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead } from '~/ui/page'
import { StatusWord, type Shape } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, {
    roles: ['officer', 'director', 'admin'],
    enclave: params.enclave,
  })
  const intakes = await intakeLines(actor)
  const title = inLocale(enclaveWords, localeOf(request)).intakes
  return json({
    title,
    slug: actor.enclaveSlug,
    mayOpen: actor.role !== 'admin',
    today: today(),
    time: timeOf(now()),
    intakes,
  })
}

const SHAPES = { coming: 'ring', open: 'half', deciding: 'half', over: 'dot' } as const satisfies Record<
  string,
  Shape
>

export default function Intakes() {
  const { slug, intakes, mayOpen, today, time } = useLoaderData<typeof loader>()
  const w = useWords(enclaveWords)
  const locale = useLocale()
  return (
    <>
      <PageHead
        title={w.intakes}
        sub={w.intakesSub}
        actions={
          <>
            <LinkButton to={paths.deskForms(slug)}>{w.forms}</LinkButton>
            <LinkButton to={paths.deskAgreementText(slug)}>{w.agreementText}</LinkButton>
            {mayOpen ? (
              <LinkButton variant="primary" to={paths.deskNewIntake(slug)}>
                {w.newIntake}
              </LinkButton>
            ) : null}
          </>
        }
      />
      {intakes.length === 0 ? <EmptyState title={w.none}>{w.noneText}</EmptyState> : null}
      {intakes.length > 0 ? (
        <Table label={w.intakes} minWidth="l">
          <thead>
            <tr>
              <Th>{w.number}</Th>
              <Th>{w.phase}</Th>
              <Th>{w.days.opensOn}</Th>
              <Th>{w.days.closesOn}</Th>
              <Th>{w.days.reviewOn}</Th>
              <Th>{w.days.decideOn}</Th>
              <Th>{w.days.moveInOn}</Th>
              <Th>{w.quota}</Th>
              <Th>{w.criteria}</Th>
              <Th num>{w.received}</Th>
              <Th num>{w.admitted}</Th>
            </tr>
          </thead>
          <tbody>
            {intakes.map((intake) => {
              const phase = phaseOf(intake, today, time)
              return (
                <Row key={intake.id} current={phase === 'open'}>
                  <Td head>
                    <Link to={paths.deskIntake(slug, intake.number)}>
                      {locale === 'zh' ? intake.titleZh : intake.titleEn}
                    </Link>
                  </Td>
                  <Td>
                    <StatusWord shape={SHAPES[phase]}>{w.phases[phase]}</StatusWord>
                  </Td>
                  <Td>{intake.opensOn}</Td>
                  <Td>{intake.closesOn}</Td>
                  <Td>{intake.reviewOn}</Td>
                  <Td>{intake.decideOn}</Td>
                  <Td>{intake.moveInOn}</Td>
                  <Td>{w.quotaOf(intake.quotaFirms, formatCount(intake.quotaSqm))}</Td>
                  <Td>{intake.criteria}</Td>
                  <Td num>{intake.received}</Td>
                  <Td num>{intake.admitted}</Td>
                </Row>
              )
            })}
          </tbody>
        </Table>
      ) : null}
    </>
  )
}
