import type { SerializeFrom } from '@remix-run/node'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { KeyValues, SectionHead, Timeline, TurnBlock } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { amountInWords } from '~/landing/commitments/amount-words'
import {
  askedTerms,
  dueInWords,
  ownerInWords,
  progressInWords,
  type Line,
} from '~/landing/commitments/line-text'
import type { CommitmentView } from '~/landing/commitments/queries.server'
import { CHANGE_STATES, PROGRESS_STATES, STATES } from '~/landing/commitments/vocabulary'
import { standingInWords } from '~/landing/commitments/state-text'
import { commitmentWords } from '~/landing/commitments/words'

type View = SerializeFrom<CommitmentView>

type Standing = Pick<Line, 'state' | 'late' | 'owed' | 'asked' | 'signed' | 'dropped'>

/** Where a commitment stands, with its mark. */
export function StandingWord({ one }: { one: Standing }) {
  const w = useWords(commitmentWords)
  const { state, late, owed, asked, signed, dropped } = one
  const isLate = owed && late > 0
  const shape = isLate
    ? 'late'
    : dropped
      ? 'ended'
      : asked && state !== 'proposed'
        ? 'half'
        : !signed && state === 'agreed'
          ? 'ring'
          : STATES.shapeOf(state)
  return (
    <StatusWord shape={shape} {...(isLate ? { tone: 'hot' as const } : {})}>
      {standingInWords(w, one)}
    </StatusWord>
  )
}

type Props = { one: View; slug: string; own?: boolean }

/** Where it stands, how far it has come, and what its reader can do now. */
export function CommitmentTurn({ one, slug, own }: Props) {
  const w = useWords(commitmentWords)
  const locale = useLocale()
  const { acts, state, late, owed, project } = one
  const open = one.changes.find((change) => change.state === 'open')
  const standing = project.over
    ? w.turnFor.over
    : !project.signed && state === 'agreed'
      ? w.turnFor.draft
      : w.turnFor[state]
  const at = (act: 'change' | 'removal' | 'report' | 'answer' | 'waiver' | 'reply') =>
    own && (act === 'report' || act === 'answer' || act === 'reply')
      ? paths.myCommitmentAct(one.id, act)
      : paths.commitmentAct(slug, one.id, act)
  const size = own ? 'l' : 'm'
  const consequence = [one.consequence === 'none' ? '' : w.consequences[one.consequence], one.consequenceText]
  const lateWords = [w.lateBy(late), ...consequence].filter(Boolean).join(' · ')
  return (
    <TurnBlock
      tone={owed && late > 0 ? 'sha' : 'wei'}
      who={open ? `${w.changeKinds[open.kind]}：${w.changeStates.open}` : standing}
      until={state === 'dropped' ? undefined : dueInWords(w, one)}
      blocker={[
        progressInWords(w, one, locale),
        owed && late > 0 ? lateWords : state === 'confirmed' && late > 0 ? w.keptLate(late) : '',
      ]
        .filter(Boolean)
        .join(' · ')}
    >
      {acts.answer ? (
        <LinkButton to={at('answer')} variant="primary" size={size}>
          {w.answer}
        </LinkButton>
      ) : null}
      {acts.reply && open ? (
        <LinkButton to={at('reply')} variant="primary" size={size}>
          {w.replyNow(w.changeKinds[open.kind])}
        </LinkButton>
      ) : null}
      {acts.report ? (
        <LinkButton to={at('report')} variant="primary" size={size}>
          {w.report}
        </LinkButton>
      ) : null}
      {acts.change && !own ? <LinkButton to={at('change')}>{w.change}</LinkButton> : null}
      {acts.waive && !own ? <LinkButton to={at('waiver')}>{w.waive}</LinkButton> : null}
      {acts.remove && !own ? (
        <LinkButton to={at('removal')} variant="text">
          {w.remove}
        </LinkButton>
      ) : null}
    </TurnBlock>
  )
}

type FactsProps = { one: View; to: (id: string) => string; projectTo?: string | undefined }

