import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { areaOf } from '~/plan/counting/area'
import { requirePlanner } from '~/plan/measure-pages/measure-act.server'
import { readTaskQuery, taskListAddress, TASKS_ON_A_PAGE } from '~/plan/measures/list-query'
import { ownersToChoose } from '~/plan/measures/owners.server'
import { measureChoices, taskList } from '~/plan/measures/queries.server'
import { TaskTable } from '~/plan/measure-pages/task-table'
import { STANDINGS } from '~/plan/measures/vocabulary'
import { measureWords } from '~/plan/measures/words'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { rangeOfPage } from '~/shared/page-range'
import { FilterLinks } from '~/ui/browse'
import { Button, LinkButton } from '~/ui/buttons'
import { SelectField } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead, NumberedPager } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(measureWords, (w) => w.taskList)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await requirePlanner(asked, 'look')
  const { searchParams, pathname } = new URL(asked.request.url)
  const query = readTaskQuery(searchParams)
  const [list, owners, { indicators }] = await Promise.all([
    taskList(actor, query, today()),
    ownersToChoose(actor, today()),
    measureChoices(actor.enclaveId, today()),
  ])
  return json({ slug: actor.enclaveSlug, area: areaOf(pathname), query, owners, indicators, ...list })
}

/** All tasks by their due day, with filters that stand in the address. */
export default function Tasks() {
  const { slug, area, query, owners, indicators, rows, more } = useLoaderData<typeof loader>()
  const w = useWords(measureWords)
  const locale = useLocale()
  const at = (change: Partial<typeof query>) => taskListAddress(paths.tasks(area, slug), query, change)
  const file = (format: 'csv' | 'xlsx') => taskListAddress(paths.tasksFile(area, slug, format), query)
  return (
    <>
      <PageHead
        crumbs={[{ label: w.title, to: paths.measures(area, slug) }]}
        title={w.taskList}
        sub={w.taskListLead}
        actions={
          <>
            <LinkButton to={file('xlsx')} plain>
              {w.toXlsx}
            </LinkButton>
            <LinkButton to={file('csv')} plain>
              {w.toCsv}
            </LinkButton>
          </>
        }
      />
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
      <Form method="get" className="filter-form mb-4 flex flex-wrap items-end gap-x-4 gap-y-2 print:hidden">
        {query.state ? <input type="hidden" name="state" value={query.state} /> : null}
        <SelectField
          name="owner"
          label={w.owner}
          defaultValue={query.owner}
          empty={w.all}
          options={[
            { value: 'mine', label: w.mine },
            ...owners.members.map(({ value, name }) => ({ value, label: name, group: w.people })),
            ...owners.departments.map((one) => ({
              value: one.value,
              label: one[locale],
              group: w.departments,
            })),
          ]}
          optional
        />
        <SelectField
          name="indicator"
          label={w.indicator}
          defaultValue={query.indicator}
          empty={w.all}
          options={indicators.map((one) => ({ value: one.code, label: one[locale] }))}
          optional
        />
        <Button>{w.filter}</Button>
      </Form>
      {rows.length === 0 ? (
        <EmptyState title={w.noTasks} />
      ) : (
        <TaskTable
          label={w.taskList}
          rows={rows}
          to={(id) => paths.task(area, slug, id)}
          measureAt={(id) => paths.measure(area, slug, id)}
          withMeasure
        />
      )}
      <NumberedPager
        page={query.page}
        more={more}
        range={rangeOfPage(query.page, TASKS_ON_A_PAGE, rows.length, { total: null })}
        at={(page) => at({ page })}
      />
    </>
  )
}
