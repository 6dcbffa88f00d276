import type { SerializeFrom } from '@remix-run/node'
import type { Fields } from '~/admission/answers/autosave'
import { RulesAside } from '~/admission/answers/rules-aside'
import { SectionQuestions } from '~/admission/answers/section-questions'
import { words } from '~/admission/applications/words'
import { problemText } from '~/ground/forms/problem-text'
import { ErrorSummary, FormScope, type Reply } from '~/ui/form'
import { Taken } from '~/ui/kept-form'
import { useLocale, useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { DraftFrame } from './section-nav'
import type { SectionData } from '../drafts/section-view.server'

type Sent = Reply & { conflict?: Record<string, string | number>; typed?: Record<string, string> }
type Props = {
  data: SerializeFrom<SectionData> & { fields: Fields; taken: string | null }
  reply: Sent | undefined
}

/** A section of the form: its questions, what is wrong with the answers, and the rules that look at them. */
export function SectionPage({ data, reply }: Props) {
  const locale = useLocale()
  const w = useWords(words)
  const conflict = reply?.conflict ?? null
  const { section } = data
  const errors = Object.fromEntries(
    data.gaps.map(({ key, problem }) => [key, [problemText(w.problem, problem)]]),
  )
  const labels = Object.fromEntries(section.questions.map((question) => [question.key, question[locale]]))
  const typed = reply?.typed ?? {}
  const refusedFile = reply && !conflict ? (reply.error ?? {}) : {}
  const scope = conflict ? { initialValue: reply?.initialValue } : { error: { ...errors, ...refusedFile } }
  const facts = section.questions.flatMap((question) => question.fact ?? [])
  const rules = data.rules.filter((rule) => rule.facts.some((fact) => facts.includes(fact)))
  return (
    <DraftFrame
      steps={data.steps}
      current={section.key}
      aside={<RulesAside rules={rules} setCode={data.setCode} />}
    >
      <Taken place={data.taken} />
      <FormScope reply={scope} size="l">
        {conflict ? (
          <div className="mb-6">
            <Note tone="sha" role="alert" title={w.conflict}>
              {w.conflictText}
            </Note>
          </div>
        ) : null}
        <div data-live="summary">
          {data.summary && data.gaps.length > 0 ? (
            <ErrorSummary labels={labels} title={w.toFix(data.gaps.length)} />
          ) : null}
        </div>
        {data.saved && !conflict ? (
          <p role="status" className="mb-3 text-13">
            <StatusWord shape="yes" wrap>
              {w.saved(data.saved)}
            </StatusWord>
          </p>
        ) : null}
        {data.more && !conflict ? <Note role="status">{w.moreAsked}</Note> : null}
        <h1 className="text-24">{section[locale]}</h1>
        <p className="mt-1 mb-6 text-16 text-ink-2">{locale === 'zh' ? section.introZh : section.introEn}</p>
        <SectionQuestions
          {...{ applicationRef: data.ref, section, answers: data.answers, fields: data.fields }}
          {...{
            stamp: data.stamp,
            papers: data.papers,
            takenOff: data.takenOff,
            blank: data.blank,
            back: data.back,
          }}
          {...{ rules, conflict, typed }}
        />
      </FormScope>
    </DraftFrame>
  )
}
