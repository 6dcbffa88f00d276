import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { NEEDS, PLANS_ON_A_PAGE, plansAddress, readPlanQuery } from '~/landing/firm-plans/list-query'
import { planList, planTotals } from '~/landing/firm-plans/list.server'
import { PlanTable } from '~/landing/firm-plan-pages/plan-table'
import { PLAN_STATES, WATCH_LEVELS } from '~/landing/firm-plans/vocabulary'
import { planWords } from '~/landing/firm-plans/words'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { rangeOfPage } from '~/shared/page-range'
import { Button, LinkButton } from '~/ui/buttons'
import { SelectField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { EmptyState, Facts, FilterLinks, PageHead, NumberedPager, Tabs } from '~/ui/page'
import { titled } from '~/ui/title'
import { areaAndReaders } from './area'

export const meta = titled(planWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const { area, readers } = areaAndReaders(asked.request)
  const actor = await inRole(...readers)(asked)
  const query = readPlanQuery(new URL(asked.request.url).searchParams)
  const [list, totals] = await Promise.all([planList(actor, query, today()), planTotals(actor, today())])
  return json({ slug: actor.enclaveSlug, area, query, totals, ...list })
}

/** The plans of key firms, the most pressing first. */
export default function FirmPlans() {
  const { slug, area, query, totals, rows, more } = useLoaderData<typeof loader>()
  const w = useWords(planWords)
  const home = paths.firmPlans(area, slug)
  const at = (change: Partial<typeof query>) => plansAddress(home, query, change)
  const only = (change: Partial<typeof query>) =>
    plansAddress(home, { state: 'open', officer: null, level: null, need: null, page: 1 }, change)
  return (
    <>
      <PageHead
        title={w.title}
        sub={w.lead}
        actions={<LinkButton to={paths.supportRequests(area, slug)}>{w.support}</LinkButton>}
      />
      <Facts
        items={[
          { label: w.facts.plans, value: totals.plans, to: only({}) },
          {
            label: w.facts.urgent,
            value: totals.urgent,
            hot: totals.urgent > 0,
            to: only({ level: 'urgent' }),
          },
          { label: w.facts.late, value: totals.late, hot: totals.late > 0, to: only({ need: 'late' }) },
          {
            label: w.facts.toVisit,
            value: totals.toVisit,
            hot: totals.toVisit > 0,
            to: only({ need: 'visit' }),
          },
        ]}
      />
      <Tabs
        label={w.state}
        items={PLAN_STATES.codes.map((state) => ({
          to: at({ state }),
          label: w.states[state],
          current: query.state === state,
        }))}
      />
      <div className="my-3 grid gap-2">
        <FilterLinks
          label={w.level}
          items={[
            { to: at({ level: null }), label: w.all, current: query.level === null },
            ...WATCH_LEVELS.codes.map((level) => ({
              to: at({ level }),
              label: w.levels[level],
              current: query.level === level,
            })),
          ]}
        />
        <FilterLinks
          label={w.need}
          items={[
            { to: at({ need: null }), label: w.all, current: query.need === null },
            ...NEEDS.map((need) => ({
              to: at({ need }),
              label: w.needs[need],
              current: query.need === need,
            })),
          ]}
        />
      </div>
      <Form method="get" className="filter-form mb-4 flex flex-wrap items-end gap-x-4 gap-y-2">
        {query.state === 'open' ? null : <input type="hidden" name="state" value={query.state} />}
        {query.level ? <input type="hidden" name="level" value={query.level} /> : null}
        {query.need ? <input type="hidden" name="need" value={query.need} /> : null}
        <SelectField
          name="officer"
          label={w.officer}
          defaultValue={query.officer}
          empty={w.all}
          options={[
            ...(area === 'desk' ? [{ value: 'mine', label: w.mine }] : []),
            ...totals.officers.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          optional
        />
        <Button>{w.filter}</Button>
      </Form>
      {rows.length === 0 ? (
        <EmptyState title={w.none}>{w.noneText}</EmptyState>
      ) : (
        <PlanTable label={w.title} rows={rows} to={(id) => paths.firmPlan(area, slug, id)} />
      )}
      <NumberedPager
        page={query.page}
        more={more}
        range={rangeOfPage(query.page, PLANS_ON_A_PAGE, rows.length, { total: null })}
        at={(page) => at({ page })}
      />
    </>
  )
}