/** What was agreed. */
export function CommitmentFacts({ one, to, projectTo }: FactsProps) {
  const w = useWords(commitmentWords)
  const locale = useLocale()
  const { condition, project } = one
  const owner = ownerInWords(
    w,
    {
      side: one.side,
      office: one.office,
      parkZh: one.park.zh,
      parkEn: one.park.en,
      departmentZh: one.department?.zh ?? null,
      departmentEn: one.department?.en ?? null,
      firm: project.firm,
    },
    locale,
  )
  return (
    <section>
      <SectionHead title={w.facts} />
      <KeyValues
        items={[
          { label: w.ref, value: <span className="code">{one.ref}</span> },
          { label: w.kind, value: `${w.sides[one.side]} · ${w.kinds[one.kind]}` },
          { label: w.fields.what, value: one.what },
          { label: w.fields.amount, value: amountInWords(one.kind, one.amount, locale) },
          { label: w.owner, value: owner },
          { label: w.fields.dueOn, value: one.dueOn },
          ...(condition
            ? [
                {
                  label: w.condition,
                  value: (
                    <>
                      <Link to={to(condition.id)}>{condition.what}</Link>
                      <span className="block text-13 text-ink-2">
                        {condition.settledOn
                          ? w.met(condition.settledOn)
                          : w.hangsOn(condition.what, one.withinDays ?? 0)}
                      </span>
                    </>
                  ),
                },
              ]
            : []),
          {
            label: w.ifLate,
            value: [w.consequences[one.consequence], one.consequenceText].filter(Boolean).join(w.join),
          },
          ...(one.dependents.length > 0
            ? [
                {
                  label: w.dependents,
                  value: (
                    <ul>
                      {one.dependents.map((other) => (
                        <li key={other.id}>
                          <Link to={to(other.id)}>{other.what}</Link>
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
          {
            label: w.project,
            value: projectTo ? (
              <Link to={projectTo}>{project.ref}</Link>
            ) : (
              <span className="code">{project.ref}</span>
            ),
          },
        ]}
      />
    </section>
  )
}

/** What was reported, the newest first, each with its proof and the answer. */
export function Reports({ one }: { one: View }) {
  const w = useWords(commitmentWords)
  const locale = useLocale()
  return (
    <section>
      <SectionHead title={w.reports} />
      {one.progress.length === 0 ? <p className="text-ink-2">{w.noReports}</p> : null}
      <ul>
        {[...one.progress].reverse().map((report) => (
          <li key={report.id} className="border-b border-rule py-2">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span>
                {amountInWords(one.kind, report.amount, locale)} · {report.doneOn} ·{' '}
                <a href={`${paths.file(report.fileId)}?show=1`}>{w.proof}</a>
              </span>
              <StatusWord shape={PROGRESS_STATES.shapeOf(report.state)}>
                {w.progressStates[report.state]}
              </StatusWord>
            </div>
            <p className="text-13 text-ink-2">
              {[
                w.reportedBy(report.by, report.on),
                report.note,
                report.answeredOn ? w.answeredBy(report.answeredBy, report.answeredOn) : '',
                report.reason,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What was asked about it since the agreement was signed; nothing where nothing was. */
export function Changes({ one }: { one: View }) {
  const w = useWords(commitmentWords)
  const locale = useLocale()
  if (one.changes.length === 0) return null
  return (
    <section>
      <SectionHead title={w.changes} />
      <ul>
        {[...one.changes].reverse().map((change) => (
          <li key={change.id} className="border-b border-rule py-2">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span>{w.changeKinds[change.kind]}</span>
              <StatusWord shape={CHANGE_STATES.shapeOf(change.state)}>
                {w.changeStates[change.state]}
              </StatusWord>
            </div>
            <p className="text-13 text-ink-2">
              {[
                ...(change.state === 'open'
                  ? askedTerms(w, one, change, locale).map(({ label, value }) => `${label} ${value}`)
                  : []),
                change.reason,
                w.askedBy(change.by, change.on),
                change.answeredOn ? w.answeredBy(change.answeredBy, change.answeredOn) : '',
                change.answer,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function CommitmentHistory({ one }: { one: View }) {
  const w = useWords(commitmentWords)
  return (
    <section>
      <SectionHead title={w.history} />
      <Timeline
        entries={one.history.map(({ key, day, at, by, title, detail, shape }) => ({
          key,
          day,
          iso: at,
          title,
          shape,
          source: [detail, by].filter(Boolean).join(' · '),
        }))}
      />
    </section>
  )
}
