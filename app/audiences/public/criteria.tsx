import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ComingCriteria, CriteriaBefore, SubscribeForm } from '~/setup/criteria-sets/public-parts'
import { publicCriteria } from '~/setup/criteria-sets/public-view.server'
import { publicCriteriaWords } from '~/setup/criteria-sets/public-words'
import { CriteriaLists } from '~/across/portal/criteria-lists'
import { enclaveInWords } from '~/admission/intakes/enclave-words'
import { BonusTable, OtherJudges, useJudge } from '~/across/portal/judging-rows'
import { judgingInWords } from '~/across/portal/judging.server'
import { portalWords } from '~/across/portal/portal-words'
import { publicEnclave } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead, PortalRow } from '~/ui/page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · ${data?.enclave.name ?? ''}` },
]

export const handle = { isForAll: true }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const enclave = await publicEnclave({ request, params })
  const locale = localeOf(request)
  return json({
    enclave: enclaveInWords(enclave, locale),
    judging: await judgingInWords(enclave, today(), locale),
    ...(await publicCriteria(enclave, today(), locale)),
    title: inLocale(portalWords, locale).criteria,
    today: today(),
  })
}

export default function CriteriaPage() {
  const { enclave, judging, today, coming, graduation, history } = useLoaderData<typeof loader>()
  const more = useWords(publicCriteriaWords)
  const w = useWords(portalWords)
  const judge = useJudge(today)
  const [first, ...others] = judging
  if (!first) {
    return (
      <>
        <PageHead title={w.criteria} />
        <EmptyState title={w.noCriteria} />
        <ComingCriteria coming={coming} />
      </>
    )
  }
  return (
    <>
      <PageHead title={w.criteria} sub={w.criteriaSide(judge(first))} />
      <PortalRow title={w.mustTitle}>
        <CriteriaLists criteria={first.criteria} home={enclave.home} host={enclave.host} />
        <p className="mt-4">
          <Link to={paths.check(enclave.slug)}>{w.check}</Link>
        </p>
      </PortalRow>
      <PortalRow title={w.bonus} side={w.bonusNote}>
        <BonusTable bonus={first.criteria.bonus} />
      </PortalRow>
      <OtherJudges {...{ first, others, enclave, today }} />
      <ComingCriteria coming={coming} />
      <CriteriaBefore graduation={graduation} history={history} />
      <PortalRow title={more.subscribe} side={more.subscribeLead} id="subscribe">
        <SubscribeForm slug={enclave.slug} />
      </PortalRow>
    </>
  )
}
