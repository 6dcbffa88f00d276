import type { SerializeFrom } from '@remix-run/node'
import { FounderPage } from '~/admission/drafts/founder-page'
import { paths } from '~/platform/paths'
import { dayInWords } from '~/shared/days'
import { IdempotencyKey, Submit, TextField, type Reply } from '~/ui/form'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, Note, PageHead, SectionHead } from '~/ui/page'
import type { NewApplicationData } from './new-application.server'
import { StartFields } from './start-fields'
import { startWords } from './start-words'

/** The page on which an application is begun: of a firm on record, or of one that registers here. */
export function NewApplication({ data, reply }: { data: SerializeFrom<NewApplicationData>; reply: Reply }) {
  const locale = useLocale()
  const w = useWords(startWords)
  if (data.choices) return <Choices choices={data.choices} />
  const { view } = data
  if (!view.intake && !data.late) {
    return (
      <FounderPage title={data.title}>
        <EmptyState title={w.noIntake}>
          {view.next
            ? w.noIntakeNext(view.next.number, dayInWords(view.next.opensOn, locale))
            : w.noIntakeText}
        </EmptyState>
        <p className="mt-4">
          <Link to={`${paths.newApplication(view.slug)}&late`}>{w.late}</Link>
        </p>
      </FounderPage>
    )
  }
  return (
    <div className="max-w-[600px]">
      <PageHead
        title={data.title}
        sub={view.intake ? w.open(view.intake.number, dayInWords(view.intake.closesOn, locale)) : w.lateText}
      />
      {view.firms.length > 0 ? <SectionHead title={w.againTitle} /> : null}
      {view.firms.map((firm) => (
        <div key={firm.id} className="mb-6">
          {firm.openRef ? (
            <Link to={paths.myApplication(firm.openRef)}>{w.openAlready(firm.openRef)}</Link>
          ) : (
            <form method="post" action={paths.newApplicationOf(firm.id)}>
              <IdempotencyKey value={data.keys[1] ?? ''} />
              <input type="hidden" name="carried" value={data.carried} />
              {data.late ? (
                <TextField name="lateCode" label={w.lateCode} hint={w.lateCodeHint} maxLength={40} />
              ) : null}
              <Submit size="l">{w.again(firm.name)}</Submit>
            </form>
          )}
        </div>
      ))}
      {view.firms.length > 0 ? <SectionHead title={w.newFirm} /> : <p className="mb-6 text-16">{w.lead}</p>}
      {data.carried.includes('&') ? (
        <div className="mb-6">
          <Note tone="wei">{w.carried}</Note>
        </div>
      ) : null}
      <StartFields
        action={paths.newApplication(view.slug)}
        reply={reply}
        {...{ home: view.home, host: view.host, industries: data.industries, carried: data.carried }}
        {...{
          track: data.track,
          foundedOn: data.foundedOn,
          industryCode: data.industryCode,
          idempotencyKey: data.keys[0] ?? '',
          late: data.late,
          contact: data.contact,
          place: data.place,
        }}
      />
    </div>
  )
}

function Choices({
  choices,
}: {
  choices: { slug: string; name: string; intake: { number: number; closesOn: string } | null }[]
}) {
  const w = useWords(startWords)
  const locale = useLocale()
  return (
    <div className="max-w-[600px]">
      <PageHead title={w.chooseEnclave} />
      <ul className="border-t border-ink">
        {choices.map(({ slug, name, intake }) => (
          <li key={slug} className="border-b border-rule py-3">
            <p className="text-16 font-semibold">
              {intake ? <Link to={paths.newApplication(slug)}>{name}</Link> : name}
            </p>
            <p className="text-13 text-ink-2">
              {intake ? w.open(intake.number, dayInWords(intake.closesOn, locale)) : w.notOpen}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
