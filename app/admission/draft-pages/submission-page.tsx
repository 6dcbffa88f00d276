import type { SerializeFrom } from '@remix-run/node'
import { Form } from '@remix-run/react'
import { RuleLine } from '~/admission/answers/rules-aside'
import { AnswersToCheck } from '~/admission/draft-pages/answers-to-check'
import { words } from '~/admission/applications/words'
import { AddressNote } from '~/ground/account-pages/address-notes'
import { Checkbox, ErrorSummary, FormScope, Submit, type Reply } from '~/ui/form'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { DraftFrame } from './section-nav'
import type { SubmissionData } from '../drafts/submission-view.server'

type Props = { data: SerializeFrom<SubmissionData>; reply: Reply }

/** Everything that would be handed in, what is still missing, and the button once nothing is. */
export function SubmissionPage({ data, reply }: Props) {
  const { gaps, rules, setCode, steps, standing, sections, papers } = data
  const w = useWords(words)
  const count = (state: string) =>
    rules.filter((rule) => rule.severity === 'must' && rule.state === state).length
  return (
    <DraftFrame steps={steps} current="submission">
      <FormScope
        reply={reply}
        size="l"
        errorText={(code) => (code === 'declare_missing' ? w.declareMissing : code)}
      >
        <ErrorSummary />
        <h1 className="text-24">{w.submitTitle}</h1>
        <p className="mt-1 mb-6 text-16 text-ink-2">{w.submitLead}</p>
        <div className="mb-6">
          <AddressNote standing={standing} />
        </div>
        <SectionHead title={gaps.length > 0 ? w.missingTitle(gaps.length) : w.complete} />
        {gaps.length > 0 ? (
          <ul className="mb-8">
            {gaps.map((gap) => (
              <li key={gap.to} className="border-b border-rule py-2">
                <StatusWord shape="no" wrap tone="plain">
                  <Link to={gap.to}>{gap.text}</Link>
                </StatusWord>
              </li>
            ))}
          </ul>
        ) : (
          <p className="mb-8">
            <StatusWord shape="yes">{w.filled}</StatusWord>
          </p>
        )}
        <AnswersToCheck {...{ applicationRef: steps.ref, sections, papers }} />
        <SectionHead title={w.rulesTitle} aside={w.ruleSet(setCode)} />
        <p className="text-14 text-ink-2">
          {w.rulesSummary(count('met'), count('unmet'), count('open'))} {count('unmet') > 0 ? w.unmetOk : ''}
        </p>
        {rules.map((rule) => (
          <RuleLine key={rule.code} rule={rule} />
        ))}
        {gaps.length > 0 ? null : (
          <Form method="post" className="mt-8 border-t border-ink pt-4">
            <Checkbox name="declared" label={w.submit} text={w.declare} />
            <Submit busy={w.submitting}>{w.submit}</Submit>
          </Form>
        )}
      </FormScope>
    </DraftFrame>
  )
}
