import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { sentenceFor } from '~/mechanism/sentences'
import { ErrorSummary, FormScope, IdempotencyKey, Submit, TextArea, type Reply } from '~/ui/form'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead, SectionHead, type Crumb } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { pastingWords } from './words'

type Read<T> = { line: number; typed: string[]; problems: { field: string; code: string }[]; input: T | null }
type Props<T> = {
  crumbs: Crumb[]
  lead: string
  /** What was read, once something was pasted, and by what it is known again. */
  read: { rows: Read<T>[]; seen: string } | null
  reply: Reply
  formKey?: string
  /** What the table of what was read is called, and its two columns: the name, and what says most of a row. */
  title: string
  name: string
  kind: string
  kindOf: (row: Read<T>) => ReactNode
  labels: Readonly<Record<string, string>>
  errors: Readonly<Record<string, string>>
  enter: (count: number) => string
  /** What is said of a row that can be entered, where it is not simply entered. */
  fine?: string
  /** What a page says of its columns, and what it asks beside the rows; with files its form carries them. */
  columns?: ReactNode
  beside?: ReactNode
  files?: boolean
  rowsHint?: string
  /** Rows to begin with, and the enclaves whose rows it can be begun with. */
  text?: string
  sources?: { slug: string; zh: string; en: string }[]
}

/** Rows of a register from the cells of a spreadsheet, shown before they are entered. */
export function PastePage<T>({
  crumbs,
  lead,
  read,
  reply,
  formKey,
  errors,
  enter,
  columns,
  beside,
  ...rest
}: Props<T>) {
  const w = useWords(pastingWords)
  const { files, rowsHint, text, sources = [], ...table } = rest
  const isFine = read?.rows.every(({ input }) => input !== null) ?? false
  return (
    <>
      <PageHead title={w.paste} sub={lead} crumbs={[...crumbs, { label: w.paste }]} />
      <FormScope reply={reply} errorText={(code) => sentenceFor(errors, code)}>
        {columns}
        <FromElsewhere sources={sources} />
        <Form
          method="post"
          noValidate
          className="max-w-180"
          encType={files ? 'multipart/form-data' : undefined}
        >
          <ErrorSummary labels={{ text: w.rows }} />
          <TextArea name="text" label={w.rows} hint={rowsHint} rows={8} max={40_000} defaultValue={text} />
          {beside}
          {read ? <ReadRows rows={read.rows} errors={errors} {...table} /> : null}
          {read && isFine ? <input type="hidden" name="seen" value={read.seen} /> : null}
          {formKey ? <IdempotencyKey value={formKey} /> : null}
          <Submit>{read && isFine ? enter(read.rows.length) : w.look}</Submit>
        </Form>
      </FormScope>
    </>
  )
}

/** Other enclaves whose rows the form can be begun with. */
function FromElsewhere({ sources }: { sources: { slug: string; zh: string; en: string }[] }) {
  const w = useWords(pastingWords)
  const locale = useLocale()
  if (sources.length === 0) return null
  return (
    <p className="mb-4 flex flex-wrap gap-x-4 gap-y-1">
      <span className="text-ink-2">{w.elsewhere}</span>
      {sources.map((one) => (
        <Link key={one.slug} to={`?from=${one.slug}`}>
          {one[locale] || one.zh}
        </Link>
      ))}
    </p>
  )
}

type ReadProps<T> = Pick<Props<T>, 'title' | 'name' | 'kind' | 'kindOf' | 'labels' | 'errors' | 'fine'> & {
  rows: Read<T>[]
}

/** How pasted rows are read, and what is wrong with which. */
function ReadRows<T>({ rows, title, name, kind, kindOf, labels, errors, fine }: ReadProps<T>) {
  const w = useWords(pastingWords)
  return (
    <div className="mb-6">
      <SectionHead title={title} />
      <Table label={title} minWidth="m">
        <thead>
          <tr>
            <Th num>{w.line}</Th>
            <Th>{name}</Th>
            <Th>{kind}</Th>
            <Th />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.line}>
              <Td num>{row.line}</Td>
              <Td head>{row.typed[0]}</Td>
              <Td>{kindOf(row)}</Td>
              <Td>
                {row.problems.length === 0 ? (
                  <StatusWord shape="yes">{fine ?? w.fine}</StatusWord>
                ) : (
                  row.problems.map(({ field, code }) => (
                    <StatusWord key={field} shape="no" tone="hot" wrap>
                      {labels[field]}: {sentenceFor(errors, code)}
                    </StatusWord>
                  ))
                )}
              </Td>
            </Row>
          ))}
        </tbody>
      </Table>
    </div>
  )
}
