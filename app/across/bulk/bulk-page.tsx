import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { ErrorSummary, FormScope, Submit, type Reply } from '~/ui/form'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { EmptyState, Note, PageHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import type { BulkAct } from './acts'
import type { BulkLine } from './preview.server'
import type { Ran } from './run.server'
import { bulkWords } from './words'
import { sentenceFor } from '~/mechanism/sentences'

type Props = {
  slug: string
  act: BulkAct
  lines: BulkLine[]
  reply?: Reply
  ran?: Ran | undefined
  undo?: ReactNode
  children?: ReactNode
}

/** What would be done with the chosen applications, and after it what was done. */
export function BulkPage({ slug, act, lines, reply, ran, undo, children }: Props) {
  const w = useWords(bulkWords)
  const ready = lines.filter(({ reason }) => reason === null)
  const crumbs = [{ label: w.back, to: paths.desk(slug) }]
  if (ran) {
    return (
      <>
        <PageHead
          crumbs={crumbs}
          title={w.doneTitle(ran.done.length)}
          sub={ran.done.map(({ ref }) => ref).join('、')}
        />
        {ran.left.length > 0 ? (
          <Note tone="sha" role="status" title={w.left(ran.left.length)}>
            {ran.left.map(({ ref, reason }) => `${ref}：${sentenceFor(w.reasons, reason)}`).join('；')}
          </Note>
        ) : null}
        <div className="acts mt-6">
          {ran.done.length > 0 ? undo : null}
          <LinkButton to={paths.desk(slug)}>{w.back}</LinkButton>
        </div>
      </>
    )
  }
  return (
    <>
      <PageHead crumbs={crumbs} title={w.titles[act]} sub={w.leads[act]} />
      {lines.length === 0 ? (
        <EmptyState title={w.none}>{w.noneHint}</EmptyState>
      ) : (
        <>
          <Preview slug={slug} act={act} lines={lines} />
          <Form method="post" className="mt-6 max-w-120" noValidate>
            <FormScope reply={reply} errorText={(code) => sentenceFor(w.reasons, code)}>
              <ErrorSummary />
              {ready.map(({ id }) => (
                <input key={id} type="hidden" name="application" value={id} />
              ))}
              {children}
              <div className="acts">
                <Submit disabled={ready.length === 0} busy={w.working}>
                  {w.confirm(w.acts[act] ?? '', ready.length)}
                </Submit>
                <LinkButton to={paths.desk(slug)}>{w.back}</LinkButton>
              </div>
            </FormScope>
          </Form>
        </>
      )}
    </>
  )
}

function Preview({ slug, act, lines }: Pick<Props, 'slug' | 'act' | 'lines'>) {
  const w = useWords(bulkWords)
  return (
    <Table label={w.titles[act] ?? ''} minWidth="m">
      <thead>
        <tr>
          <Th>{w.application}</Th>
          <Th>{w.officer}</Th>
          <Th>{w.what}</Th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, ref, firmName, officer, reason }) => (
          <Row key={id}>
            <Td head second={ref}>
              <Link to={paths.deskApplication(slug, id)}>{firmName}</Link>
            </Td>
            <Td quiet={officer === null}>{officer ? w.now(officer) : w.nowNobody}</Td>
            <Td hot={reason !== null}>
              {reason ? `${w.wont}：${sentenceFor(w.reasons, reason)}` : w.acts[act]}
            </Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
