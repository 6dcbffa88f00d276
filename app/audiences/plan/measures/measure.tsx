import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { areaOf, pathsOf } from '~/plan/counting/area'
import { mayMeasure } from '~/plan/measures/abilities'
import { requirePlanner } from '~/plan/measure-pages/measure-act.server'
import { TASKS_ON_A_PAGE } from '~/plan/measures/list-query'
import { measureView, tasksOfMeasure } from '~/plan/measures/queries.server'
import { TaskTable } from '~/plan/measure-pages/task-table'
import { ownMeasure } from '~/plan/measures/visible.server'
import { measureWords } from '~/plan/measures/words'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { pageAsked, rangeOfPage } from '~/shared/page-range'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, KeyValues, PageHead, NumberedPager, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(measureWords, (w) => w.measure)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await requirePlanner(asked, 'look')
  const { searchParams, pathname } = new URL(asked.request.url)
  const row = await ownMeasure(actor, asked.params.measureId)
  const page = pageAsked(searchParams)
  return json({
    slug: actor.enclaveSlug,
    area: areaOf(pathname),
    mayEnter: mayMeasure(actor.role, 'enter'),
    measure: measureView(row),
    page,
    ...(await tasksOfMeasure(actor, row.id, page, today())),
  })
}

/** One measure: who answers for it, what it serves, and its tasks by their due day. */
export default function MeasurePage() {
  const { slug, area, mayEnter, measure, page, rows, more } = useLoaderData<typeof loader>()
  const w = useWords(measureWords)
  const locale = useLocale()
  const here = paths.measure(area, slug, measure.id)
  const places = pathsOf(area, slug)
  return (
    <>
      <PageHead
        crumbs={[{ label: w.title, to: paths.measures(area, slug) }]}
        title={locale === 'zh' ? measure.nameZh : measure.nameEn}
        sub={`${w.named(w.kinds[measure.kind], measure.number)} · ${w.span(measure.from, measure.until)}`}
        actions={
          mayEnter ? (
            <>
              <LinkButton to={paths.measureChange(area, slug, measure.id)}>{w.change}</LinkButton>
              <LinkButton to={paths.taskNew(area, slug, measure.id)} variant="primary">
                {w.newTask}
              </LinkButton>
            </>
          ) : undefined
        }
      />
      <section className="mb-8">
        <KeyValues
          items={[
            { label: w.office, value: measure.department?.[locale] ?? w.incubator },
            { label: w.leader, value: measure.leader },
            {
              label: w.indicators,
              value:
                measure.indicators.length === 0 ? (
                  '—'
                ) : (
                  <span className="flex flex-wrap gap-x-4">
                    {measure.indicators.map((one) => (
                      <Link key={one.code} to={`${places.board}?indicator=${one.code}#focus`}>
                        {one[locale]}
                      </Link>
                    ))}
                  </span>
                ),
            },
            ...(measure.text ? [{ label: w.text, value: measure.text }] : []),
          ]}
        />
      </section>
      <SectionHead title={w.tasks} />
      {rows.length === 0 ? (
        <EmptyState title={w.noTasks} />
      ) : (
        <TaskTable label={w.tasks} rows={rows} to={(id) => paths.task(area, slug, id)} />
      )}
      <NumberedPager
        page={page}
        more={more}
        range={rangeOfPage(page, TASKS_ON_A_PAGE, rows.length, { total: null })}
        at={(number) => `${here}?page=${number}`}
      />
    </>
  )
}
