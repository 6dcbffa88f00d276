import { Form } from '@remix-run/react'
import { Button, LinkButton } from '~/ui/buttons'
import {
  DateField,
  ErrorSummary,
  FormScope,
  IdempotencyKey,
  RadioGroup,
  SelectField,
  Submit,
  TextArea,
  TextField,
  type Reply,
} from '~/ui/form'
import { useWords } from '~/ui/locale'
import { Row, Table, Td, Th } from '~/ui/table'
import { LINK_KINDS, PARTY_KINDS } from './links'
import type { LinkView } from './queries.server'
import { expertWords } from './words'
import { sentenceFor } from '~/mechanism/sentences'
import { wordFor } from '~/shared/words'

/** A tie to declare. */
export function LinkForm({ reply, back, formKey }: { reply: Reply; back: string; formKey: string }) {
  const w = useWords(expertWords)
  const labels = {
    kind: w.kind,
    partyKind: w.partyKind,
    party: w.party,
    number: w.number,
    since: w.since,
    until: w.until,
    note: w.note,
  }
  return (
    <FormScope reply={reply} errorText={(code) => sentenceFor(w.errors, code)}>
      <ErrorSummary labels={labels} />
      <Form method="post" noValidate>
        <IdempotencyKey value={formKey} />
        <SelectField
          name="kind"
          label={w.kind}
          options={LINK_KINDS.map((kind) => ({ value: kind, label: wordFor(w.kinds, kind) || kind }))}
        />
        <RadioGroup
          name="partyKind"
          label={w.partyKind}
          options={PARTY_KINDS.map((kind) => ({ value: kind, label: wordFor(w.partyKinds, kind) || kind }))}
        />
        <TextField name="party" label={w.party} hint={w.partyHint} maxLength={80} />
        <TextField name="number" optional label={w.number} maxLength={40} spellCheck={false} />
        <DateField name="since" optional label={w.since} />
        <DateField name="until" optional label={w.until} hint={w.untilHint} />
        <TextArea name="note" optional label={w.note} rows={2} max={300} />
        <div className="acts">
          <Submit>{w.addLink}</Submit>
          <LinkButton to={back}>{w.cancel}</LinkButton>
        </div>
      </Form>
    </FormScope>
  )
}

/** The ties on record, each with a button that strikes it out. */
export function LinkTable({ links, strikeAt }: { links: LinkView[]; strikeAt: (id: string) => string }) {
  const w = useWords(expertWords)
  if (links.length === 0) return <p className="text-13 text-ink-3">{w.noLinks}</p>
  return (
    <>
      <Table label={w.links} minWidth="m">
        <thead>
          <tr>
            <Th>{w.kind}</Th>
            <Th>{w.party}</Th>
            <Th>{w.period}</Th>
            <Th>{w.note}</Th>
            <Th num>{w.strike}</Th>
          </tr>
        </thead>
        <tbody>
          {links.map((link) => (
            <Row key={link.id}>
              <Td>{wordFor(w.kinds, link.kind)}</Td>
              <Td second={link.number ?? undefined}>{link.party}</Td>
              <Td>{link.since || link.until ? w.fromTo(link.since ?? '', link.until ?? '') : ''}</Td>
              <Td>{link.note}</Td>
              <Td num>
                <Form method="post" action={strikeAt(link.id)}>
                  <Button variant="text" size="s" aria-label={`${w.strike} ${link.party}`}>
                    {w.strike}
                  </Button>
                </Form>
              </Td>
            </Row>
          ))}
        </tbody>
      </Table>
      <p className="mt-2 text-12 text-ink-3">{w.strikeHint}</p>
    </>
  )
}
