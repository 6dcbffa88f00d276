import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { PERIODS_ON_A_PAGE, yearsPage } from '~/landing/park-years/queries.server'
import { parkYearWords } from '~/landing/park-years/words'
import { Carriers, Periods, Quotas, Waiting } from '~/landing/park-years/years-view'
import { mayPark, parkRoles } from '~/landing/parks/abilities'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { yearOf } from '~/shared/days'
import { pageAsked, rangeOfPage } from '~/shared/page-range'
import { LinkButton } from '~/ui/buttons'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead, NumberedPager, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(parkYearWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole(...parkRoles('look'))(asked)
  const page = pageAsked(new URL(asked.request.url).searchParams)
  return json({
    slug: actor.enclaveSlug,
    year: yearOf(today()),
    mayEnter: mayPark(actor.role, 'enter'),
    maySetQuota: mayPark(actor.role, 'assess'),
    page,
    size: PERIODS_ON_A_PAGE,
    ...(await yearsPage(actor, asked.params.parkId, page)),
  })
}

/** The figures of a park by year and quarter, its quotas against what came of them, and its carriers. */
export default function Years() {
  const data = useLoaderData<typeof loader>()
  const { slug, year, page, park, mayEnter, maySetQuota } = data
  const at = (number: number) => `${paths.parkFigures(slug, park.id)}?page=${number}`
  const w = useWords(parkYearWords)
  const name = useLocale() === 'zh' ? park.nameZh : park.nameEn
  return (
    <>
      <PageHead
        title={w.of(name)}
        sub={w.lead}
        crumbs={[
          { label: w.parks, to: paths.parks(slug) },
          { label: name, to: paths.parkPage(slug, park.id) },
          { label: w.title },
        ]}
        actions={
          <>
            {mayEnter ? (
              <LinkButton to={paths.parkNewCarrier(slug, park.id)}>{w.addCarrier}</LinkButton>
            ) : null}
            {maySetQuota ? <LinkButton to={paths.parkQuota(slug, park.id)}>{w.setQuota}</LinkButton> : null}
            {mayEnter ? (
              <LinkButton to={paths.parkNewFigures(slug, park.id)} variant="primary">
                {w.enter}
              </LinkButton>
            ) : null}
          </>
        }
      />
      <Waiting slug={slug} waiting={data.waiting} moreWait={data.moreWait} />
      <section className="mb-8">
        <SectionHead title={w.title} />
        <Periods periods={data.periods} />
        <NumberedPager
          page={page}
          more={data.more}
          range={rangeOfPage(page, data.size, data.periods.length, { total: null })}
          at={at}
        />
      </section>
      <Quotas quotas={data.quotas} />
      <Carriers {...{ slug, park, carriers: data.carriers, mayEnter, year }} />
    </>
  )
}
