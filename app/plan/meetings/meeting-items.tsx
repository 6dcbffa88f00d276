import type { SerializeFrom } from '@remix-run/node'
import { Form } from '@remix-run/react'
import type { Area } from '~/plan/counting/area'
import { paths } from '~/platform/paths'
import { Button, LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, SectionHead } from '~/ui/page'
import { itemInWords, type Item } from './facts'
import type { MeetingView } from './queries.server'
import { meetingWords } from './words'

type Row = SerializeFrom<MeetingView>['items'][number]
type Props = {
  slug: string
  area: Area
  month: string
  state: 'draft' | 'held' | 'closed'
  may: { prepare: boolean; minute: boolean; assign: boolean }
  items: readonly Row[]
}

/** The agenda in its order: what each item rests on, what was said and decided, and the tasks that arose. */
export function MeetingItems(props: Props) {
  const w = useWords(meetingWords)
  const on = props.items.filter(({ dropped }) => !dropped)
  const off = props.items.filter(({ dropped }) => dropped)
  return (
    <>
      {on.length === 0 ? <EmptyState title={w.agendaNone} /> : null}
      <ol>
        {on.map((item, index) => (
          <li key={item.id} className="border-b border-rule py-4">
            <OneItem
              {...props}
              item={item}
              number={index + 1}
              first={index === 0}
              last={index === on.length - 1}
            />
          </li>
        ))}
      </ol>
      {off.length > 0 ? (
        <section className="mt-8 print:hidden">
          <SectionHead title={w.dropped} />
          <ul>
            {off.map((item) => (
              <li key={item.id} className="flex flex-wrap items-baseline gap-x-4 border-b border-rule py-2">
                <Title item={item} />
                {props.may.prepare && props.state === 'draft' ? <Drop {...props} item={item} /> : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}

function Title({ item, number }: { item: Row; number?: number }) {
  const w = useWords(meetingWords)
  const locale = useLocale()
  const about = item.about as Item
  const { title, detail } = itemInWords(about, locale)
  return (
    <div className="min-w-0 basis-full sm:flex-1 sm:basis-0">
      <b className="font-semibold">
        {number === undefined ? null : `${w.number(number)} `}
        {title}
      </b>
      <div className="text-13 text-ink-2">
        {[w.itemKinds[about.kind], detail].filter(Boolean).join(' · ')}
      </div>
    </div>
  )
}

type OneProps = Props & { item: Row; number: number; first: boolean; last: boolean }

function OneItem({ item, number, first, last, ...props }: OneProps) {
  const w = useWords(meetingWords)
  const locale = useLocale()
  const { slug, area, month, state, may } = props
  const at = (act: 'minutes' | 'tasks/new') => paths.meetingItem(area, slug, month, item.id, act)
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-2">
        <Title item={item} number={number} />
        <div className="flex flex-wrap gap-2 print:hidden">
          {may.prepare && state === 'draft' ? (
            <>
              {first ? null : <Move {...props} item={item} by="up" />}
              {last ? null : <Move {...props} item={item} by="down" />}
              <Drop {...props} item={item} />
            </>
          ) : null}
          {may.minute && state === 'held' ? (
            <LinkButton to={at('minutes')} size="s">
              {w.minute}
            </LinkButton>
          ) : null}
          {may.assign && state === 'held' ? (
            <LinkButton to={at('tasks/new')} size="s">
              {w.newTask}
            </LinkButton>
          ) : null}
        </div>
      </div>
      {item.comment ? <Words label={w.comment}>{item.comment}</Words> : null}
      {item.decision ? <Words label={w.decision}>{item.decision}</Words> : null}
      {item.tasks.length > 0 ? (
        <ul className="mt-2">
          {item.tasks.map((task) => (
            <li key={task.id}>
              {w.labelled(w.task)}
              <Link to={paths.task(area, slug, task.id)}>{task.title}</Link> · {task.owner[locale]} ·{' '}
              {task.due}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

function Words({ label, children }: { label: string; children: string }) {
  const w = useWords(meetingWords)
  return (
    <p className="mt-2 whitespace-pre-line">
      <span className="text-ink-2">{w.labelled(label)}</span>
      {children}
    </p>
  )
}

function Move({ slug, area, month, item, by }: Props & { item: Row; by: 'up' | 'down' }) {
  const w = useWords(meetingWords)
  return (
    <Form method="post" action={paths.meetingItem(area, slug, month, item.id, 'place')}>
      <input type="hidden" name="by" value={by} />
      <Button size="s">{w[by]}</Button>
    </Form>
  )
}

function Drop({ slug, area, month, item }: Props & { item: Row }) {
  const w = useWords(meetingWords)
  return (
    <Form method="post" action={paths.meetingItem(area, slug, month, item.id, 'removal')}>
      <input type="hidden" name="dropped" value={item.dropped ? 'no' : 'yes'} />
      <Button size="s">{item.dropped ? w.restore : w.drop}</Button>
    </Form>
  )
}
