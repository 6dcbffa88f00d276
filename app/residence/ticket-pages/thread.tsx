import { paths } from '~/platform/paths'
import { stampOf } from '~/shared/days'
import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import type { Message, Photo } from './ticket-page.server'
import { ticketWords } from '~/residence/tickets/words'

/** Photos side by side, each opening in full; what is no picture is a link with its name. */
export function Photos({ photos }: { photos: readonly Photo[] }) {
  const w = useWords(ticketWords)
  if (photos.length === 0) return null
  return (
    <ul className="mt-2 flex flex-wrap gap-2">
      {photos.map((photo, index) => (
        <li key={photo.id}>
          {photo.isShown ? (
            <a href={paths.fileShown(photo.id)}>
              <img
                src={paths.fileSmall(photo.id)}
                alt={w.photo(index + 1)}
                loading="lazy"
                className="h-24 w-24 border border-rule object-cover"
              />
            </a>
          ) : (
            <a href={paths.file(photo.id)} className="break-all">
              {photo.name}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}

/** What was said of a report, the first on top; notes among staff stand on another ground. */
export function Thread({ messages }: { messages: readonly Message[] }) {
  const w = useWords(ticketWords)
  return (
    <section className="mt-8">
      <SectionHead title={w.thread} />
      {messages.length === 0 ? <p className="py-3 text-ink-2">{w.nothingSaid}</p> : null}
      <ol>
        {messages.map((one) => (
          <li
            key={one.id}
            className={`border-b border-rule py-3 ${one.kind === 'note' ? 'bg-paper-2 px-3' : ''}`}
          >
            <p className="text-13 text-ink-2">
              <b className="font-semibold text-ink">{one.by}</b> {w.sides[one.side]} · {stampOf(one.at)}
              {one.kind === 'message' ? null : ` · ${w.kindsOfMessage[one.kind]}`}
              {one.kind === 'note' ? ` · ${w.internal}` : null}
            </p>
            <p className="break-words whitespace-pre-line">{one.text}</p>
            <Photos photos={one.photos} />
          </li>
        ))}
      </ol>
    </section>
  )
}
