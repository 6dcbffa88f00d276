import { withNote } from '~/ground/calendar/unpublished'
import { paths } from '~/platform/paths'
import { useLocale, useWords } from '~/ui/locale'
import { SectionHead, Timeline } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { amendmentWords } from '~/admission/corrections/amendment-words'
import { deskWords } from '~/admission/applications/desk-words'
import type { Side } from '~/admission/corrections/correction-views'
import type { ApplicationFile } from './file.server'
import type { ApplicationLine } from '~/admission/applications/timeline.server'
import { fileWords } from '~/admission/applications/file-words'
import { outcomeShape } from '~/shared/application-outcomes'

/** Every decision with its grounds and who took it, newest first. */
export function Decisions({ decisions }: Pick<ApplicationFile, 'decisions'>) {
  const w = useWords(fileWords).file
  const desk = useWords(deskWords)
  if (decisions.length === 0) return null
  return (
    <section className="mb-10">
      <SectionHead title={w.decisions} id="decisions" />
      {decisions.map((decision) => (
        <div key={decision.id} className="border-b border-rule py-2 text-13">
          <p className="flex flex-wrap justify-between gap-x-6">
            <StatusWord shape={outcomeShape(decision.outcome)}>{desk.outcomes[decision.outcome]}</StatusWord>
            <span className="text-ink-3">{w.by(decision.by, decision.on)}</span>
          </p>
          {decision.grounds.length > 0 ? (
            <ul className="mt-1 text-ink-2">
              {decision.grounds.map((ground) => (
                <li key={ground}>
                  {w.grounds} · {ground}
                </li>
              ))}
            </ul>
          ) : null}
          {decision.note ? <p className="mt-1 max-w-[37em] whitespace-pre-line">{decision.note}</p> : null}
          {decision.commentForFirm ? (
            <>
              <p className="mt-1 text-ink-3">{w.commentForFirm}</p>
              <p className="max-w-[37em] whitespace-pre-line">{decision.commentForFirm}</p>
            </>
          ) : null}
        </div>
      ))}
    </section>
  )
}

/** Every request to correct with what it asked for, newest first. */
export function Corrections({ corrections }: Pick<ApplicationFile, 'corrections'>) {
  const w = useWords(fileWords).file
  const desk = useWords(deskWords)
  const locale = useLocale()
  if (corrections.length === 0) return null
  return (
    <section className="mb-10">
      <SectionHead title={w.corrections} id="corrections" />
      {corrections.map((correction) => (
        <div key={correction.id} className="border-b border-rule py-2 text-13">
          <p className="flex flex-wrap justify-between gap-x-6">
            <span>
              {withNote(
                w.correctionAsked(correction.askedOn, correction.dueOn),
                correction.answeredOn ? null : correction.dueOn,
                null,
                locale,
              )}
            </span>
            <StatusWord shape={correction.answeredOn ? 'yes' : 'theirs'}>
              {correction.answeredOn ? w.correctionAnswered(correction.answeredOn) : w.correctionOpen}
            </StatusWord>
          </p>
          <Table label={w.corrections} minWidth="m">
            <thead>
              <tr>
                <Th>{w.askedItem}</Th>
                <Th>{w.before}</Th>
                <Th>{w.after}</Th>
              </tr>
            </thead>
            <tbody>
              {correction.items.map((item) => (
                <Row key={item.target}>
                  <Td head second={`${desk.reasons[item.reason]} · ${item.note}`}>
                    {item.name}
                  </Td>
                  <Td className="align-top">
                    <SideCell side={item.old} />
                  </Td>
                  <Td className="align-top">
                    {item.fresh ? <SideCell side={item.fresh} /> : null}
                    {item.stays ? w.stays(item.stays) : null}
                    {item.fresh || item.stays ? null : <span className="text-ink-3">{w.notYet}</span>}
                  </Td>
                </Row>
              ))}
            </tbody>
          </Table>
        </div>
      ))}
    </section>
  )
}

/** Every amendment of the firm's own with the old beside the new, newest first. */
export function Amendments({ amendments }: Pick<ApplicationFile, 'amendments'>) {
  const w = useWords(amendmentWords)
  if (amendments.length === 0) return null
  return (
    <section className="mb-10">
      <SectionHead title={w.history} id="amendments" />
      {amendments.map((amendment) => (
        <div key={amendment.id} className="border-b border-rule py-2 text-13">
          <p className="text-ink-3">{w.amendedBy(amendment.by, amendment.on)}</p>
          <Table label={w.history} minWidth="m">
            <thead>
              <tr>
                <Th>{w.item}</Th>
                <Th>{w.before}</Th>
                <Th>{w.after}</Th>
              </tr>
            </thead>
            <tbody>
              {amendment.items.map((item) => (
                <Row key={item.target}>
                  <Td head>{item.name}</Td>
                  <Td className="align-top">
                    {item.old ? (
                      <SideCell side={item.old} />
                    ) : (
                      <span className="text-ink-3">{w.newPaper}</span>
                    )}
                  </Td>
                  <Td className="align-top">
                    <SideCell side={item.fresh} />
                  </Td>
                </Row>
              ))}
            </tbody>
          </Table>
        </div>
      ))}
    </section>
  )
}

/** One side of a correction: the answer in words, or the files to open. */
function SideCell({ side }: { side: Side }) {
  const w = useWords(fileWords).file
  if (side.files.length > 0) {
    return side.files.map(({ id, name }) => (
      <a key={id} href={paths.file(id)} className="block">
        {name}
      </a>
    ))
  }
  return <span className="whitespace-pre-line">{side.text ?? w.notAnswered}</span>
}

/** What happened to the file, newest first, and who did it. */
export function FileTimeline({ timeline }: { timeline: ApplicationLine[] }) {
  const w = useWords(fileWords).file
  if (timeline.length === 0) return null
  return (
    <section>
      <SectionHead title={w.timeline} id="timeline" />
      <Timeline entries={timeline} />
    </section>
  )
}
