import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { yearsPage } from '~/landing/park-years/queries.server'
import { parkYearWords } from '~/landing/park-years/words'
import { Carriers, Periods, Quotas, Waiting } from '~/landing/park-years/years-view'
import { mayPark, parkRoles } from '~/landing/parks/abilities'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { yearOf } from '~/shared/days'
import { LinkButton } from '~/ui/buttons'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(parkYearWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole(...parkRoles('look'))(asked)
  return json({
    slug: actor.enclaveSlug,
    year: yearOf(today()),
    mayEnter: mayPark(actor.role, 'enter'),
    maySetQuota: mayPark(actor.role, 'assess'),
    ...(await yearsPage(actor, asked.params.parkId)),
  })
}

/** The figures of a park by year and quarter, its quotas against what came of them, and its carriers. */
export default function Years() {
  const data = useLoaderData<typeof loader>()
  const { slug, year, park, mayEnter, maySetQuota } = data
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
      <Waiting slug={slug} waiting={data.waiting} />
      <section className="mb-8">
        <SectionHead title={w.title} />
        <Periods periods={data.periods} />
      </section>
      <Quotas quotas={data.quotas} />
      <Carriers {...{ slug, park, carriers: data.carriers, mayEnter, year }} />
    </>
  )
}
