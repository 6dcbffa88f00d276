import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { LinkButton } from '~/ui/buttons'
import { ErrorSummary, FormScope, Submit, TextArea, type Reply } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { boardWords } from '~/plan/counting/board-words'
import { EvidenceStateWord } from './evidence-state'
import { RecordFacts } from './record-facts'
import type { EvidencePage } from './row.server'
import { RulePanel } from './rule-panel'
import { usePlaces } from '~/plan/counting/use-places'
import { evidenceWords } from '~/plan/counting/words'

type Props = {
  page: EvidencePage
  title: string
  sub: string
  reply: Reply
  /** Asks for a reason. */
  reasoned?: boolean
  submit: { label: string; variant?: 'primary' | 'danger' }
  children?: ReactNode
}

/** One act on one row of evidence, at its own address: what it is about, why, and the button. */
export function ActPage({ page, title, sub, reply, reasoned, submit, children }: Props) {
  const w = useWords(evidenceWords)
  const b = useWords(boardWords)
  const locale = useLocale()
  const places = usePlaces()
  const { row, record, indicator } = page
  return (
    <div className="max-w-160">
      <PageHead
        crumbs={[
          { label: b.onBoard, to: places.board },
          { label: indicator.name[locale], to: places.indicator(indicator.code) },
          { label: row.ref, to: places.row(row.id) },
        ]}
        title={title}
        sub={sub}
      />
      <p className="mb-3 font-semibold">
        {row.firm.name} <EvidenceStateWord row={row} />
      </p>
      <RecordFacts record={record} />
      {children}
      <div className="mt-6">
        <FormScope reply={reply} errorText={(code) => w.errors[code] ?? code}>
          <ErrorSummary labels={{ reason: w.reason }} />
          <Form method="post" noValidate>
            {reasoned ? (
              <TextArea name="reason" label={w.reason} hint={w.reasonHint} rows={3} max={500} />
            ) : null}
            <div className="flex flex-wrap gap-3">
              <Submit variant={submit.variant}>{submit.label}</Submit>
              <LinkButton to={places.row(row.id)}>{w.keep}</LinkButton>
            </div>
          </Form>
        </FormScope>
      </div>
    </div>
  )
}

/** An act that rests on the rule: the record is held against it on the page, as the act will hold it. */
export function JudgedActPage({ day, ...props }: Omit<Props, 'children'> & { day: string }) {
  const locale = useLocale()
  const { rule, record, indicator } = props.page
  return (
    <ActPage {...props}>
      {rule ? (
        <div className="mt-6">
          <RulePanel rule={rule} record={record} day={day} clause={indicator.rule[locale]} />
        </div>
      ) : null}
    </ActPage>
  )
}
