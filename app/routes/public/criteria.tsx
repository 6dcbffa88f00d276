import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ComingCriteria, CriteriaBefore, SubscribeForm } from '~/criteria/public-parts'
import { publicCriteria } from '~/criteria/public-view.server'
import { publicCriteriaWords } from '~/criteria/public-words'
import { CriteriaLists } from '~/intakes/criteria-lists'
import { criteriaInWords } from '~/intakes/criteria-words'
import { enclaveInWords } from '~/intakes/enclave-words'
import { portalWords } from '~/intakes/portal-words'
import { admissionCriteria } from '~/intakes/queries.server'
import { enclaveBySlug } from '~/people/guard.server'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { dayInWords, yearOf } from '~/shared/days'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead, PortalRow } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'

export const handle = { still: true }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · ${data?.enclave.name ?? ''}` },
]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const enclave = await enclaveBySlug(params.enclave)
  const locale = localeOf(request)
  const set = await admissionCriteria(enclave.id, today())
  return json({
    enclave: enclaveInWords(enclave, locale),
    criteria: set ? criteriaInWords(set, enclave, locale) : null,
    ...(await publicCriteria(enclave, today(), locale)),
    title: inLocale(portalWords, locale).criteria,
    year: yearOf(today()),
  })
}

export default function CriteriaPage() {
  const { enclave, criteria, year, coming, graduation, history } = useLoaderData<typeof loader>()
  const more = useWords(publicCriteriaWords)
  const w = useWords(portalWords)
  const locale = useLocale()
  if (!criteria) {
    return (
      <>
        <PageHead title={w.criteria} />
        <EmptyState title={w.noCriteria} />
        <ComingCriteria coming={coming} />
      </>
    )
  }
  const since = criteria.effectiveFrom
  return (
    <>
      <PageHead
        title={w.criteria}
        sub={since ? w.criteriaSide(criteria.code, dayInWords(since, locale, year)) : undefined}
      />
      <PortalRow title={w.mustTitle}>
        <CriteriaLists criteria={criteria} home={enclave.home} host={enclave.host} />
        <p className="mt-4">
          <Link to={paths.check(enclave.slug)}>{w.check}</Link>
        </p>
      </PortalRow>
      <PortalRow title={w.bonus} side={w.bonusNote}>
        <Table label={w.bonus} tall>
          <thead>
            <tr>
              <Th>{w.bonus}</Th>
              <Th num>{w.points(0).replace('0', '').trim()}</Th>
              <Th>{w.clauseCol}</Th>
            </tr>
          </thead>
          <tbody>
            {criteria.bonus.map((line) => (
              <Row key={line.code}>
                <Td>{line.words}</Td>
                <Td num>{line.points}</Td>
                <Td quiet>{line.clause}</Td>
              </Row>
            ))}
          </tbody>
        </Table>
      </PortalRow>
      <ComingCriteria coming={coming} />
      <CriteriaBefore graduation={graduation} history={history} />
      <PortalRow title={more.subscribe} side={more.subscribeLead} id="subscribe">
        <SubscribeForm slug={enclave.slug} />
      </PortalRow>
    </>
  )
}
