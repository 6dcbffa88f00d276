import { withNote } from '~/ground/calendar/unpublished'
import { IndustryFitBlock } from '~/ground/industry-fit/industry-fit-block'
import { formatSize } from '~/ground/files/kinds'
import { paths } from '~/platform/paths'
import { FileRow } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { Disclosure, Note, SectionHead } from '~/ui/page'
import type { CorrectionView, DecisionView, FounderView } from './founder-view.server'
import { words } from '~/admission/applications/words'
import { outcomeTone } from '~/shared/application-outcomes'
import { wordFor } from '~/shared/words'

/** What was decided, asked and entered: the body of an application as its firm reads it. */
export function ApplicationRecord({ view }: { view: FounderView }) {
  const w = useWords(words)
  const draft = view.state === 'draft'
  return (
    <>
      {view.decisions.map((decision) => (
        <DecisionNote key={decision.id} decision={decision} />
      ))}
      {view.corrections.length > 0 ? <SectionHead title={w.corrections} /> : null}
      {view.corrections.map((correction) => (
        <CorrectionNote key={correction.id} correction={correction} />
      ))}
      <IndustryFitBlock fit={view.fit} />
      <SectionHead title={w.answers} aside={draft ? w.draftAnswers : w.frozen} />
      {view.sections.map((section, index) => (
        <Disclosure key={section.key} summary={section.title} open={!draft && index === 0}>
          <dl>
            {section.answers.map(({ key, question, answer }) => (
              <div
                key={key}
                className="border-b border-rule py-2 sm:grid sm:grid-cols-[14rem_minmax(0,1fr)] sm:gap-4"
              >
                <dt className="text-13 text-ink-3">{question}</dt>
                <dd className={answer === null ? 'text-ink-3' : 'whitespace-pre-line'}>
                  {answer ?? w.notAnswered}
                </dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      ))}
      <div className="mt-8">
        <SectionHead title={w.papers} />
        {view.papers.length === 0 ? <p className="text-ink-3">{w.none}</p> : null}
        {view.papers.map((paper) => (
          <FileRow
            key={paper.id}
            name={paper.name}
            to={paths.file(paper.fileId)}
            size={formatSize(paper.size)}
            ok
            status={paper.title}
          />
        ))}
      </div>
    </>
  )
}

function DecisionNote({ decision }: { decision: DecisionView }) {
  const w = useWords(words)
  return (
    <div className="mb-8">
      <SectionHead title={w.decision} aside={decision.on} />
      <Note
        tone={outcomeTone(decision.outcome)}
        title={wordFor(w.outcome, decision.outcome) || decision.outcome}
      >
        {decision.note ? <p className="whitespace-pre-line">{decision.note}</p> : null}
        {decision.grounds.length > 0 ? <p className="mt-2 font-semibold">{w.because}</p> : null}
        <ul>
          {decision.grounds.map((ground) => (
            <li key={ground}>{ground}</li>
          ))}
        </ul>
        {decision.commentForFirm ? (
          <>
            <p className="mt-2 font-semibold">{w.commentForFirm}</p>
            <p className="whitespace-pre-line">{decision.commentForFirm}</p>
          </>
        ) : null}
      </Note>
    </div>
  )
}

function CorrectionNote({ correction }: { correction: CorrectionView }) {
  const w = useWords(words)
  const { askedOn, dueOn, answeredOn } = correction
  const asked = withNote(w.correctionAsked(askedOn, dueOn), answeredOn ? null : dueOn, null, useLocale())
  return (
    <div className="mb-6">
      <p className="text-13 text-ink-2">
        {asked}
        {answeredOn ? ` · ${w.correctionDone(answeredOn)}` : ''}
      </p>
      <ul>
        {correction.items.map((item) => (
          <li key={item.target} className="border-b border-rule py-2">
            <b>{item.name}</b> <span className="text-13 text-ink-3">{item.reason}</span>
            <p className="text-ink-2">{item.note}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}
