import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { BoardFileLinks } from '~/across/board-files/file-links'
import { requireWorker } from '~/plan/board/worker.server'
import { boardWords } from '~/plan/counting/board-words'
import { usePlaces } from '~/plan/counting/use-places'
import { forecastOf } from '~/plan/forecast/forecast.server'
import { ForecastInWords, LookedBack, PartsTable } from '~/plan/forecast/forecast-view'
import { forecastWords } from '~/plan/forecast/words'
import { today } from '~/platform/clock.server'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(forecastWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  return json(await forecastOf(actor.enclaveId, params.code, today()))
}

/** Where an indicator will stand when the plan ends, why, and how good such forecasts were. */
export default function Forecast() {
  const data = useLoaderData<typeof loader>()
  const w = useWords(forecastWords)
  const b = useWords(boardWords)
  const locale = useLocale()
  const places = usePlaces()
  return (
    <>
      <PageHead
        crumbs={[
          { label: b.onBoard, to: places.board },
          { label: data.name[locale], to: places.indicator(data.code) },
          { label: w.title },
        ]}
        title={w.titleOf(data.name[locale])}
        sub={data.isOver ? w.over : <ForecastInWords data={data} />}
        actions={<BoardFileLinks board="forecast" search={`?indicator=${data.code}`} />}
      />
      {data.isOver ? null : (
        <>
          <PartsTable data={data} />
          <LookedBack data={data} />
        </>
      )}
    </>
  )
}
