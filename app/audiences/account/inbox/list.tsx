import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { InboxList } from '~/ground/notices/inbox-list'
import { inboxWords } from '~/ground/notices/inbox-words'
import { inboxOf } from '~/ground/notices/inbox.server'
import { requireUser } from '~/ground/people/guard.server'
import { idsBeside } from '~/platform/key-page.server'
import { paths } from '~/platform/paths'
import { hidingNames } from '~/admission/reviews/hidden-names.server'
import { placeOfNext, placeOfPrevious, rangeOfKey } from '~/shared/page-range'
import { Button, LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { EmptyState, FilterLinks, PageHead, Pager } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(inboxWords, (w) => w.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const { userId } = await requireUser(request)
  const { searchParams } = new URL(request.url)
  const unread = searchParams.has('unread')
  const page = await inboxOf(userId, { unread, ...idsBeside(searchParams) })
  const hide = await hidingNames(userId)
  return json({
    unread,
    previous: page.previous,
    next: page.next,
    range: rangeOfKey(searchParams, page, page.counted),
    notices: page.notices.map((one) => ({ ...one, subject: hide(one.subject), body: hide(one.body) })),
  })
}

/** Every letter to oneself. */
export default function InboxPage() {
  const { notices, previous, next, range, unread } = useLoaderData<typeof loader>()
  const w = useWords(inboxWords)
  const here = unread ? `${paths.inbox}?unread` : paths.inbox
  const join = unread ? '&' : '?'
  const newest = notices[0]?.id
  return (
    <>
      <PageHead
        title={w.title}
        sub={w.sub}
        actions={
          <>
            <LinkButton to={paths.inboxChoices}>{w.howTo}</LinkButton>
            {newest && notices.some(({ isRead }) => !isRead) ? (
              <form method="post" action={paths.inboxRead}>
                <input type="hidden" name="upTo" value={newest} />
                <Button>{w.allRead}</Button>
              </form>
            ) : null}
          </>
        }
      />
      <FilterLinks
        label={w.filter}
        items={[
          { to: paths.inbox, label: w.all, current: !unread },
          { to: `${paths.inbox}?unread`, label: w.unread, current: unread },
        ]}
      />
      {notices.length === 0 ? (
        <EmptyState title={unread ? w.noneUnread : w.none}>{w.noneText}</EmptyState>
      ) : (
        <InboxList notices={notices} />
      )}
      {previous || next ? (
        <Pager
          range={range}
          unit="letter"
          previous={previous ? `${here}${join}before=${previous}&at=${placeOfPrevious(range)}` : undefined}
          next={next ? `${here}${join}after=${next}&at=${placeOfNext(range)}` : undefined}
        />
      ) : null}
    </>
  )
}
