import type { SerializeFrom } from '@remix-run/node'
import type { ReactNode } from 'react'
import { matchingWords } from '~/landing/matching/words'
import { paths } from '~/platform/paths'
import { daysBetween, type Day } from '~/shared/days'
import type { DeskItem } from '~/shared/desk-item'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import type { ParkGlance } from './park-glance.server'
import type { OfficeToday } from './today.server'
import { officeWords } from './words'

type Props = { glance: SerializeFrom<ParkGlance>; read: SerializeFrom<OfficeToday> }

/** The three questions of a park officer, each with its count and its first rows (two on a phone): who could land, what is promised, what is late. */
export function Glance({ glance, read }: Props) {
  const { slug, late, ours, today } = read
  const w = useWords(officeWords)
  const here = paths.park(slug)
  return (
    <div className="mb-8 grid gap-x-8 gap-y-6 border-y border-ink py-4 lg:grid-cols-3">
      <Column
        title={w.couldLand}
        value={w.firmsOf(glance.firms.count)}
        to={paths.parkFirms(slug)}
        none={w.noFirms}
      >
        {glance.firms.first.map((firm) => (
          <FirmRow key={firm.id} firm={firm} slug={slug} />
        ))}
      </Column>
      <Column
        title={w.promised}
        value={w.openOf(glance.promises.count)}
        to={`${paths.commitments(slug)}?side=city`}
        none={w.noPromises}
      >
        {glance.promises.first.map(({ id, firm, what, due, late: days }) => (
          <Line
            key={id}
            to={paths.commitment(slug, id)}
            name={what}
            second={firm}
            aside={days > 0 ? w.days(days) : due ? w.by(due) : w.notDue}
            hot={days > 0}
          />
        ))}
      </Column>
      <Column
        title={w.late}
        value={w.lateOf(late.count)}
        hot={late.count > 0}
        also={[
          { label: w.ofThemOurs(ours.late), to: `${here}#queue` },
          { label: w.ofThemOthers(late.count - ours.late), to: `${here}?tab=others#queue` },
        ]}
        none={w.noneLate}
      >
        {late.first.map((item) => (
          <LateRow key={item.key} item={item} today={today} />
        ))}
      </Column>
    </div>
  )
}

type ColumnProps = {
  title: string
  value: string
  hot?: boolean
  to?: string
  also?: { label: string; to: string }[]
  none: string
  children: ReactNode[]
}

function Column({ title, value, hot, to, also = [], none, children }: ColumnProps) {
  const w = useWords(officeWords)
  return (
    <section className="min-w-0">
      <h2 className="text-13 font-normal text-ink-2">{title}</h2>
      <p className="flex items-baseline justify-between gap-4">
        <span className={`text-24 leading-[34px] font-medium ${hot ? 'text-sha' : ''}`}>{value}</span>
        {to && children.length > 0 ? (
          <Link to={to} className="text-12">
            {w.all}
            <span className="sr-only"> {title}</span>
          </Link>
        ) : null}
        {children.length > 0 && also.length > 0 ? (
          <span className="flex gap-3 text-12">
            {also.map((one) => (
              <Link key={one.to} to={one.to}>
                {one.label}
              </Link>
            ))}
          </span>
        ) : null}
      </p>
      {children.length === 0 ? (
        <p className="text-13 text-ink-3">{none}</p>
      ) : (
        <ul className="mt-1 text-13">{children}</ul>
      )}
    </section>
  )
}

type LineProps = { to: string; name: string; second: string; aside: string; hot?: boolean }

function Line({ to, name, second, aside, hot }: LineProps) {
  return (
    <li className="flex max-sm:nth-[n+3]:hidden items-baseline justify-between gap-4 border-t border-rule py-1.5">
      <span className="min-w-0">
        <Link to={to}>{name}</Link>
        <span className="block text-12 text-ink-3">{second}</span>
      </span>
      <span className={`shrink-0 text-12 ${hot ? 'text-sha' : 'text-ink-2'}`}>{aside}</span>
    </li>
  )
}

function FirmRow({ firm, slug }: { firm: Props['glance']['firms']['first'][number]; slug: string }) {
  const w = useWords(officeWords)
  const m = useWords(matchingWords)
  const locale = useLocale()
  const { id, name, kind, areaFrom, areaTo, neededOn, sites, leads, invited, industry } = firm
  const second = [industry?.[locale], m.needOf(kind, areaFrom, areaTo, neededOn)].filter(Boolean).join(' · ')
  const asked = invited === null || invited === 'withdrawn' ? null : m.states[invited]
  return (
    <Line
      to={invited === 'invited' ? paths.parkFirms(slug) : paths.parkInvite(slug, id)}
      name={name}
      second={second}
      aside={asked ?? (leads ? w.leads : w.sitesOf(sites))}
    />
  )
}

function LateRow({ item, today }: { item: DeskItem; today: Day }) {
  const w = useWords(officeWords)
  const { to, firmName, step, dueOn, turn, turnName } = item
  const days = dueOn === null ? 0 : daysBetween(dueOn, today)
  const whose = turn === 'park' ? w.ourTurn : (turnName ?? w.turns[turn])
  return (
    <Line
      to={to}
      name={firmName}
      second={`${step} · ${whose}`}
      aside={days > 0 ? w.days(days) : w.stalled}
      hot
    />
  )
}
