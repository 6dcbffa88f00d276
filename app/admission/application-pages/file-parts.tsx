import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { Disclosure, FoldingSection, KeyValues } from '~/ui/page'
import { Rule, ShapeMark, StatusWord, Tag, type RuleState } from '~/ui/status'
import { deskWords } from '~/admission/applications/desk-words'
import type { ApplicationFile } from '~/admission/case-file/file.server'
import type { PaperFile } from '~/admission/case-file/file-views'
import { fileWords } from '~/admission/applications/file-words'
import { wordFor } from '~/shared/words'

type Part<K extends keyof ApplicationFile> = Pick<ApplicationFile, K>

/** Every answer, section by section; where a correction changed one, the old beside the new. */
export function Answers({ sections }: Part<'sections'>) {
  const w = useWords(fileWords).file
  return (
    <FoldingSection title={w.answers} id="answers">
      {sections.map((section) => (
        <div key={section.key} className="border-b border-rule py-3">
          <h3 className="mb-1.5 text-13 font-semibold text-ink-2">{section.title}</h3>
          <dl className="grid gap-x-6 text-13 max-sm:[&>dd]:mb-2 sm:gap-y-1.5 sm:grid-cols-[minmax(140px,220px)_minmax(0,1fr)]">
            {section.answers.map((answer) => (
              <Answer key={answer.key} answer={answer} />
            ))}
          </dl>
        </div>
      ))}
    </FoldingSection>
  )
}

function Answer({ answer }: { answer: ApplicationFile['sections'][number]['answers'][number] }) {
  const w = useWords(fileWords).file
  const desk = useWords(deskWords)
  return (
    <>
      <dt className="text-ink-3">{answer.label}</dt>
      <dd className={answer.long ? 'max-w-[37em] whitespace-pre-line' : undefined}>
        {answer.value || <span className="text-ink-3">{w.notAnswered}</span>}
        {answer.old === null ? null : <del className="ml-2 text-ink-3">{w.was(answer.old)}</del>}
        {answer.asked ? (
          <span className="block text-12 text-ink-2">
            {w.asked(desk.reasons[answer.asked.reason] ?? '', answer.asked.note)}
          </span>
        ) : null}
      </dd>
    </>
  )
}

/** Every paper asked for, and the files handed in under it. */
export function Papers({ papers }: Part<'papers'>) {
  const w = useWords(fileWords).file
  const desk = useWords(deskWords)
  return (
    <FoldingSection title={w.papers} id="papers">
      <ul>
        {papers.map((paper) => (
          <li
            key={paper.code}
            className="grid gap-x-6 border-b border-rule py-2 text-13 sm:grid-cols-[minmax(140px,220px)_minmax(0,1fr)]"
          >
            <span>
              {paper.name} {paper.required ? <Tag>{w.required}</Tag> : null}
            </span>
            <span className="wrap-anywhere">
              {paper.files.map((file, index) => (
                <PaperLink key={file.id ?? index} file={file} />
              ))}
              {paper.files.length > 0 ? null : (
                <StatusWord shape={paper.required ? 'no' : 'ended'}>{w.missingPaper}</StatusWord>
              )}
              {paper.asked ? (
                <span className="block text-12 text-ink-2">
                  {w.asked(desk.reasons[paper.asked.reason] ?? '', paper.asked.note)}
                </span>
              ) : null}
            </span>
            {paper.files.map((file) => (
              <PaperInPlace key={file.id} file={file} />
            ))}
          </li>
        ))}
      </ul>
    </FoldingSection>
  )
}

function PaperLink({ file }: { file: PaperFile }) {
  const w = useWords(fileWords).file
  const name = (
    <>
      {file.name} <span className="text-12 text-ink-3">{sizeInWords(file.size)}</span>
    </>
  )
  return file.id === null ? (
    <span className="mr-4 inline-block min-h-6">
      {name} <span className="text-12 text-ink-3">· {w.shutPaper}</span>
    </span>
  ) : (
    <a href={paths.file(file.id)} className="mr-4 inline-block min-h-6">
      {name}
    </a>
  )
}

/**
 * A paper opened on the page that lists it; its bytes are fetched when it is opened. Phones show no PDF in a frame:
 * there it is a link.
 */
