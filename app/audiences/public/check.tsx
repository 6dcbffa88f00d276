import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { QuestionField } from '~/admission/answers/question-field'
import { words } from '~/admission/applications/words'
import { divisionChoices } from '~/ground/national-rules/industries'
import { checkView } from '~/across/portal/check-view.server'
import { CheckResult } from '~/across/portal/check-result'
import { enclaveInWords } from '~/admission/intakes/enclave-words'
import { useJudge } from '~/across/portal/judging-rows'
import { problemText } from '~/ground/forms/problem-text'
import { portalWords } from '~/across/portal/portal-words'
import { publicEnclave } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { Button, LinkButton } from '~/ui/buttons'
import { DateField, FormScope, RadioGroup, SelectField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · ${data?.enclave.name ?? ''}` },
]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const enclave = await publicEnclave({ request, params })
  const locale = localeOf(request)
  const view = await checkView(enclave, new URL(request.url).searchParams, today(), locale, now())
  return json({
    enclave: enclaveInWords(enclave, locale),
    title: inLocale(portalWords, locale).checkTitle,
    ...view,
    today: today(),
    industries: divisionChoices(locale),
  })
}

export default function CheckPage() {
  const { enclave, track, questions, answers, foundedOn, asksFounding, result, ...data } =
    useLoaderData<typeof loader>()
  const w = useWords(portalWords)
  const fw = useWords(words)
  const tracks = [
    { value: 'A', label: w.trackA(enclave.host) },
    { value: 'B', label: w.trackB(enclave.home) },
  ]
  const sentences = { ...fw.problem, founded_later: w.foundedLater }
  const errors = Object.fromEntries(
    Object.entries(data.problems).map(([key, problem]) => [key, [problemText(sentences, problem)]]),
  )
  const here = paths.check(enclave.slug)
  const judge = useJudge(data.today)
  return (
    <>
      <PageHead
        title={w.checkTitle}
        sub={data.judgedBy ? `${judge(data.judgedBy)} ${w.checkLead}` : w.noCriteria}
        large
      />
      <div className="grid items-start gap-x-12 gap-y-8 pt-4 lg:grid-cols-[minmax(0,560px)_minmax(0,1fr)]">
        <FormScope size="l" reply={{ error: errors }}>
          {track === null ? (
            <form method="get" action={here}>
              <RadioGroup
                name="track"
                label={w.checkTrack}
                hint={w.checkNeed}
                options={tracks}
                defaultValue="A"
              />
              <Button variant="primary" size="l">
                {w.checkNext}
              </Button>
            </form>
          ) : (
            <form method="get" action={`${here}#result`}>
              <input type="hidden" name="track" value={track} />
              <input type="hidden" name="run" value="1" />
              <p className="mb-6 border-b border-ink pb-3 text-16 font-semibold">
                {tracks.find((one) => one.value === track)?.label}
                <span className="ml-3 font-normal">
                  <LinkButton to={here} variant="text" size="s">
                    {w.checkAgain}
                  </LinkButton>
                </span>
              </p>
              {asksFounding ? (
                <DateField
                  name="founded_on"
                  label={w.checkFounded}
                  hint={w.checkFoundedHint}
                  defaultValue={foundedOn}
                  optional
                />
              ) : null}
              {data.asksIndustry ? (
                <SelectField
                  name="industry_code"
                  label={w.checkIndustry}
                  options={data.industries}
                  defaultValue={data.industryCode}
                  optional
                />
              ) : null}
              {questions.map((question) => (
                <QuestionField
                  key={question.key}
                  question={{ ...question, required: false }}
                  value={answers[question.key]}
                />
              ))}
              <Button variant="primary" size="l">
                {w.checkRun}
              </Button>
            </form>
          )}
        </FormScope>
        {result ? <CheckResult result={result} slug={enclave.slug} /> : null}
      </div>
    </>
  )
}
