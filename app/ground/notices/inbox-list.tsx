import { paths } from '~/platform/paths'
import { stampOf } from '~/shared/days'
import { Button } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { Disclosure } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { inboxWords } from './inbox-words'
import { LINK } from '~/ground/letters/link'
import { noticeWords } from './words'

export type Notice = {
  id: string
  subject: string
  body: string
  page: string | null
  isRead: boolean
  at: string
}

/** Letters to oneself, newest first; opening one marks it read and leads to what it is about. */
export function InboxList({ notices }: { notices: Notice[] }) {
  return (
    <ul className="mt-4 border-t border-edge">
      {notices.map((notice) => (
        <Entry key={notice.id} notice={notice} />
      ))}
    </ul>
  )
}

function Entry({ notice }: { notice: Notice }) {
  const { id, subject, body, page, isRead, at } = notice
  const w = useWords(inboxWords)
  const { secret } = useWords(noticeWords)
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-8 gap-y-2 border-b border-rule py-4">
      <div className="min-w-0 flex-[1_1_420px]">
        <p className="flex flex-wrap gap-x-3 text-12 text-ink-3">
          <time dateTime={at}>{stampOf(at)}</time>
          {isRead ? null : <StatusWord shape="dot">{w.isUnread}</StatusWord>}
        </p>
        <h2 className={`break-words ${isRead ? 'font-normal' : 'font-semibold'}`}>{subject}</h2>
        <Disclosure summary={w.text}>
          <p className="max-w-[60ch] break-words whitespace-pre-wrap">{body.replaceAll(LINK, secret)}</p>
        </Disclosure>
      </div>
      <form method="post" action={paths.inboxLetter(id)} className="flex gap-2">
        {page ? (
          <Button name="then" value="open" aria-label={`${w.open}: ${subject}`}>
            {w.open}
          </Button>
        ) : null}
        {isRead ? null : (
          <Button variant="text" aria-label={`${w.read}: ${subject}`}>
            {w.read}
          </Button>
        )}
      </form>
    </li>
  )
}
