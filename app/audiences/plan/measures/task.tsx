import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { areaOf } from '~/plan/counting/area'
import { mayMeasure } from '~/plan/measures/abilities'
import { requirePlanner } from '~/plan/measure-pages/measure-act.server'
import { taskView } from '~/plan/measures/queries.server'
import { TaskFacts, TaskNotes } from '~/plan/measure-pages/task-facts'
import { ownTask } from '~/plan/measures/visible.server'
import { isOpen } from '~/plan/measures/vocabulary'
import { measureWords } from '~/plan/measures/words'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(measureWords, (w) => w.task)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await requirePlanner(asked, 'look')
  const task = await taskView(actor, await ownTask(actor, asked.params.taskId), today())
  const open = isOpen(task)
  const may = (act: 'enter' | 'confirm' | 'stop') => open && mayMeasure(actor.role, act)
  return json({
    slug: actor.enclaveSlug,
    area: areaOf(new URL(asked.request.url).pathname),
    task,
    may: {
      report: open && task.isOwn,
      confirm: may('confirm') && task.mayJudge,
      enter: may('enter'),
      stop: may('stop'),
      handOver: open && task.percent < 100 && (may('enter') || task.isOwn),
    },
  })
}

/** One task: whose it is, how far, and everything that was reported and said of it. */
export default function TaskPage() {
  const { slug, area, task, may } = useLoaderData<typeof loader>()
  const w = useWords(measureWords)
  const locale = useLocale()
  const { measure } = task
  const at = (act: Parameters<typeof paths.taskAct>[3]) => paths.taskAct(area, slug, task.id, act)
  return (
    <>
      <PageHead
        crumbs={[
          { label: w.title, to: paths.measures(area, slug) },
          {
            label: locale === 'zh' ? measure.nameZh : measure.nameEn,
            to: paths.measure(area, slug, measure.id),
          },
        ]}
        title={task.title}
        actions={
          <>
            <LinkButton to={at('comment')}>{w.comment}</LinkButton>
            {may.handOver ? <LinkButton to={at('handover')}>{w.handOver}</LinkButton> : null}
            {may.stop ? <LinkButton to={at('stop')}>{w.stop}</LinkButton> : null}
            {may.enter ? <LinkButton to={at('change')}>{w.change}</LinkButton> : null}
            {may.report ? (
              <LinkButton to={at('report')} variant="primary">
                {w.report}
              </LinkButton>
            ) : null}
            {may.confirm ? (
              <LinkButton to={at('confirmation')} variant="primary">
                {w.confirm}
              </LinkButton>
            ) : null}
          </>
        }
      />
      <TaskFacts task={task} />
      <TaskNotes notes={task.notes} />
    </>
  )
}
