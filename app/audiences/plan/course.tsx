import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { BoardFileLinks } from '~/across/board-files/file-links'
import { requireWorker } from '~/plan/board/worker.server'
import { ALL_DAYS, drillQuery } from '~/plan/counting/drill'
import { goal } from '~/plan/counting/figure'
import { usePlaces } from '~/plan/counting/use-places'
import type { Stretch } from '~/plan/targets/course'
import { courseOf } from '~/plan/targets/course.server'
import { CourseTable } from '~/plan/targets/course-table'
import { courseWords } from '~/plan/targets/words'
import { boardWords } from '~/plan/counting/board-words'
import { today } from '~/platform/clock.server'
import { addDays, yearOf } from '~/shared/days'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead, SectionHead, Segments } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(courseWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  const query = new URL(request.url).searchParams
  const whole = (name: string) => (/^\d{1,4}$/.test(query.get(name) ?? '') ? Number(query.get(name)) : null)
  const wanted = { code: params.code, year: whole('year'), month: whole('month') }
  return json(await courseOf(actor.enclaveId, wanted, today()))
}

/** An indicator in a year of the plan, month by month, and week by week in one of them. */
export default function Course() {
  const { code, name, unit, kind, better, years, year, target, isSpread, months, opened } =
    useLoaderData<typeof loader>()
  const w = useWords(courseWords)
  const b = useWords(boardWords)
  const locale = useLocale()
  const places = usePlaces()
  const isWhole = ({ from, to }: Stretch) => from.endsWith('-01') && addDays(to, 1).endsWith('-01')
  const at = (to: { year: number; month?: number }) =>
    `${places.course(code)}?year=${to.year}${to.month ? `&month=${to.month}#weeks` : ''}`
  const rowsOf = (one: Stretch) => {
    if (!isWhole(one)) return null
    const month = { ...ALL_DAYS, year: yearOf(one.from), month: Number(one.from.slice(5, 7)) }
    return `${places.indicator(code)}${drillQuery({ ...month, state: null, page: 1 })}`
  }
  return (
    <>
      <PageHead
        crumbs={[
          { label: b.onBoard, to: places.board },
          { label: name[locale], to: places.indicator(code) },
          { label: w.title },
        ]}
        title={w.titleOf(name[locale])}
        sub={w.lead(goal(kind, target, locale), unit[locale], isSpread, better === 'less')}
        actions={<BoardFileLinks board="course" search={`?indicator=${code}&year=${year}`} />}
      />
      <div className="py-2.5">
        <Segments
          label={w.years}
          items={years.map((one) => ({ to: at({ year: one }), label: String(one), current: one === year }))}
        />
      </div>
      <CourseTable
        label={w.titleOf(name[locale])}
        head={w.month}
        kind={kind}
        better={better}
        stretches={months}
        nameOf={(one) => w.monthName(one.from, one.to, isWhole(one))}
        rowsOf={rowsOf}
        opens={(one) => at({ year, month: months.indexOf(one) + 1 })}
      />
      {opened ? (
        <section className="mt-8" id="weeks">
          <SectionHead title={w.weeksOf(opened.from)} />
          <CourseTable
            label={w.weeksOf(opened.from)}
            head={w.week}
            kind={kind}
            better={better}
            stretches={opened.weeks}
            nameOf={({ from, to }) => w.weekName(from, to)}
            rowsOf={() => null}
          />
        </section>
      ) : null}
    </>
  )
}
