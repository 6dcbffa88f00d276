import type { ReactNode } from 'react'
import { useWords } from './locale'
import { kitWords } from './words'
import { Link } from './link'

export type Crumb = { label: string; to?: string }

/** The head of a page: where it is, what it is, what can be done. */
export function PageHead(props: {
  title: ReactNode
  crumbs?: Crumb[]
  sub?: ReactNode
  actions?: ReactNode
  large?: boolean
}) {
  const w = useWords(kitWords)
  return (
    <div className="page-head">
      <div className="min-w-0">
        {props.crumbs?.length ? (
          <nav className="breadcrumb" aria-label={w.crumbs}>
            <ol>
              {props.crumbs.map((crumb) => (
                <li key={crumb.label}>{crumb.to ? <Link to={crumb.to}>{crumb.label}</Link> : crumb.label}</li>
              ))}
            </ol>
          </nav>
        ) : null}
        <h1 className={props.large ? 'text-28!' : undefined}>{props.title}</h1>
        {props.sub ? <div className="sub">{props.sub}</div> : null}
      </div>
      {props.actions ? <div className="acts">{props.actions}</div> : null}
    </div>
  )
}

/** A section opens with one ink rule. */
export function SectionHead(props: { title: ReactNode; aside?: ReactNode; level?: 2 | 3; id?: string }) {
  const Heading = props.level === 3 ? 'h3' : 'h2'
  return (
    <div className="section-head">
      <Heading id={props.id}>{props.title}</Heading>
      {props.aside ? <div className="aside">{props.aside}</div> : null}
    </div>
  )
}

/** A section one can fold away; it stands open, so that nothing is missed and everything is printed. */
export function FoldingSection(props: {
  title: ReactNode
  aside?: ReactNode
  id: string
  children: ReactNode
}) {
  return (
    <section className="mb-10" id={props.id}>
      <details className="fold" open>
        <summary className="section-head">
          <h2>{props.title}</h2>
          {props.aside ? <div className="aside">{props.aside}</div> : null}
        </summary>
        {props.children}
      </details>
    </section>
  )
}

export type Jump = { label: string; to: string }

/** On a phone, where a long page leads to: stays at the top while the page runs past. */
export function JumpBar({ label, items }: { label: string; items: Jump[] }) {
  return (
    <nav className="jumps no-print" aria-label={label}>
      {items.map((item) => (
        <a key={item.to} href={item.to}>
          {item.label}
        </a>
      ))}
    </nav>
  )
}

/** A section of the portal: title and a note at the left, the matter at the right. */
export function PortalRow(props: { title: ReactNode; side?: ReactNode; id?: string; children: ReactNode }) {
  return (
    <section className="row-p" id={props.id}>
      <h2>
        {props.title}
        {props.side ? <span className="side">{props.side}</span> : null}
      </h2>
      <div>{props.children}</div>
    </section>
  )
}

export type Fact = { value: ReactNode; label: ReactNode; hot?: boolean; to?: string }

/** A strip of single figures; each may open its rows. */
export function Facts({ items }: { items: Fact[] }) {
  return (
    <dl className="facts">
      {items.map((fact, index) => (
        <div key={index}>
          <dt>{fact.label}</dt>
          <dd className={fact.hot ? 'text-sha' : undefined}>
            {fact.to ? (
              <Link to={fact.to} className={fact.hot ? 'text-sha' : 'plain'}>
                {fact.value}
              </Link>
            ) : (
              fact.value
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

export function KeyValues({ items }: { items: { label: ReactNode; value: ReactNode }[] }) {
  return (
    <dl className="key-values">
      {items.map((item, index) => (
        <div key={index} className="contents">
          <dt>{item.label}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}

const NOTE_TONE = { ink: '', wei: 'note-wei', sha: 'note-sha' }

/** A word beside the matter: ink for notices, wei for done, cinnabar for refused. */
export function Note(props: {
  tone?: keyof typeof NOTE_TONE
  title?: ReactNode
  role?: 'status' | 'alert'
  children?: ReactNode
}) {
  return (
    <div className={`note ${NOTE_TONE[props.tone ?? 'ink']}`} role={props.role}>
      {props.title ? <p className="note-title">{props.title}</p> : null}
      {props.children ? <div className="note-body">{props.children}</div> : null}
    </div>
  )
}

const TURN_TONE = { ink: '', wei: 'turn-wei', sha: 'turn-sha' }

/** Whose turn it is and until when, before anything else on an open file. */
export function TurnBlock(props: {
  tone?: keyof typeof TURN_TONE
  who: ReactNode
  until?: ReactNode
  blocker?: ReactNode
  children?: ReactNode
}) {
  return (
    <div className={`turn ${TURN_TONE[props.tone ?? 'ink']}`}>
      <div className="turn-title">{props.who}</div>
      {props.until ? <div className="mt-0.5 text-13 text-ink-2">{props.until}</div> : null}
      {props.blocker ? <div className="text-13 text-ink-2">{props.blocker}</div> : null}
      {props.children ? <div className="acts mt-2">{props.children}</div> : null}
    </div>
  )
}

/** The title block of boards and plans: basis, data cut-off, whose turn. */
export function TitleBlock(props: { basis?: ReactNode; cutoff?: ReactNode; turn?: ReactNode }) {
  const w = useWords(kitWords)
  const cells: [string, ReactNode][] = [
    [w.basis, props.basis],
    [w.cutoff, props.cutoff],
    [w.turn, props.turn],
  ]
  return (
    <dl className="titleblock">
      {cells.map(([label, value]) =>
        value ? (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}

/** More, folded; open or closed without scripts. */
export function Disclosure(props: { summary: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details className="more" open={props.open}>
      <summary>{props.summary}</summary>
      <div>{props.children}</div>
    </details>
  )
}

export { FilterLinks, NumberedPager, Pager, Segments, Tabs } from './browse'
export { EmptyState, LoadingBars, NoPermission, PrintFoot, PrintHead, Timeline } from './states'
