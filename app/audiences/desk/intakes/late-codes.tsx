import { ABILITIES } from '~/admission/intakes/abilities'
import { inRole } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { intakeNumber } from '~/admission/intakes/intake-number.server'
import { enclaveWords } from '~/ground/enclaves/words'
import { cohortWords } from '~/setup/criteria-sets/cohort-words'
import { LateCodeForm } from '~/admission/intakes/late-code.form'
import { lateCodes, makeLateCode } from '~/admission/intakes/late-codes.server'
import { now, today } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { Button } from '~/ui/buttons'
import { DateField, ErrorSummary, FormScope, IdempotencyKey, NumberField, Submit, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { PageHead, SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'
import { sentenceFor } from '~/mechanism/sentences'

export const meta = titled(cohortWords, (w) => w.lateCodes)

const { loader, action } = act({
  guard: inRole(...ABILITIES.keep_late_codes),
  readers: inRole('officer', 'director', 'admin'),
  show: async (actor, { params }) => {
    const number = intakeNumber(params.number)
    const codes = await lateCodes(actor, number, now())
    const mayMake = actor.role === 'director'
    return { slug: actor.enclaveSlug, number, codes, mayMake, today: today(), key: newId() }
  },
  form: LateCodeForm,
  run: (actor, { params }, input, at) => makeLateCode(actor, intakeNumber(params.number), input, at),
  words: ({ reason }, locale) => {
    const w = cohortWords[locale]
    return reason === 'expires_before' ? w.expires_before : w.refused[reason]
  },
  at: { expires_before: 'expiresOn' },
  to: ({ enclaveSlug }, { params }) => paths.deskLateCodes(enclaveSlug, intakeNumber(params.number)),
})

export { loader, action }

export default function LateCodes() {
  const { slug, number, codes, mayMake, today, key } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(cohortWords)
  const errors: Record<string, string> = useWords(enclaveWords).errors
  return (
    <>
      <PageHead
        title={w.lateCodes}
        sub={w.lateLead}
        crumbs={[
          { label: w.intakes, to: paths.deskIntakes(slug) },
          { label: w.title(number), to: paths.deskIntake(slug, number) },
        ]}
      />
      {codes.length === 0 ? <p className="mb-8 text-ink-3">{w.noCodes}</p> : null}
      {codes.length > 0 ? (
        <Table label={w.lateCodes} minWidth="m">
          <thead>
            <tr>
              <Th>{w.code}</Th>
              <Th>{w.state}</Th>
              <Th num>{w.used}</Th>
              <Th>{w.expiresOn}</Th>
              <Th>{w.note}</Th>
              <Th>{w.applications}</Th>
              <Th />
            </tr>
          </thead>
          <tbody>
            {codes.map((code) => (
              <Row key={code.id}>
                <Td head>
                  <span className="code">{code.code}</span>
                </Td>
                <Td>
                  <StatusWord shape={code.standing === 'stands' ? 'half' : 'ended'}>
                    {w.standing[code.standing]}
                  </StatusWord>
                </Td>
                <Td num>{w.of(code.used, code.uses)}</Td>
                <Td>{code.expiresOn}</Td>
                <Td>{code.note}</Td>
                <Td>{code.refs.join(', ')}</Td>
                <Td>
                  {mayMake && code.standing !== 'ended' ? (
                    <Form method="post" action={paths.deskLateCodeEnd(slug, number, code.id)}>
                      <Button variant="text" size="s" aria-label={w.endOf(code.code)}>
                        {w.end}
                      </Button>
                    </Form>
                  ) : null}
                </Td>
              </Row>
            ))}
          </tbody>
        </Table>
      ) : null}
      {mayMake ? (
        <Form method="post" className="mt-8 max-w-[640px]">
          <SectionHead title={w.make} />
          <FormScope reply={reply} errorText={(code) => sentenceFor(errors, code)}>
            <ErrorSummary />
            <IdempotencyKey value={key} />
            <NumberField name="uses" label={w.uses} unit={w.times} defaultValue={1} />
            <DateField name="expiresOn" label={w.expiresOn} min={today} />
            <TextField name="note" label={w.note} maxLength={120} optional />
            <Submit>{w.make}</Submit>
          </FormScope>
        </Form>
      ) : null}
    </>
  )
}
