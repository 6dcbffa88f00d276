import type { ReactNode } from 'react'
import { Columns, ColumnsOf, useColumns } from './columns'
import { useWords } from './locale'
import { kitWords } from './words'
import { Link } from './link'

/** What scrolls must be reachable by keyboard (WCAG 2.1.1). */
const REACHABLE = { role: 'region', tabIndex: 0 }

/** Wide matter that scrolls sideways in itself, by touch and by keyboard. */
export function ScrollRegion(props: { label: string; className?: string; children: ReactNode }) {
  return (
    <div className={`region ${props.className ?? ''}`} aria-label={props.label} {...REACHABLE}>
      {props.children}
    </div>
  )
}

const WIDTHS = { s: 'min-w-[320px]', m: 'min-w-[640px]', l: 'min-w-[960px]' }
const STACKED_WIDTHS = { s: '', m: 'sm:min-w-[640px]', l: 'sm:min-w-[960px]' }

/**
 * A table in its scroll region. `pick` for rows one points at; `tall` for the portal. One that is wider than a phone
 * stacks there: each row becomes a block, its cells below each other behind the heads of their columns, so that no
 * column lies off the screen; with `stacks` only the cells that bring a label have one. The widest are printed on a
 * sheet laid across.
 */
export function Table(props: {
  label: string
  caption?: ReactNode
  pick?: boolean
  tall?: boolean
  stacks?: boolean
  minWidth?: 's' | 'm' | 'l'
  children: ReactNode
}) {
  const wide = props.minWidth === 'm' || props.minWidth === 'l'
  const stacks = props.stacks ?? wide
  const widths = stacks ? STACKED_WIDTHS : WIDTHS
  const classes = [
    'data-table',
    props.pick ? 'data-table-pick' : '',
    props.tall ? 'data-table-tall' : '',
    stacks ? 'data-table-stacks' : '',
    props.minWidth === 'l' ? 'data-table-sheet' : '',
    widths[props.minWidth ?? 's'],
  ]
  return (
    <ScrollRegion label={props.label}>
      <table className={classes.filter(Boolean).join(' ')}>
        {props.caption ? <caption>{props.caption}</caption> : null}
        <ColumnsOf value={props.stacks === undefined && wide ? new Columns() : null}>
          {props.children}
        </ColumnsOf>
      </table>
    </ScrollRegion>
  )
}

export type Sort = { to: string; direction?: 'ascending' | 'descending' }

/** A column head; with `sort` it is a link, and says by which column the rows stand. */
export function Th(props: { num?: boolean; sort?: Sort; className?: string; children?: ReactNode }) {
  const w = useWords(kitWords)
  const direction = props.sort?.direction
  useColumns()?.head(props.children)
  return (
    <th scope="col" className={`${props.num ? 'num' : ''} ${props.className ?? ''}`} aria-sort={direction}>
      {props.sort ? <Link to={props.sort.to}>{props.children}</Link> : props.children}
      {direction ? (
        <span
          className="ml-1 text-wei"
          aria-label={direction === 'ascending' ? w.sortedUp : w.sortedDown}
          role="img"
        >
          {direction === 'ascending' ? '↑' : '↓'}
        </span>
      ) : null}
    </th>
  )
}

/** A cell; `second` is the small line below. */
export function Td(props: {
  num?: boolean
  strong?: boolean
  quiet?: boolean
  hot?: boolean
  head?: boolean
  second?: ReactNode
  colSpan?: number
  /** What the cell is called where its row is stacked. */
  label?: string
  className?: string
  children?: ReactNode
}) {
  const head = useColumns()?.cell(props.colSpan)
  const classes = [
    props.num ? 'num' : '',
    props.strong || props.hot ? 'font-semibold' : '',
    props.hot ? 'text-sha' : props.quiet ? 'text-ink-3' : '',
    props.className ?? '',
  ].join(' ')
  const inner = (
    <>
      {props.children}
      {props.second ? <span className="second-line">{props.second}</span> : null}
    </>
  )
  if (props.head) {
    return (
      <th scope="row" className={classes}>
        {inner}
      </th>
    )
  }
  return (
    <td className={classes} colSpan={props.colSpan} data-label={props.label ?? (head || undefined)}>
      {inner}
    </td>
  )
}

export function Row(props: { selected?: boolean; current?: boolean; id?: string; children: ReactNode }) {
  useColumns()?.beginRow()
  const classes = `${props.selected ? 'is-selected' : ''} ${props.current ? 'is-current' : ''}`
  return (
    <tr id={props.id} className={classes} aria-current={props.current || props.selected ? 'true' : undefined}>
      {props.children}
    </tr>
  )
}

/** The head of a group of rows, with its sum beside the name. */
export function GroupRow(props: { colSpan: number; aside?: ReactNode; children: ReactNode }) {
  return (
    <tr className="group-row">
      <th colSpan={props.colSpan} scope="rowgroup">
        {props.children}
        {props.aside ? <span>{props.aside}</span> : null}
      </th>
    </tr>
  )
}

/** The foot of a table: totals under an edge rule. */
export function TotalRow({ children }: { children: ReactNode }) {
  useColumns()?.beginRow()
  return (
    <tfoot>
      <tr>{children}</tr>
    </tfoot>
  )
}

/** The head above the rows' checkboxes: ticks all of the table, where scripts run (pick-all.script.ts). */
export function CheckHead() {
  const w = useWords(kitWords)
  return (
    <Th className="w-9">
      <span className="sr-only">{w.pick}</span>
      <input
        type="checkbox"
        className="choice-box"
        aria-label={w.pickAll}
        title={w.pickAll}
        data-picks-all
        hidden
      />
    </Th>
  )
}

/** A row's own checkbox; the wash follows it without scripts. */
export function CheckCell(props: {
  name: string
  value: string
  label: string
  checked?: boolean
  form?: string
}) {
  useColumns()?.cell()
  return (
    <td className="w-9">
      <input
        type="checkbox"
        className="choice-box row-check"
        name={props.name}
        value={props.value}
        aria-label={props.label}
        defaultChecked={props.checked}
        form={props.form}
      />
    </td>
  )
}

/** The only dark strip: what is to be done with the chosen rows. */
export function BulkBar({
  label,
  words,
  children,
}: {
  label: string
  words: ReactNode
  children: ReactNode
}) {
  return (
    <div className="bulk" role="group" aria-label={label}>
      <span className="mr-auto">{words}</span>
      {children}
    </div>
  )
}
