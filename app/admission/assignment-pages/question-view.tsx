import { Form } from '@remix-run/react'
import { withNote } from '~/ground/calendar/unpublished'
import { ErrorSummary, FormScope, Submit, TextArea, type Reply } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, KeyValues, Note } from '~/ui/page'
import { askingWords } from '~/admission/assignment/asking-words'
import { Conflicts } from '~/admission/experts/parts'
import type { Question } from '~/admission/assignment/question.server'
import { sentenceFor } from '~/mechanism/sentences'

type At = { yes: string; no: string }

/** The question and its two buttons; a conflict that bars leaves only the one that declines. */
export function QuestionView({ question, at, reply }: { question: Question | null; at: At; reply?: Reply }) {
  const w = useWords(askingWords)
  if (!question) return <EmptyState title={w.ended}>{w.endedText}</EmptyState>
  return (
    <>
      <Matter question={question} />
      {question.barred ? null : (
        <Form method="post" action={at.yes} className="mb-8">
          <Submit size="l">{w.accept}</Submit>
        </Form>
      )}
      <FormScope reply={reply} errorText={(code) => sentenceFor(w.errors, code)}>
        <ErrorSummary labels={{ reason: w.declineReason }} />
        <Form method="post" action={at.no} noValidate>
          <TextArea name="reason" optional label={w.declineReason} hint={w.declineHint} rows={2} max={500} />
          <Submit variant={question.barred ? 'primary' : 'secondary'} size="l">
            {w.decline}
          </Submit>
        </Form>
      </FormScope>
    </>
  )
}

function Matter({ question }: { question: Question }) {
  const w = useWords(askingWords)
  const locale = useLocale()
  const { firm, ref, trade, dueOn, answerBy, conflicts, barred, blind } = question
  return (
    <>
      <p className="mb-4 text-ink-2">{w.questionTo(question.expert, question.enclave[locale])}</p>
      <KeyValues
        items={[
          { label: w.firm, value: firm },
          ...(trade ? [{ label: w.trade, value: trade[locale] }] : []),
          { label: w.ref, value: ref },
          { label: w.due, value: withNote(w.before(dueOn), dueOn, null, locale) },
          ...(answerBy
            ? [{ label: w.answerBy, value: withNote(w.before(answerBy), answerBy, null, locale) }]
            : []),
        ]}
      />
      <div className="my-6">
        {blind ? (
          <Note tone={barred ? 'sha' : 'ink'} title={barred ? w.conflictHidden : w.namesHidden} />
        ) : conflicts.length > 0 ? (
          <Note tone={barred ? 'sha' : 'ink'} title={barred ? w.conflictFound : w.toWeigh}>
            <Conflicts conflicts={conflicts} />
          </Note>
        ) : (
          <p className="text-13 text-ink-2">{w.interest}</p>
        )}
      </div>
    </>
  )
}

/** After the answer: what comes next. */
export function Answered({ toFile }: { toFile: string | null }) {
  const w = useWords(askingWords)
  return toFile ? (
    <EmptyState title={w.accepted}>
      {w.acceptedText} <a href={toFile}>{w.open}</a>
    </EmptyState>
  ) : (
    <EmptyState title={w.declined}>{w.declinedText}</EmptyState>
  )
}