function PaperInPlace({ file: { id, name, shown } }: { file: PaperFile }) {
  const w = useWords(fileWords).file
  if (id === null || shown === null) return null
  const summary = (
    <>
      {w.showPaper} <span className="ml-1 no-underline wrap-anywhere">{name}</span>
    </>
  )
  if (shown === 'picture') {
    return (
      <div className="min-w-0 sm:col-span-2 sm:[&_summary]:ml-[244px]">
        <Disclosure summary={summary}>
          <img
            src={paths.fileShown(id)}
            alt={name}
            loading="lazy"
            className="max-w-full border border-rule"
          />
        </Disclosure>
      </div>
    )
  }
  return (
    <div className="min-w-0 sm:col-span-2 sm:[&_summary]:ml-[244px]">
      <a
        href={paths.fileShown(id)}
        target="_blank"
        rel="noreferrer"
        className="inline-block min-h-6 sm:ml-[244px] lg:hidden"
      >
        {w.openPaper} {name}
      </a>
      <div className="hidden lg:block">
        <Disclosure summary={summary}>
          <iframe
            src={paths.fileShown(id)}
            title={name}
            loading="lazy"
            className="h-[80vh] w-full border border-rule"
          />
        </Disclosure>
      </div>
    </div>
  )
}

function sizeInWords(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`
}

const RULE_STATE: Record<string, RuleState> = { met: 'met', waived: 'met', unmet: 'unmet' }

/** Every criterion with its verdict, the arithmetic, the clause, and who changed it. */
export function Findings({ findings }: Part<'findings'>) {
  const w = useWords(fileWords).file
  const musts = findings.filter(({ severity }) => severity === 'must')
  const fine = musts.filter(({ verdict }) => verdict === 'met' || verdict === 'waived')
  return (
    <FoldingSection title={w.findings} id="findings" aside={w.findingsAside(fine.length, musts.length)}>
      {findings.map((finding) => (
        <FindingRule key={finding.code} finding={finding} />
      ))}
    </FoldingSection>
  )
}

export function FindingRule({ finding }: { finding: ApplicationFile['findings'][number] }) {
  const w = useWords(fileWords).file
  const desk = useWords(deskWords)
  const { verdict, computed, setBy, setOn, note } = finding
  if (finding.severity === 'bonus' && verdict === 'unmet') return <NoBonus finding={finding} />
  return (
    <Rule
      state={RULE_STATE[verdict] ?? 'open'}
      words={
        <>
          {finding.code} {finding.words} <Tag>{desk.severity[finding.severity]}</Tag>{' '}
          <span className="font-normal text-ink-2">{wordFor(desk.verdicts, verdict)}</span>
        </>
      }
      why={finding.why}
      fix={
        setBy === null
          ? null
          : `${w.setBy(setBy, setOn ?? '')}（${w.computed(wordFor(desk.verdicts, computed))}）${note ?? ''}`
      }
      clause={finding.clause}
    />
  )
}

/** A bonus not earned is no fault: said quietly. */
function NoBonus({ finding }: { finding: ApplicationFile['findings'][number] }) {
  const desk = useWords(deskWords)
  return (
    <div className="criterion">
      <ShapeMark shape="ended" />
      <div>
        <div className="text-ink-2">
          {finding.code} {finding.words} <Tag>{desk.severity.bonus}</Tag> {desk.verdicts.unmet}
        </div>
        <div className="why">{finding.note ?? finding.why}</div>
        <div className="clause">{finding.clause}</div>
      </div>
    </div>
  )
}

/** Who and what the file is about, beside it. */
export function FileFacts({ file, intakeTitle }: { file: ApplicationFile; intakeTitle: string }) {
  const w = useWords(fileWords).file
  const desk = useWords(deskWords)
  const notice = file.noticeFrom && file.noticeUntil ? w.noticeRange(file.noticeFrom, file.noticeUntil) : null
  return (
    <KeyValues
      items={[
        ...(file.firm.uscc ? [{ label: w.uscc, value: <span className="fn">{file.firm.uscc}</span> }] : []),
        { label: w.founded, value: file.firm.foundedOn },
        { label: w.intake, value: intakeTitle },
        { label: desk.track, value: file.trackName },
        { label: w.submittedOn, value: file.submittedOn },
        { label: w.officer, value: file.officer ?? w.nobody },
        ...(notice ? [{ label: w.notice, value: notice }] : []),
      ]}
    />
  )
}
