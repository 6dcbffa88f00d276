import { paths } from '~/platform/paths'
import { stampOf } from '~/shared/days'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { StatusWord, type Shape } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import type { LetterState } from '~/ground/notices/vocabulary'
import { noticeWords } from '~/ground/notices/words'
import { wordFor } from '~/shared/words'

export type LetterRow = {
  id: string
  to: string
  subject: string
  templateVersion: number | null
  isEdited: boolean
  state: LetterState
  attempts: number
  error: string | null
  writtenAt: string
  dueAt: string
  sentAt: string | null
}

const SHAPES = {
  held: 'theirs',
  queued: 'ring',
  digest: 'ring',
  kept: 'ended',
  sent: 'dot',
  failed: 'no',
  dropped: 'ended',
} as const satisfies Record<LetterRow['state'], Shape>

/** Letters and how each stands; the text is on a page of its own, and who reads it there is on record. */
export function LetterTable({ slug, letters }: { slug: string; letters: LetterRow[] }) {
  const w = useWords(noticeWords)
  return (
    <Table label={w.letters} minWidth="l">
      <thead>
        <tr>
          <Th>{w.written}</Th>
          <Th>{w.to}</Th>
          <Th>{w.letter}</Th>
          <Th>{w.state}</Th>
          <Th>{w.sent}</Th>
        </tr>
      </thead>
      <tbody>
        {letters.map((letter) => (
          <Row key={letter.id}>
            <Td>{stampOf(letter.writtenAt)}</Td>
            <Td>{letter.to}</Td>
            <Td head second={made(letter, w)}>
              <Link to={paths.letter(slug, letter.id)}>{letter.subject}</Link>
            </Td>
            <Td second={standing(letter, w)}>
              <StatusWord shape={SHAPES[letter.state]}>{w.states[letter.state]}</StatusWord>
            </Td>
            <Td>{letter.sentAt ? stampOf(letter.sentAt) : null}</Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}

/** What a letter said before staff changed it. */
export function OriginalLetter({ subject, body }: { subject: string; body: string }) {
  const w = useWords(noticeWords)
  return (
    <section className="mt-4 max-w-[60ch] border-t border-rule pt-2 font-normal text-ink-2">
      <h3 className="text-12 text-ink-3">{w.original}</h3>
      <p className="font-semibold break-words">{subject}</p>
      <p className="break-words whitespace-pre-wrap">{body}</p>
    </section>
  )
}

/** Of which text it was made, and whether it was changed by hand; nothing of what is built in and untouched. */
function made({ templateVersion, isEdited }: LetterRow, w: (typeof noticeWords)['zh']): string | undefined {
  if (templateVersion === null && !isEdited) return undefined
  return `${w.template(templateVersion)}${isEdited ? w.edited : ''}`
}

function standing(letter: LetterRow, w: (typeof noticeWords)['zh']): string | undefined {
  if (letter.state === 'failed') return wordFor(w.errors, letter.error) || (letter.error ?? undefined)
  return letter.state === 'queued' && letter.attempts > 0
    ? w.next(stampOf(letter.dueAt), letter.attempts)
    : undefined
}
