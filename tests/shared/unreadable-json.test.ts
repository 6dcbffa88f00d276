import { describe, expect, it } from 'vitest'
import { criteriaFromJson } from '~/ground/criteria/criteria-json'
import { ADMISSION } from '~/ground/criteria/default-sets'
import { evaluateSet } from '~/ground/criteria/evaluate'
import { eventCatalogue } from '~/across/event-log/catalogue'

const rule = ADMISSION[0] ?? expect.fail('no criteria')

describe('what cannot be read', () => {
  it('leaves a rule that must be met unknown, so that nobody is let in by it', () => {
    const broken = [{ ...rule, severity: 'must', track: 'both', expression: { op: 'magic' } }]
    const { conclusion, results } = evaluateSet(
      { criteria: criteriaFromJson(broken) },
      { staff: 9 },
      '2026-11-01',
      'A',
    )
    expect([conclusion, ...results.map(({ code, verdict }) => `${code} ${verdict}`)]).toEqual([
      'incomplete',
      `${rule.code} unknown`,
    ])
  })

  it('leaves every sentence of the log to be said', () => {
    const said = [...eventCatalogue.kinds.keys()].flatMap((kind) =>
      [
        null,
        [],
        { changes: [null, 3], ref: {}, count: 'x', reason: [], record: 7, stage: {}, fields: 3 },
      ].map((payload) => [eventCatalogue.say(kind, payload, 'zh'), eventCatalogue.say(kind, payload, 'en')]),
    )
    expect(said.flat().filter(({ title }) => typeof title !== 'string' || title === '')).toEqual([])
  })
})
