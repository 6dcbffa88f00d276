import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { Conditions } from '~/residence/inventory/conditions'
import { spaceConditions } from '~/residence/inventory/space-conditions'
import { movement, occupancyPage } from '~/residence/occupancy/queries.server'
import { occupancyWords } from '~/residence/occupancy/words'
import { percent } from '~/residence/spaces/sheet'
import { formatYuan } from '~/shared/money'
import { OccupancyStep } from '~/ui/charts'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { Facts, Note, PageHead, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(occupancyWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole('officer', 'director', 'bureau')(asked)
  const day = today()
  const isBureau = actor.role === 'bureau'
  const [page, moved] = await Promise.all([occupancyPage(actor, day), isBureau ? null : movement(actor, day)])
  return json({
    slug: actor.enclaveSlug,
    isBureau,
    day,
    ...page,
    moved,
    conditions: spaceConditions(page.facts, day),
  })
}

/** What the building does for its money, on one page: for the director, the officer and the bureau. */
export default function Occupancy() {
  const data = useLoaderData<typeof loader>()
  const { slug, isBureau, day, start, end, points, now, facts, conditions, moved } = data
  const { relief, landed, reliefPerLanded } = data
  const w = useWords(occupancyWords)
  const per = conditions?.find(({ code }) => code === 'firms_per_1000_sqm')?.value
  const rent = isBureau ? paths.bureauIncome(slug) : paths.deskIncome(slug)
  return (
    <>
      <PageHead
        crumbs={isBureau ? [{ label: w.rent, to: rent }] : [{ label: w.space, to: paths.deskSpace(slug) }]}
        title={w.title}
        sub={w.sub(day)}
      />
      <div className="my-4">
        <Facts
          items={[
            { label: w.relief, value: <Link to={rent}>{formatYuan(relief)}</Link> },
            { label: w.landed, value: landed },
            { label: w.perLanded, value: reliefPerLanded ? formatYuan(reliefPerLanded) : '—' },
            { label: w.per1000, value: per ?? '—' },
          ]}
        />
        <p className="mt-2 text-13 text-ink-2">
          {reliefPerLanded ? w.arithmetic(formatYuan(relief), landed, formatYuan(reliefPerLanded)) : w.none}
        </p>
      </div>
      <section className="mt-8">
        <SectionHead title={w.curve} aside={w.now(percent(now))} />
        <OccupancyStep
          from={start}
          to={end}
          day={day}
          points={points.map((point) => ({ day: point.day, share: point.rate }))}
          note={w.now(percent(now))}
          summary={`${w.curve}: ${w.now(percent(now))}`}
        />
      </section>
      {conditions ? (
        <Conditions lines={conditions} facts={facts} day={day} />
      ) : (
        <div className="mt-10">
          <Note title={w.rulesNone} />
        </div>
      )}
      {moved ? (
        <section className="mt-10">
          <SectionHead title={w.around} />
          <div className="py-4">
            <Facts
              items={[
                { label: w.movedIn, value: moved.in },
                { label: w.movedOut, value: moved.out },
                { label: w.ends, value: moved.ends },
                {
                  label: w.arrears,
                  value: <Link to={paths.deskArrears(slug)}>{formatYuan(moved.arrears)}</Link>,
                },
                { label: w.debtors, value: moved.debtors },
                { label: w.due, value: moved.due },
              ]}
            />
          </div>
        </section>
      ) : null}
      {isBureau ? <p className="mt-6 text-13 text-ink-3">{w.sums}</p> : null}
    </>
  )
}
