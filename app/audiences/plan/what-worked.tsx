import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { BoardFileLinks } from '~/across/board-files/file-links'
import { requireWorker } from '~/plan/board/worker.server'
import { boardWords } from '~/plan/counting/board-words'
import { usePlaces } from '~/plan/counting/use-places'
import { keptWords } from '~/plan/kept-boards/words'
import { readWorked, workedQuery } from '~/plan/what-worked/query'
import { AidTable, KindTable, WorkedBar } from '~/plan/what-worked/worked-view'
import { workedOf } from '~/plan/what-worked/worked.server'
import { workedWords } from '~/plan/what-worked/words'
import { today } from '~/platform/clock.server'
import { stampOf } from '~/shared/days'
import { LinkButton } from '~/ui/buttons'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, Note, PageHead, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(workedWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { enclaveId } = await requireWorker(request, params.enclave)
  return json(await workedOf(enclaveId, readWorked(new URL(request.url).searchParams), today()))
}

/** What firms had before their results, and what those have had that have none: by aid and by kind of firm. */
export default function WhatWorked() {
  const data = useLoaderData<typeof loader>()
  const w = useWords(workedWords)
  const b = useWords(boardWords)
  const k = useWords(keptWords)
  const locale = useLocale()
  const places = usePlaces()
  const [here, rows] = [places.worked, places.workedRows]
  return (
    <>
      <PageHead
        crumbs={[{ label: b.onBoard, to: places.board }, { label: w.title }]}
        title={w.title}
        sub={
          data.one
            ? [w.lead(data.one.name[locale], data.today), data.keptAt ? k.as(stampOf(data.keptAt)) : '']
                .filter(Boolean)
                .join(locale === 'zh' ? '' : ' ')
            : undefined
        }
        actions={
          data.one ? (
            <>
              <LinkButton
                to={
                  rows +
                  workedQuery({ ...data.asked, aid: null, cell: null, results: true, withResult: false })
                }
              >
                {w.everyResult}
              </LinkButton>
              <BoardFileLinks board="what_worked" />
            </>
          ) : undefined
        }
      />
      {data.one ? (
        <>
          <WorkedBar data={data} here={here} />
          <AidTable data={data} rows={rows} />
          <div className="my-4">
            <Note>
              <p>{w.caution}</p>
              <p className="mt-1">{w.recorded}</p>
            </Note>
          </div>
          <SectionHead title={w.kinds} />
          <p className="py-2 text-13 text-ink-2">{w.kindsLead}</p>
          <KindTable data={data} here={here} rows={rows} />
        </>
      ) : (
        <EmptyState title={w.noIndicator} />
      )}
    </>
  )
}
