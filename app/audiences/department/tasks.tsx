import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ownDepartment } from '~/landing/asks/queries.server'
import { inRole } from '~/ground/people/guard.server'
import { DEPARTMENTS } from '~/plan/measures/abilities'
import { readTaskQuery, taskListAddress, TASKS_ON_A_PAGE } from '~/plan/measures/list-query'
import { OwnTargets } from '~/plan/breakdown/own-targets'
import { ownTargets } from '~/plan/breakdown/own-targets.server'
import { taskList } from '~/plan/measures/queries.server'
import { TaskTable } from '~/plan/measure-pages/task-table'
import { STANDINGS } from '~/plan/measures/vocabulary'
import { measureWords } from '~/plan/measures/words'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { rangeOfPage } from '~/shared/page-range'
import { FilterLinks } from '~/ui/browse'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead, NumberedPager } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(measureWords, (w) => w.tasks)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole(...DEPARTMENTS)(asked)
  const query = readTaskQuery(new URL(asked.request.url).searchParams)
  const own = { by: 'department', key: actor.departmentId ?? '' } as const
  const [department, list, targets] = await Promise.all([
    ownDepartment(actor),
    taskList(actor, query, today()),
    ownTargets(actor.enclaveId, own, today()),
  ])
  return json({ slug: actor.enclaveSlug, department, query, targets, ...list })
}

/** The tasks that lie with a department, the earliest due first, and what of the year's targets it is to bring. */
export default function DepartmentTasks() {
  const { slug, department, query, targets, rows, more } = useLoaderData<typeof loader>()
  const w = useWords(measureWords)
  const locale = useLocale()
  const at = (change: Partial<typeof query>) => taskListAddress(paths.departmentTasks(slug), query, change)
  return (
    <>
      <PageHead title={w.yours(department[locale])} sub={w.taskListLead} />
      <FilterLinks
        label={w.state}
        items={[
          { to: at({ state: null }), label: w.all, current: query.state === null },
          ...STANDINGS.codes.map((state) => ({
            to: at({ state }),
            label: w.standings[state],
            current: query.state === state,
          })),
        ]}
      />
      {rows.length === 0 ? (
        <EmptyState title={w.noneOfYours} />
      ) : (
        <TaskTable label={w.tasks} rows={rows} to={(id) => paths.departmentTask(slug, id)} withMeasure />
      )}
      <NumberedPager
        page={query.page}
        more={more}
        range={rangeOfPage(query.page, TASKS_ON_A_PAGE, rows.length, { total: null })}
        at={(page) => at({ page })}
      />
      <OwnTargets targets={targets} />
    </>
  )
}
