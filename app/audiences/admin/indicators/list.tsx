import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ABILITIES } from '~/ground/members/abilities'
import { requireActor } from '~/ground/people/guard.server'
import { Done } from '~/mechanism/done'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { IndicatorTable } from '~/setup/indicators/indicator-table'
import { indicatorList, NEW_INDICATOR } from '~/setup/indicators/view.server'
import { indicatorWords } from '~/setup/indicators/words'
import { TakeOverLink } from '~/setup/taking-over/take-over-link'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(indicatorWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.define_indicators, enclave: params.enclave })
  return json({
    list: await indicatorList(actor, today(), localeOf(request)),
    saved: new URL(request.url).searchParams.has('saved'),
    newTo: paths.adminIndicator(actor.enclaveSlug, NEW_INDICATOR),
  })
}

/** The indicators of the plan, those built in and those the enclave defined. */
export default function Indicators() {
  const { list, saved, newTo } = useLoaderData<typeof loader>()
  const w = useWords(indicatorWords)
  return (
    <>
      <PageHead
        title={w.title}
        sub={w.lead}
        crumbs={[
          { label: w.setup, to: paths.adminSetup(list.slug) },
          { label: w.plan, to: paths.adminPlan(list.slug) },
          { label: w.title },
        ]}
      />
      <Done when={saved}>{w.saved}</Done>
      <IndicatorTable list={list} />
      <div className="acts mt-6">
        <LinkButton to={newTo} variant="primary">
          {w.new}
        </LinkButton>
        <TakeOverLink slug={list.slug} matter="indicators" />
      </div>
    </>
  )
}
